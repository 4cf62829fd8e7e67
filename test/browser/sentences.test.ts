import { expect, test } from 'vitest';
import { askApi, at, axeFaults, inBrowser } from './browser.ts';

inBrowser('one sentence on top of a page is the answer of the API', ({ open }) => {
  test.each([
    ['/party/microsoft?year=2026', '{ party(id: "party:microsoft") { summary(year: 2026) } }'],
    ['/deal/stargate', '{ deal(id: "deal:stargate") { participantsSummary } }'],
    [
      '/agreement/msft-openai-2026-04',
      '{ agreement(id: "agreement:msft-openai-2026-04") { changeSummary } }',
    ],
    ['/event/agi-panel-verified', '{ event(id: "event:agi-panel-verified") { summary } }'],
  ])('%s', async (path, query) => {
    const data = await askApi<Record<string, Record<string, string>>>(query);
    const [sentence] = Object.values(Object.values(data)[0]!);
    const page = await open(path);
    await page.locator('.evaluation').first().waitFor();
    expect(await page.locator('.evaluation').first().innerText()).toContain(sentence);
    expect(await axeFaults(page)).toEqual([]);
  });

  test('a party names its groups, and each deal on its page who takes part in it', async () => {
    const page = await open('/party/openai-group-pbc');
    await page.locator('.evaluation').waitFor();
    expect(await page.locator('dl, .facts').first().innerText()).toMatch(/Part of\s+OpenAI/);
    const openai = await open('/party/openai');
    await openai.locator('.evaluation').waitFor();
    const { deal } = await askApi<{ deal: { participantsSummary: string } }>(
      '{ deal(id: "deal:stargate") { participantsSummary } }',
    );
    expect(await openai.locator('main').innerText()).toContain(deal.participantsSummary);
  });

  test('from an agreement the day before and after are one click away', async () => {
    const page = await open('/agreement/msft-openai-2026-04');
    await page.getByRole('link', { name: 'What changed on 27 April 2026' }).click();
    expect(at(page)).toBe('/?on=2026-04-26&view=compare&to-on=2026-04-27');
    const { rightsDiff } = await askApi<{ rightsDiff: { summary: string } }>(
      '{ rightsDiff(from: { at: { on: "2026-04-26" } }, to: { at: { on: "2026-04-27" } }) { summary } }',
    );
    await page.getByText(rightsDiff.summary).first().waitFor();
  });
});

inBrowser('the graph', ({ open }) => {
  test('no two labels intersect from 2024 to 2032, at four widths', async () => {
    const page = await open('/?year=2024&view=graph');
    let labels = 0;
    for (let year = 2024; year <= 2032; year++) {
      if (year > 2024) await page.keyboard.press('ArrowRight');
      await page.waitForURL(`**/?year=${year}&view=graph`);
      await page.locator('.answer-main[aria-busy=false] .graph-node').first().waitFor();
      for (const width of [360, 768, 1280, 1920]) {
        await page.setViewportSize({ width, height: 900 });
        const found = await page.evaluate(() => {
          const boxes = [
            ...document.querySelectorAll('.graph-name, .graph-group-name, .graph-number'),
          ].map((label) => ({ text: label.textContent, box: label.getBoundingClientRect() }));
          const pairs = boxes.flatMap((a, index) =>
            boxes
              .slice(index + 1)
              .filter(
                (b) =>
                  a.box.left < b.box.right &&
                  b.box.left < a.box.right &&
                  a.box.top < b.box.bottom &&
                  b.box.top < a.box.bottom,
              )
              .map((b) => `${a.text} × ${b.text}`),
          );
          return { pairs, labels: boxes.length };
        });
        expect(found.pairs, `${year} at ${width} px`).toEqual([]);
        labels = Math.max(labels, found.labels);
      }
    }
    expect(labels).toBeGreaterThan(40);
  });

  test('choosing a party says what it is tied to, with the rights; the address keeps it', async () => {
    const page = await open('/?year=2026&view=graph');
    await page.locator('.graph-node').first().waitFor();
    await page.getByRole('link', { name: /^Microsoft: / }).press('Enter');
    await page.waitForURL('**/?year=2026&view=graph&chosen=microsoft');
    const { party } = await askApi<{ party: { summary: string } }>(
      '{ party(id: "party:microsoft") { summary(year: 2026) } }',
    );
    const side = page.getByRole('region', { name: 'Chosen rights' });
    await side.getByText(party.summary).waitFor();
    expect(await side.locator('h3').first().innerText()).toMatch(/^OpenAI Group PBC \d+ rights$/);
    expect(await axeFaults(page)).toEqual([]);
    const again = await open(at(page));
    await again.getByText(party.summary).waitFor();
  });

  test('two parties without a right between them: the shortest ways', async () => {
    const page = await open('/?year=2026&view=graph&chosen=microsoft,oracle');
    const side = page.getByRole('region', { name: 'Chosen rights' });
    await side.getByText('No right of one binds the other.').waitFor();
    const { howConnected } = await askApi<{ howConnected: { length: number }[] }>(
      '{ howConnected(from: "party:microsoft", to: "party:oracle", at: { year: 2026 }) { length } }',
    );
    await side.locator('.ways > li').first().waitFor();
    expect(await side.locator('.ways > li').count()).toBe(howConnected.length);
    expect(await side.innerText()).not.toMatch(/party:|right:/);
  });
});
