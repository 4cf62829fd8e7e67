import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { answered, askApi, at, inBrowser } from './browser.ts';

/** How many rights the page says are in force. */
async function inForce(page: Page): Promise<number> {
  return Number.parseInt(await page.locator('.tally-main').innerText());
}

/** Waits until the page says that so many rights are in force. */
async function says(page: Page, total: number): Promise<void> {
  await page.waitForFunction(
    (expected) => document.querySelector('.tally-main')?.textContent?.startsWith(expected) === true,
    `${total === 0 ? 'No' : total} `,
  );
}

async function totalOf(argument: string): Promise<number> {
  return (
    await askApi<{ rights: { totalCount: number } }>(
      `{ rights(${argument}, first: 1) { totalCount } }`,
    )
  ).rights.totalCount;
}

inBrowser('opening the explorer', ({ open }) => {
  test('asks about today, and says how soon the first answer stood on the screen', async () => {
    const times: number[] = [];
    for (let attempt = 0; attempt < 3; attempt++) {
      const page = await open('/');
      times.push(
        await page
          .waitForFunction(() => performance.getEntriesByName('first-answer')[0]?.startTime)
          .then((time) => time.jsonValue() as Promise<number>),
      );
      expect(await page.locator('.sentence').innerText()).toContain('rights today');
    }
    console.log(`first answer on screen after ${Math.round(Math.min(...times))} ms`);
  });

  test('shows every right in force, by holder, with dates in words', async () => {
    const page = await open('/?year=2027&also=unconfirmed');
    await answered(page);
    const total = await totalOf('year: 2027');
    expect(await page.locator('.rights-row').count()).toBe(Math.min(100, total));
    expect(await inForce(page)).toBe(total);
    expect(await page.locator('body').innerText()).not.toMatch(/\bnull\b|undefined|NaN/);
  });

  test('has a plain link to the playground', async () => {
    const page = await open('/');
    await answered(page);
    expect(await page.getByRole('link', { name: 'Playground' }).first().getAttribute('href')).toBe(
      '/playground',
    );
  });
});

inBrowser('a list says no more than is known', ({ open }) => {
  test('of a right whose end alone is open that it may end, not that it may be in force', async () => {
    const page = await open('/?year=2030&match=ends');
    await page.getByText(/^1 more right may end then\./).waitFor();
    const total = await totalOf('year: 2030, match: ENDS');
    expect(await page.locator('.tally-main').innerText()).toBe(`${total} rights ending in 2030.`);
  });

  test('of the month in which a right ended no day', async () => {
    const page = await open('/?year=2021');
    await answered(page);
    const ended = page.locator('.rights-row', { hasText: 'Licence to the GPT-3 code' });
    expect(await ended.innerText()).toMatch(/some day from .*\s+⊣\s+replaced/);
    expect(await ended.innerText()).not.toContain('31 Mar 2021');
  });

  test('that dates alone confirm only what is certainly in force', async () => {
    const page = await open('/?also=ended,contingent,unconfirmed');
    await answered(page);
    const rows = page.locator('.rights-row', { hasText: 'only by its dates' });
    expect(await rows.count()).toBeGreaterThan(0);
    for (const text of await rows.allInnerTexts())
      expect(text).not.toMatch(/not yet in force|\bended\b|possible/);
  });
});

inBrowser('the time', ({ open }) => {
  test('a year is typed or stepped in the sentence', async () => {
    const page = await open('/?year=2027');
    await answered(page);
    await page.getByRole('button', { name: 'Time: in 2027' }).click();
    const panel = page.getByRole('dialog', { name: 'Time' });
    await panel.getByRole('textbox', { name: 'Year' }).fill('2030');
    await says(page, await totalOf('year: 2030'));
    expect(at(page)).toBe('/?year=2030');
    await panel.getByRole('button', { name: 'One year later' }).click();
    await page.waitForURL('**/?year=2031');
    await panel.getByRole('textbox', { name: 'Year' }).press('ArrowDown');
    await page.waitForURL('**/?year=2030');
  });

  test.each(['99999', '0', '12'])('%s is said to be no year here', async (typed) => {
    const page = await open('/?year=2027');
    await page.getByRole('button', { name: 'Time: in 2027' }).click();
    const panel = page.getByRole('dialog', { name: 'Time' });
    await panel.getByRole('textbox', { name: 'Year' }).fill(typed);
    await panel.getByText('Type a year from 1000 to 9998.').waitFor();
    expect(at(page)).toBe('/?year=2027');
  });

  test('a period that was refused is asked about once its first day makes it whole', async () => {
    const page = await open('/?from=2026-01-01&through=2026-12-31');
    await page.getByRole('button', { name: /^Time: / }).click();
    const panel = page.getByRole('dialog', { name: 'Time' });
    await panel.getByLabel('Last day').fill('2025-01-01');
    await panel.getByText('The last day must not be before 1 January 2026.').waitFor();
    await panel.getByLabel('First day').fill('2024-01-01');
    await page.waitForURL('**/?from=2024-01-01&through=2025-01-01');
  });

  test('no day after today can be one of knowledge', async () => {
    const page = await open('/');
    await page.getByRole('button', { name: 'As known: so far' }).click();
    const panel = page.getByRole('dialog', { name: 'As known' });
    await panel.getByRole('button', { name: 'One day later' }).click();
    await panel.getByLabel('Known by the end of').fill('2027-01-01');
    expect(at(page)).toBe('/');
  });

  test('arrow keys go from year to year, and Back goes to where one came from', async () => {
    const page = await open('/?year=2027');
    await answered(page);
    await page.keyboard.press('ArrowRight');
    await page.waitForURL('**/?year=2028');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await page.waitForURL('**/?year=2026');
    await says(page, await totalOf('year: 2026'));
    await page.getByRole('link', { name: 'Timeline' }).click();
    await page.waitForURL('**/?year=2026&view=timeline');
    await page.goBack();
    await page.waitForURL('**/?year=2026');
  });

  test('the histogram is a slider for keyboard and pointer', async () => {
    const page = await open('/?year=2027');
    await answered(page);
    const slider = page.getByRole('slider', { name: 'Year' });
    await page.waitForFunction(() =>
      document
        .querySelector('[role=slider]')
        ?.getAttribute('aria-valuetext')
        ?.includes('rights in force'),
    );
    expect(await slider.getAttribute('aria-valuetext')).toBe(
      `2027: ${await totalOf('year: 2027')} rights in force`,
    );
    await slider.press('End');
    await page.waitForURL('**/?year=2035');
    await slider.press('Home');
    await page.waitForURL('**/?year=2016');
    const box = (await slider.boundingBox())!;
    const middleOf = (year: number): number => box.x + (box.width * (year - 2016 + 0.5)) / 20;
    await page.mouse.move(middleOf(2016), box.y + 30);
    await page.mouse.down();
    await page.mouse.move(middleOf(2023), box.y + 30, { steps: 5 });
    await page.mouse.move(middleOf(2029), box.y + 30, { steps: 5 });
    await page.mouse.up();
    await page.waitForURL('**/?year=2029');
    await says(page, await totalOf('year: 2029'));
  });

  test('a click on the histogram, and a drag from the chosen year, are one step of Back each', async () => {
    const page = await open('/?year=2027');
    await answered(page);
    const column = (year: number) => page.locator('.scrubber-column').nth(year - 2016);
    await column(2023).click();
    await page.waitForURL('**/?year=2023');
    await answered(page);
    await column(2023).hover();
    await page.mouse.down();
    await column(2026).hover();
    await column(2029).hover();
    await page.mouse.up();
    await page.waitForURL('**/?year=2029');
    await page.goBack();
    await page.waitForURL('**/?year=2023');
    await page.goBack();
    await page.waitForURL('**/?year=2027');
  });

  test('the years play until the last', async () => {
    const page = await open('/?year=2033');
    await answered(page);
    await page.getByRole('button', { name: 'Play through the years' }).click();
    await page.waitForURL('**/?year=2034');
    await page.waitForURL('**/?year=2035');
    await page.getByRole('button', { name: 'Play through the years' }).waitFor();
  });

  test('a day is picked, and stepped over the amendment', async () => {
    const page = await open('/?year=2026');
    await answered(page);
    await page.getByRole('button', { name: 'Time: in 2026' }).click();
    await page.getByRole('radio', { name: 'Day' }).check({ force: true });
    await page.getByLabel('Day', { exact: true }).last().fill('2026-04-26');
    await page.waitForURL('**/?on=2026-04-26');
    await says(page, await totalOf('on: "2026-04-26"'));
    await page.getByRole('button', { name: 'One day later' }).click();
    await page.waitForURL('**/?on=2026-04-27');
    await says(page, await totalOf('on: "2026-04-27"'));
    expect(await page.locator('.sentence').innerText()).toContain('on 27 April 2026');
  });

  test('a period is asked for, and an empty one is refused in words', async () => {
    const page = await open('/?from=2026-05-01&through=2026-05-31');
    await answered(page);
    expect(await page.locator('.sentence').innerText()).toContain('in May 2026');
    await page.getByRole('button', { name: 'Time: in May 2026' }).click();
    await page.getByLabel('Last day (none: open)').fill('2026-04-30');
    await page.getByText('The last day must not be before 1 May 2026.').waitFor();
    expect(at(page)).toBe('/?from=2026-05-01&through=2026-05-31');
  });

  test('what lapses in 2030 is one choice away', async () => {
    const page = await open('/?year=2030');
    await answered(page);
    await page.getByRole('button', { name: 'Time: in 2030' }).click();
    await page.getByRole('radio', { name: 'that end then' }).check();
    await page.waitForURL('**/?year=2030&match=ends');
    await says(page, await totalOf('year: 2030, match: ENDS'));
    expect(await page.locator('.sentence').innerText()).toContain('ending in 2030');
  });
});

inBrowser('what was known, and what if', ({ open }) => {
  test('the day before the amendment the public knew another 2027', async () => {
    const page = await open('/?year=2027');
    await answered(page);
    await page.getByRole('button', { name: 'As known: so far' }).click();
    await page.getByLabel('Known by the end of').fill('2026-04-26');
    await says(page, await totalOf('year: 2027, knownAt: "2026-04-26"'));
    await page.keyboard.press('Escape');
    await page.getByText('As the public knew it by the end of 26 April 2026.').waitFor();
    expect(await page.locator('[data-right="right:2026-04-revshare-o2m"]').count()).toBe(0);
    await page.getByRole('button', { name: 'Back to today' }).click();
    await page.waitForURL('**/?year=2027');
    await page.locator('[data-right="right:2026-04-revshare-o2m"]').waitFor();
  });

  test('every event can be assumed, the most consequential first', async () => {
    const page = await open('/?year=2029');
    await answered(page);
    await page.getByRole('button', { name: 'What if: nothing is assumed' }).click();
    await page.locator('.switch').first().waitFor();
    const { events } = await askApi<{ events: { totalCount: number } }>(
      '{ events(first: 1) { totalCount } }',
    );
    expect(await page.locator('.switch').count()).toBe(events.totalCount);
    const counts = await page
      .locator('details')
      .filter({ hasText: 'Has not happened' })
      .locator('.switch-name .quiet')
      .allInnerTexts();
    const rights = counts.map((text) => Number(/(\d+) rights?/.exec(text)![1]));
    expect(rights).toEqual([...rights].sort((a, b) => b - a));
    expect(rights[0]).toBeGreaterThan(1);
  });

  test('assuming AGI marks what depends on it, says so, and is undone in one click', async () => {
    const page = await open('/?year=2029');
    await answered(page);
    await page.getByRole('button', { name: 'What if: nothing is assumed' }).click();
    await page
      .getByLabel('What if: The verification of AGI by the expert panel')
      .selectOption('day');
    await page.getByLabel('Happens on').fill('2029-06-30');
    await page.waitForURL('**/?year=2029&assume=agi-panel-verified=2029-06-30');
    await page.keyboard.press('Escape');
    const row = page.locator('.rights-row.is-assumed');
    await row.first().waitFor();
    const { rights } = await askApi<{
      rights: { edges: { node: { ref: string }; evaluation: { dependsOnAssumption: boolean } }[] };
    }>(
      '{ rights(year: 2029, assume: [{ event: "event:agi-panel-verified", on: "2029-06-30" }], first: 100) { edges { node { ref } evaluation { dependsOnAssumption } } } }',
    );
    expect(
      await row.evaluateAll((rows) => rows.map((one) => one.getAttribute('data-right'))),
    ).toEqual(
      rights.edges
        .filter(({ evaluation }) => evaluation.dependsOnAssumption)
        .map(({ node }) => node.ref),
    );
    expect(await row.first().innerText()).toContain('assumed');
    expect(await page.getByRole('group', { name: 'What is assumed' }).innerText()).toContain(
      'The verification of AGI by the expert panel happens on 30 June 2029.',
    );
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.waitForURL('**/?year=2029');
    await page.waitForFunction(() => document.querySelector('.is-assumed') === null);
  });

  test('the day that is offered lies ahead, though the asked year is past', async () => {
    const page = await open('/?year=2020');
    await answered(page);
    await page.getByRole('button', { name: 'What if: nothing is assumed' }).click();
    await page
      .getByLabel('What if: The verification of AGI by the expert panel')
      .selectOption('day');
    await page.waitForURL('**&assume=agi-panel-verified=2027-06-30');
  });

  test('an event that has happened can be assumed never to have', async () => {
    const { events } = await askApi<{
      events: { nodes: { id: string; conditions: { rights: { id: string }[] }[] }[] };
    }>('{ events(happened: true, first: 100) { nodes { id conditions { rights { id } } } } }');
    const event = events.nodes.find(({ conditions }) =>
      conditions.some(({ rights }) => rights.length > 0),
    )!;
    const page = await open(`/?year=2027&assume=${event.id.slice('event:'.length)}=never`);
    await answered(page);
    expect(await page.getByRole('group', { name: 'What is assumed' }).innerText()).toMatch(
      /never happens, against the record/,
    );
  });
});

inBrowser('the address', ({ open }) => {
  test.each([
    '/?year=2029&knownAt=2026-05-01&assume=agi-panel-verified=2029-06-30&holder=microsoft&also=contingent,ended&open=2025-10-ip-research',
    '/?on=2026-04-26&counterparty=openai&kind=license,exclusivity&certainty=certain',
    '/?year=2026&asset=openai-products&view=timeline',
    '/?year=2026&view=timeline&zoom=2025-03-01..2027-06-30',
    '/?year=2026&view=graph&chosen=microsoft,openai',
    '/?year=2026&also=unconfirmed&groupBy=agreement&orderBy=effective_until',
    '/?year=2026&view=matrix&groupBy=kind',
    '/?on=2026-04-26&view=compare&to-on=2026-04-27',
  ])('%s gives the same answer to whoever opens it', async (path) => {
    const first = await open(path);
    await answered(first);
    await first.waitForFunction(() => document.querySelector('.skeleton') === null);
    const second = await open(at(first));
    await answered(second);
    await second.waitForFunction(() => document.querySelector('.skeleton') === null);
    expect(at(second)).toBe(path);
    expect(await second.locator('main').innerText()).toBe(await first.locator('main').innerText());
  });

  test('a part of it that means nothing is left out, and a year that no calendar has is explained', async () => {
    const page = await open('/?year=99999&view=globe&endpoint=https://elsewhere.example', {
      expectedErrors: /status of (400|500)/,
    });
    await page.getByText('There is no such year here').first().waitFor();
    expect(await page.getByRole('alert').allInnerTexts()).toEqual([
      expect.stringContaining('view=globe, endpoint=https://elsewhere.example'),
      ...Array<unknown>((await page.getByRole('alert').count()) - 1).fill(
        expect.stringContaining('99999'),
      ),
    ]);
  });
});
