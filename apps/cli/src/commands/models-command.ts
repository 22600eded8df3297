import {
  allTemplates,
  modelsWithoutTemplate,
  type StaffingTemplate,
  type TemplateParameter,
} from '@staffroom/knowledge';
import { formatSource } from '@staffroom/school';
import { Command } from 'commander';
import { colorsFor, type Colors } from '../colors.ts';
import { CommandEnd, exitCodes } from '../exit-codes.ts';

function parameterLines(parameter: TemplateParameter, colors: Colors): string {
  const range =
    parameter.choices?.join(' | ') ??
    [parameter.min, parameter.max].filter((end) => end !== undefined).join(' to ');
  return `    ${colors.bold(parameter.id)} = ${String(parameter.default)} ${parameter.unit}${range === '' ? '' : ` (${range})`}\n      ${parameter.asks}\n      ${colors.dim(formatSource(parameter.source))}`;
}

function describe(template: StaffingTemplate, colors: Colors): string {
  return `${colors.bold(template.modelId)}  ${template.name}\n  ${template.levels.join(', ')}. ${template.summary}\n  Parameters, for --set NAME=VALUE:\n${template.parameters.map((parameter) => parameterLines(parameter, colors)).join('\n')}\n`;
}

/** `staffroom models`: the staffing models, what each asks, and where its defaults come from. */
export function modelsCommand(): Command {
  return new Command('models')
    .description('list the staffing models, or show one with its parameters and their sources')
    .argument('[model]', 'the id of a model')
    .option('--json', 'print as JSON')
    .addHelpText('after', '\nExamples:\n  $ staffroom models\n  $ staffroom models newCoreTeam\n')
    .action((model: string | undefined, options: { readonly json?: boolean }) => {
      const colors = colorsFor(process.stdout);
      const templates = allTemplates().filter(
        (template) => model === undefined || template.modelId === model,
      );
      if (templates.length === 0)
        throw new CommandEnd(
          exitCodes.unusable,
          `There is no model ${model ?? ''} with a structure. Run "staffroom models" for the list.`,
        );
      if (options.json === true) {
        process.stdout.write(
          `${JSON.stringify(
            templates.map(({ modelId, name, summary, levels, parameters }) => ({
              modelId,
              name,
              summary,
              levels,
              parameters,
            })),
            null,
            2,
          )}\n`,
        );
      } else if (model === undefined) {
        for (const template of templates)
          process.stdout.write(
            `${colors.bold(template.modelId.padEnd(30))}${template.name} (${template.levels.join(', ')})\n`,
          );
        process.stdout.write(
          `\nNo structure is known for: ${modelsWithoutTemplate()
            .map((entry) => entry.modelId)
            .join(', ')}.\n`,
        );
      } else {
        process.stdout.write(templates.map((template) => describe(template, colors)).join('\n'));
      }
    });
}
