import { describe, expect, test } from 'vitest';
import {
  playgroundAddress,
  rightsQuery,
} from '../../../../src/web/explorer/question/show-query.ts';
import {
  asClientCode,
  asCurl,
  readHandover,
  shareFragment,
} from '../../../../src/web/playground/handover.ts';

function fragmentOf(address: string): string {
  return address.slice(address.indexOf('#'));
}

const QUERY = 'query Answer {\n  meta { today } # a & b "d" é\n}\n';

describe('a question handed over to the playground', () => {
  test('arrives as it was asked, with the way back', () => {
    const back = '/?year=2029&assume=agi=2029-06-30';
    const handover = readHandover(fragmentOf(playgroundAddress(QUERY, back)));
    expect(handover).toEqual({ query: QUERY, variables: '', back });
  });

  test('stands in the fragment, which is never sent to a server', () => {
    expect(playgroundAddress(QUERY, '/')).toMatch(/^\/playground#ask=[^?&#]+$/);
  });

  test('a shared one has its variables', () => {
    const variables = JSON.stringify({ id: 'party:birch', year: 2029 }, null, 2);
    expect(readHandover(shareFragment({ query: QUERY, variables }))).toEqual({
      query: QUERY,
      variables,
      back: null,
    });
  });

  test.each([
    '//elsewhere.example',
    'https://elsewhere.example',
    '/\\elsewhere.example',
    'javascript:alert(1)',
    4,
  ])('%s is no way back', (back) => {
    const fragment = `#ask=${encodeURIComponent(JSON.stringify({ query: QUERY, back }))}`;
    expect(readHandover(fragment)!.back).toBeNull();
  });

  test('as a command, with quotes that a shell reads right, and as code', () => {
    const asked = { query: '{ search(text: "Birch\'s") { totalCount } }', variables: '' };
    expect(asCurl(asked, 'http://127.0.0.1:4000/graphql')).toBe(
      `curl http://127.0.0.1:4000/graphql -H 'content-type: application/json' -d '{"query":"{ search(text: \\"Birch'\\''s\\") { totalCount } }"}'`,
    );
    expect(asClientCode(asked, '/graphql')).toContain(JSON.stringify(asked.query));
  });

  test('a query has its arguments in it, enums as names and texts in quotes', () => {
    expect(
      rightsQuery({
        at: { year: 2029 },
        assume: [{ event: 'event:agi', on: '2029-06-30' }],
        statuses: ['IN_FORCE', 'EXPIRED'],
        filter: { holder: ['party:birch'], kind: ['LICENSE'], text: 'a "b"', disputed: true },
        orderBy: { field: 'EFFECTIVE_FROM', direction: 'DESC' },
      }).split('\n')[1],
    ).toBe(
      '  rights(year: 2029, assume: [{ event: "event:agi", on: "2029-06-30" }], statuses: [IN_FORCE, EXPIRED], filter: { holder: ["party:birch"], kind: [LICENSE], text: "a \\"b\\"", disputed: true }, orderBy: { field: EFFECTIVE_FROM, direction: DESC }, first: 20) {',
    );
  });

  test.each([
    '',
    '#',
    '#ask=',
    '#ask=%7B',
    '#ask={"query":1}',
    '#ask=null',
    '#ask=[]',
    '#ask=%',
    '#query=x',
  ])('%s hands nothing over', (fragment) => {
    expect(readHandover(fragment)).toBeNull();
  });

  test('an address to ask cannot be handed over', () => {
    const fragment = `#ask=${encodeURIComponent('{"query":"query A { b }","variables":{},"url":"https://elsewhere.example","endpoint":"https://elsewhere.example"}')}`;
    expect(readHandover(fragment)).toEqual({ query: 'query A { b }', variables: '{}', back: null });
  });
});
