import { expect, test } from 'vitest';
import { answered, axeFaults, inBrowser } from './browser.ts';

const VIEWS = [
  '/?year=2026&also=contingent,ended',
  '/?year=2026&view=timeline&also=contingent,ended',
  '/?year=2026&view=graph',
  '/?year=2026&view=matrix',
  '/?on=2026-04-26&view=compare',
  '/?year=2029&assume=agi-panel-verified=2029-06-30&open=2025-10-ip-research',
];
const THINGS = [
  '/right/2026-04-revshare-o2m?year=2027',
  '/party/microsoft?year=2027',
  '/agreement/msft-openai-2026-04',
  '/deal/stargate',
  '/event/agi-panel-verified',
  '/source/openai-2025-10-28',
  '/asset/openai-products',
  '/right/no-such-right',
];

inBrowser('the explorer looks right', ({ open }) => {
  test.each([...VIEWS, ...THINGS])(
    'axe finds nothing on %s, light and dark, and it never scrolls sideways',
    async (path) => {
      // Else a colour that changes slowly is seen half way.
      const page = await open(path, { colorScheme: 'light', reducedMotion: 'reduce' });
      const answer = path.startsWith('/?')
        ? '.answer-main[aria-busy=false]'
        : '.page .detail, .notice';
      const drawn = async () => {
        await page.locator(answer).first().waitFor();
        await page.waitForFunction(() => document.querySelector('.skeleton') === null);
      };
      await drawn();
      expect(await axeFaults(page), 'light').toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await axeFaults(page), 'dark').toEqual([]);
      for (const width of [360, 768, 1920]) {
        await page.setViewportSize({ width, height: 800 });
        await drawn();
        const beyond = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(beyond, `${width} px`).toBeLessThanOrEqual(0);
      }
    },
  );

  test('what a small screen shows as an icon has a name, and a tooltip if a mouse may be there', async () => {
    const page = await open('/', { viewport: { width: 390, height: 800 } });
    await answered(page);
    await page.getByRole('button', { name: /^Search/ }).waitFor();
    expect(await axeFaults(page)).toEqual([]);
    const tips = await page
      .locator('.actions > .button')
      .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('title')));
    expect(tips).toEqual(['Show the query', 'Download', 'Cite', 'Print']);
  });

  test.each([
    ['/?year=2026', '.rights-card', 'th.rights-since, th.rights-confirmed, th.rights-sources'],
    ['/?year=2026&view=matrix', '.matrix-scroll', '.matrix'],
    ['/?year=2026&view=graph', '.graph-scroll', '.graph'],
  ])('%s is whole on a sheet of A4', async (path, box, parts) => {
    const page = await open(path, { viewport: { width: 688, height: 980 } });
    await page.locator(box).waitFor();
    await page.emulateMedia({ media: 'print' });
    for (const part of await page.locator(parts).all()) expect(await part.isVisible()).toBe(true);
    const beyond = await page.locator(box).evaluate((own) => own.scrollWidth - own.clientWidth);
    expect(beyond).toBeLessThanOrEqual(0);
  });

  test('a chosen theme is kept, and axe finds nothing in it', async () => {
    const page = await open('/?year=2027', { colorScheme: 'light' });
    await answered(page);
    await page.getByRole('button', { name: 'Dark theme' }).click();
    await page.reload();
    await answered(page);
    expect(await page.evaluate(() => getComputedStyle(document.body).colorScheme)).toBe('dark');
    expect(await axeFaults(page)).toEqual([]);
  });

  test('on a phone the question folds into two lines, and a right covers the answer', async () => {
    const page = await open('/?year=2027', {
      viewport: { width: 360, height: 780 },
      hasTouch: true,
      isMobile: true,
    });
    await answered(page);
    const lines = await page
      .locator('.sentence')
      .evaluate((element) =>
        Math.round(
          element.getBoundingClientRect().height / parseFloat(getComputedStyle(element).lineHeight),
        ),
      );
    expect(lines).toBeLessThanOrEqual(2);
    await page
      .getByRole('link', { name: 'Non-exclusive licence to OpenAI model and product IP' })
      .click();
    await page
      .getByRole('dialog', { name: 'Right' })
      .getByRole('heading', { name: 'Non-exclusive licence to OpenAI model and product IP' })
      .waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await page
      .getByRole('dialog', { name: 'Right' })
      .getByRole('button', { name: 'Close' })
      .click();
    await page.getByRole('dialog', { name: 'Right' }).waitFor({ state: 'detached' });
  });

  test('open panels and dialogs are clean too', async () => {
    const page = await open('/?year=2027');
    await answered(page);
    for (const name of [
      'Time: in 2027',
      'As known: so far',
      'What if: nothing is assumed',
      /^Holder/,
      'Download',
      'Cite',
    ]) {
      await page.getByRole('button', { name }).click();
      await page.locator('[popover]:popover-open').waitFor();
      await page.waitForFunction(() => document.querySelector('.skeleton') === null);
      expect(await axeFaults(page, '[popover]:popover-open')).toEqual([]);
      await page.keyboard.press('Escape');
    }
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Help' }).waitFor();
    expect(await axeFaults(page, 'dialog[open]')).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    await page.getByRole('combobox').fill('stargate');
    await page.getByRole('option').first().waitFor();
    expect(await axeFaults(page, 'dialog[open]')).toEqual([]);
  });

  test('nothing moves where motion is not wanted, and never for long', async () => {
    const slowest = async (reducedMotion: 'reduce' | 'no-preference'): Promise<number> => {
      const page = await open('/?year=2027', { reducedMotion });
      await answered(page);
      return page.evaluate(() =>
        Math.max(
          ...[...document.querySelectorAll('*')].flatMap((element) =>
            getComputedStyle(element).transitionDuration.split(',').map(parseFloat),
          ),
        ),
      );
    };
    expect(await slowest('reduce')).toBe(0);
    expect(await slowest('no-preference')).toBeLessThanOrEqual(0.15);
  });
});

inBrowser('the explorer prints', ({ open }) => {
  test('the question and every row, without controls', async () => {
    const page = await open('/?year=2026&view=timeline');
    await answered(page);
    const total = Number.parseInt(await page.locator('.tally-main').innerText());
    await page.emulateMedia({ media: 'print' });
    await page.waitForFunction(
      (rows) => document.querySelectorAll('.timeline-line[data-right]').length === rows,
      total,
    );
    expect(await page.locator('.sentence').innerText()).toContain('2026');
    for (const hidden of ['.top', '.filters', '.scrubber', '.view-bar', '.timeline-tools'])
      expect(await page.locator(hidden).isVisible(), hidden).toBe(false);
    const overflow = await page
      .locator('.timeline')
      .evaluate((element) => element.scrollHeight - element.clientHeight);
    expect(overflow).toBeLessThanOrEqual(0);
    expect((await page.pdf({ format: 'A4' })).subarray(0, 5).toString()).toBe('%PDF-');
  });

  test('a right with the addresses of its sources', async () => {
    const page = await open('/right/2026-04-revshare-o2m?year=2027');
    await page.locator('.detail > .part:last-child .evidence').waitFor();
    await page.emulateMedia({ media: 'print' });
    const after = await page
      .locator('.detail > .part:last-child .outside')
      .first()
      .evaluate((element) => getComputedStyle(element, '::after').content);
    expect(after).toContain('http');
    expect(await page.locator('.ask').first().isVisible()).toBe(false);
  });
});
