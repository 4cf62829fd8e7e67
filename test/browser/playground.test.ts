import { expect, test } from 'vitest';
import { STORY } from '../../src/web/playground/story.ts';
import { address, at, editorReady, inBrowser } from './browser.ts';

inBrowser('the playground', ({ open }) => {
  test('tells the story in tabs, and each of them is answered', async () => {
    const page = await open('/playground');
    const tabs = page.getByRole('tab');
    await tabs.first().waitFor();
    const titles = await tabs.allInnerTexts();
    expect(titles).toEqual(STORY.map((query) => /^query (\w+)/m.exec(query)![1]));
    for (const title of titles) {
      await page.getByRole('tab', { name: title }).click();
      await editorReady(page, title);
      const [response] = await Promise.all([
        page.waitForResponse((one) => (one.request().postData() ?? '').includes(`query ${title}`)),
        page.locator('.graphiql-execute-button').click(),
      ]);
      const { data, errors } = (await response.json()) as {
        readonly data: unknown;
        readonly errors?: unknown;
      };
      expect(errors, title).toBeUndefined();
      expect(JSON.stringify(data).length, title).toBeGreaterThan(200);
    }
  });

  test('shows our descriptions', async () => {
    const page = await open('/playground');
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    await page
      .getByRole('link', { name: 'Query', exact: true })
      .or(page.locator('.graphiql-doc-explorer a').filter({ hasText: /^Query$/ }))
      .first()
      .click();
    await page.getByText('The rights that entities hold').first().waitFor();
  });

  test('says why there are no docs if the server hides its schema', async () => {
    const page = await open('/playground', { expectedErrors: /400|[Ii]ntrospection/ });
    await page.route('**/graphql', (route, request) =>
      (request.postData() ?? '').includes('__schema')
        ? route.fulfill({
            status: 400,
            json: {
              errors: [{ message: 'hidden', extensions: { code: 'INTROSPECTION_DISABLED' } }],
            },
          })
        : route.continue(),
    );
    expect(await page.getByRole('status').count()).toBe(0);
    await page.reload();
    await page.getByText('does not give out its schema').waitFor();
    await editorReady(page);
    const [response] = await Promise.all([
      page.waitForResponse((one) => (one.request().postData() ?? '').includes('WhoHoldsWhatIn')),
      page.locator('.graphiql-execute-button').click(),
    ]);
    expect(response.status()).toBe(200);
  });

  test('asks this server, whatever the address says', async () => {
    const page = await open(
      '/playground?endpoint=https://elsewhere.example/graphql&url=https://elsewhere.example/graphql&query=%7Bx%7D',
    );
    await editorReady(page);
    const [request] = await Promise.all([
      page.waitForRequest((one) => (one.postData() ?? '').includes('WhoHoldsWhatIn2027')),
      page.locator('.graphiql-execute-button').click(),
    ]);
    expect(request.url()).toBe(`${address()}/graphql`);
  });

  test('shows a question that was handed over without running it', async () => {
    const asked: string[] = [];
    const page = await open('/playground');
    page.on('request', (request) => {
      asked.push(request.postData() ?? '');
    });
    await page.goto(
      `${address()}/playground#ask=${encodeURIComponent(JSON.stringify({ query: 'query Handed { meta { today } }', variables: { a: 1 } }))}`,
    );
    await page.reload();
    await page.getByRole('tab', { name: 'Handed' }).waitFor();
    expect(at(page)).toBe('/playground');
    expect(asked.filter((body) => body.includes('query Handed'))).toEqual([]);
  });

  test('leads back to the explorer', async () => {
    const page = await open('/playground');
    await page.getByRole('link', { name: 'Tenure' }).click();
    await page.waitForURL(`${address()}/`);
  });
});
