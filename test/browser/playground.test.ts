import { expect, test } from 'vitest';
import { STORY } from '../../src/web/playground/example-queries.ts';
import { address, at, editorReady, inBrowser } from './browser.ts';

inBrowser('the playground', ({ open }) => {
  test('opens with an answer', async () => {
    const page = await open('/playground');
    await page.locator('.result-window').getByText('totalCount').waitFor();
  });

  test('tells the story in tabs, and each of them is answered', async () => {
    const page = await open('/playground');
    const tabs = page.getByRole('tab');
    await tabs.first().waitFor();
    const titles = await tabs.allInnerTexts();
    expect(titles).toEqual(STORY.map((query) => /^query (\w+)/m.exec(query)![1]));
    await page.locator('.result-window').getByText('totalCount').waitFor();
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
    expect(await page.locator('.playground-notice').count()).toBe(0);
    const [response] = await Promise.all([
      page.waitForResponse((one) => (one.request().postData() ?? '').includes('query Holders')),
      page.reload(),
    ]);
    expect(response.status()).toBe(200);
    await page.getByText('does not give out its schema').waitFor();
  });

  test('asks this server, whatever the address says', async () => {
    const page = await open(
      '/playground?endpoint=https://elsewhere.example/graphql&url=https://elsewhere.example/graphql&query=%7Bx%7D',
    );
    const [request] = await Promise.all([
      page.waitForRequest((one) => (one.postData() ?? '').includes('query Holders')),
      page.reload(),
    ]);
    expect(request.url()).toBe(`${address()}/graphql`);
  });

  test('runs a question that came with the address, and shares and copies it', async () => {
    const page = await open('/');
    const fragment = `#ask=${encodeURIComponent(JSON.stringify({ query: 'query Handed($id: ID!) { party(id: $id) { name } }', variables: { id: 'party:microsoft' } }))}`;
    await page.goto(`${address()}/playground${fragment}`);
    await page.locator('.result-window').getByText('"Microsoft"').waitFor();
    expect(at(page)).toBe('/playground');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const copied = async (name: string): Promise<string> => {
      await page.getByRole('button', { name }).click();
      await page.locator('.playground-said').filter({ hasText: 'copied' }).waitFor();
      return page.evaluate(() => navigator.clipboard.readText());
    };
    expect(await copied('Copy as curl')).toMatch(
      /^curl http:\/\/127.0.0.1:\d+\/graphql -H 'content-type: application\/json' -d '\{"query":"query Handed.*"variables":\{"id":"party:microsoft"\}\}'$/,
    );
    expect(await copied('Copy as client code')).toContain("from 'tenure-client'");
    const shared = await copied('Share: copy an address with this question');
    expect(at(page)).toBe(shared.slice(address().length));
    await page.goto(`${address()}/`);
    await page.goto(shared);
    await page.locator('.result-window').getByText('"Microsoft"').waitFor();
  });

  test.each([360, 768, 1280, 1920])('is one screen tall at %i px', async (width) => {
    const page = await open('/playground', { viewport: { width, height: 800 } });
    await editorReady(page);
    const { tall, panes } = await page.evaluate(() => ({
      tall: document.documentElement.scrollHeight,
      panes: ['.graphiql-editors', '.graphiql-response'].map((selector) => {
        const {
          top,
          left,
          width: wide,
          height,
        } = document.querySelector(selector)!.getBoundingClientRect();
        return { top, left, wide, height };
      }),
    }));
    expect(tall).toBe(800);
    const [question, answer] = panes;
    expect(answer!.top > question!.top + 50).toBe(width < 900);
    expect(answer!.left > question!.left + 50).toBe(width >= 900);
    for (const { wide, height } of panes) {
      expect(wide).toBeGreaterThan(150);
      expect(height).toBeGreaterThan(150);
    }
  });

  test('leads back to the explorer', async () => {
    const page = await open('/playground');
    await page.getByRole('link', { name: 'Tenure' }).click();
    await page.waitForURL(`${address()}/`);
  });
});
