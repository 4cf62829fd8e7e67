/** What the facts are about, and answers in one sentence, on both stores. */
import { expect, test } from 'vitest';
import { readFacts } from '../../../src/ingest/facts.ts';
import { overStores } from '../../support/over-stores.ts';

overStores(
  async () => (await readFacts('seed/data')).graph,
  { today: '2026-11-24' },
  (ask) => {
    test('the facts name themselves, and count their sources by grade', async () => {
      const { data, errors } = await ask(
        '{ meta { dossier { title focus { id } questions { address } } grades { grade count } counts { type count } } }',
      );
      expect(errors).toBeUndefined();
      const { dossier, grades, counts } = data!['meta'] as {
        dossier: { title: string; focus: unknown; questions: readonly unknown[] };
        grades: readonly { grade: string; count: number }[];
        counts: readonly { type: string; count: number }[];
      };
      expect(dossier.title).toBe('The Microsoft and OpenAI partnership');
      expect(dossier.focus).toEqual([{ id: 'party:microsoft' }, { id: 'party:openai' }]);
      expect(dossier.questions).toHaveLength(4);
      expect(grades.reduce((sum, { count }) => sum + count, 0)).toBe(
        counts.find(({ type }) => type === 'SOURCE')!.count,
      );
    });

    test('today: how many rights, how many certainly, how many ended on which day', async () => {
      const { data } = await ask(
        '{ rights { totalCount summary whatIf { summary } } sure: rights(filter: { certainty: CERTAIN }) { totalCount } }',
      );
      const { rights, sure } = data as {
        rights: { totalCount: number; summary: string; whatIf: null };
        sure: { totalCount: number };
      };
      expect(rights.summary).toMatch(
        new RegExp(
          `^${rights.totalCount} rights are in force today, ${sure.totalCount} of them certainly; \\d+ ended earlier this year, \\d+ of them on 27 April 2026\\.$`,
        ),
      );
      expect(rights.whatIf).toBeNull();
    });

    test('an assumption: what it ends, and from when', async () => {
      const { data } = await ask(
        '{ rights(assume: [{ event: "event:revshare-cap-reached", on: "2029-06-30" }]) { whatIf { summary firstEffect } } }',
      );
      expect(data).toEqual({
        rights: {
          whatIf: {
            summary: expect.stringMatching(
              /^This ends \d+ rights?: .*\(18 months early\).* It has no effect before 30 June 2029\.$/,
            ),
            firstEffect: '2029-06-30',
          },
        },
      });
    });

    test('overnight: what was lost, gained and changed, and by whom', async () => {
      const { data } = await ask(
        '{ rightsDiff(from: { at: { on: "2026-04-26" } }, to: { at: { on: "2026-04-27" } }) { summary gained { id } lost { right { id } } changed { fields { field } } unchangedCount } }',
      );
      const { summary, gained, lost, changed, unchangedCount } = data!['rightsDiff'] as {
        summary: string;
        gained: readonly unknown[];
        lost: readonly unknown[];
        changed: readonly unknown[];
        unchangedCount: number;
      };
      const [first, second] = summary.split('. ');
      expect(first).toBe(
        `From 26 April 2026 to 27 April 2026: ${lost.length} rights are lost, ${gained.length} gained and ${changed.length} changed; ${unchangedCount} stay as they are`,
      );
      expect(second).toContain('Microsoft');
    });

    test('a party: what it holds and owes, and whom it is tied to', async () => {
      const { data, errors } = await ask(
        '{ party(id: "party:microsoft") { summary(year: 2026) held(year: 2026) { totalCount } owed(year: 2026) { totalCount } sure: held(year: 2026, filter: { certainty: CERTAIN }) { totalCount } } }',
      );
      expect(errors).toBeUndefined();
      const { summary, held, owed, sure } = data!['party'] as {
        summary: string;
        held: { totalCount: number };
        owed: { totalCount: number };
        sure: { totalCount: number };
      };
      expect(summary).toMatch(
        new RegExp(
          `^Microsoft holds ${held.totalCount} rights in 2026, ${sure.totalCount} of them certainly, and is bound by ${owed.totalCount}\\. It is tied to \\d+ companies: OpenAI \\(\\d+ rights\\)`,
        ),
      );
    });

    test('an agreement: what its acts ended and introduced', async () => {
      const { data } = await ask(
        '{ agreement(id: "agreement:msft-openai-2026-04") { changeSummary acts { ends { ref } introduces { ref } } } }',
      );
      const { changeSummary, acts } = data!['agreement'] as {
        changeSummary: string;
        acts: readonly {
          ends: readonly { ref: string }[];
          introduces: readonly { ref: string }[];
        }[];
      };
      const sizeOf = (side: 'ends' | 'introduces') =>
        new Set(acts.flatMap((act) => act[side].map(({ ref }) => ref))).size;
      expect(changeSummary).toBe(
        `It ended ${sizeOf('ends')} rights and introduced ${sizeOf('introduces')} on 27 April 2026.`,
      );
    });

    test('a deal: its members and their roles', async () => {
      const { data } = await ask('{ deal(id: "deal:stargate") { participantsSummary } }');
      expect((data!['deal'] as { participantsSummary: string }).participantsSummary).toMatch(
        /^SoftBank Group and OpenAI each as lead partner, equity funder; .*; Masayoshi Son as chair; /,
      );
    });

    test('an event: what it would end now, and what it would have ended', async () => {
      const { data } = await ask('{ event(id: "event:agi-panel-verified") { summary } }');
      expect((data!['event'] as { summary: string }).summary).toMatch(
        /^It has not happened\. If it happened today, it would .*Licence to OpenAI research IP.*\. Earlier it would have ended \d+ rights that have ended otherwise since: .*Exclusivity/,
      );
    });

    test('everything is told as it was known', async () => {
      const { data } = await ask(
        '{ view(at: { on: "2026-04-26" }, knownAt: "2026-04-26") { agreement(id: "agreement:msft-openai-2025-10") { acts { id } changeSummary } party(id: "party:microsoft") { summary } } }',
      );
      const { party } = data!['view'] as { party: { summary: string } };
      expect(party.summary).toMatch(/^Microsoft held \d+ rights on 26 April 2026/);
    });
  },
);
