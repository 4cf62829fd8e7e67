import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { answered, at, inBrowser } from './browser.ts';

/** Lets the answers of one query fail with a code, until it is told to stop. */
async function failing(
  page: Page,
  code: string,
  message: string,
  status = 200,
): Promise<() => Promise<void>> {
  await page.route('**/graphql', (route) =>
    route.fulfill({ status, json: { errors: [{ message, extensions: { code } }] } }),
  );
  // On a busy machine the browser may let a request or two through first.
  // Pages that may not fetch ask nothing yet.
  if (status === 200)
    await page.waitForFunction(async () => {
      const response = await fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{"query":"{ __typename }"}',
      });
      return ((await response.json()) as { readonly errors?: unknown }).errors !== undefined;
    });
  return () => page.unroute('**/graphql');
}

inBrowser('while one waits', ({ open }) => {
  test('the rights of today are asked for before the server has told about its facts', async () => {
    const page = await open('/playground/nothing', { expectedErrors: /404/ });
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/graphql', async (route) => {
      if ((route.request().postData() ?? '').includes('query Frame')) await held;
      await route.continue();
    });
    const asked = page.waitForResponse((response) =>
      (response.request().postData() ?? '').includes('query Answer'),
    );
    await page.goto(new URL(page.url()).origin);
    await asked;
    await page.locator('.skeleton').waitFor();
    expect(await page.locator('.sentence').innerText()).toContain('rights today');
    release();
    await answered(page);
  });

  test('the shape of the answer stands before the first, and the old answer stays until the new one is there', async () => {
    const page = await open('/playground/nothing', { expectedErrors: /404/ });
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/graphql', async (route) => {
      if ((route.request().postData() ?? '').includes('query Answer')) await held;
      await route.continue();
    });
    await page.goto(`${new URL(page.url()).origin}/?year=2027`);
    await page.locator('.skeleton').waitFor();
    expect(await page.getByRole('status').first().innerText()).toBe('Loading');
    release();
    await answered(page);
    const before = await page.locator('.rights-row').count();
    let releaseNext = (): void => undefined;
    const heldNext = new Promise<void>((resolve) => {
      releaseNext = resolve;
    });
    await page.unroute('**/graphql');
    await page.route('**/graphql', async (route) => {
      if ((route.request().postData() ?? '').includes('query Answer')) await heldNext;
      await route.continue();
    });
    await page.keyboard.press('ArrowRight');
    await page.locator('.answer-main[aria-busy=true]').waitFor();
    expect(await page.locator('.rights-row').count()).toBe(before);
    expect(await page.locator('.skeleton').count()).toBe(0);
    releaseNext();
    await answered(page);
  });
});

inBrowser('where there is nothing', ({ open }) => {
  test('says why, and leads to where something is', async () => {
    const page = await open('/?year=2012');
    await page.getByText('Nothing was in force in 2012.').waitFor();
    expect(await page.locator('.notice-empty').innerText()).toContain(
      'No right names a day before 1 November 2016',
    );
    await page.getByRole('link', { name: 'go there' }).click();
    await page.waitForURL('**/?year=2016');
    await page.locator('.rights-row').first().waitFor();
  });

  test('tells what was not known from what was not there', async () => {
    const page = await open('/?year=2027&knownAt=2014-01-01');
    await page
      .getByText('Nothing was in force in 2027, as far as was known on 1 January 2014.')
      .waitFor();
    expect(await page.getByRole('link', { name: 'go there' }).count()).toBe(0);
    await page.getByRole('link', { name: 'Ask as known today' }).click();
    await page.waitForURL('**/?year=2027');
  });

  test('no right that begins in a year is not the same as none in force', async () => {
    const page = await open('/?year=2029&match=begins');
    await page.getByText('There is no right beginning in 2029.').waitFor();
    await page.getByRole('link', { name: 'Show what is in force then' }).click();
    await page.waitForURL('**/?year=2029');
    await page.locator('.rights-row').first().waitFor();
  });
});

inBrowser('errors', ({ open }) => {
  test('a database that is away is said to be, the old answer stays, and trying again helps', async () => {
    const page = await open('/?year=2027');
    await answered(page);
    const before = await page.locator('.rights-row').count();
    const mend = await failing(page, 'STORE_UNAVAILABLE', 'the database cannot be reached');
    await page.keyboard.press('ArrowRight');
    await page.getByRole('alert').getByText('The database is away').waitFor();
    expect(await page.locator('.is-old .rights-row').count()).toBe(before);
    await page.locator('.tally-main.is-old').waitFor();
    await page.getByText('Below is the answer to the question before.').waitFor();
    expect(await page.getByRole('status').first().innerText()).toBe('');
    await page.getByRole('button', { name: 'Cite' }).click();
    await page.getByText('The answer is not here yet.').waitFor();
    await page.keyboard.press('Escape');
    await mend();
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('alert').waitFor({ state: 'detached' });
    await answered(page);
    expect(at(page)).toBe('/?year=2028');
  });

  test('a server that was away from the start is asked again', async () => {
    const page = await open('/playground/nothing', { expectedErrors: /404|503/ });
    const mend = await failing(page, 'STORE_UNAVAILABLE', 'the database cannot be reached', 503);
    await page.goto(`${new URL(page.url()).origin}/`);
    await page.getByRole('alert').getByText('The database is away').waitFor();
    await mend();
    await page.getByRole('button', { name: 'Try again' }).click();
    await answered(page);
    await page.locator('.rights-row').first().waitFor();
  });

  test.each([
    ['QUERY_TOO_EXPENSIVE', 'This question is too large'],
    ['UNKNOWN_EVENT', 'An assumed event is not known'],
    ['INTERNAL', 'Something went wrong on the server'],
    ['RATE_LIMITED', 'Too many questions in a short time'],
  ])('%s is told in plain words, with what the server said', async (code, words) => {
    const page = await open('/?year=2027');
    await answered(page);
    await failing(page, code, `the server's own words about ${code}`);
    await page.keyboard.press('ArrowRight');
    const alert = page.getByRole('alert').first();
    await alert.getByText(words).waitFor();
    expect(await alert.innerText()).toContain(`the server's own words about ${code}`);
  });

  test('a filter that names nobody is explained by the real server', async () => {
    const page = await open('/?year=2027&holder=microsfot', {
      expectedErrors: /status of (400|500)/,
    });
    await page.getByText('A name in the link is not known').first().waitFor();
    expect(await page.getByRole('alert').first().innerText()).toContain('party:microsfot');
    await page.waitForFunction(() => document.querySelector('.skeleton-line') === null);
    await page
      .getByRole('alert')
      .first()
      .getByRole('link', { name: 'Microsoft', exact: true })
      .click();
    await page.waitForURL('**/?year=2027&holder=microsoft');
    await answered(page);
  });

  test('a page that fails does not show the thing before under its own address', async () => {
    const page = await open('/party/openai?year=2027');
    await page.getByRole('link', { name: 'OpenAI Group PBC', exact: true }).first().waitFor();
    await failing(page, 'STORE_UNAVAILABLE', 'the database cannot be reached');
    await page.getByRole('link', { name: 'OpenAI Group PBC', exact: true }).first().click();
    await page.getByRole('alert').getByText('The database is away').first().waitFor();
    expect(await page.locator('.detail').count()).toBe(0);
  });

  test('what is not public yet is no candidate for a name that is not known', async () => {
    const page = await open('/source/riffonn', { expectedErrors: /status of (400|500)/ });
    const alert = page.getByRole('alert').first();
    await alert.waitFor();
    expect(await alert.innerText()).not.toMatch(/riffon\b|…/i);
  });

  test('a server that asks for a token takes one, and keeps it for the tab', async () => {
    const page = await open('/playground/nothing', { expectedErrors: /404|401/ });
    await page.route('**/graphql', (route) =>
      route.request().headers()['authorization'] === 'Bearer the-token'
        ? route.continue()
        : route.fulfill({
            status: 401,
            json: {
              errors: [{ message: 'a token is needed', extensions: { code: 'UNAUTHENTICATED' } }],
            },
          }),
    );
    await page.goto(`${new URL(page.url()).origin}/?year=2027`);
    await page.getByLabel('Token').fill('the-token');
    await page.getByRole('button', { name: 'Use it' }).click();
    await answered(page);
    await page.reload();
    await answered(page);
  });
});

inBrowser('without a connection', ({ open }) => {
  test('the page says so, keeps the answer, and goes on when the connection is back', async () => {
    const page = await open('/?year=2027', { expectedErrors: /ERR_INTERNET_DISCONNECTED/ });
    await answered(page);
    await page.locator('.rights-row').first().waitFor();
    const before = await page.locator('.rights-row').count();
    await page.context().setOffline(true);
    await page.getByText('You are offline.').waitFor();
    await page.keyboard.press('ArrowRight');
    await page.getByText('The server cannot be reached').waitFor();
    expect(await page.locator('.rights-row').count()).toBe(before);
    await page.context().setOffline(false);
    await page.getByText('You are offline.').waitFor({ state: 'detached' });
    await answered(page);
    await page.getByText('The server cannot be reached').waitFor({ state: 'detached' });
  });
});
