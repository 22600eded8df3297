// Checks who imports whom over every module of the workspace, by the rules beside this file. Fails on any violation and
// where it saw nothing to check.
import process from 'node:process';
import { cruise } from 'dependency-cruiser';
import { boundaryRules } from './boundary-rules.js';

const { output } = await cruise(
  ['packages', 'apps', 'scripts'],
  {
    parser: 'swc', // the only parser here that reads TypeScript: without it no module is seen and every rule holds
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

const typescriptModules = output.modules.filter((module) => /^(packages|apps)\/.*\.ts$/.test(module.source));
const importCount = typescriptModules.reduce((count, module) => count + module.dependencies.length, 0);

for (const { rule, from, to } of output.summary.violations) {
  const comment = boundaryRules.find(({ name }) => name === rule.name)?.comment ?? '';
  process.stderr.write(`${from}${from === to ? '' : ` → ${to}`}\n  ${rule.name}: ${comment}\n`);
}

const violationCount = output.summary.violations.length;
process.stdout.write(
  `Boundaries: ${typescriptModules.length} TypeScript modules, ${importCount} imports, ${boundaryRules.length} rules, ${violationCount} violations.\n`,
);
if (typescriptModules.length === 0 || importCount === 0) {
  process.stderr.write(
    'Nothing was checked: no module or no import was seen. Maybe the parser is not installed.\n',
  );
  process.exitCode = 1;
}
if (violationCount > 0) process.exitCode = 1;
