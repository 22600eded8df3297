// Who may import whom. The order is the map in ARCHITECTURE.md: a package knows what stands below it, nothing else.
import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';

/**
 * What each workspace may import: other workspaces by their public edge and, where it is a closed list, packages from
 * npm. Without a list, any npm dependency that its own package.json declares.
 *
 * @type {ReadonlyArray<{ folder: string, workspaces: readonly string[], npm?: readonly string[] }>}
 */
export const importOrder = [
  { folder: 'packages/school', workspaces: [], npm: ['zod'] },
  { folder: 'packages/engine', workspaces: [], npm: ['highs'] },
  { folder: 'packages/knowledge', workspaces: ['packages/school'], npm: ['zod'] },
  {
    folder: 'packages/design',
    workspaces: ['packages/school', 'packages/engine', 'packages/knowledge'],
    npm: ['zod'],
  },
  { folder: 'packages/exchange', workspaces: ['packages/school'] },
  {
    folder: 'packages/sample',
    workspaces: ['packages/school', 'packages/engine', 'packages/knowledge'],
    npm: [],
  },
  { folder: 'packages/testkit', workspaces: ['packages/school', 'packages/store'] },
  { folder: 'packages/contract', workspaces: ['packages/school'], npm: ['@orpc/contract', 'zod'] },
  { folder: 'packages/store', workspaces: [] },
  {
    folder: 'apps/server',
    workspaces: [
      'packages/school',
      'packages/engine',
      'packages/knowledge',
      'packages/design',
      'packages/exchange',
      'packages/sample',
      'packages/contract',
      'packages/store',
    ],
  },
  {
    folder: 'apps/web',
    workspaces: [
      'packages/school',
      'packages/engine',
      'packages/knowledge',
      'packages/design',
      'packages/exchange',
      'packages/sample',
      'packages/contract',
    ],
  },
  {
    folder: 'apps/cli',
    workspaces: [
      'packages/school',
      'packages/engine',
      'packages/knowledge',
      'packages/design',
      'packages/exchange',
      'packages/sample',
      'packages/store',
      'apps/server',
      'apps/web',
    ],
  },
];

/** Packages that also run in a browser. */
const browserPackages = '^packages/(school|engine|knowledge|design|sample|contract)/src/';

/** Node's own modules as they are named in the graph, `node:fs` as `fs` or by its whole name. */
const nodeModules = `^(node:|(${builtinModules.filter((name) => !name.startsWith('_')).join('|')})$)`;

/** What is never part of the product: tests, what only tests use, and benchmarks. */
const notProduct = String.raw`\.test\.ts$|/testkit/|/tests/|/bench/`;

/** Where a workspace may be entered from outside. */
const publicEdges = [
  '^packages/[^/]+/src/index\\.ts$',
  // What of reading and writing files also runs in a browser.
  '^packages/exchange/src/browser\\.ts$',
  // Databases and other services for tests, kept apart from the builders: they start processes.
  '^packages/testkit/src/services\\.ts$',
  '^apps/server/src/index\\.ts$',
  // Builds and finds the files of the web application; the application itself is never imported.
  '^apps/web/host/index\\.ts$',
];

/** @param {readonly string[]} folders */
const anyOf = (folders) => folders.map((folder) => `^${folder}/`);

/**
 * The workspaces that the package.json in a folder declares, development included. npm links every workspace whether it
 * is declared or not, so that nothing else would notice.
 *
 * @param {string} folder
 */
function declaredWorkspaces(folder) {
  /** @type {{ dependencies?: Record<string, string>, devDependencies?: Record<string, string> }} */
  const manifest = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  return Object.keys({ ...manifest.dependencies, ...manifest.devDependencies })
    .filter((name) => name.startsWith('@staffroom/'))
    .map((name) => name.replace('@staffroom/', 'packages/'));
}

/** @param {readonly string[]} names */
const anyPackageOf = (names) => names.map((name) => `node_modules/${name}/`);

/**
 * The rules in the form dependency-cruiser takes.
 *
 * @type {readonly import('dependency-cruiser').IForbiddenRuleType[]}
 */
export const boundaryRules = [
  ...importOrder.map(({ folder, workspaces }) => ({
    name: `order: ${folder}`,
    comment: `${folder} may import ${workspaces.join(', ') || 'no other workspace'}.`,
    severity: /** @type {const} */ ('error'),
    from: { path: `^${folder}/` },
    to: { path: '^(packages|apps|scripts)/', pathNot: anyOf([folder, 'packages/testkit', ...workspaces]) },
  })),
  ...importOrder.map(({ folder }) => ({
    name: `declared: ${folder}`,
    comment: `${folder} may import the workspaces that ${folder}/package.json declares.`,
    severity: /** @type {const} */ ('error'),
    from: { path: `^${folder}/` },
    to: { path: '^packages/', pathNot: anyOf([folder, ...declaredWorkspaces(folder)]) },
  })),
  ...importOrder.flatMap(({ folder, npm }) =>
    npm === undefined
      ? []
      : {
          name: `npm: ${folder}`,
          comment: `${folder} may import ${npm.join(', ')} from npm, nothing else.`,
          severity: /** @type {const} */ ('error'),
          from: { path: `^${folder}/src/`, pathNot: notProduct },
          to: { path: 'node_modules/', pathNot: anyPackageOf(npm) },
        },
  ),
  {
    name: 'public-edge',
    comment:
      "Another workspace is imported by its name: its src/index.ts is its edge, its inside is nobody's business.",
    severity: 'error',
    from: { path: '^(packages|apps)/([^/]+)/' },
    to: { path: '^(packages|apps)/', pathNot: ['^$1/$2/', ...publicEdges] },
  },
  {
    name: 'runs-in-a-browser',
    comment:
      'school, engine, knowledge, design, sample and contract run in browsers: no Node built-in modules.',
    severity: 'error',
    from: { path: browserPackages, pathNot: notProduct },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'reachable-in-a-browser',
    comment:
      'What the browser edge of exchange, or the web application, leads to runs in browsers: no Node built-in modules.',
    severity: 'error',
    from: { path: String.raw`^packages/exchange/src/browser\.ts$|^apps/web/src/`, pathNot: notProduct },
    to: { reachable: true, path: nodeModules },
  },
  {
    name: 'hub-and-studio',
    comment:
      'The hub and the Studio share the design system and nothing else: what writes pages stays small, and neither needs the other.',
    severity: 'error',
    from: { path: '^apps/web/src/hub/' },
    to: { path: '^apps/web/src/', pathNot: '^apps/web/src/(hub|system)/' },
  },
  {
    name: 'studio-without-hub',
    comment: 'The Studio and the design system know of the hub nothing but where its pages stand.',
    severity: 'error',
    from: { path: '^apps/web/src/', pathNot: '^apps/web/src/hub/' },
    to: { path: '^apps/web/src/hub/', pathNot: String.raw`^apps/web/src/hub/site/addresses\.ts$` },
  },
  {
    name: 'product-without-tests',
    comment: 'The product never imports tests, what only tests use, or benchmarks.',
    severity: 'error',
    from: { path: '^(packages|apps)/', pathNot: notProduct },
    to: { path: notProduct, pathNot: 'node_modules/' },
  },
  {
    name: 'declared-dependencies',
    comment: 'What is imported is declared in the package.json of the workspace that imports it.',
    severity: 'error',
    from: { path: '^(packages|apps|scripts)/' },
    to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
  },
  {
    name: 'no-development-dependencies',
    comment: 'The product uses no development dependency.',
    severity: 'error',
    from: { path: '^(packages|apps)/[^/]+/(src|bin)/', pathNot: notProduct },
    to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'no-cycle',
    comment: 'Modules that import one another are one module. Maybe move what both need into a third.',
    severity: 'error',
    from: {},
    to: { circular: true },
  },
  {
    name: 'no-orphan',
    comment: 'A module that imports nothing and that nothing imports is not part of anything.',
    severity: 'error',
    // The service worker stands alone: the build makes it a script of its own.
    from: {
      orphan: true,
      path: '^(packages|apps)/',
      pathNot: String.raw`^apps/web/src/offline/service-worker\.ts$`,
    },
    to: {},
  },
  {
    name: 'resolvable',
    comment: 'Every import leads to a file.',
    severity: 'error',
    from: {},
    // The address of a file, as the build makes it.
    to: { couldNotResolve: true, pathNot: String.raw`\?url$` },
  },
];
