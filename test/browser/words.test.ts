import { expect, test } from 'vitest';
import { askApi, inBrowser } from './browser.ts';

const ANSWERS = [
  '/',
  '/?year=2026&also=contingent,ended,unconfirmed,upcoming',
  '/?year=2026&kind=license&groupBy=kind',
  '/?year=2026&view=timeline&also=contingent,ended',
  '/?year=2026&view=graph&chosen=microsoft',
  '/?year=2026&view=matrix&groupBy=kind',
  '/?on=2026-04-26&view=compare',
  '/?year=2029&assume=agi-panel-verified=2029-06-30&open=2025-10-ip-research',
];
const THINGS = [
  '/right/2026-04-revshare-o2m?year=2027',
  '/right/2025-10-ip-research?year=2029&assume=agi-panel-verified=2029-06-30',
  '/party/microsoft?year=2027',
  '/party/openai',
  '/agreement/msft-openai-2026-04',
  '/deal/stargate',
  '/event/agi-panel-verified',
  '/source/openai-2025-10-28',
  '/asset/openai-products',
  '/about',
  '/right/no-such-right',
  '/nope',
];

/** The words of the API that are not words of people, such as LICENSE or IN_FORCE. */
async function enumWords(): Promise<ReadonlySet<string>> {
  const { __schema } = await askApi<{
    __schema: { types: { name: string; enumValues: { name: string }[] | null }[] };
  }>('{ __schema { types { name enumValues { name } } } }');
  return new Set(
    __schema.types
      .filter(({ name }) => !name.startsWith('__'))
      .flatMap(({ enumValues }) => enumValues ?? [])
      .map(({ name }) => name)
      .filter((name) => !['LEI', 'CIK', 'ISIN', 'URL'].includes(name)),
  );
}

inBrowser('plain words', ({ open }) => {
  test.each([...ANSWERS, ...THINGS])(
    '%s has neither underscores, words of the API, raw ids nor slips of number, in tab or text',
    async (path) => {
      const page = await open(path, { expectedErrors: /40[04]|500/ });
      await page
        .locator('.rights, .timeline, .graph, .matrix, .compare, .detail, .notice')
        .first()
        .waitFor();
      await page.waitForFunction(
        () => document.querySelector('.skeleton, .skeleton-line, [aria-busy=true]') === null,
      );
      await page.waitForFunction(() => document.title !== 'Tenure');
      const title = await page.title();
      expect(title).toMatch(/^[A-Z].+ · Tenure$/);
      const isMissing = /nope|no-such/.test(path);
      const said = isMissing ? title : `${title}\n${await page.locator('body').innerText()}`;
      const words = await enumWords();
      expect(words.size).toBeGreaterThan(100);
      expect((said.match(/\b[A-Z][A-Z_]{2,}\b/g) ?? []).filter((word) => words.has(word))).toEqual(
        [],
      );
      expect(said).not.toMatch(/\w_\w/);
      expect(said).not.toMatch(
        /\b(party|right|agreement|deal|event|source|asset|clause|condition|act|evidence):[a-z0-9]/,
      );
      expect(said).not.toMatch(/\bas settled\b|\bnull\b|undefined|NaN|\[object/);
      expect(said).not.toMatch(
        /\b1 (rights|days|sources|parties|events|companies|agreements|deals|links|claims)\b/,
      );
    },
  );

  test('the tab never names a thing by its id, even before it is there', async () => {
    const page = await open('/about');
    await page.getByRole('heading', { name: 'Licence' }).waitFor();
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/graphql', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`${new URL(page.url()).origin}/party/microsoft`);
    await page.locator('#app > *').first().waitFor();
    expect(await page.title()).toBe('Tenure');
    release();
    await page.waitForFunction(() => document.title === 'Microsoft · Tenure');
  });

  test('a legal position is told with what it means', async () => {
    const page = await open('/right/2026-04-revshare-o2m?year=2027');
    await page.getByText('(claim: the other must do, or must not do, something)').waitFor();
    await page.getByText('(duty: must do, or must not do, something for').waitFor();
  });

  test('what disagrees is called so beside what is confirmed', async () => {
    const page = await open('/');
    const { rights } = await askApi<{
      rights: { nodes: { ref: string; assertion: string }[] };
    }>('{ rights(filter: { certainty: CERTAIN }, first: 100) { nodes { ref assertion } } }');
    const disputed = rights.nodes.find(({ assertion }) => assertion === 'DISPUTED')!;
    const row = page.locator(`[data-right="${disputed.ref}"]`);
    await row.getByText('sources disagree').waitFor();
    expect(await row.getByRole('link', { name: /^Confirmed on / }).count()).toBe(1);
  });
});
