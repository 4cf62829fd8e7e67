/** Takes the screenshots of the explorer for the documentation. */
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { startApi } from '../src/http/api.ts';
import { pageRoutes } from '../src/http/static-pages.ts';
import { configFrom } from '../src/config.ts';
import { logAt } from '../src/log.ts';
import { PAGES_DIR } from '../src/cli/start/pages.ts';
import { openStore } from '../src/cli/start/open-store.ts';
import { parseDay } from '../src/domain/time/day.ts';
import { buildPages } from './build-pages.ts';

const IMAGES = fileURLToPath(new URL('../docs/images', import.meta.url));

/** A fixed day, so that pictures change only with the page or the facts. */
const TODAY = '2026-11-24';

/** Each picture: file, address, size in pixels, and the text to wait for. */
const PICTURES = [
  {
    file: 'explorer.png',
    address: '/?year=2026&holder=microsoft&view=timeline&open=2026-04-revshare-o2m',
    width: 1440,
    height: 860,
    wait: '.sheet .detail > .part:last-child .evidence',
  },
  {
    file: 'explorer-graph.png',
    address: '/?year=2026&view=graph',
    width: 1440,
    height: 1100,
    wait: '.graph-node',
  },
] as const;

const executablePath = [process.env['CHROMIUM'], '/usr/bin/chromium'].find(
  (file) => file !== undefined && file !== '' && existsSync(file),
);
if (executablePath === undefined) {
  console.error(
    'There is no Chromium: install it (apt-get install chromium), or name it in CHROMIUM.',
  );
  process.exit(1);
}
await buildPages();
const opened = await openStore(
  configFrom({ STORE: 'memory' }),
  console.log,
  new AbortController().signal,
);
const today = () => parseDay(TODAY);
const api = await startApi(
  {
    store: opened.store,
    today,
    apiVersion: '0.0.0',
    corsOrigins: [],
    log: logAt('silent'),
    routes: pageRoutes(PAGES_DIR, today),
  },
  0,
  '127.0.0.1',
);
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--headless', '--disable-gpu', '--hide-scrollbars'],
});
mkdirSync(IMAGES, { recursive: true });
for (const { file, address, width, height, wait } of PICTURES) {
  const page = await browser.newPage({
    viewport: { width, height },
    colorScheme: 'light',
    reducedMotion: 'reduce',
    locale: 'en-GB',
  });
  await page.goto(api.address + address);
  await page.locator(wait).first().waitFor();
  await page.locator('.skeleton, [aria-busy=true]').first().waitFor({ state: 'detached' });
  await page.locator(':focus').evaluateAll((focused) => {
    for (const element of focused) (element as unknown as { blur(): void }).blur();
  });
  await page.screenshot({ path: path.join(IMAGES, file) });
  console.log(`took docs/images/${file}`);
  await page.close();
}
await browser.close();
await api.stop(1_000);
await opened.stop();
