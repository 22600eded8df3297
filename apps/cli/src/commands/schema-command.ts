import { planJsonSchema } from '@staffroom/school';
import { Command } from 'commander';

/** `staffroom schema`: the JSON Schema of plan.json. */
export function schemaCommand(): Command {
  return new Command('schema').description('print the JSON Schema of plan.json').action(() => {
    process.stdout.write(`${JSON.stringify(planJsonSchema(), null, 2)}\n`);
  });
}
