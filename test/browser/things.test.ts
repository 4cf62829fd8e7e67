import { expect, test } from 'vitest';
import { answered, askApi, at, inBrowser } from './browser.ts';

inBrowser('a right', ({ open }) => {
  test('opens beside the answer, with statement, term, lineage, conditions and every source', async () => {
    const page = await open('/?year=2027');
    await answered(page);
    await page.getByRole('link', { name: 'Share of OpenAI revenue up to a total cap' }).click();
    await page.waitForURL('**/?year=2027&open=2026-04-revshare-o2m');
    const sheet = page.locator('.sheet');
    await sheet
      .getByRole('heading', { name: 'Share of OpenAI revenue up to a total cap' })
      .waitFor();
    const { right } = await askApi<{
      right: {
        statement: string;
        evidence: { source: { title: string; url: string | null } }[];
        lineage: { label: string }[];
        conditions: { label: string }[];
      };
    }>(
      '{ right(id: "right:2026-04-revshare-o2m") { statement evidence { source { title url } } lineage { label } conditions { label } } }',
    );
    const text = (await sheet.innerText()).replaceAll(/\s+/g, ' ');
    for (const part of [
      right.statement,
      'through 31 December 2030',
      'USD 38 billion',
      ...right.evidence.map(({ source }) => source.title),
      ...right.lineage.map(({ label }) => label),
      ...right.conditions.map(({ label }) => label),
    ])
      expect(text).toContain(part.replaceAll(/\s+/g, ' '));
    expect(
      await sheet
        .getByRole('link', { name: /Open the source/ })
        .evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
    ).toEqual(expect.arrayContaining(right.evidence.flatMap(({ source }) => source.url ?? [])));
    for (const rel of await sheet
      .locator('a[target=_blank]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('rel'))))
      expect(rel).toContain('noopener');
    await page.keyboard.press('Escape');
    await page.waitForURL('**/?year=2027');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
      'Share of OpenAI revenue up to a total cap',
    );
  });

  test('a condition is asked about where it stands', async () => {
    const page = await open('/right/2026-04-revshare-o2m?year=2029');
    await page
      .getByRole('group', { name: /^What if: The payment of the whole revenue-share cap/ })
      .getByLabel('What if it happens on')
      .fill('2029-06-30');
    await page.waitForURL(
      '**/right/2026-04-revshare-o2m?year=2029&assume=revshare-cap-reached=2029-06-30',
    );
    await page.getByText('180 days').waitFor();
    expect(await page.locator('.evaluation').innerText()).toContain('(assumed)');
  });

  test('an open end says no end, and an unknown one that it was not published', async () => {
    const page = await open('/right/2025-10-compute-freedom?year=2027');
    await page.getByText('no end', { exact: false }).first().waitFor();
    const other = await open('/right/2025-10-azure-250b?year=2027');
    await other.getByText('end not published').first().waitFor();
  });

  test('that was not yet known says so', async () => {
    const page = await open('/right/2026-04-ip-licence?year=2027&knownAt=2026-04-26');
    await page.getByText('Nothing was known of this right on 26 April 2026.').waitFor();
  });
});

inBrowser('pages of things', ({ open }) => {
  test.each([
    [
      '/party/microsoft?year=2027',
      'Microsoft',
      ['Holds', 'Is bound by', 'Agreements', 'Deals', 'Story', 'Microsoft Corporation'],
    ],
    [
      '/agreement/msft-openai-2026-04?year=2027',
      'Amended Microsoft-OpenAI agreement, April 2026',
      ['Clauses', 'What it changed', 'Introduces', 'Amends', 'Evidence'],
    ],
    [
      '/deal/stargate?year=2026',
      'Stargate',
      [
        'Participants',
        'USD 500 billion',
        'Masayoshi Son',
        'Rights under its agreements',
        'Evidence',
      ],
    ],
    [
      '/event/agi-panel-verified?year=2027',
      'The verification of AGI by the expert panel',
      ['not, as far as is known', 'What turns on it', 'Licence to OpenAI research IP'],
    ],
    [
      '/asset/openai-products?year=2027',
      'All OpenAI products',
      ['Parts', 'Rights over it', 'OpenAI API'],
    ],
  ])('%s tells about it', async (path, title, parts) => {
    const page = await open(path);
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await page.waitForFunction(() => document.querySelector('.skeleton') === null);
    const text = await page.locator('main').innerText();
    for (const part of parts) expect(text).toContain(part);
    expect(text).not.toMatch(/\bnull\b|undefined|NaN|\[object/);
    expect(await page.title()).toBe(`${title} · Tenure`);
  });

  test('a source leads out to where it was published, and lists what it supports', async () => {
    const { source } = await askApi<{
      source: { title: string; url: string; supports: { totalCount: number } };
    }>('{ source(id: "source:openai-2025-10-28") { title url supports { totalCount } } }');
    const page = await open('/source/openai-2025-10-28');
    await page.getByRole('heading', { level: 1, name: source.title }).waitFor();
    expect(await page.locator('.outside').first().getAttribute('href')).toBe(source.url);
    expect(await page.locator('.part .plain > li').count()).toBe(
      Math.min(100, source.supports.totalCount),
    );
  });

  test.each([
    ['/event/2026-04-27-amendment?knownAt=2026-01-01', 'event'],
    ['/deal/msft-2026-04?knownAt=2026-01-01', 'deal'],
    ['/source/openai-2025-10-28?knownAt=2020-01-01', 'source'],
  ])('%s tells nothing that became known later', async (path, kind) => {
    const page = await open(path);
    await page.getByText(`Nothing was known of this ${kind} on 1 January`).waitFor();
    expect(await page.locator('.detail').count()).toBe(0);
  });

  test('an event is told as it was known then, and as it is recorded whatever is assumed', async () => {
    const page = await open('/event/coreweave-ipo?knownAt=2026-01-01&assume=coreweave-ipo=never');
    const { event } = await askApi<{ event: { summary: string } }>(
      '{ event(id: "event:coreweave-ipo", knownAt: "2026-01-01") { summary } }',
    );
    await page.getByText(event.summary).waitFor();
    const bar = await page.getByRole('group', { name: 'What is assumed' }).innerText();
    expect(bar).toContain('by the end of 1 January 2026');
    expect(bar).not.toContain('never happens');
  });

  test('the list of a party has the rights that its page counts, whatever the match', async () => {
    const page = await open('/party/microsoft?year=2026&match=ends');
    await page.getByRole('link', { name: 'See in the list' }).first().click();
    await page.waitForURL('**/?year=2026&holder=microsoft');
  });

  test('an agreement of some day in a month leads to what changed in that month', async () => {
    const page = await open('/agreement/msft-openai-2021');
    await page.getByRole('link', { name: 'What changed in March 2021' }).waitFor();
  });

  test('a page keeps the question: another year settles it anew, and back leads to the same answer', async () => {
    const page = await open('/party/microsoft?year=2027&holder=microsoft');
    await page
      .getByText(/rights in 2027/)
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Time: in 2027' }).click();
    await page
      .getByRole('dialog', { name: 'Time' })
      .getByRole('textbox', { name: 'Year' })
      .fill('2019');
    await page
      .getByText(/rights? in 2019/)
      .first()
      .waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: '← The whole answer' }).click();
    await page.waitForURL('**/?year=2019&holder=microsoft');
    await answered(page);
  });

  test.each(['party', 'agreement', 'deal', 'event', 'source', 'asset', 'right'])(
    'a %s that is not there is said not to be',
    async (kind) => {
      const page = await open(`/${kind}/no-such-thing-anywhere`, {
        expectedErrors: /status of (400|500)/,
      });
      await page.locator('.notice').first().waitFor();
      expect(await page.locator('.notice').first().innerText()).toMatch(
        /no such|nothing|not known/i,
      );
    },
  );
});

inBrowser('search', ({ open }) => {
  test('finds anything by its words, and goes there by keyboard', async () => {
    const page = await open('/?year=2027');
    await answered(page);
    await page.keyboard.press('/');
    await page.getByRole('combobox').fill('stargate norw');
    await page.getByRole('option').first().waitFor();
    const first = await page.getByRole('option', { selected: true }).innerText();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    expect(await page.getByRole('option', { selected: true }).innerText()).toBe(first);
    await page.keyboard.press('Enter');
    await page
      .getByRole('heading', { level: 1 })
      .filter({ hasText: /norway/i })
      .waitFor();
    expect(at(page)).toMatch(/^\/\w+\/.+\?year=2027$/);
  });

  test('opens with Ctrl K, says when nothing is found, and Escape closes it', async () => {
    const page = await open('/');
    await answered(page);
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').fill('zzzzqqq');
    await page.getByText('Nothing contains “zzzzqqq”. Try fewer or other words.').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('combobox').waitFor({ state: 'detached' });
  });

  test('covers parties, rights, agreements, deals, events, assets and sources', async () => {
    const page = await open('/');
    await answered(page);
    await page.keyboard.press('/');
    await page.getByRole('combobox').fill('microsoft');
    await page.getByText(/^\d+ found$/).waitFor();
    const sorts = await page
      .getByRole('listbox')
      .getByRole('group')
      .evaluateAll((groups) => groups.map((group) => group.getAttribute('aria-label')));
    expect(sorts).toEqual([
      'Parties',
      'Rights',
      'Deals',
      'Agreements',
      'Events',
      'Assets',
      'Clauses and conditions',
      'Sources',
    ]);
    const { search } = await askApi<{ search: { counts: { count: number }[] } }>(
      '{ search(text: "microsoft", types: [RIGHT]) { counts { count } } }',
    );
    const rights = search.counts[0]!.count;
    await page.getByRole('button', { name: `All ${rights} rights` }).click();
    await page.waitForFunction(
      (amount) => document.querySelectorAll('[role=option]').length === amount,
      rights,
    );
  });
});

inBrowser('filters', ({ open }) => {
  test('offer what there is in the asked year with its count, and narrow the answer to it', async () => {
    const page = await open('/?year=2027');
    await answered(page);
    await page.getByRole('button', { name: /^Holder/ }).click();
    await page.getByRole('checkbox', { name: /^Microsoft \d+/ }).check();
    await page.waitForURL('**/?year=2027&holder=microsoft');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.querySelectorAll('.rights-holder').length === 1);
    await page.getByRole('button', { name: /^Kind/ }).click();
    await page.getByRole('checkbox', { name: /^Licence/ }).check();
    await page.waitForURL('**/?year=2027&holder=microsoft&kind=license');
    await page.keyboard.press('Escape');
    const { rights } = await askApi<{ rights: { totalCount: number } }>(
      '{ rights(year: 2027, filter: { holder: ["party:microsoft"], kind: [LICENSE] }) { totalCount } }',
    );
    await page.waitForFunction(
      (total) => document.querySelectorAll('.rights-row').length === total,
      rights.totalCount,
    );
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await page.waitForURL('**/?year=2027');
  });

  test('a group stands for its members', async () => {
    const page = await open('/?year=2027&also=unconfirmed');
    await answered(page);
    await page.getByRole('button', { name: /^Bound/ }).click();
    await page.getByRole('checkbox', { name: /^OpenAI \d+/ }).check();
    await page.waitForURL('**/?year=2027&counterparty=openai&also=unconfirmed');
    const { rights } = await askApi<{ rights: { totalCount: number } }>(
      '{ rights(year: 2027, filter: { counterparty: ["party:openai"] }) { totalCount } }',
    );
    await page.waitForFunction(
      (total) => document.querySelectorAll('.rights-row').length === total,
      rights.totalCount,
    );
  });

  test('what is not in the year is found by name', async () => {
    const page = await open('/?year=2017');
    await answered(page);
    await page.getByRole('button', { name: /^Holder/ }).click();
    await page.getByLabel('Find').fill('corew');
    await page.getByRole('checkbox', { name: /CoreWeave/ }).check();
    await page.waitForURL('**/?year=2017&holder=coreweave');
    await page.getByText('No right fits these filters in 2017.').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: 'Clear the filters' }).click();
    await page.waitForURL('**/?year=2017');
  });

  test('certainty narrows what is in force', async () => {
    const page = await open('/?year=2027');
    await answered(page);
    await page.getByRole('button', { name: /^Certainty/ }).click();
    await page.getByRole('radio', { name: 'certainly', exact: true }).check();
    await page.waitForURL('**/?year=2027&certainty=certain');
    const { rights } = await askApi<{ rights: { totalCount: number } }>(
      '{ rights(year: 2027, filter: { certainty: CERTAIN }) { totalCount } }',
    );
    await page.waitForFunction(
      (total) => document.querySelectorAll('.rights-row').length === total,
      rights.totalCount,
    );
    expect(await page.locator('.rights-row .mark .stretch-possible').count()).toBe(0);
  });

  test('what is contingent, has ended or has not begun is counted, and shown on demand', async () => {
    const page = await open('/?on=2026-04-26');
    await answered(page);
    const { rights } = await askApi<{
      rights: {
        excluded: {
          contingent: number;
          notYetEffective: number;
          expired: number;
          terminated: number;
          superseded: number;
        };
      };
    }>(
      '{ rights(on: "2026-04-26") { excluded { contingent notYetEffective expired terminated superseded } } }',
    );
    const { contingent, notYetEffective, expired, terminated, superseded } = rights.excluded;
    await page
      .getByRole('button', { name: `${expired + terminated + superseded} ended` })
      .waitFor();
    await page.getByRole('button', { name: `${notYetEffective} not yet in force` }).waitFor();
    await page.getByRole('button', { name: `${contingent} waiting` }).click();
    await page.waitForURL('**/?on=2026-04-26&also=contingent');
    await page.waitForFunction(
      (amount) =>
        document.querySelectorAll('.rights-row .stretch-contingent.swatch').length === amount,
      contingent,
    );
    expect(await page.locator('.mark-long').first().innerText()).toMatch(/^waits for: .+/);
  });
});
