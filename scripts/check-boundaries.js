// Checks who imports whom over every module of the workspace, by the rules beside this file. Fails on any violation and
// where it saw nothing of a workspace.
import process from 'node:process';
import { cruise } from 'dependency-cruiser';
import { boundaryRules, importOrder } from './boundary-rules.js';

const { output } = await cruise(
  ['packages', 'apps', 'scripts'],
  {
    parser: 'swc', // the only parser here that reads TypeScript: without it nothing is seen and every rule holds
    tsPreCompilationDeps: true, // type-only imports count
    combinedDependencies: true, // tests use the development dependencies of the root
    exclude: { path: '^(packages/[^/]+|apps/[^/]+|scripts)/dist/' },
    doNotFollow: { path: 'node_modules' },
    validate: true,
    ruleSet: { forbidden: [...boundaryRules] },
  },
  {
    conditionNames: ['staffroom-source', 'types', 'import', 'node', 'default'],
    extensions: ['.ts', '.js', '.json'],
    exportsFields: ['exports'],
  },
);
if (typeof output === 'string')
  throw new TypeError('dependency-cruiser gave a text where a result was expected');

const importCount = output.modules.reduce((count, module) => count + module.dependencies.length, 0);
const unseenFolders = importOrder
  .map(({ folder }) => `${folder}/src/`)
  .filter((folder) => !output.modules.some(({ source }) => source.startsWith(folder)));

for (const { rule, from, to } of output.summary.violations) {
  const comment = boundaryRules.find(({ name }) => name === rule.name)?.comment ?? '';
  process.stderr.write(`${from}${from === to ? '' : ` → ${to}`}\n  ${rule.name}: ${comment}\n`);
}
for (const folder of unseenFolders) {
  process.stderr.write(
    `${folder}\n  No module was seen here. Maybe the parser (@swc/core) is not installed.\n`,
  );
}
const { violations } = output.summary;
process.stdout.write(
  `Boundaries: ${output.modules.length} modules, ${importCount} imports, ${boundaryRules.length} rules, ${violations.length} violations.\n`,
);
if (violations.length > 0 || unseenFolders.length > 0 || importCount === 0) process.exitCode = 1;
