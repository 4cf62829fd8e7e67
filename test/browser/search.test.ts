import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { answered, at, axeFaults, inBrowser } from './browser.ts';

async function searched(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill(text);
  await page.getByText('Searching …').waitFor({ state: 'detached' });
  await page.getByRole('option').first().waitFor();
}

inBrowser('search as people ask', ({ open }) => {
  test('an empty one shows examples, and then what was opened last', async () => {
    const page = await open('/');
    await answered(page);
    await page.keyboard.press('Control+k');
    await page.getByRole('option', { name: 'Who lost exclusivity?' }).waitFor();
    expect(await axeFaults(page, 'dialog')).toEqual([]);
    await page.getByRole('combobox').fill('what changed on 27 April 2026');
    await page.getByRole('option', { name: 'What changed on 27 April 2026' }).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/?on=2026-04-26&view=compare&to-on=2026-04-27');
    await page.keyboard.press('Control+k');
    const recent = page.getByRole('group', { name: 'Recent' }).getByRole('option');
    expect(await recent.allInnerTexts()).toEqual(['What changed on 27 April 2026?']);
    await recent.click();
    expect(at(page)).toBe('/?on=2026-04-26&view=compare&to-on=2026-04-27');
  });

  test('a synonym finds what the facts call it, with holder, years and status', async () => {
    const page = await open('/');
    await answered(page);
    await searched(page, 'ROFR');
    const right = page.getByRole('group', { name: 'Rights' }).getByRole('option').first();
    await right.waitFor();
    expect(await right.innerText()).toMatch(
      /refusal[\s\S]* · (from )?\d{4}( to \d{4})? · (ended|in force|possibly in force|not yet in force)/i,
    );
    const listed = await page.getByRole('listbox').innerText();
    expect(listed).not.toMatch(/\b(party|right|agreement|deal|event|source|asset):[a-z0-9]/);
    expect(await axeFaults(page, 'dialog')).toEqual([]);
  });

  test('who lost something is a list of what ended, not an empty one', async () => {
    const page = await open('/');
    await answered(page);
    await searched(page, 'who lost cloud exclusivity');
    await page.getByRole('option', { name: 'Who lost cloud exclusivity' }).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL('**match=ends**');
    // The old answer stays until the new one is there.
    await expect.poll(() => page.locator('.rights-label').first().innerText()).toMatch(/exclusiv/i);
  });

  test.each([
    ['what would AGI end', /^\/event\/[a-z-]*agi/],
    // The words of examples lead to where the examples lead.
    ['what would agi still end', /^\/event\/agi-panel-verified$/],
    ['who lost exclusivity?', /^\/\?kind=exclusivity&also=ended$/],
    ['what does openai hold', /^\/\?holder=openai$/],
    ['what does softbank hold', /^\/\?holder=softbank$/],
    ['how are openai and microsoft connected', /^\/\?view=graph&chosen=openai,microsoft$/],
    ['how are Microsoft and Orcale connected', /^\/\?view=graph&chosen=microsoft,oracle$/],
    ['go to 2027', /^\/\?year=2027$/],
    ['2030', /^\/\?year=2030$/],
    ['compare', /^\/\?holder=microsoft&view=compare$/],
  ])('“%s” and Enter lead there', async (text, address) => {
    const page = await open('/?holder=microsoft');
    await answered(page);
    await searched(page, text);
    await page.getByRole('group', { name: 'Go to' }).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => address.test(url.pathname + url.search));
  });

  test('of several events that a question may mean each has its line', async () => {
    const page = await open('/');
    await answered(page);
    await searched(page, 'which rights would AGI end');
    const lines = page.getByRole('group', { name: 'Go to' }).getByRole('option');
    await lines.first().waitFor();
    expect((await lines.allInnerTexts()).length).toBeGreaterThan(1);
  });

  test('a slip of the pen is told', async () => {
    const page = await open('/');
    await answered(page);
    await searched(page, 'Orcale');
    await page.getByText('Showing Oracle for Orcale.').waitFor();
  });

  test('under an earlier day only what was known then is found', async () => {
    const page = await open('/?knownAt=2018-01-01');
    await answered(page);
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').fill('warrant');
    await page.getByText('Nothing known by 1 January 2018 contains “warrant”.').waitFor();
  });

  test('without an answer nothing is said to be found or not, and no older hits stay', async () => {
    const page = await open('/', { expectedErrors: /ERR_INTERNET_DISCONNECTED/ });
    await answered(page);
    await searched(page, 'oracle');
    await page.context().setOffline(true);
    await page.getByRole('combobox').fill('stargate');
    const dialog = page.getByRole('dialog');
    await dialog.getByText('The server cannot be reached').waitFor();
    expect(await dialog.getByRole('option').count()).toBe(0);
    expect(await dialog.getByRole('status').innerText()).toBe('');
    await page.context().setOffline(false);
    await page
      .getByRole('option', { name: /stargate/i })
      .first()
      .waitFor();
  });

  test('the answer is downloaded by a command', async () => {
    const page = await open('/?year=2027&holder=microsoft');
    await answered(page);
    await searched(page, 'download');
    const csv = page.getByRole('option', { name: 'Download the answer as CSV' });
    expect(await csv.getAttribute('href')).toBe('/rights.csv?year=2027&holder=party:microsoft');
    const [download] = await Promise.all([page.waitForEvent('download'), csv.click()]);
    expect(download.suggestedFilename()).toBe('rights-2027-known-2026-11-24.csv');
  });
});
