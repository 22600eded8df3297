import { Command } from 'commander';
import manifest from '../package.json' with { type: 'json' };

await new Command('staffroom').description(manifest.description).version(manifest.version).parseAsync();
