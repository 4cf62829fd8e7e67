import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { address, answered, askApi, at, editorReady, inBrowser } from './browser.ts';

/** CSV (RFC 4180) as rows of cells. */
function cellsOf(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g,
  )) {
    if (end === undefined) continue;
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') rows.push([]);
  }
  return rows.filter((row) => row.length > 1);
}

const QUESTION = '/?year=2026&also=contingent,ended';

inBrowser('an answer is taken along', ({ open }) => {
  test.each(['CSV', 'JSON'] as const)('as %s, every page of it', async (type) => {
    const page = await open(QUESTION);
    await answered(page);
    const { rights } = await askApi<{ rights: { totalCount: number } }>(
      '{ rights(year: 2026, statuses: [IN_FORCE, CONTINGENT, EXPIRED, TERMINATED, SUPERSEDED]) { totalCount } }',
    );
    expect(rights.totalCount).toBeGreaterThan(100);
    await page.getByRole('button', { name: 'Download' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: type, exact: true }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(`rights-2026-known-2026-11-24.${type.toLowerCase()}`);
    const text = readFileSync(await download.path(), 'utf8');
    if (type === 'JSON') {
      const { asked, rights: rows } = JSON.parse(text) as {
        readonly asked: { readonly year: number };
        readonly rights: readonly { readonly id: string }[];
      };
      expect(asked.year).toBe(2026);
      expect(new Set(rows.map(({ id }) => id)).size).toBe(rights.totalCount);
    } else {
      const [names, ...rows] = cellsOf(text);
      expect(rows).toHaveLength(rights.totalCount);
      for (const row of rows) expect(row).toHaveLength(names!.length);
      const revenueShare = Object.fromEntries(
        names!.map((name, index) => [
          name,
          rows.find(([id]) => id === 'right:2026-04-revshare-o2m')![index],
        ]),
      );
      expect(revenueShare).toMatchObject({
        holder: 'Microsoft',
        last_day_latest: '2030-12-31',
        could_end_early: 'true',
        status: 'IN_FORCE',
      });
    }
  });

  test('by a link that stays the same answer tomorrow', async () => {
    const page = await open('/?year=2027&holder=microsoft');
    await answered(page);
    await page.getByRole('button', { name: 'Share' }).click();
    expect(await page.getByRole('textbox', { name: /A link to this answer/ }).inputValue()).toBe(
      `${address()}/?year=2027&known=2026-11-24&holder=microsoft`,
    );
  });

  test.each([
    ['/?year=2029&if=agi-panel-verified@2029-06-30&holder=microsoft', 'rights'],
    ['/?year=2026&view=matrix&by=kind', 'rightsByYear'],
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
