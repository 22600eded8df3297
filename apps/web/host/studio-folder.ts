import { builtFolder, type BuildOptions } from './built-folder.ts';

/**
 * The folder with the files of the Studio: `index.html`, and `assets/` whose names hold a hash of their content. Builds
 * them first where the sources have changed since the last build.
 */
export function studioFolder(options: BuildOptions = {}): Promise<string> {
  return builtFolder(
    {
      name: 'studio',
      message: 'Building the Studio from its sources; this happens once after a change.',
      sources: [
        'apps/web',
        ...['school', 'engine', 'knowledge', 'design', 'exchange', 'sample', 'contract'].map(
          (name) => `packages/${name}`,
        ),
      ],
      // Of the hub it knows where pages stand.
      leftOut: ['pages', 'parts', 'frame', 'islands', 'text'].map((name) => `apps/web/src/hub/${name}`),
      marker: 'index.html',
      async build(folder) {
        // Loaded only here: a server that finds its files built needs no builder.
        const { build } = await import('vite');
        const { studioBuild } = await import('./studio-build.ts');
        const config = studioBuild();
        await build({
          ...config,
          configFile: false,
          logLevel: 'error',
          build: { ...config.build, outDir: folder },
        });
      },
    },
    options,
  );
}
