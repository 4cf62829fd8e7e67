import path from 'node:path';
import type { InlineConfig } from 'vite';
import type { PageName } from './src/cli/start/pages.ts';

const ROOT = import.meta.dirname;

/** The address below which each page is served. */
const BASES: Readonly<Record<PageName, string>> = { explorer: '/', playground: '/playground/' };

/**
 * How a page is built.
 *
 * @param outDir  where to; emptied before
 */
export function pageConfig(page: PageName, outDir: string): InlineConfig {
  return {
    configFile: false,
    mode: 'production',
    root: path.join(ROOT, 'src/web', page),
    base: BASES[page],
    appType: 'spa',
    // Files find each other wherever a proxy puts them; the server writes the prefix into the page.
    experimental: {
      renderBuiltUrl: (_, { hostType }) => (hostType === 'html' ? undefined : { relative: true }),
    },
    logLevel: 'warn',
    oxc: { jsx: { runtime: 'automatic' } },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      // A strict content policy has no data: addresses for scripts and styles.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      chunkSizeWarningLimit: 8000,
      rolldownOptions: {
        onLog: (level, log, handle) => {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
        },
      },
    },
  };
}
