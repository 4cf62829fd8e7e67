import { readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { csvRecords } from '../support/csv-reader.ts';
import { address, answered, askApi, at, axeFaults, editorReady, inBrowser } from './browser.ts';

const QUESTION = '/?year=2026&also=contingent,ended';

async function pdfText(pdf: Uint8Array): Promise<string> {
  const paper = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const pages = Array.from({ length: paper.numPages }, async (_, index) => {
    const { items } = await (await paper.getPage(index + 1)).getTextContent();
    return items.map((item) => ('str' in item ? item.str : '')).join(' ');
  });
  return (await Promise.all(pages)).join(' ');
}

/** Without spaces, which a PDF has where lines break. */
function packed(text: string): string {
  return text.replaceAll(/\s+/g, '');
}

inBrowser('an answer is taken along', ({ open }) => {
  test.each([
    ['CSV', 'csv'],
    ['JSON Lines', 'jsonl'],
  ])('as %s, every page of it, from an address that programs can read too', async (name, type) => {
    const page = await open(QUESTION);
    await answered(page);
    const { rights } = await askApi<{ rights: { totalCount: number } }>(
      '{ rights(year: 2026, statuses: [IN_FORCE, CONTINGENT, EXPIRED, TERMINATED, SUPERSEDED]) { totalCount } }',
    );
    expect(rights.totalCount).toBeGreaterThan(100);
    await page.getByRole('button', { name: 'Download' }).click();
    const link = page.getByRole('link', { name, exact: true });
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    expect(download.suggestedFilename()).toBe(`rights-2026-known-2026-11-24.${type}`);
    const text = readFileSync(await download.path(), 'utf8');
    const response = await fetch(address() + (await link.getAttribute('href'))!);
    expect(text.replace('\ufeff', '')).toBe(await response.text());
    const ids = type === 'csv' ? csvRecords(text) : text.trim().split('\n');
    expect(ids).toHaveLength(rights.totalCount);
  });

  test('says in place why a download failed', async () => {
    const page = await open(QUESTION, { expectedErrors: /503/ });
    await answered(page);
    await page.route('**/sources.csv*', (route) =>
      route.fulfill({
        status: 503,
        json: { errors: [{ message: 'busy', extensions: { code: 'STORE_UNAVAILABLE' } }] },
      }),
    );
    await page.getByRole('button', { name: 'Download' }).click();
    await page.getByRole('link', { name: 'Sources (CSV)' }).click();
    await page.getByText('The database is away').waitFor();
  });

  test('by a link that stays the same answer tomorrow, as a citation and a footnote', async () => {
    const page = await open('/?year=2027&holder=microsoft');
    await answered(page);
    const { meta } = await askApi<{ meta: { datasetVersion: string } }>(
      '{ meta { datasetVersion } }',
    );
    const dataset = meta.datasetVersion.slice(0, 12);
    await page.getByRole('button', { name: 'Cite' }).click();
    const textOf = (label: string) => page.getByRole('textbox', { name: label }).inputValue();
    const link = await textOf('Link to this answer');
    expect(link.split('&answer=')[0]).toBe(
      `${address()}/?year=2027&knownAt=2026-11-24&holder=microsoft&dataset=${dataset}`,
    );
    for (const label of ['Citation', 'Footnote']) {
      const text = await textOf(label);
      for (const part of [
        'Who will hold which rights in 2027; holder: Microsoft',
        'nown on 24 November 2026',
        `dataset ${dataset}`,
        link,
        'accessed 24 November 2026',
      ])
        expect(text).toContain(part);
    }
    expect(await axeFaults(page, '.panel:popover-open')).toEqual([]);
  });

  test.each([
    [
      '/?view=compare&on=2026-04-26&to-on=2026-04-27',
      '“Who held which rights on 26 April 2026; compared with the rights on 27 April 2026.” As known',
    ],
    [
      '/?year=2029&assume=agi-panel-verified=2029-06-30',
      '; assumed: The verification of AGI by the expert panel happens on 30 June 2029.”',
    ],
  ])('a citation of %s says what was asked', async (path, words) => {
    const page = await open(path);
    await page.locator('.answer-main[aria-busy=false]').waitFor();
    await page.getByRole('button', { name: 'Cite' }).click();
    const citation = page.getByRole('textbox', { name: 'Citation' });
    await expect.poll(() => citation.inputValue()).toContain(words);
  });

  test('a permalink of another dataset says so, and in how many rights the answer differs', async () => {
    const page = await open('/?year=2027&holder=microsoft');
    await answered(page);
    await page.getByRole('button', { name: 'Cite' }).click();
    const link = await page.getByRole('textbox', { name: 'Link to this answer' }).inputValue();
    const answer = new URL(link).searchParams.get('answer')!;
    const told = async (search: string): Promise<string> => {
      const other = await open(`/?year=2027&holder=microsoft&knownAt=2026-11-24${search}`);
      await answered(other);
      await other.locator('.cited').waitFor();
      return other.locator('.cited').innerText();
    };
    const older = '&dataset=000000000000';
    expect(await told(`${older}&answer=${answer}`)).toContain('The answer is the same.');
    const changed = `${answer.slice(0, 4)}__${answer.slice(6, -6)}`;
    expect(await told(`${older}&answer=${changed}`)).toContain('differs in 2 rights');
    expect(await told(older)).toContain('cannot say in how many rights');
    const same = await open(new URL(link).pathname + new URL(link).search);
    await answered(same);
    expect(await same.locator('.cited').count()).toBe(0);
  });

  test.each([
    [
      'its button',
      async (page: Page) => {
        await page.getByRole('button', { name: 'Print' }).click();
        await page.waitForFunction(() => document.body.dataset['printed'] !== undefined);
        return page.evaluate(() => document.body.dataset['printed']!);
      },
    ],
    [
      'the menu of the browser',
      async (page: Page) => pdfText(await page.pdf({ format: 'A4', preferCSSPageSize: true })),
    ],
  ])(
    'by %s it goes to paper with what it is, the real day, address, filters and numbered sources',
    async (_, printed) => {
      const page = await open('/about');
      await page.getByRole('heading', { name: 'Licence' }).waitFor();
      // As a browser does, without its dialog.
      await page.addInitScript(() => {
        window.print = () => {
          window.dispatchEvent(new Event('beforeprint'));
          document.body.dataset['printed'] = document.querySelector('main')!.textContent ?? '';
          window.dispatchEvent(new Event('afterprint'));
        };
      });
      await page.goto(`${address()}/?year=2027&holder=microsoft`);
      await answered(page);
      const text = await printed(page);
      const realDay = await page.evaluate(() =>
        new Date().toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' }),
      );
      const { rights } = await askApi<{
        rights: { nodes: { evidence: { source: { title: string } }[] }[] };
      }>(
        '{ rights(year: 2027, filter: { holder: ["party:microsoft"] }, first: 100) { nodes { evidence { source { title } } } } }',
      );
      const titles = new Set(
        rights.nodes.flatMap(({ evidence }) => evidence.map(({ source }) => source.title)),
      );
      for (const part of [
        `Printed on ${realDay}, as known on 24 November 2026`,
        `${address()}/?year=2027&knownAt=2026-11-24&holder=microsoft`,
        'Filters: holder: Microsoft',
        ...titles,
      ])
        expect(packed(text)).toContain(packed(part));
      expect(await page.locator('.masthead').isVisible()).toBe(false);
      expect(await page.locator('.printed-sources').count()).toBe(0);
      await page.emulateMedia({ media: 'print' });
      const sources = page.locator('.printed-sources li');
      await sources.first().waitFor();
      expect(await sources.count()).toBe(titles.size);
      const numbers = await page.locator('.rights-row .rights-sources').allInnerTexts();
      for (const text of numbers) expect(text).toMatch(/^\d+(, \d+)*$/);
    },
  );

  test('a comparison goes to paper with the sources of the rights that differ, numbered', async () => {
    const page = await open('/?on=2026-04-26&view=compare&to-on=2026-04-27');
    const entries = page.locator('.compare-entries > li');
    await entries.first().waitFor();
    await page.emulateMedia({ media: 'print' });
    const sources = page.locator('.printed-sources li');
    await sources.first().waitFor();
    const named = (await entries.locator('text=/^Sources? /').allInnerTexts()).flatMap(
      (text) => text.match(/\d+/g) ?? [],
    );
    expect(named.length).toBeGreaterThanOrEqual(await entries.count());
    const all = Array.from({ length: await sources.count() }, (_, index) => String(index + 1));
    expect(new Set(named)).toEqual(new Set(all));
  });

  test('every sheet of paper says whose it is, and which of how many', async () => {
    const page = await open('/right/2026-04-revshare-o2m?year=2027');
    await page.locator('.detail > .part:last-child .evidence').waitFor();
    const text = packed(await pdfText(await page.pdf({ preferCSSPageSize: true })));
    for (const part of ['Printed on', '/right/2026-04-revshare-o2m?year=2027', 'Tenure', '1 of '])
      expect(text).toContain(packed(part));
  });

  test.each([
    [
      '/?year=2029&assume=agi-panel-verified=2029-06-30&holder=microsoft&kind=license',
      'rights',
      'Rights',
    ],
    ['/?year=2026&view=matrix&groupBy=kind', 'rightsByYear', 'Years'],
    ['/?on=2026-04-26&view=compare', 'rightsDiff', 'Differences'],
  ])(
    '%s opens as a short query in the playground, is answered, and leads back',
    async (path, field, name) => {
      const page = await open(path);
      await answered(page);
      const summary = await page.locator('.tally-main').innerText();
      const [answer] = await Promise.all([
        page.waitForResponse((one) => (one.request().postData() ?? '').includes(`query ${name} {`)),
        page.getByRole('link', { name: 'Show the query' }).click(),
      ]);
      const { query, variables } = answer.request().postDataJSON() as {
        readonly query: string;
        readonly variables?: unknown;
      };
      expect(query).not.toContain('$');
      expect(query.split('\n').length).toBeLessThan(26);
      expect(variables ?? {}).toEqual({});
      const { data, errors } = (await answer.json()) as {
        readonly data: { readonly rights?: { readonly summary: string } };
        readonly errors?: unknown;
      };
      expect(errors).toBeUndefined();
      if (field === 'rights') expect(data.rights!.summary).toBe(summary);
      await editorReady(page);
      expect(await page.locator('.graphiql-query-editor .squiggly-error').count()).toBe(0);
      await page.getByRole('link', { name: 'Back to the answer' }).click();
      await answered(page);
      expect(at(page)).toBe(path);
    },
  );
});
