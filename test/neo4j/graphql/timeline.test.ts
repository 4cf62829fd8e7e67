/**
 * What happens to a party, a right, an agreement, an event or an asset, in order, and what of it is
 * only assumed.
 */
import { describe, expect, test } from 'vitest';
import { fixtureGraph } from '../../support/fixture.ts';
import { type Ask, overStores } from '../../support/over-stores.ts';
import { graphOf } from '../../support/seed.ts';

interface Entry {
  readonly kind: string;
  readonly when: { readonly startEarliest: string; readonly lastDay: string };
  readonly assumed: boolean;
  readonly title: string;
  readonly subject: { readonly id: string };
}

async function entries(ask: Ask, args: string): Promise<readonly Entry[]> {
  const { data, errors } = await ask(
    `{ timeline(${args}, first: 100) { totalCount nodes { kind when { startEarliest lastDay } assumed title subject { id: ref } } } }`,
  );
  expect(errors).toBeUndefined();
  const { totalCount, nodes } = data!['timeline'] as {
    readonly totalCount: number;
    readonly nodes: readonly Entry[];
  };
  expect(totalCount).toBe(nodes.length);
  return nodes;
}

const told = ({ kind, when, subject }: Entry) =>
  `${when.startEarliest}${when.lastDay === when.startEarliest ? '' : `/${when.lastDay}`} ${kind} ${subject.id}`;

overStores(fixtureGraph, { today: '2026-11-24' }, (ask) => {
  test('of an asset: what was held over it, and the acts that ended it', async () => {
    expect((await entries(ask, 'subject: "asset:compute"')).map(told)).toEqual([
      '2019-01-01/2019-12-31 RIGHT_BEGINS right:compute-exclusivity',
      '2019-07-22 SOURCE_PUBLISHED source:s-2019-07-22',
      '2025-01-21 RIGHT_BEGINS right:compute-rofr',
      '2025-01-21 RIGHT_ENDS right:compute-exclusivity',
      '2025-01-21 ACT act:2025-01-exclusivity',
      '2025-01-21 SOURCE_PUBLISHED source:s-2025-01-21',
      '2025-10-28 RIGHT_ENDS right:compute-rofr',
      '2025-10-28 ACT act:2025-10-rofr',
    ]);
  });

  test('of a right: its lineage, with the words of what ended it', async () => {
    const kinds = 'kinds: [RIGHT_BEGINS, RIGHT_ENDS, ACT]';
    expect(
      (await entries(ask, `subject: "right:revshare-2030", ${kinds}`)).map(({ title }) => title),
    ).toEqual([
      'Revenue share until AGI begins',
      'Revenue share through 2030 begins',
      'Revenue share until AGI is replaced',
      'Replaced: Revenue share until AGI; now: Revenue share through 2030',
      'Revenue share through 2030 ends with its term',
    ]);
  });

  test('of a wrong report: its correction, and neither a beginning nor an end', async () => {
    const own = (await entries(ask, 'subject: "right:syn-misreport"')).filter(
      ({ subject }) => subject.id === 'right:syn-misreport',
    );
    expect(own.map(told)).toEqual(['2026-05-12 CORRECTION right:syn-misreport']);
    const before = (
      await entries(ask, 'subject: "right:syn-misreport", knownAt: "2026-05-11"')
    ).filter(({ subject }) => subject.id === 'right:syn-misreport');
    expect(before.map(told)).toEqual([
      '2025-10-28 RIGHT_BEGINS right:syn-misreport',
      '2036-01-01 RIGHT_ENDS right:syn-misreport',
    ]);
  });

  test('of a party and of an agreement: everything under it, and what was not known is left out', async () => {
    for (const subject of ['party:microsoft', 'agreement:fixture']) {
      const now = (await entries(ask, `subject: "${subject}", kinds: [ACT]`)).map(
        ({ subject: { id } }) => id,
      );
      expect(now, subject).toContain('act:2026-04-revshare');
      const then = (
        await entries(ask, `subject: "${subject}", kinds: [ACT], knownAt: "2026-04-26"`)
      ).map(({ subject: { id } }) => id);
      expect(then).toEqual(now.filter((id) => !id.startsWith('act:2026-04')));
    }
  });

  describe('what is assumed', () => {
    const AGI = 'assume: [{ event: "event:agi-verified", on: "2029-06-30" }]';

    test('is flagged, and so is what it alone brings about; what the record says is not', async () => {
      const all = await entries(ask, `subject: "event:agi-verified", ${AGI}`);
      expect(all.filter(({ assumed }) => assumed).map(told)).toEqual([
        '2029-06-30 RIGHT_ENDS right:research-ip',
        '2029-06-30 EVENT event:agi-verified',
      ]);
      expect(all.filter(({ assumed }) => !assumed).map(told)).toContain(
        '2026-04-27 RIGHT_ENDS right:ip-exclusivity',
      );
    });

    test('ends more where less was known', async () => {
      const all = await entries(
        ask,
        `subject: "event:agi-verified", knownAt: "2026-01-01", ${AGI}`,
      );
      expect(all.filter(({ assumed }) => assumed).map(({ subject: { id } }) => id)).toEqual([
        'right:ip-exclusivity',
        'right:research-ip',
        'right:revshare-until-agi',
        'right:syn-void',
        'event:agi-verified',
      ]);
    });

    test('begins what waits for it, or never does', async () => {
      const begins = await entries(
        ask,
        'subject: "right:syn-option", kinds: [RIGHT_BEGINS, RIGHT_ENDS, EVENT], assume: [{ event: "event:approval", on: "2027-07-01" }]',
      );
      expect(begins.map((entry) => `${told(entry)} ${entry.assumed}`)).toEqual([
        '2027-07-01 RIGHT_BEGINS right:syn-option true',
        '2027-07-01 EVENT event:approval true',
        '2031-01-01 RIGHT_ENDS right:syn-option true',
      ]);
      for (const assume of ['[]', '[{ event: "event:approval", never: true }]']) {
        expect(
          await entries(
            ask,
            `subject: "right:syn-option", kinds: [RIGHT_BEGINS, RIGHT_ENDS, EVENT], assume: ${assume}`,
          ),
        ).toEqual([]);
      }
    });

    test('flags on the timelines of a party, an agreement and an asset too', async () => {
      for (const subject of ['party:microsoft', 'agreement:fixture', 'asset:research']) {
        const assumed = (await entries(ask, `subject: "${subject}", ${AGI}`))
          .filter((entry) => entry.assumed)
          .map(told);
        expect(assumed, subject).toContain('2029-06-30 RIGHT_ENDS right:research-ip');
      }
    });
  });

  test('a period leaves only what falls into it; an imprecise day falls into each that it may lie in', async () => {
    const during = async (from: string, through: string) =>
      (
        await entries(
          ask,
          `subject: "asset:compute", during: { from: "${from}", through: "${through}" }`,
        )
      ).map(({ subject: { id } }) => id);
    expect(await during('2019-01-01', '2019-01-31')).toEqual(['right:compute-exclusivity']);
    expect(await during('2025-10-28', '2025-10-28')).toEqual([
      'right:compute-rofr',
      'act:2025-10-rofr',
    ]);
    expect(await during('2018-01-01', '2018-12-31')).toEqual([]);
  });

  test('pages joined are the whole', async () => {
    const whole = await entries(ask, 'subject: "party:microsoft"');
    const joined: unknown[] = [];
    for (let after: string | null = null; ;) {
      const { data } = await ask(
        `query ($after: String) { timeline(subject: "party:microsoft", first: 7, after: $after) {
        nodes { kind when { startEarliest lastDay } assumed title subject { id: ref } } pageInfo { hasNextPage endCursor } } }`,
        { after },
      );
      const { nodes, pageInfo } = data!['timeline'] as {
        readonly nodes: readonly Entry[];
        readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
      };
      joined.push(...nodes);
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor;
    }
    expect(joined).toEqual(whole);
    expect(whole.length).toBeGreaterThan(14);
  });
});

const stakes = graphOf({
  parties: ['Orlane', 'Tibor'].map((name) => ({ id: `party:${name.toLowerCase()}`, name })),
  agreements: [{ id: 'agreement:venture' }],
  rights: [
    { id: 'right:a', label: 'Stake', holder: 'party:orlane', agreement: 'agreement:venture' },
    { id: 'right:b', label: 'Stake', holder: 'party:tibor', agreement: 'agreement:venture' },
    {
      id: 'right:misread',
      label: 'Misread',
      withdrawn: { known: '2021-06-01', reason: 'misread' },
    },
    {
      id: 'right:read',
      corrects: { right: 'right:misread', reason: 'misread', known: '2025-09-01' },
    },
    { id: 'right:c', label: 'Veto', holder: 'party:tibor', agreement: 'agreement:venture' },
  ],
});

overStores(
  () => stakes,
  { today: '2026-11-24' },
  (ask) => {
    test('rights of one label are told apart by their holders', async () => {
      const begin = await entries(ask, 'subject: "agreement:venture", kinds: [RIGHT_BEGINS]');
      expect(begin.map(({ title }) => title)).toEqual([
        'Stake (Orlane) begins',
        'Stake (Tibor) begins',
        'Veto begins',
      ]);
    });

    test('what was withdrawn before it was corrected is withdrawn', async () => {
      const said = await entries(ask, 'subject: "right:misread", kinds: [CORRECTION]');
      expect(said.map(({ title }) => title)).toEqual(['Misread is withdrawn']);
    });
  },
);

const handedOn = () =>
  graphOf({
    rights: [
      { id: 'right:seat', label: 'Seat', holder: 'party:seller' },
      {
        id: 'right:new-seat',
        label: 'Seat of the buyer',
        holder: 'party:buyer',
        term: { edtf: '2025-06-01/2030' },
      },
      { id: 'right:veto', label: 'Veto', holder: 'party:seller' },
    ],
    acts: [
      {
        id: 'act:sale',
        kind: 'ASSIGNS',
        effective: '2025-06-01',
        ends: ['right:seat'],
        introduces: ['right:new-seat'],
      },
      { id: 'act:waiver', kind: 'WAIVES', effective: '2025-07-01', ends: ['right:veto'] },
    ],
  });

overStores(handedOn, { today: '2026-11-24' }, (ask) => {
  test('an end says what was done, and an act names the one right that another holds', async () => {
    const titles = async (party: string) =>
      (await entries(ask, `subject: "${party}", kinds: [RIGHT_ENDS, ACT]`)).map(
        ({ title }) => title,
      );
    expect(await titles('party:seller')).toEqual([
      'Seat is assigned',
      'Assigned: Seat; now: Seat of the buyer',
      'Veto is waived',
      'Waived: Veto',
    ]);
    expect((await titles('party:buyer'))[0]).toBe('Assigned: Seat; now: Seat of the buyer');
  });
});
