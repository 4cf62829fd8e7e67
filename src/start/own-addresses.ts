import type { PageName } from './built-pages.ts';

/** An address of this server, asked by a real request. */
export interface OwnAddress {
  readonly what: string;
  readonly url: string;
}

/**
 * Asks this server's own addresses.
 *
 * @param address       where it listens, such as `http://127.0.0.1:4000`
 * @param asksForToken  whether a question without a token is refused, as it should be then
 * @param pages         the pages that are built
 * @throws where one of them does not answer as it should
 */
export async function verifiedAddresses(
  address: string,
  asksForToken = false,
  pages: readonly PageName[] = [],
): Promise<readonly OwnAddress[]> {
  const reachable = address.replace('//0.0.0.0:', '//127.0.0.1:').replace('//[::]:', '//[::1]:');
  const live = `${reachable}/health/live`;
  const graphql = `${reachable}/graphql`;
  const ready = `${reachable}/health/ready`;
  await expectAnswer(live, await fetch(live), '"live"');
  const question = {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"{ __typename }"}',
  };
  await expectAnswer(
    graphql,
    await fetch(graphql, question),
    asksForToken ? '"UNAUTHENTICATED"' : '"Query"',
  );
  await expectAnswer(ready, await fetch(ready), '"status"');
  const own = pages.map((page) => ({
    what: `${page[0]!.toUpperCase()}${page.slice(1)}`,
    url: reachable + PAGE_PATHS[page],
  }));
  for (const { url } of own) await expectAnswer(url, await fetch(url), '<!doctype html>');
  return [...own, { what: 'GraphQL', url: graphql }, { what: 'Ready?', url: ready }];
}

const PAGE_PATHS: Readonly<Record<PageName, string>> = { explorer: '/', playground: '/playground' };

async function expectAnswer(url: string, response: Response, part: string): Promise<void> {
  const text = await response.text();
  if (!text.includes(part))
    throw new Error(`${url} must answer with ${part}: ${response.status} ${text.slice(0, 200)}`);
}
