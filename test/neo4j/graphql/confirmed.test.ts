/** Up to when sources were read, and which of them last shows a right in force. */
import { expect, test } from 'vitest';
import { graphOf } from '../../support/seed.ts';
import { overStores } from '../../support/over-stores.ts';

const graph = graphOf({
  sources: [
    { id: 'source:first', published: '2025-10-28', kind: 'PARTY_STATEMENT' },
    { id: 'source:month', published: '2026-02' },
    { id: 'source:second', published: '2026-04-27', kind: 'NEWS' },
  ],
  rights: [
    {
      id: 'right:licence',
      term: { edtf: '2025-10-28/' },
      evidence: [
        { source: 'source:first', locator: 'first item', supports: ['statement'] },
        { source: 'source:second', locator: 'last item', supports: ['term'] },
      ],
    },
  ],
});

const ANSWER = `rights(year: 2026, knownAt: $knownAt) {
  asked { newestSource { id: ref published { startEarliest } } }
  nodes: edges { evaluation { lastConfirmed { day source { id: ref } } } }
}`;

overStores(
  () => graph,
  { today: '2026-06-30' },
  (ask) => {
    test.each([
      ['2026-06-30', ['source:second', '2026-04-27'], ['2026-04-27', 'source:second']],
      ['2026-03-31', ['source:month', '2026-02-01'], ['2025-10-28', 'source:first']],
      ['2026-02-27', ['source:first', '2025-10-28'], ['2025-10-28', 'source:first']],
    ])('as known on %s', async (knownAt, [newest, published], [day, source]) => {
      const { data, errors } = await ask(`query($knownAt: Date) { ${ANSWER} }`, { knownAt });
      expect(errors).toBeUndefined();
      expect(data).toEqual({
        rights: {
          asked: { newestSource: { id: newest, published: { startEarliest: published } } },
          nodes: [{ evaluation: { lastConfirmed: { day, source: { id: source } } } }],
        },
      });
    });

    test('before anything was published there is no newest source', async () => {
      const { data } = await ask(`query($knownAt: Date) { ${ANSWER} }`, { knownAt: '2020-01-01' });
      expect(data).toEqual({ rights: { asked: { newestSource: null }, nodes: [] } });
    });
  },
);
