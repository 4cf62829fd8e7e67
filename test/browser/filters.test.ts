import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { answered, askApi, at, axeFaults, inBrowser } from './browser.ts';

/** The options of a filter, each with its count. */
async function optionsOf(page: Page, name: string): Promise<ReadonlyMap<string, number>> {
  await page.getByRole('button', { name, exact: false }).first().click();
  const panel = page.locator('.panel:popover-open');
  await panel.locator('.options .number').first().waitFor();
  const words = await panel.locator('.options li').allInnerTexts();
  return new Map(
    words.map((text) => {
      const [, option, count] = /^([\s\S]+?)\s+(\d+)$/.exec(text.trim())!;
      return [option!, Number(count)] as const;
    }),
  );
}

async function totalOf(argument: string): Promise<number> {
  const { rights } = await askApi<{ rights: { totalCount: number } }>(
    `{ rights(${argument}, first: 1) { totalCount } }`,
  );
  return rights.totalCount;
}

/** How many rights the list says it has. */
async function listed(page: Page): Promise<number> {
  await answered(page);
  const rows = page.locator('.rights-row');
  await rows.first().waitFor(); // drawn once the facts about all rights are there too
  return rows.count();
}

inBrowser('filters', ({ open }) => {
  test.each([
    ['Party', 'party', 'party'],
    ['Holder', 'holder', 'party'],
    ['Bound party', 'counterparty', 'party'],
    ['Kind', 'kind', null],
    ['Asset', 'asset', 'asset'],
  ])('%s offers each value with the count that the list then has', async (title, name, prefix) => {
    const page = await open('/?on=2026-04-27&also=unconfirmed,ended');
    await answered(page);
    const options = [...(await optionsOf(page, title))];
    expect(options.length).toBeGreaterThan(3);
    for (const [words, amount] of [...options.slice(0, 3), ...options.slice(-2)]) {
      await page.getByRole('checkbox', { name: words, exact: false }).first().check();
      await page.waitForURL(`**${name}=**`);
      const value = new URL(page.url()).searchParams.get(name)!;
      const asked = prefix === null ? value.toUpperCase() : `"${prefix}:${value}"`;
      const total = await totalOf(
        `on: "2026-04-27", statuses: [IN_FORCE, EXPIRED, TERMINATED, SUPERSEDED], filter: { ${name}: [${asked}] }`,
      );
      expect(total, words).toBe(amount);
      await page.waitForFunction(
        (rows) => document.querySelectorAll('.rights-row').length === rows,
        Math.min(100, amount),
      );
      await page.locator('.panel:popover-open input[type=checkbox]:checked').uncheck();
      await page.waitForFunction((key) => !location.search.includes(`${key}=`), name);
    }
    expect(await axeFaults(page, '.panel:popover-open')).toEqual([]);
  });

  test('Party finds what a party holds and what binds it', async () => {
    const page = await open('/?year=2026&party=microsoft&also=unconfirmed');
    expect(await listed(page)).toBe(
      await totalOf('year: 2026, filter: { party: ["party:microsoft"] }'),
    );
    expect(await listed(page)).toBeGreaterThan(
      await totalOf('year: 2026, filter: { holder: ["party:microsoft"] }'),
    );
  });

  test('Dispute leaves what sources contradict each other about', async () => {
    const page = await open('/?year=2026&also=unconfirmed');
    await answered(page);
    await page.getByRole('button', { name: 'Certainty' }).click();
    await page.getByRole('radio', { name: 'disagree', exact: true }).check();
    await page.waitForURL('**/?year=2026&disputed=true&also=unconfirmed');
    const total = await totalOf('year: 2026, filter: { disputed: true }');
    expect(total).toBeGreaterThan(0);
    await page.waitForFunction(
      (rows) => document.querySelectorAll('.rights-row').length === rows,
      total,
    );
  });

  test('the list is grouped and ordered by choice, and the address says how', async () => {
    const page = await open('/?year=2026&also=unconfirmed');
    await answered(page);
    await page.getByRole('button', { name: 'By holder' }).click();
    await page.getByRole('radio', { name: 'agreement' }).check();
    await page.waitForURL('**groupBy=agreement');
    const { rights } = await askApi<{
      rights: { nodes: { ref: string; agreement: { title: string } | null }[] };
    }>('{ rights(year: 2026, first: 100) { nodes { ref agreement { title } } } }');
    const titles = new Set(rights.nodes.flatMap(({ agreement }) => agreement?.title ?? []));
    const headings = await page.locator('.rights-holder h2').allInnerTexts();
    for (const title of titles) expect(headings).toContain(title);
    await page.getByRole('radio', { name: 'not grouped' }).check();
    await page.getByRole('radio', { name: 'newest first' }).check();
    await page.waitForURL(
      '**/?year=2026&also=unconfirmed&groupBy=none&orderBy=effective_from:desc',
    );
    const ordered = await askApi<{
      rights: { edges: { node: { ref: string }; evaluation: { certainty: string } }[] };
    }>(
      '{ rights(year: 2026, first: 100, orderBy: { field: EFFECTIVE_FROM, direction: DESC }) { edges { node { ref } evaluation { certainty } } } }',
    );
    const certain = ordered.rights.edges
      .filter(({ evaluation }) => evaluation.certainty === 'CERTAIN')
      .map(({ node }) => node.ref);
    await page.waitForFunction(
      (first) => document.querySelector('.rights-row')?.getAttribute('data-right') === first,
      certain[0]!,
    );
    const shown = await page
      .locator('.rights-row')
      .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-right')));
    expect(shown.slice(0, certain.length)).toEqual(certain);
    expect(await page.locator('.rights-holder').count()).toBe(0);
    await page.keyboard.press('Escape');
    expect(await axeFaults(page)).toEqual([]);
  });
});

inBrowser('a damaged link', ({ open }) => {
  test('names what was left out, until the reader has understood', async () => {
    const page = await open('/?yaer=2027&year=20x7&holder=microsoft');
    await answered(page);
    const notice = page.getByRole('alert');
    expect(await notice.innerText()).toContain('yaer=2027');
    expect(await notice.innerText()).toContain('year=20x7');
    expect(await axeFaults(page)).toEqual([]);
    await page.getByRole('link', { name: 'Understood' }).click();
    expect(at(page)).toBe('/?holder=microsoft');
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  test('a link with the older names asks the same question', async () => {
    const page = await open(
      '/?year=2029&known=2026-05-01&if=agi-panel-verified@2029-06-30&bound=openai',
    );
    await answered(page);
    expect(await page.locator('.assumed-bar').innerText()).toContain('30 June 2029');
    expect(await page.locator('.assumed-bar').innerText()).toContain('1 May 2026');
    expect(
      await page
        .getByRole('button', { name: 'Bound party filter' })
        .or(page.locator('.filter.is-set'))
        .first()
        .innerText(),
    ).toContain('OpenAI');
    expect(await page.getByRole('alert').count()).toBe(0);
  });
});
