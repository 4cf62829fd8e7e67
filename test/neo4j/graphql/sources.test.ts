/** How near sources are to what they tell: grades, origins of reposts, and the order of evidence. */
import { expect, test } from 'vitest';
import { graphOf } from '../../support/seed.ts';
import { overStores } from '../../support/over-stores.ts';

const proofs = (...sources: readonly string[]) =>
  sources.map((source) => ({ source, locator: 'first item' }));

const graph = graphOf({
  sources: [
    { id: 'source:news', published: '2025-01-01', kind: 'NEWS' },
    { id: 'source:copy', published: '2025-01-02', kind: 'FILING', repostOf: 'source:filing' },
    { id: 'source:retold', published: '2025-01-02', kind: 'NEWS', repostOf: 'UNKNOWN' },
    { id: 'source:filing', published: '2025-06-01', kind: 'FILING', publisher: 'Registry' },
    { id: 'source:contract', published: '2025-08-01', kind: 'CONTRACT_TEXT' },
  ],
  rights: [
    {
      id: 'right:licence',
      term: { edtf: '2025-01-01/2025-12-31' },
      evidence: proofs(
        'source:retold',
        'source:news',
        'source:copy',
        'source:filing',
        'source:contract',
      ),
    },
    {
      id: 'right:later',
      known: '2025-01-01',
      term: { edtf: '2025-01-01/2030' },
      evidence: proofs('source:filing'),
    },
  ],
});

overStores(
  () => graph,
  { today: '2026-06-30' },
  (ask) => {
    test('evidence comes of the best source first', async () => {
      const { data } = await ask(
        '{ right(id: "right:licence") { bestGrade evidence { source { id: ref grade repostOf { publisher } } } } }',
      );
      const source = (id: string, grade: string, repostOf: object | null = null) => ({
        source: { id, grade, repostOf },
      });
      expect(data).toEqual({
        right: {
          bestGrade: 'CONTRACT_TEXT',
          evidence: [
            source('source:contract', 'CONTRACT_TEXT'),
            source('source:filing', 'FILING'),
            source('source:news', 'OWN_REPORTING'),
            source('source:copy', 'REPOST', { publisher: 'Registry' }),
            source('source:retold', 'REPOST'),
          ],
        },
      });
    });

    test.each([
      ['2025-01-01', 'OWN_REPORTING', null],
      ['2025-06-01', 'FILING', 'FILING'],
    ])('as known on %s the best grade is of what was published', async (knownAt, first, later) => {
      const { data } = await ask(
        `query($knownAt: Date) { view(knownAt: $knownAt) {
          licence: right(id: "right:licence") { bestGrade }
          later: right(id: "right:later") { bestGrade }
        } }`,
        { knownAt },
      );
      expect(data).toEqual({
        view: { licence: { bestGrade: first }, later: { bestGrade: later } },
      });
    });

    test('a lost right says what became of it', async () => {
      const { data } = await ask(
        `{ rightsDiff(from: { at: { year: 2025 } }, to: { at: { year: 2026 } }) {
          lost { right { id: ref } explanation }
        } }`,
      );
      expect(data).toEqual({
        rightsDiff: {
          lost: [
            {
              right: { id: 'right:licence' },
              explanation:
                'Ended on 31 December 2025, having begun on 1 January 2025: its term ran out.',
            },
          ],
        },
      });
    });

    test('a right that was not yet known is lost without an ending', async () => {
      const { data } = await ask(
        `{ rightsDiff(from: { at: { year: 2025 } }, to: { at: { year: 2025 }, knownAt: "2024-06-30" }) {
          lost { right { id: ref } ending { on } explanation }
        } }`,
      );
      expect(data).toEqual({
        rightsDiff: {
          lost: ['right:later', 'right:licence'].map((id) => ({
            right: { id },
            ending: null,
            explanation: 'Not yet known on 30 June 2024.',
          })),
        },
      });
    });
  },
);
