import { describe, expect, test } from 'vitest';
import { playgroundAddress } from '../../../../src/web/explorer/question/show-query.ts';
import { readHandover } from '../../../../src/web/playground/handover.ts';

function fragmentOf(address: string): string {
  return address.slice(address.indexOf('#'));
}

describe('a question handed over to the playground', () => {
  test('arrives as it was asked', () => {
    const variables = {
      year: 2029,
      assume: [{ event: 'event:agi', on: '2029-06-30' }],
      filter: { text: 'a & b # c "d" é' },
    };
    const handover = readHandover(
      fragmentOf(
        playgroundAddress({
          query: 'query Answer { meta { today } }\n\nfragment A on B { c }',
          variables,
        }),
      ),
    );
    expect(JSON.parse(handover!.variables)).toEqual(variables);
    expect(handover!.query).toBe('query Answer { meta { today } }\n\nfragment A on B { c }\n');
  });

  test('stands in the fragment, which is never sent to a server', () => {
    expect(playgroundAddress({ query: 'query A { b }', variables: {} })).toMatch(
      /^\/playground#ask=[^?&#]+$/,
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
    expect(readHandover(fragment)).toEqual({ query: 'query A { b }', variables: '{}' });
  });
});
