import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { address, answered, at, inBrowser } from './browser.ts';

inBrowser('the timeline', ({ open }) => {
  test('draws certain, possible, imprecise and contingent differently, and marks what cut a right short', async () => {
    const page = await open('/?year=2026&view=timeline&also=contingent,ended', {
      viewport: { width: 1280, height: 4000 },
    });
    await answered(page);
    for (const look of ['certain', 'possible', 'ending', 'starting', 'contingent'])
      await page.locator(`.timeline .stretch-${look}`).first().waitFor({ state: 'attached' });
    const looks = await page.evaluate(() =>
      ['certain', 'possible', 'ending', 'contingent'].map((look) => {
        const style = getComputedStyle(document.querySelector(`.timeline .stretch-${look}`)!);
        return `${style.backgroundImage} ${style.borderTopStyle} ${style.backgroundColor}`;
      }),
    );
    expect(new Set(looks).size).toBe(4);
    expect(
      await page.locator('[data-right="right:2025-10-ip-exclusivity"] .strip-cut').innerText(),
    ).toBe('⊣');
    expect(await page.locator('.timeline .strip-flag').count()).toBeGreaterThan(0);
    expect(await page.locator('.timeline-tick.is-now').innerText()).toBe('today');
  });

  test('a right that is assumed to end by a condition carries the sign of a condition', async () => {
    const page = await open(
      '/?year=2029&view=timeline&holder=microsoft&assume=revshare-cap-reached=2029-06-30',
    );
    await answered(page);
    expect(
      await page.locator('[data-right="right:2026-04-revshare-o2m"] .strip-cut').innerText(),
    ).toBe('◇');
  });

  test('pointing at an act, or reaching it with the keyboard, connects what it ended to what it introduced', async () => {
    const page = await open('/?year=2026&view=timeline&holder=microsoft');
    await answered(page);
    const tick = page.locator('[data-right="right:2025-10-ip-exclusivity"] .act-tick');
    await tick.focus();
    await page.locator('.act-line').waitFor({ state: 'attached' });
    const joined = await page
      .locator('.is-joined')
      .evaluateAll((lines) => lines.map((line) => line.getAttribute('data-right')));
    expect(joined).toEqual(['right:2025-10-ip-exclusivity', 'right:2026-04-ip-licence']);
    await page.getByText('Amended Microsoft-OpenAI agreement, April 2026, 27 April 2026').waitFor();
    await tick.blur();
    await page.locator('.act-line').waitFor({ state: 'detached' });
  });

  test('zooms from decades to days, by button, key and wheel', async () => {
    const page = await open('/?year=2026&view=timeline');
    await answered(page);
    const width = () =>
      page.locator('.timeline-content').evaluate((element) => element.clientWidth);
    const ticks = () => page.locator('.timeline-axis .timeline-tick').allInnerTexts();
    const all = await width();
    expect(await ticks()).toContain('2030');
    await page.getByRole('button', { name: /^Zoom to / }).click();
    await page.waitForFunction(
      (before) => document.querySelector('.timeline-content')!.clientWidth > before * 5,
      all,
    );
    expect((await ticks()).join()).toMatch(/Apr 2026/);
    await page.locator('.timeline').focus();
    for (let press = 0; press < 12; press++) await page.keyboard.press('+');
    expect((await ticks()).join()).toMatch(/\d+ [A-Z][a-z]{2}(,|$)/);
    await page.keyboard.press('0');
    await page.waitForFunction(
      (before) => document.querySelector('.timeline-content')!.clientWidth === before,
      all,
    );
    await page.locator('.timeline').hover();
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -400);
    await page.keyboard.up('Control');
    await page.waitForFunction(
      (before) => document.querySelector('.timeline-content')!.clientWidth > before,
      all,
    );
  });

  test('who opens the link sees the same days, at any width', async () => {
    const page = await open('/?year=2026&view=timeline');
    await answered(page);
    await page.getByRole('button', { name: /^Zoom to / }).click();
    await page.waitForURL(/&zoom=2025-\d\d-\d\d\.\.2027-\d\d-\d\d$/);
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await page.waitForURL(/&zoom=2026-\d\d-\d\d\.\.2026-\d\d-\d\d$/);
    const shared = at(page);
    const seen = (on: Page): Promise<readonly [from: number, share: number]> =>
      on.locator('.timeline').evaluate((box) => {
        const days = box.querySelector('.timeline-lines .timeline-backdrop')!.clientWidth;
        return [box.scrollLeft / days, (box.clientWidth - 280) / days] as const;
      });
    const [from, share] = await seen(page);
    expect(share).toBeLessThan(0.2);
    for (const width of [1280, 1700]) {
      const other = await open(shared, { viewport: { width, height: 800 } });
      await answered(other);
      await other.waitForFunction(() => document.querySelector('.timeline')!.scrollLeft > 0);
      const [fromThere, shareThere] = await seen(other);
      expect(Math.abs(fromThere - from), `${width} px`).toBeLessThan(0.01);
      expect(Math.abs(shareThere - share), `${width} px`).toBeLessThan(0.01);
      expect(at(other)).toBe(shared);
    }
    await page.getByRole('button', { name: 'All years' }).click();
    await page.waitForURL('**/?year=2026&view=timeline');
  });

  test('a look at the print leaves the zoomed days as they are', async () => {
    const page = await open('/?year=2026&view=timeline');
    await answered(page);
    await page.getByRole('button', { name: /^Zoom to / }).click();
    await page.waitForURL(/&zoom=2025-\d\d-\d\d\.\.2027-\d\d-\d\d$/);
    const before = at(page);
    const scrolled = () => page.locator('.timeline').evaluate((box) => box.scrollLeft);
    const left = await scrolled();
    await page.clock.install();
    await page.emulateMedia({ media: 'print' });
    await page.locator('.printed-sources').waitFor();
    await page.clock.runFor(1_000);
    expect(at(page)).toBe(before);
    await page.emulateMedia({ media: 'screen' });
    await page.locator('.printed-sources').waitFor({ state: 'detached' });
    await page.clock.runFor(1_000);
    expect(await scrolled()).toBe(left);
    expect(at(page)).toBe(before);
  });

  test('draws only what is seen of 2,000 rights, and gets to the last', async () => {
    const page = await open('/?year=2026');
    await answered(page);
    await many(page, 2000);
    await page.getByRole('link', { name: 'Timeline' }).click();
    await page.keyboard.press('ArrowRight');
    await page.getByRole('button', { name: 'Show all 2,000' }).click();
    await page.waitForFunction(() => document.querySelector('.more') === null);
    expect(at(page)).toBe('/?year=2027&view=timeline&pages=all');
    const drawn = () =>
      page
        .locator('.timeline-line .timeline-label')
        .evaluateAll((labels) =>
          labels.flatMap((label, index) =>
            label.checkVisibility({ contentVisibilityAuto: true }) ? [index] : [],
          ),
        );
    const lines = await page.locator('.timeline-line').count();
    expect(lines).toBeGreaterThan(2000);
    expect((await drawn()).length).toBeLessThan(100);
    await page.locator('.timeline').evaluate((box) => {
      box.scrollTop = box.scrollHeight;
    });
    await expect.poll(drawn).toContain(lines - 1);
    expect((await drawn()).length).toBeLessThan(100);
  });
});

inBrowser('a long list', ({ open }) => {
  test('keeps in the address how much of it is open', async () => {
    const page = await open('/about');
    await many(page, 350);
    await page.goto(`${address()}/?year=2026&also=unconfirmed&groupBy=none`);
    const rows = page.locator('.rights-row');
    const shows = (amount: number) =>
      page.waitForFunction(
        (wanted) => document.querySelectorAll('.rights-row').length === wanted,
        amount,
      );
    await shows(100);
    await page.getByRole('button', { name: 'Show 100 more' }).click();
    await shows(200);
    expect(at(page)).toBe('/?year=2026&also=unconfirmed&groupBy=none&pages=2');
    await page.reload();
    await shows(200);
    await page.getByRole('button', { name: 'Show all 350' }).click();
    await shows(350);
    expect(at(page)).toBe('/?year=2026&also=unconfirmed&groupBy=none&pages=all');
    await page.goBack();
    await page.waitForURL('**/about');
    await page.goForward();
    await shows(350);
    await page.keyboard.press('ArrowRight');
    await page.waitForURL('**/?year=2027&also=unconfirmed&groupBy=none');
    await shows(100);
    expect(await rows.count()).toBe(100);
  });
});

/** From now on the API has this many rights: its own, repeated under other ids, in pages. */
async function many(page: Page, amount: number): Promise<void> {
  await page.route('**/graphql', async (route) => {
    const { query, variables } = route.request().postDataJSON() as {
      readonly query: string;
      readonly variables: { readonly after?: string | null };
    };
    if (!query.includes('query Answer')) return route.continue();
    const response = await route.fetch({
      postData: { query, variables: { ...variables, after: null } },
    });
    const { data } = (await response.json()) as {
      readonly data: {
        readonly view: {
          readonly rights: {
            readonly edges: readonly { readonly node: { readonly id: string } }[];
          };
        };
      };
    };
    const { rights } = data.view;
    const from = Number(variables.after ?? 0);
    const edges = Array.from({ length: Math.min(100, amount - from) }, (_, index) => {
      const edge = rights.edges[(from + index) % rights.edges.length]!;
      return { ...edge, node: { ...edge.node, id: `right:row-${from + index}` } };
    });
    const pageInfo = { hasNextPage: from + 100 < amount, endCursor: String(from + 100) };
    return route.fulfill({
      response,
      json: {
        data: {
          view: { ...data.view, rights: { ...rights, totalCount: amount, edges, pageInfo } },
        },
      },
    });
  });
}
