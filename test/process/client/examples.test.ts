/**
 * The examples, run against a real server: their own functions in Node, their pages in a real
 * browser where there is one.
 */
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Api } from '../../../src/http/api.ts';
import { served } from '../../support/served.ts';
import { type Example, EXAMPLES, servePage, withModule } from '../../support/example.ts';

interface Row {
  readonly evaluation: unknown;
  readonly node: {
    readonly ref: string;
    readonly holder: { readonly name: string };
    readonly evidence: readonly { readonly source: { readonly title: string } }[];
  };
}
interface Rights {
  readonly totalCount: number;
  readonly edges: readonly Row[];
}

/**
 * What the modules of the examples export: with a library, a client is made first; with plain
 * fetch, the address is enough.
 */
interface ExampleModule {
  readonly clientOf?: (endpoint: string) => unknown;
  readonly rightsInYear: (clientOrEndpoint: unknown, year: number) => Promise<Rights>;
}

describe.each(EXAMPLES)('the example with %s', (example) => {
  let api: Api;
  beforeAll(async () => {
    api = await served();
  });
  afterAll(() => api.stop(0));

  const using = (use: (rightsInYear: (year: number) => Promise<Rights>) => Promise<unknown>) =>
    withModule<ExampleModule, unknown>(
      example,
      example === 'fetch' ? 'rights.js' : 'rights.ts',
      ({ clientOf, rightsInYear }) => {
        const endpoint = `${api.address}/graphql`;
        const client = clientOf ? clientOf(endpoint) : endpoint;
        return use((year) => rightsInYear(client, year));
      },
    );

  test('gives the rights of a year with where they are said', () =>
    using(async (rightsInYear) => {
      const { totalCount, edges } = await rightsInYear(2027);
      expect(edges).toHaveLength(totalCount);
      expect(edges.map(({ node }) => node.ref)).toContain('right:licence-2032');
      for (const { holder, evidence } of edges.map(({ node }) => node)) {
        expect(holder.name).not.toBe('');
        expect(evidence[0]?.source.title).toBeTruthy();
      }
    }));

  test('gives each year its own answer, also when a year is asked for again', () =>
    using(async (rightsInYear) => {
      const answer = async (year: number) =>
        (await rightsInYear(year)).edges.map(({ node, evaluation }) => [node.ref, evaluation]);
      const before = await answer(2026);
      expect(await answer(2030)).not.toEqual(before);
      expect(await answer(2026)).toEqual(before);
    }));

  test('says what is wrong with a year', () =>
    using(async (rightsInYear) => {
      await expect(rightsInYear(99_999)).rejects.toThrow('year must be 1000 to 9998: 99999');
    }));
});

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

describe.skipIf(!existsSync(executablePath))('in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath,
      args: ['--no-sandbox', '--headless', '--disable-gpu'],
    });
  });
  afterAll(() => browser.close());

  test.each(EXAMPLES)(
    'the page with %s shows the rights of the year that is picked',
    async (example: Example) => {
      let api = await served();
      const page = await servePage(example, `${api.address}/graphql`);
      if (example === 'fetch') {
        // Its page asks another origin, which has to allow it.
        await api.stop(0);
        api = await served({ corsOrigins: [page.address] });
      }
      const tab = await browser.newPage();
      const faults: string[] = [];
      tab.on('console', (message) => {
        if (message.type() === 'error') faults.push(message.text());
      });
      tab.on('pageerror', (error) => faults.push(error.message));
      try {
        await tab.goto(
          example === 'fetch'
            ? `${page.address}/?endpoint=${encodeURIComponent(`${api.address}/graphql`)}`
            : page.address,
        );
        const licence = tab.locator('tr', { hasText: '2032-12-31' }).first();
        await licence.waitFor();
        expect(await licence.innerText()).toContain('Microsoft');
        expect(await licence.locator('td').last().innerText()).not.toBe('');
        await tab.locator('#year').fill('1999');
        await tab.locator('#year').press('Tab');
        await tab.locator('#said', { hasText: /^0 rights$/ }).waitFor();
        expect(await tab.locator('#rows tr').count()).toBe(0);
        expect(faults).toEqual([]);
        await tab.locator('#year').fill('99999');
        await tab.locator('#year').press('Tab');
        await tab.locator('#said', { hasText: 'year must be 1000 to 9998: 99999' }).waitFor();
      } finally {
        await tab.close();
        page.close();
        await api.stop(0);
      }
    },
    90_000,
  );
});
