import { expect, test } from 'vitest';
import { seedReport, unchangedReport } from '../../../../src/cli/seed/report.ts';
import type { SeedFault } from '../../../../src/errors.ts';
import { NODE_TYPES, type NodeType } from '../../../../src/domain/model/record.ts';
import { graphOf } from '../../../support/seed.ts';

const graph = graphOf({ rights: [{}], acts: [{}], merges: [{}] });
const summary = {
  version: graph.version,
  merges: graph.merges.length,
  counts: Object.fromEntries(
    NODE_TYPES.map((type) => [type, graph.records[type].length]),
  ) as Record<NodeType, number>,
};
const COUNTS = [
  `dataset ${graph.version.slice(0, 12)}`,
  '  parties           2',
  '  assets            1',
  '  agreements        0',
  '  clauses           0',
  '  deals             0',
  '  rights            1',
  '  conditions        0',
  '  events            0',
  '  acts              1',
  '  disputes          0',
  '  evidence          2',
  '  sources           1',
  '  merged ids        1',
];

test('a report counts the records of each kind', () => {
  expect(seedReport(summary, [], null).split('\n')).toEqual(COUNTS);
});

test('a report says that nothing changed', () => {
  expect(seedReport(summary, [], { added: [], changed: [], removed: [] }).split('\n')).toEqual([
    ...COUNTS,
    'nothing changed',
  ]);
});

test('a seed that is loaded already is said in two lines, after the warnings of reading it', () => {
  const lines = [
    `dataset ${graph.version.slice(0, 12)}: 1 rights, 8 records, loaded 2026-05-01T00:00:00.000Z`,
    'nothing changed',
  ];
  const loaded = { ...summary, seededAt: '2026-05-01T00:00:00.000Z' };
  expect(unchangedReport(loaded, []).split('\n')).toEqual(lines);
  const warning: SeedFault = {
    file: 'a.yaml',
    line: 2,
    column: 3,
    path: 'parties[0].name',
    expected: 'a name of one party only',
    found: 'Acme',
  };
  expect(unchangedReport(loaded, [warning]).split('\n')).toEqual([
    'warning a.yaml:2:3 parties[0].name: expected a name of one party only, found Acme',
    '',
    ...lines,
  ]);
});

test('a report names what changed, up to twenty of each, and counts evidence', () => {
  const added = [
    ...Array.from({ length: 22 }, (_, i) => `right:r${i}`),
    'evidence:aaaaaaaaaaaaaaaa',
    'evidence:bbbbbbbbbbbbbbbb',
  ];
  const lines = seedReport(summary, [], { added, changed: ['party:a'], removed: ['act:b'] })
    .split('\n')
    .slice(COUNTS.length);
  expect(lines).toEqual([
    '24 added, 1 changed, 1 removed',
    ...added.slice(0, 20).map((id) => `  + ${id}`),
    '  + 2 more',
    '  + 2 of evidence',
    '  ~ party:a',
    '  - act:b',
  ]);
});

test('a report begins with the warnings', () => {
  const warning: SeedFault = {
    file: 'a.yaml',
    line: 2,
    column: 3,
    path: 'parties[0].name',
    expected: 'a name of one party only',
    found: 'Acme',
  };
  expect(seedReport(summary, [warning], null).split('\n').slice(0, 2)).toEqual([
    'warning a.yaml:2:3 parties[0].name: expected a name of one party only, found Acme',
    '',
  ]);
});
