/** The fifteen acceptance scenarios, each asked of both stores. */
import { describe, expect, test } from 'vitest';
import { isoDay, parseDay } from '../../../src/domain/time/day.ts';
import { overStores } from '../../support/over-stores.ts';
import { fixtureGraph } from '../../support/fixture.ts';

const FIELDS = `edges { node { id: ref rank rankReason term { edtf endEarliest endLatest lastDay open endUnknown } }
  evaluation { status certainty defeasible dependsOnAssumption pendingConditions { event { label } }
    endedBy { reason on replacedBy { id: ref } }
    coverage { wholePeriod minDays maxDays certain { from through days } possible { from through days } } } }
  totalCount excluded { inForce contingent notYetEffective expired terminated superseded deprecated }`;

interface Row {
  readonly id: string;
  readonly rank: string;
  readonly rankReason: string | null;
  readonly term: {
    readonly edtf: string;
    readonly endLatest: string | null;
    readonly lastDay: string | null;
    readonly open: boolean;
    readonly endUnknown: boolean;
  };
  readonly evaluation: {
    readonly status: string;
    readonly certainty: string | null;
    readonly defeasible: boolean;
    readonly dependsOnAssumption: boolean;
    readonly pendingConditions: readonly { readonly event: { readonly label: string } }[];
    readonly endedBy: {
      readonly reason: string;
      readonly on: string;
      readonly replacedBy: readonly { readonly id: string }[];
    } | null;
    readonly coverage: {
      readonly wholePeriod: boolean;
      readonly minDays: number;
      readonly maxDays: number;
      readonly certain: {
        readonly from: string;
        readonly through: string;
        readonly days: number;
      } | null;
    } | null;
  };
}
interface Edge {
  readonly node: Omit<Row, 'evaluation'>;
  readonly evaluation: Row['evaluation'];
}
interface Rights {
  readonly nodes: readonly Row[];
  readonly totalCount: number;
  readonly excluded: Record<string, number>;
}

const ALL = 'statuses: [IN_FORCE, CONTINGENT, NOT_YET_EFFECTIVE, EXPIRED, TERMINATED, SUPERSEDED]';

overStores(
  () => fixtureGraph(),
  { today: '2026-11-24' },
  (ask) => {
    const rights = async (args: string): Promise<Rights> => {
      const { data, errors } = await ask(`{ rights(first: 100, ${args}) { ${FIELDS} } }`);
      expect(errors).toBeUndefined();
      const { edges, ...rest } = (data as { rights: Rights & { edges: readonly Edge[] } }).rights;
      return { ...rest, nodes: edges.map(({ node, evaluation }) => ({ ...node, evaluation })) };
    };
    const find = async (id: string, args: string): Promise<Row | undefined> =>
      (await rights(args)).nodes.find((row) => row.id === `right:${id}`);
    const statusOf = async (id: string, args: string) =>
      (await find(id, `${args}, ${ALL}`))?.evaluation.status;
    const codeOf = async (query: string) => {
      const { data, errors } = await ask(query);
      expect(data ?? null).toBeNull();
      return errors?.[0]?.extensions?.['code'];
    };

    test('1. a year that is cut by an amendment', async () => {
      const exclusivity = await find('ip-exclusivity', 'year: 2026');
      expect(exclusivity?.evaluation).toMatchObject({
        status: 'IN_FORCE',
        endedBy: { reason: 'TERMINATED', on: '2026-04-27' },
        coverage: {
          wholePeriod: false,
          certain: { from: '2026-01-01', through: '2026-04-26', days: 116 },
        },
      });
      const multicloud = await find('multicloud', 'year: 2026');
      expect(multicloud?.evaluation.coverage).toMatchObject({
        wholePeriod: false,
        certain: { from: '2026-04-27', through: '2026-12-31', days: 249 },
      });
      const throughout = await rights('year: 2026, match: THROUGHOUT');
      expect(throughout.nodes.map(({ id }) => id)).not.toContain('right:ip-exclusivity');
      expect(throughout.nodes.map(({ id }) => id)).not.toContain('right:multicloud');
      expect(
        throughout.nodes.find(({ id }) => id === 'right:licence-2032')?.evaluation.coverage
          ?.minDays,
      ).toBe(365);
      expect(throughout.excluded['inForce']).toBe(0);
    });

    test('2. no gap and no overlap at a handover', async () => {
      expect((await find('revshare-until-agi', 'on: "2026-04-26"'))?.evaluation).toMatchObject({
        status: 'IN_FORCE',
        defeasible: false, // today nothing can end it any more
      });
      const asKnownThen = 'on: "2026-04-26", knownAt: "2026-04-26"';
      expect((await find('revshare-until-agi', asKnownThen))?.evaluation).toMatchObject({
        status: 'IN_FORCE',
        defeasible: true,
      });
      expect(await statusOf('revshare-2030', 'on: "2026-04-26"')).toBe('NOT_YET_EFFECTIVE');
      expect(
        (await find('revshare-until-agi', `on: "2026-04-27", ${ALL}`))?.evaluation,
      ).toMatchObject({
        status: 'SUPERSEDED',
        endedBy: { replacedBy: [{ id: 'right:revshare-2030' }] },
      });
      expect(await statusOf('revshare-2030', 'on: "2026-04-27"')).toBe('IN_FORCE');
      const from = parseDay('2026-01-01');
      for (let day = from; day < from + 365; day += 13) {
        const { nodes } = await rights(`on: "${isoDay(day)}", filter: { kind: [REVENUE_SHARE] }`);
        expect(nodes).toHaveLength(1);
      }
    });

    test('3. a right that starts on 31 December', async () => {
      expect((await find('syn-dec31', 'year: 2027'))?.evaluation.coverage).toMatchObject({
        minDays: 1,
        maxDays: 1,
      });
      expect(await find('syn-dec31', 'year: 2027, match: THROUGHOUT')).toBeUndefined();
      expect((await find('syn-dec31', 'year: 2027, match: BEGINS'))?.evaluation.certainty).toBe(
        'CERTAIN',
      );
      expect((await find('syn-dec31', 'year: 2028'))?.evaluation.coverage).toMatchObject({
        minDays: 366,
        wholePeriod: true,
      });
      expect(await find('syn-dec31', 'year: 2029')).toBeUndefined();
      expect(await statusOf('syn-dec31', 'year: 2029')).toBe('EXPIRED');
      expect(await statusOf('syn-dec31', 'year: 2026')).toBe('NOT_YET_EFFECTIVE');
    });

    test('4. "through 2030" includes the last day', async () => {
      const last = await find('research-ip', 'on: "2030-12-31"');
      expect(last?.evaluation.status).toBe('IN_FORCE');
      expect(last?.term).toMatchObject({
        endLatest: '2031-01-01',
        lastDay: '2030-12-31',
        edtf: '2025-10-28/2030',
      });
      expect(await statusOf('research-ip', 'on: "2031-01-01"')).toBe('EXPIRED');
      expect((await find('research-ip', 'year: 2030'))?.evaluation.coverage?.minDays).toBe(365);
      expect(await find('research-ip', 'year: 2031')).toBeUndefined();
      expect((await find('research-ip', 'year: 2030, match: ENDS'))?.evaluation.certainty).toBe(
        'CERTAIN',
      );
      expect(await find('research-ip', 'year: 2031, match: ENDS')).toBeUndefined();
    });

    test('5. an open end is not an unknown end', async () => {
      for (const day of ['2026-04-28', '2099-01-01']) {
        expect((await find('syn-open', `on: "${day}"`))?.evaluation.certainty).toBe('CERTAIN');
        expect((await find('azure-250b', `on: "${day}"`))?.evaluation).toMatchObject({
          status: 'IN_FORCE',
          certainty: 'POSSIBLE',
        });
      }
      expect((await find('azure-250b', 'on: "2026-04-27"'))?.evaluation.certainty).toBe('CERTAIN');
      expect(
        await find('azure-250b', 'on: "2099-01-01", filter: { certainty: CERTAIN }'),
      ).toBeUndefined();
      expect((await find('azure-250b', 'on: "2099-01-01"'))?.term).toMatchObject({
        open: false,
        endUnknown: true,
        endLatest: null,
      });
      expect((await find('syn-open', 'on: "2099-01-01"'))?.term).toMatchObject({
        open: true,
        endUnknown: false,
        endLatest: null,
      });
    });

    test('6. a start that is known by its year', async () => {
      const year = await find('compute-exclusivity', 'year: 2019');
      expect(year?.evaluation).toMatchObject({
        certainty: 'CERTAIN',
        coverage: { minDays: 1, maxDays: 365 },
      });
      expect((await find('compute-exclusivity', 'on: "2019-06-30"'))?.evaluation.certainty).toBe(
        'POSSIBLE',
      );
      expect((await find('compute-exclusivity', 'on: "2019-12-31"'))?.evaluation.certainty).toBe(
        'CERTAIN',
      );
      expect(await statusOf('compute-exclusivity', 'on: "2018-12-31"')).toBe('NOT_YET_EFFECTIVE');
      expect(
        (await find('compute-exclusivity', 'year: 2019, match: THROUGHOUT'))?.evaluation.certainty,
      ).toBe('POSSIBLE');
      expect(
        (await find('compute-exclusivity', 'year: 2019, match: BEGINS'))?.evaluation.certainty,
      ).toBe('CERTAIN');
    });

    test('7. replaced, then dropped, in one year', async () => {
      const asset = 'filter: { asset: ["asset:compute"] }';
      expect((await find('compute-exclusivity', `year: 2025, ${asset}`))?.evaluation).toMatchObject(
        {
          endedBy: { reason: 'SUPERSEDED', replacedBy: [{ id: 'right:compute-rofr' }] },
          coverage: { certain: { from: '2025-01-01', through: '2025-01-20', days: 20 } },
        },
      );
      expect((await find('compute-rofr', `year: 2025, ${asset}`))?.evaluation).toMatchObject({
        endedBy: { reason: 'TERMINATED', replacedBy: [] },
        coverage: { certain: { from: '2025-01-21', through: '2025-10-27', days: 280 } },
      });
      expect((await rights(`year: 2026, ${asset}`)).nodes).toEqual([]);
      expect(
        (await rights(`year: 2026, ${asset}, statuses: [TERMINATED]`)).nodes.map(({ id }) => id),
      ).toEqual(['right:compute-rofr']);
    });

    test('8. contingent rights are neither mixed in nor lost', async () => {
      const answer = await rights('year: 2027');
      expect(answer.nodes.map(({ id }) => id)).not.toContain('right:syn-option');
      expect(answer.excluded['contingent']).toBe(1);
      const contingent = await rights('year: 2027, statuses: [CONTINGENT]');
      expect(contingent.nodes).toMatchObject([
        {
          id: 'right:syn-option',
          evaluation: { pendingConditions: [{ event: { label: 'Approval given' } }] },
        },
      ]);
    });

    test('9. what if a condition is met in the middle of a year', async () => {
      const assume = 'assume: [{ event: "event:approval", on: "2027-07-01" }]';
      expect((await find('syn-option', `year: 2027, ${assume}`))?.evaluation).toMatchObject({
        status: 'IN_FORCE',
        dependsOnAssumption: true,
        coverage: { certain: { from: '2027-07-01', through: '2027-12-31', days: 184 } },
      });
      expect(await statusOf('syn-option', `on: "2027-06-30", ${assume}`)).toBe('CONTINGENT');
      expect(await statusOf('syn-option', `on: "2027-07-01", ${assume}`)).toBe('IN_FORCE');
      expect(await statusOf('syn-option', `year: 2026, ${assume}`)).toBe('CONTINGENT');
    });

    test('10. what if a right is ended in the middle of a year: whichever comes first', async () => {
      const early = 'assume: [{ event: "event:agi-verified", on: "2029-06-30" }]';
      expect((await find('research-ip', `year: 2029, ${early}`))?.evaluation).toMatchObject({
        endedBy: { reason: 'CONDITION' },
        dependsOnAssumption: true,
        coverage: { certain: { through: '2029-06-29', days: 180 } },
      });
      expect(await statusOf('research-ip', `on: "2029-06-30", ${early}`)).toBe('TERMINATED');
      expect(await statusOf('research-ip', `year: 2030, ${early}`)).toBe('TERMINATED');
      const late = 'assume: [{ event: "event:agi-verified", on: "2031-05-01" }]';
      expect((await find('research-ip', `year: 2030, ${late}`))?.evaluation).toMatchObject({
        dependsOnAssumption: false,
        coverage: { minDays: 365 },
      });
      expect(await statusOf('research-ip', `year: 2031, ${late}`)).toBe('EXPIRED');
      expect((await find('research-ip', 'year: 2029'))?.evaluation).toMatchObject({
        defeasible: true,
        coverage: { minDays: 365 },
      });
    });

    test('11. one assumption, different knowledge', async () => {
      const question = (knownAt: string) =>
        `year: 2029, knownAt: "${knownAt}", assume: [{ event: "event:agi-verified", on: "2028-03-01" }]`;
      expect(
        (await rights(`${question('2026-01-01')}, filter: { kind: [REVENUE_SHARE] }`)).nodes,
      ).toEqual([]);
      expect(
        (await find('revshare-until-agi', `${question('2026-01-01')}, ${ALL}`))?.evaluation,
      ).toMatchObject({ status: 'TERMINATED', endedBy: { reason: 'CONDITION' } });
      expect((await find('revshare-2030', question('2026-05-01')))?.evaluation).toMatchObject({
        status: 'IN_FORCE',
        dependsOnAssumption: false,
        coverage: { minDays: 365 },
      });
      expect(await statusOf('revshare-until-agi', question('2026-05-01'))).toBe('SUPERSEDED');
    });

    test('12. a condition that a later amendment voids', async () => {
      const assumed = (day: string) =>
        `year: 2030, assume: [{ event: "event:agi-verified", on: "${day}" }]`;
      expect(await statusOf('syn-void', assumed('2026-03-01'))).toBe('TERMINATED');
      expect(await statusOf('syn-void', assumed('2026-04-27'))).toBe('IN_FORCE');
      expect(await statusOf('syn-void', assumed('2029-06-30'))).toBe('IN_FORCE');
      expect(await statusOf('syn-void', `${assumed('2029-06-30')}, knownAt: "2026-04-26"`)).toBe(
        'TERMINATED',
      );
    });

    test('13. as known before the announcement', async () => {
      const before = await rights(
        'on: "2031-06-30", knownAt: "2025-10-27", filter: { kind: [LICENSE], holder: ["party:microsoft"] }',
      );
      expect(before.nodes).toEqual([]);
      expect(await statusOf('licence-2030', 'on: "2031-06-30", knownAt: "2025-10-27"')).toBe(
        'EXPIRED',
      );
      expect(
        await statusOf('licence-2032', 'on: "2031-06-30", knownAt: "2025-10-27"'),
      ).toBeUndefined();
      expect(await statusOf('licence-2032', 'on: "2031-06-30", knownAt: "2025-10-28"')).toBe(
        'IN_FORCE',
      );
      expect(await statusOf('licence-2030', 'on: "2031-06-30", knownAt: "2025-10-28"')).toBe(
        'SUPERSEDED',
      );
      expect(
        (await find('ip-exclusivity', 'year: 2026, knownAt: "2026-04-26"'))?.evaluation,
      ).toMatchObject({ defeasible: true, coverage: { minDays: 365 } });
      expect(await statusOf('multicloud', 'year: 2026, knownAt: "2026-04-26"')).toBeUndefined();
      expect(
        (await find('ip-exclusivity', 'year: 2026, knownAt: "2026-04-27"'))?.evaluation.coverage
          ?.minDays,
      ).toBe(116);
    });

    test('14. a wrong report, corrected', async () => {
      const licences = async (knownAt: string, more = '') =>
        (
          await rights(
            `on: "2034-01-01", knownAt: "${knownAt}", filter: { kind: [LICENSE]${more} }`,
          )
        ).nodes;
      expect(await licences('2026-05-09')).toEqual([]);
      expect((await licences('2026-05-11')).map(({ id }) => id)).toEqual(['right:syn-misreport']);
      expect(await licences('2026-05-12')).toEqual([]);
      expect(await licences('2026-05-12', ', includeDeprecated: true')).toMatchObject([
        {
          id: 'right:syn-misreport',
          rank: 'DEPRECATED',
          rankReason: 'the report misread the year',
        },
      ]);
      const { data } =
        await ask(`{ rightsDiff(from: { at: { on: "2034-01-01" }, knownAt: "2026-05-11" }, to: { at: { on: "2034-01-01" }, knownAt: "2026-05-12" }) {
      corrected { before { id: ref } after { id: ref } } lost { right { id: ref } } } }`);
      expect(data?.['rightsDiff']).toEqual({
        corrected: [{ before: { id: 'right:syn-misreport' }, after: { id: 'right:licence-2032' } }],
        lost: [],
      });
    });

    describe('15. a difference across the amendment, and refusals', () => {
      const view = (day: string) => `{ at: { on: "${day}" } }`;
      const diff = async (from: string, to: string) => {
        const { data, errors } =
          await ask(`{ rightsDiff(from: ${view(from)}, to: ${view(to)}) { gained { id: ref } lost { right { id: ref } ending { reason } }
        changed { before { id: ref } after { id: ref } fields { field before after } } corrected { before { id: ref } } unchangedCount } }`);
        expect(errors).toBeUndefined();
        return (
          data as {
            rightsDiff: {
              gained: { id: string }[];
              lost: { right: { id: string }; ending: { reason: string } | null }[];
              changed: { before: { id: string }; after: { id: string }; fields: unknown[] }[];
              corrected: unknown[];
              unchangedCount: number;
            };
          }
        ).rightsDiff;
      };

      test('what was lost, gained and changed overnight', async () => {
        const change = await diff('2026-04-26', '2026-04-27');
        expect(change.lost).toEqual([
          { right: { id: 'right:ip-exclusivity' }, ending: { reason: 'TERMINATED' } },
        ]);
        expect(change.gained).toEqual([{ id: 'right:multicloud' }]);
        expect(change.changed).toMatchObject([
          { before: { id: 'right:revshare-until-agi' }, after: { id: 'right:revshare-2030' } },
        ]);
        expect(change.changed[0]?.fields).toEqual(
          expect.arrayContaining([
            {
              field: 'stated end',
              before: 'no end, unless “AGI verified”',
              after: 'through 31 December 2030',
            },
            { field: 'conditions', before: 'Ends if AGI is verified', after: 'none' },
          ]),
        );
        expect(change.corrected).toEqual([]);
        const inForce = await rights('on: "2026-04-27"');
        expect(change.unchangedCount).toBe(inForce.totalCount - 2);
      });

      test('asking backwards swaps what was gained and lost', async () => {
        const change = await diff('2026-04-27', '2026-04-26');
        expect(change.lost.map(({ right }) => right.id)).toEqual(['right:multicloud']);
        expect(change.gained).toEqual([{ id: 'right:ip-exclusivity' }]);
        expect(change.changed).toMatchObject([
          { before: { id: 'right:revshare-2030' }, after: { id: 'right:revshare-until-agi' } },
        ]);
      });

      test.each([
        ['year: 2026, on: "2026-01-01"', 'CONFLICTING_TIME_ARGUMENTS'],
        ['during: { from: "2026-05-01", until: "2026-05-01" }', 'EMPTY_PERIOD'],
        ['year: 99999', 'INVALID_YEAR'],
        ['year: 2026, assume: [{ event: "event:no-such", never: true }]', 'UNKNOWN_EVENT'],
      ])('rights(%s) is refused as %s, with no partial data', async (args, code) => {
        expect(await codeOf(`{ rights(${args}) { totalCount } meta { apiVersion } }`)).toBe(code);
      });
    });
  },
);
