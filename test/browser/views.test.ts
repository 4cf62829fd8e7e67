import { expect, test } from 'vitest';
import { answered, askApi, at, inBrowser } from './browser.ts';

inBrowser('the graph', ({ open }) => {
  test('bundles rights by pair from the bound party to the holder, and a chosen link lists those of both', async () => {
    const page = await open('/?on=2026-05-01&view=graph');
    await answered(page);
    const { rights } = await askApi<{
      rights: {
        nodes: { label: string; holder: { name: string }; counterparty: { name: string } | null }[];
      };
    }>(
      '{ rights(on: "2026-05-01", first: 100) { nodes { label holder { name } counterparty { name } } } }',
    );
    const labelsOf = (holds: string, owes: string) =>
      rights.nodes
        .filter(({ holder, counterparty }) => holder.name === holds && counterparty?.name === owes)
        .map(({ label }) => label);
    const labels = labelsOf('Microsoft', 'OpenAI Group PBC');
    await page
      .getByRole('link', {
        name: `OpenAI Group PBC is bound to Microsoft: ${labels.length} rights`,
      })
      .press('Enter');
    const chosen = page.getByRole('region', { name: 'Chosen rights' });
    expect((await chosen.locator('.brief > li > a').allInnerTexts()).sort()).toEqual(
      [...labels, ...labelsOf('OpenAI Group PBC', 'Microsoft')].sort(),
    );
    await chosen.getByRole('link', { name: labels[0]! }).click();
    await page.locator('.sheet').getByRole('heading', { name: labels[0]! }).waitFor();
  });

  test('draws groups around their members', async () => {
    const page = await open('/?year=2026&view=graph');
    await answered(page);
    await page.locator('.graph-node').first().waitFor();
    expect(await page.locator('.graph-group-name').allTextContents()).toContain('OpenAI');
  });

  test('stays as it is while the year moves, so that change is what moves', async () => {
    const page = await open('/?year=2026&view=graph');
    await answered(page);
    const places = async (): Promise<ReadonlyMap<string, string>> =>
      new Map(
        await page.locator('.graph-node').evaluateAll((nodes) =>
          nodes.map((node) => {
            const dot = node.querySelector('circle')!;
            return [
              node.querySelector('text')!.textContent!,
              `${dot.getAttribute('cx')} ${dot.getAttribute('cy')}`,
            ] as const;
          }),
        ),
      );
    await page.locator('.graph-node').first().waitFor();
    const before = await places();
    await page.keyboard.press('ArrowRight');
    await page.waitForURL('**/?year=2027&view=graph');
    await page
      .getByText(/rights in 2027/)
      .first()
      .waitFor();
    await answered(page);
    const after = await places();
    const both = [...before.keys()].filter((name) => after.has(name));
    expect(both.length).toBeGreaterThan(5);
    for (const name of both) expect(after.get(name), name).toBe(before.get(name));
  });
});

inBrowser('the matrix', ({ open }) => {
  test('counts what the API counts, and marks what is contingent', async () => {
    const page = await open('/?year=2026&view=matrix');
    await page.locator('.matrix').waitFor();
    const { rightsByYear } = await askApi<{
      rightsByYear: {
        groups: { key: string; inForce: number; possible: number; contingent: number }[];
      }[];
    }>(
      '{ rightsByYear(from: 2027, through: 2027) { groups { key inForce possible contingent } } }',
    );
    for (const { inForce, possible, contingent, key } of rightsByYear[0]!.groups) {
      const cell = page.locator(
        `.matrix tr:has(th a[href^="/party/${key.slice('party:'.length)}?"]) .cell[aria-label*=", 2027:"]`,
      );
      expect(await cell.innerText(), key).toBe(
        inForce + possible === 0 ? '' : String(inForce + possible),
      );
      expect(
        await cell.evaluate((element) => element.classList.contains('has-contingent')),
        key,
      ).toBe(contingent > 0);
    }
  });

  test('arrow keys move in it, and a cell opens its holder and year', async () => {
    const page = await open('/?year=2026&view=matrix');
    await page.locator('.matrix').waitFor();
    await page.locator('.cell[tabindex="0"]').focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(
      /^Microsoft, 2027: /,
    );
    await page.keyboard.press('Enter');
    await page.waitForURL('**/?year=2027&holder=microsoft&affiliates=false');
    await answered(page);
    expect(await page.locator('.rights-holder h2').allInnerTexts()).toEqual(['Microsoft']);
  });

  test('a cell of a group opens as many rights as it counts, whatever the match', async () => {
    const page = await open('/?year=2026&view=matrix&match=ends');
    const cell = page.locator('.cell[aria-label^="OpenAI, 2026:"]');
    const [count] = (await cell.getAttribute('aria-label'))!.match(/\d+(?= right)/)!;
    await cell.click();
    await page.waitForURL('**/?year=2026&holder=openai&affiliates=false');
    await page.locator('.tally-main').getByText(`${count} rights`).waitFor();
    await page.getByRole('button', { name: /Holder\s+OpenAI alone/ }).waitFor();
  });

  test('its rows may be kinds', async () => {
    const page = await open('/?year=2026&view=matrix');
    await page.locator('.matrix').waitFor();
    await page.getByLabel('Rows').selectOption('Kind');
    await page.getByRole('rowheader', { name: 'Purchase commitment' }).waitFor();
    expect(at(page)).toBe('/?year=2026&view=matrix&groupBy=kind');
  });
});

inBrowser('comparing', ({ open }) => {
  test('lists what was gained, lost, changed and corrected overnight, with the act that did it', async () => {
    const page = await open('/?on=2026-04-26&view=compare');
    await page.locator('.compare-lists').waitFor();
    const { rightsDiff } = await askApi<{
      rightsDiff: {
        gained: { label: string }[];
        lost: { right: { label: string } }[];
        changed: { before: { label: string } }[];
        corrected: unknown[];
      };
    }>(
      '{ rightsDiff(from: { at: { on: "2026-04-26" } }, to: { at: { on: "2026-04-27" } }) { gained { label } lost { right { label } } changed { before { label } } corrected { fields { field } } } }',
    );
    const labels = (part: string) =>
      page
        .getByRole('region', { name: part, exact: true })
        .locator('li > .rights-label')
        .allInnerTexts();
    expect(await labels('Gained')).toEqual(rightsDiff.gained.map(({ label }) => label));
    expect(await labels('Lost')).toEqual(rightsDiff.lost.map(({ right }) => right.label));
    expect(await labels('Changed')).toEqual(rightsDiff.changed.map(({ before }) => before.label));
    expect(await page.getByRole('region', { name: 'Lost', exact: true }).innerText()).toContain(
      'the amendment effective on 27 April 2026',
    );
  });

  test('the same year as known on two days', async () => {
    const page = await open('/?year=2027&view=compare');
    await page.locator('.compare').waitFor();
    await page.getByRole('button', { name: 'Compared knowledge: so far' }).click();
    await page.getByLabel('Known by the end of').fill('2026-04-26');
    await page.waitForURL('**/?year=2027&view=compare&to-knownAt=2026-04-26');
    await page.getByText(/From 2027 to 2027 \(known on 26 April 2026\):/).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: 'Swap the two' }).click();
    await page.getByText(/From 2027 \(known on 26 April 2026\) to 2027:/).waitFor();
  });

  test('the same year with an assumption', async () => {
    const page = await open('/?year=2030&view=compare&to-if=revshare-cap-reached@2029-06-30');
    await page
      .getByRole('region', { name: 'Lost', exact: true })
      .getByText('Share of OpenAI revenue up to a total cap')
      .waitFor();
    expect(await page.getByRole('region', { name: 'Lost', exact: true }).innerText()).toContain(
      'Would have ended on 29 June 2029',
    );
  });

  test('no right is called changed into one of its own name, nor without a difference', async () => {
    for (const [from, to] of [
      [2021, 2024],
      [2019, 2026],
      [2026, 2032],
    ]) {
      const page = await open(`/?year=${from}&view=compare&to-year=${to}`);
      const entries = page.getByRole('region', { name: 'Changed', exact: true }).locator('li');
      await entries.first().waitFor();
      for (const entry of await entries.all()) {
        const label = await entry.locator('> .rights-label').innerText();
        const words = await entry.locator('.compare-why').innerText();
        expect(words).not.toContain(`replaced by ${label}`);
        const fields = await entry.locator('dd').all();
        expect(fields.length, `${label}: ${words}`).toBeGreaterThan(0);
        for (const field of fields)
          expect(await field.locator('del').allInnerTexts()).not.toEqual(
            await field.locator('ins').allInnerTexts(),
          );
      }
      if (from === 2021)
        expect(await entries.allInnerTexts()).toContainEqual(
          expect.stringContaining('replaced by another right of the same name'),
        );
    }
  });

  test('two equal sides say that they are equal', async () => {
    const page = await open('/?year=2027&view=compare&to-year=2027');
    await page.getByText('The two answers are the same.').waitFor();
  });
});
