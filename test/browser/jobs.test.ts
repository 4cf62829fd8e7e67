import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { address, answered, askApi, inBrowser } from './browser.ts';

const MAX_STEPS = 3;

/** Does a job as a person does: each click, and each text typed, with Enter, is a step. */
class Person {
  steps = 0;

  constructor(readonly page: Page) {}

  async click(what: Locator): Promise<void> {
    this.steps += 1;
    await what.click();
  }

  async clickAt(what: Locator, share: number): Promise<void> {
    this.steps += 1;
    const { x, y, width, height } = (await what.boundingBox())!;
    await this.page.mouse.click(x + width * share, y + height / 2);
  }

  /** Opens the search and types; with Enter, once the first line is there. */
  async search(text: string, thenEnter = true): Promise<void> {
    await this.click(this.page.getByRole('button', { name: /^Search/ }));
    this.steps += 1;
    await this.page.keyboard.type(text);
    await this.page.getByText('Searching …').waitFor({ state: 'detached' });
    await this.page.getByRole('option').first().waitFor();
    if (thenEnter) await this.page.keyboard.press('Enter');
  }

  /** Waits until the page says all of this. */
  async sees(...texts: readonly string[]): Promise<void> {
    const wanted = texts.map((text) => text.replaceAll(/\s+/g, ' '));
    await this.page
      .waitForFunction((parts) => {
        const said = document.querySelector('main')!.innerText.replaceAll(/\s+/g, ' ');
        return parts.every((part) => said.includes(part));
      }, wanted)
      .catch(async () => {
        const said = await this.page.locator('main').innerText();
        expect(said.replaceAll(/\s+/g, ' ')).toContain(wanted.join(' … '));
      });
  }
}

type Job = (person: Person, page: Page) => Promise<void>;

const JOBS: Readonly<Record<string, Job>> = {
  'who held what in 2024, and who will in 2027': async (person, page) => {
    const { past, ahead } = await askApi<Record<'past' | 'ahead', { summary: string }>>(
      '{ past: rights(year: 2024) { summary } ahead: rights(year: 2027) { summary } }',
    );
    const years = page.getByRole('slider', { name: 'Year' });
    const shareOf = async (year: number): Promise<number> => {
      const [from, through] = await Promise.all(
        ['aria-valuemin', 'aria-valuemax'].map(async (name) =>
          Number(await years.getAttribute(name)),
        ),
      );
      return (year - from! + 0.5) / (through! - from! + 1);
    };
    await person.clickAt(years, await shareOf(2024));
    await person.sees('in 2024', past.summary, 'Consent right over compute from other providers');
    await person.clickAt(years, await shareOf(2027));
    await person.sees('in 2027', ahead.summary, 'Share of OpenAI revenue up to a total cap');
  },

  'who lost exclusivity, with the evidence': async (person, page) => {
    await person.click(page.getByRole('link', { name: 'Who lost exclusivity?' }));
    const { right } = await askApi<{
      right: {
        label: string;
        holder: { name: string };
        evaluation: { explanation: string };
        evidence: { source: { title: string } }[];
      };
    }>(
      '{ right(id: "right:2025-10-ip-exclusivity") { label holder { name } evaluation { explanation } evidence { source { title } } } }',
    );
    await person.click(page.getByRole('link', { name: right.label, exact: true }));
    await page
      .getByRole('link', { name: /Open the source/ })
      .first()
      .waitFor();
    const titles = right.evidence.map(({ source }) => source.title);
    await person.sees(right.holder.name, right.evaluation.explanation, ...titles);
  },

  'first refusal: from when, until when, why': async (person) => {
    await person.search('first refusal');
    const { right } = await askApi<{
      right: { label: string; evaluation: { explanation: string } };
    }>('{ right(id: "right:2025-01-rofr") { label evaluation { explanation } } }');
    expect(right.evaluation.explanation).toMatch(/\d{4}.*: .*\d{4}/);
    await person.sees(right.label, right.evaluation.explanation);
  },

  'what AGI would end': async (person, page) => {
    await person.click(page.getByRole('link', { name: 'What would AGI still end?' }));
    const { event } = await askApi<{ event: { summary: string } }>(
      '{ event(id: "event:agi-panel-verified") { summary } }',
    );
    await person.sees(event.summary);
  },

  'what changed overnight': async (person, page) => {
    await person.click(page.getByRole('link', { name: 'What changed on 27 April 2026?' }));
    const { rightsDiff } = await askApi<{
      rightsDiff: { summary: string; lost: { right: { label: string } }[] };
    }>(
      '{ rightsDiff(from: { at: { on: "2026-04-26" } }, to: { at: { on: "2026-04-27" } }) { summary lost { right { label } } } }',
    );
    expect(rightsDiff.lost.length).toBeGreaterThan(0);
    await person.sees(rightsDiff.summary, ...rightsDiff.lost.map(({ right }) => right.label));
  },

  'Stargate: who takes part, and as what': async (person) => {
    await person.search('stargate');
    const { deal } = await askApi<{
      deal: { participantsSummary: string; participants: { party: { name: string } }[] };
    }>('{ deal(id: "deal:stargate") { participantsSummary participants { party { name } } } }');
    await person.sees(
      deal.participantsSummary,
      ...deal.participants.map(({ party }) => party.name),
    );
  },

  'a slip of the pen: Orcale': async (person, page) => {
    await person.search('Orcale', false);
    await page.getByText('Showing Oracle for Orcale.').waitFor();
    await page.keyboard.press('Enter');
    const { party } = await askApi<{ party: { summary: string } }>(
      '{ party(id: "party:oracle") { summary } }',
    );
    await person.sees(party.summary);
  },

  'share the answer, and open it again': async (person, page) => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const told = await page.locator('.tally-main').innerText();
    await person.click(page.getByRole('button', { name: 'Cite' }));
    await person.click(page.getByRole('button', { name: 'Copy: Link to this answer' }));
    await page.getByText('Copied.').waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link.startsWith(`${address()}/?`)).toBe(true);
    const other = await page.context().newPage();
    person.steps += 1;
    await other.goto(link);
    await answered(other);
    expect(await other.locator('.tally-main').innerText()).toBe(told);
    const rows = await page.locator('.rights-row').allInnerTexts();
    await other
      .locator('.rights-row')
      .nth(rows.length - 1)
      .waitFor();
    expect(await other.locator('.rights-row').allInnerTexts()).toEqual(rows);
  },

  'download the answer': async (person, page) => {
    await person.click(page.getByRole('button', { name: 'Download' }));
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      person.click(page.getByRole('link', { name: 'CSV', exact: true })),
    ]);
    expect(download.suggestedFilename()).toMatch(/^rights-.*\.csv$/);
    await page.getByText(/^Saved as rights-/).waitFor();
  },

  'print the answer': async (person, page) => {
    await page.evaluate(() => {
      window.print = () => {
        window.dispatchEvent(new Event('beforeprint'));
        document.body.dataset['printed'] = document.querySelector('main')!.textContent ?? '';
      };
    });
    await person.click(page.getByRole('button', { name: 'Print' }));
    await page.waitForFunction(() => document.body.dataset['printed'] !== undefined);
    const printed = await page.evaluate(() => document.body.dataset['printed']!);
    for (const part of ['Printed on', address(), 'Sources']) expect(printed).toContain(part);
  },

  'to the playground': async (person, page) => {
    const told = await page.locator('.tally-main').innerText();
    await person.click(page.getByRole('link', { name: 'Show the query' }));
    await page.locator('.result-window').getByText(told).waitFor();
  },

  'companies tied to Microsoft': async (person, page) => {
    const { party } = await askApi<{ party: { summary: string } }>(
      '{ party(id: "party:microsoft") { summary } }',
    );
    await person.click(page.getByRole('link', { name: 'Graph' }));
    await person.click(page.getByRole('link', { name: /^Microsoft: / }));
    await person.sees(party.summary);
    const ties = await page.locator('.side-tie').allInnerTexts();
    const [, companies] = /is tied to (\d+) companies: /.exec(party.summary)!;
    expect(ties.length).toBeGreaterThanOrEqual(Number(companies));
  },
};

describe('twelve jobs', () => {
  test('are twelve', () => {
    expect(Object.keys(JOBS)).toHaveLength(12);
  });
});

inBrowser('from the first screen', ({ open }) => {
  test.each(Object.entries(JOBS))('%s takes at most three steps', async (name, job) => {
    const page = await open('/');
    await answered(page);
    const person = new Person(page);
    await job(person, page);
    console.log(`${name}: ${person.steps}`);
    expect(person.steps).toBeGreaterThan(0);
    expect(person.steps).toBeLessThanOrEqual(MAX_STEPS);
  });
});
