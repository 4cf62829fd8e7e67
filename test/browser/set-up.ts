/**
 * The real facts in memory and the built pages, served once for all browser tests at a free port.
 */
import { existsSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { buildPages } from '../../scripts/build-pages.ts';
import { startApi } from '../../src/http/api.ts';
import { pageRoutes } from '../../src/http/static-pages.ts';
import { configFrom } from '../../src/config.ts';
import { logAt } from '../../src/log.ts';
import { PAGES_DIR } from '../../src/cli/start/pages.ts';
import { openStore } from '../../src/cli/start/open-store.ts';
import { parseDay } from '../../src/domain/time/day.ts';

/** The served API's today. */
const TODAY = '2026-11-24';
const GRACE_MS = 1_000;

export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  await buildPages();
  const opened = await openStore(
    configFrom({ STORE: 'memory' }),
    console.log,
    new AbortController().signal,
  );
  const api = await startApi(
    {
      store: opened.store,
      today: () => parseDay(TODAY),
      apiVersion: '0.0.0',
      corsOrigins: [],
      log: logAt('silent'),
      routes: pageRoutes(PAGES_DIR, () => parseDay(TODAY)),
    },
    0,
    '127.0.0.1',
  );
  project.provide('address', api.address);
  project.provide('chromium', chromium());
  return async () => {
    await api.stop(GRACE_MS);
    await opened.stop();
  };
}

/** The path of Chromium: from CHROMIUM, else Debian's; null if there is none. */
function chromium(): string | null {
  const found =
    [process.env['CHROMIUM'], '/usr/bin/chromium'].find(
      (path) => path !== undefined && path !== '' && existsSync(path),
    ) ?? null;
  if (found === null)
    console.warn(
      'There is no Chromium, so the browser tests are skipped: install it (apt-get install chromium), or name it in CHROMIUM.',
    );
  return found;
}

declare module 'vitest' {
  interface ProvidedContext {
    address: string;
    chromium: string | null;
  }
}
