import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { csvRecords } from '../support/csv-reader.ts';
import { address, answered, askApi, at, editorReady, inBrowser } from './browser.ts';

const QUESTION = '/?year=2026&also=contingent,ended';

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

  test('by a link that stays the same answer tomorrow', async () => {
    const page = await open('/?year=2027&holder=microsoft');
    await answered(page);
    await page.getByRole('button', { name: 'Share' }).click();
    expect(await page.getByRole('textbox', { name: /A link to this answer/ }).inputValue()).toBe(
      `${address()}/?year=2027&knownAt=2026-11-24&holder=microsoft`,
    );
  });

  test.each([
    ['/?year=2029&assume=agi-panel-verified=2029-06-30&holder=microsoft', 'rights'],
    ['/?year=2026&view=matrix&groupBy=kind', 'rightsByYear'],
    ['/?on=2026-04-26&view=compare', 'rightsDiff'],
  ])(
    '%s opens as a query in the playground, which answers it as the page did',
    async (path, field) => {
      const page = await open(path);
      const [request] = await Promise.all([
        page.waitForRequest(
          (one) =>
            (one.postData() ?? '').includes(field) &&
            (one.postData() ?? '').includes(
              { rights: 'query Answer', rightsByYear: 'query Years(', rightsDiff: 'query Compare' }[
                field
              ]!,
            ),
        ),
        page.reload(),
      ]);
      const asked = request.postDataJSON() as { readonly variables: unknown };
      await page.waitForFunction(() => document.querySelector('.skeleton') === null);
      await page.getByRole('link', { name: 'Show the query' }).click();
      await editorReady(page);
      expect(at(page)).toBe('/playground');
      const [answer] = await Promise.all([
        page.waitForResponse((one) => (one.request().postData() ?? '').includes(field)),
        page.locator('.graphiql-execute-button').click(),
      ]);
      const sent = answer.request().postDataJSON() as {
        readonly query: string;
        readonly variables: unknown;
      };
      expect(sent.variables).toEqual(asked.variables);
      const body = (await answer.json()) as {
        readonly data: Record<string, unknown>;
        readonly errors?: unknown;
      };
      expect(body.errors).toBeUndefined();
      expect(body.data).toEqual(await askApi(sent.query, asked.variables));
    },
  );
});
