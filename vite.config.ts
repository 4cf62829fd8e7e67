import path from 'node:path';
import { defineConfig, type InlineConfig } from 'vite';
import type { PageName } from './src/start/built-pages.ts';

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
    root: path.join(ROOT, 'src', page),
    base: BASES[page],
    appType: 'spa',
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

/** `npx vite`: the explorer while it is worked on, with the API of a server that runs beside it. */
export default defineConfig({
  ...pageConfig('explorer', path.join(ROOT, 'dist/pages/explorer')),
  server: { proxy: { '/graphql': process.env['API'] ?? 'http://127.0.0.1:4000' } },
});
