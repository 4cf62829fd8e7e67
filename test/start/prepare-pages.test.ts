import { describe, expect, test } from 'vitest';
import type { PageName, PageState } from '../../src/start/built-pages.ts';
import { preparePages } from '../../src/start/prepare-pages.ts';

const NOBODY = new AbortController().signal;

/** What a person is told, and how often something was built. */
async function told(
  states: Readonly<Record<PageName, PageState>>,
  build: (() => Promise<void>) | null,
  signal = NOBODY,
): Promise<readonly string[]> {
  const lines: string[] = [];
  await preparePages((line) => lines.push(line), signal, {
    stateOf: (page) => states[page],
    build,
  });
  return lines;
}

describe('pages before a server starts', () => {
  test('fresh ones are left alone, without a word', async () => {
    expect(
      await told({ explorer: 'fresh', playground: 'fresh' }, () =>
        Promise.reject(new Error('must not be built')),
      ),
    ).toEqual([]);
  });

  test.each([
    [
      { explorer: 'missing', playground: 'missing' },
      'Building the pages (not built yet: explorer, playground) …',
    ],
    [
      { explorer: 'stale', playground: 'fresh' },
      'Building the pages (older than their sources: explorer) …',
    ],
    [
      { explorer: 'stale', playground: 'missing' },
      'Building the pages (not built yet: playground; older than their sources: explorer) …',
    ],
  ] as const)('%o are built, and a line says so', async (states, line) => {
    let built = 0;
    expect(
      await told(states, async () => {
        built++;
      }),
    ).toEqual([line]);
    expect(built).toBe(1);
  });

  test('a build that fails is told with its reason, and is no failure of the start', async () => {
    const failed = Object.assign(new Error('Command failed'), {
      stderr: 'vite v8\n\nsrc/explorer/app.tsx:3: unexpected token\n',
    });
    expect(
      await told({ explorer: 'missing', playground: 'fresh' }, () => Promise.reject(failed)),
    ).toEqual([
      'Building the pages (not built yet: explorer) …',
      'The pages could not be built, everything else is served: vite v8\n\nsrc/explorer/app.tsx:3: unexpected token',
    ]);
  });

  test('a start that is interrupted is not told that building failed', async () => {
    const interrupted = AbortSignal.abort();
    expect(
      await told(
        { explorer: 'stale', playground: 'fresh' },
        () => Promise.reject(new Error('aborted')),
        interrupted,
      ),
    ).toHaveLength(1);
  });

  test('without the tools for building it says how to get them', async () => {
    expect(await told({ explorer: 'stale', playground: 'missing' }, null)).toEqual([
      'Pages not built yet: playground; older than their sources: explorer. To build them: npm ci && npm run build',
    ]);
  });
});
