import { expect, test } from 'vitest';
import { answered, askApi, at, axeFaults, inBrowser } from './browser.ts';

inBrowser('the first screen', ({ open }) => {
  test('says what it is about, with counts and up to when', async () => {
    const page = await open('/');
    await answered(page);
    const { meta } = await askApi<{
      meta: { dossier: { title: string }; counts: { type: string; count: number }[] };
    }>('{ meta { dossier { title } counts { type count } } }');
    const amountOf = (type: string) => meta.counts.find((part) => part.type === type)!.count;
    expect(await page.locator('.subject').innerText()).toMatch(
      new RegExp(
        `${meta.dossier.title}: ${amountOf('RIGHT')} rights of ${amountOf('PARTY')} parties, from ${amountOf('SOURCE')} public sources to \\d+ \\w+ 20\\d\\d`,
      ),
    );
  });

  test('opens on today, and the parties in focus come first', async () => {
    const page = await open('/');
    await answered(page);
    expect(await page.locator('.sentence').innerText()).toMatch(
      /rights today\s+as known so far\s+if nothing is assumed/,
    );
    const holders = await page.locator('.rights-holder h2').allInnerTexts();
    expect(holders.slice(0, 2)).toEqual(['Microsoft', 'OpenAI']);
  });

  test('shows the rights that are certainly in force, and folds the others to a count', async () => {
    const page = await open('/');
    await answered(page);
    const { all, certain } = await askApi<Record<'all' | 'certain', { totalCount: number }>>(
      '{ all: rights { totalCount } certain: rights(filter: { certainty: CERTAIN }) { totalCount } }',
    );
    const rows = page.locator('tbody:not(.is-over) .rights-row');
    expect(await rows.count()).toBe(certain.totalCount);
    const folded = all.totalCount - certain.totalCount;
    await page.getByText(`${folded} more rights may be in force`).waitFor();
    await page.getByRole('link', { name: 'Show them' }).click();
    await page.getByRole('link', { name: 'Hide them' }).waitFor();
    expect(at(page)).toBe('/?also=unconfirmed');
    expect(await rows.count()).toBe(all.totalCount);
    await page.getByRole('link', { name: 'Hide them' }).click();
    await page.getByRole('link', { name: 'Show them' }).waitFor();
    expect(await rows.count()).toBe(certain.totalCount);
  });

  test('shows what had ended earlier in the year, in grey', async () => {
    const page = await open('/');
    await answered(page);
    const { rights } = await askApi<{ rights: { totalCount: number } }>(
      '{ rights(during: { from: "2026-01-01", through: "2026-11-23" }, match: ENDS, filter: { certainty: CERTAIN }) { totalCount } }',
    );
    await page.getByText(`Ended earlier that year (${rights.totalCount})`).waitFor();
    expect(await page.locator('.is-over .rights-row').count()).toBe(rights.totalCount);
  });

  test('says since when, until when, and on which day of which source last confirmed', async () => {
    const page = await open('/?year=2027');
    await answered(page);
    const heads = await page.locator('.rights thead th').allInnerTexts();
    expect(heads.map((head) => head.trim())).toEqual([
      expect.stringMatching(/^Right\s+in force\s+date not exact\s+possibly in force$/),
      expect.stringMatching(/\d{4}/),
      'Since',
      'Until',
      'Last confirmed',
      'Sources',
    ]);
    const row = page.locator('[data-right="right:2026-04-revshare-o2m"]');
    expect((await row.locator('td').allInnerTexts()).slice(2)).toEqual([
      '27 Apr 2026',
      expect.stringMatching(/through 31 Dec 2030[\s\S]*could end early/),
      expect.stringContaining('1 May 2026'),
      '4 sources',
    ]);
    await row.getByRole('link', { name: '1 May 2026' }).click();
    await page.waitForURL('**/source/**');
  });

  test.each([
    [1280, 300],
    [360, 420],
  ])('at %d px the first right stands within %d px', async (width, limit) => {
    const page = await open('/', { viewport: { width, height: 780 } });
    await answered(page);
    const box = await page.locator('.rights-label').first().boundingBox();
    expect(box!.y + box!.height).toBeLessThanOrEqual(limit);
  });

  test('each question to begin with leads to an answer', async () => {
    const { meta } = await askApi<{
      meta: { dossier: { questions: { text: string; address: string }[] } };
    }>('{ meta { dossier { questions { text address } } } }');
    expect(meta.dossier.questions).toHaveLength(4);
    for (const { text, address } of meta.dossier.questions) {
      const page = await open('/');
      await page.getByRole('link', { name: text }).click();
      await page.waitForURL((url) => url.pathname + url.search === address);
      await page.locator('.rights-row, .compare-entries, .detail').first().waitFor();
      expect(at(page)).toBe(address);
    }
  });

  test('the questions scroll sideways on a phone', async () => {
    const page = await open('/', { viewport: { width: 360, height: 780 } });
    const row = page.locator('.examples');
    await row.waitFor();
    const { inner, outer, height } = await row.evaluate((element) => ({
      inner: element.scrollWidth,
      outer: element.clientWidth,
      height: element.clientHeight,
    }));
    expect(inner).toBeGreaterThan(outer);
    expect(height).toBeLessThanOrEqual(40);
  });

  test('a page tells how the facts were gathered, and counts the sources by grade', async () => {
    const page = await open('/');
    await page.getByRole('link', { name: 'About these facts' }).click();
    await page.waitForURL('**/about');
    for (const part of [
      'How it was made',
      'What it does not tell',
      'Licence',
      'To report an error',
    ])
      await page.getByRole('heading', { name: part }).waitFor();
    const { meta } = await askApi<{ meta: { grades: { count: number }[] } }>(
      '{ meta { grades { count } } }',
    );
    expect(await page.locator('.grades td').allInnerTexts()).toEqual(
      meta.grades.map(({ count }) => String(count)),
    );
    expect(await axeFaults(page)).toEqual([]);
    await page.reload();
    await page.getByRole('heading', { name: 'How it was made' }).waitFor();
  });
});

inBrowser('an address without a page', ({ open }) => {
  test('gets one that leads to the answer', async () => {
    const page = await open('/nope', { expectedErrors: /404/ });
    await page.getByRole('heading', { name: 'There is no page at this address.' }).waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await page.getByRole('link', { name: 'Go to the answer' }).click();
    await answered(page);
  });
});

inBrowser('one sentence on top', ({ open }) => {
  test('says how many rights are in force, and how many ended on which day', async () => {
    const page = await open('/');
    await answered(page);
    const { rights } = await askApi<{ rights: { summary: string } }>('{ rights { summary } }');
    expect(await page.locator('.tally-main').innerText()).toBe(rights.summary);
  });

  test('says what an assumption ends, jumps there, and keeps what vanishes, struck', async () => {
    const page = await open('/?assume=revshare-cap-reached=2029-06-30');
    await answered(page);
    const effect = page.locator('.assumed-bar');
    await effect.getByText(/This ends \d+ right.*It has no effect before 30 June 2029\./).waitFor();
    await effect.getByRole('link', { name: 'Jump to 2029' }).click();
    await page.waitForURL('**/?year=2029&assume=**');
    await page.goto(page.url().replace('year=2029', 'year=2030'));
    await page.locator('.is-struck .rights-row').first().waitFor();
    await effect.getByRole('link', { name: 'Compare with and without' }).click();
    await page.getByRole('region', { name: 'Gained' }).waitFor();
  });
});
