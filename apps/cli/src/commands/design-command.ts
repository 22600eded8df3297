import { Command, Option } from 'commander';
import { gradesValue, parameterValue, secondsValue, seedValue, stateValue } from '../option-values.ts';
import { addRosterOptions } from '../roster-options.ts';
import { runDesign, type DesignOptions } from '../run-design.ts';

const examples = `
Examples:
  $ staffroom design examples/riverbend-middle
  $ staffroom design roster.zip --with side-files/ --state NC --out plans/north
  $ staffroom design roster.zip --model ocMultiClassroomLeadership --set span=5
  $ staffroom design roster.xlsx --map mapping.yaml --grades 6,7 --effort thorough

Writes to the folder of --out: plan.json, report.html, teams.csv, rosters.csv, analysis.csv, money.csv, plan.xlsx,
oneroster.zip and not-carried.csv. Ctrl-C keeps the best plan so far. The same files, seed and effort give the same bytes.
`;

/** `staffroom design`: from a roster to a plan folder. */
export function designCommand(): Command {
  const command = new Command('design')
    .description("design a school's teams from its own roster, and compare them with today's assignment")
    .argument(
      '<roster...>',
      'a OneRoster or School Data Sync zip or folder, or a spreadsheet; deltas after their base',
    )
    .option('--model <id>', 'the staffing model (see "staffroom models")', 'newCoreTeam')
    .option('--set <name=value>', 'a parameter of the model; repeat for more', parameterValue, {})
    .option('--parameters <file>', 'parameters of the model as YAML; --set wins')
    .option('--state <code>', 'check the policy of this state, such as NC', stateValue)
    .option('--grades <list>', 'grades to team, such as 6,7 or K-2; default: all', gradesValue)
    .option('--seed <number>', 'seed of the search', seedValue, 1)
    .addOption(
      new Option('--effort <level>', 'how long to search, the same on every machine')
        .choices(['quick', 'standard', 'thorough'])
        .default('standard'),
    )
    .option(
      '--seconds <number>',
      'search until this many seconds have passed instead; not reproducible',
      secondsValue,
    )
    .option(
      '--use-averages',
      'price people without known pay by the national average (National Education Association, 2023-24)',
    )
    .option('--out <folder>', 'folder for the plan', 'plan')
    .option('--json', 'print a summary as JSON on standard output')
    .option('--quiet', 'print errors only');
  return addRosterOptions(command)
    .addHelpText('after', examples)
    .action((rosters: readonly string[], options: DesignOptions) => runDesign(rosters, options));
}
