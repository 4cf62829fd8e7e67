/**
 * Whatever is done to a seed, the check tells of it or lets it pass: nothing else ever comes out of
 * it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Document, isCollection, isMap, isPair, type Node, parseDocument, visit } from 'yaml';
import { buildGraph } from '../../../src/ingest/assemble/build-graph.ts';
import { checkSeed } from '../../../src/ingest/validate/check-seed.ts';
import { parseYaml } from '../../../src/ingest/read/yaml-file.ts';
import { versionsOf } from '../../../src/domain/rights/versions.ts';
import { RECORDED_AT, SCENARIOS } from '../../support/fixture.ts';
import { aSeedFile } from '../../support/seed.ts';

const FIXTURE = readdirSync(SCENARIOS)
  .map((file) => readFileSync(path.join(SCENARIOS, file), 'utf8'))
  .join('');
const ALL_KINDS = aSeedFile({
  parties: [
    {
      names: [{ value: 'A', kind: 'LEGAL', used: '2020/..' }],
      identifiers: [{ scheme: 'LEI', value: 5 }],
      existed: '2019/..',
    },
  ],
  merges: [{}],
  dossier: [{ questions: [{ text: 'Who?', address: '/' }], method: 'Read.' }],
  agreements: [
    {
      clauses: [{ id: 'clause:grant', heading: 'Grant', ordinal: 1, cuad: 'LICENSE_GRANT' }],
      amends: ['agreement:first'],
      executed: '2025-01',
    },
  ],
  deals: [
    {
      values: [{ amount: '5.5', currency: 'USD', basis: 'said' }],
      agreements: ['agreement:licence'],
      announced: 2025,
    },
  ],
  rights: [
    {
      clause: 'clause:grant',
      conditions: ['condition:ends', 'condition:starts'],
      corrects: { right: 'right:wrong', reason: 'misread', known: '2025-05-01' },
      amount: { value: 5, unit: 'percent' },
    },
    {
      id: 'right:wrong',
      alternativeTo: ['right:licence'],
      rank: 'DEPRECATED',
      rankReason: 'old',
      withdrawn: { known: '2025-06-01', reason: 'no' },
    },
    { id: 'right:next', term: { edtf: '2026-01-01/2030', phrase: 'from 2026 through 2030' } },
  ],
  conditions: [{ within: '../2029' }, { id: 'condition:starts', effect: 'ACTIVATES' }],
  events: [
    { occurred: '2026-02', threshold: { value: 5, currency: 'USD' }, parties: ['party:licensee'] },
  ],
  acts: [
    { kind: 'SUPERSEDES', introduces: ['right:next'], madeBy: 'agreement:licence' },
    { id: 'act:void', kind: 'VOIDS_CONDITION', ends: [], voids: ['condition:ends'] },
  ],
});

/** Values that a seed never means, and some that it does elsewhere. */
const STRANGE = [
  null,
  true,
  -1,
  0.5,
  1e300,
  '',
  ' ',
  '~',
  'x',
  'party:microsoft',
  'right:licence',
  '2025-13',
  '2025/..',
  '../..',
  '\u0000',
  '𝒜',
  [],
  {},
  [[]],
  [null],
  { a: 1 },
  { id: 5 },
  ['party:a', 'party:a'],
  { edtf: [] },
  'x'.repeat(5000),
  '__proto__',
  'constructor',
  'toString',
];

const mutation = fc.record({
  place: fc.nat(),
  other: fc.nat(),
  kind: fc.constantFrom('delete', 'replace', 'duplicate', 'swap', 'rename'),
  value: fc.oneof(fc.constantFrom(...STRANGE), fc.jsonValue({ maxDepth: 2 })),
  key: fc.constantFrom(
    'id',
    'kind',
    'evidence',
    '__proto__',
    'hasOwnProperty',
    'x y',
    '<<',
    '5',
    '',
  ),
});

describe.each([
  ['the acceptance fixture', FIXTURE, 15],
  ['a seed with every kind of field', ALL_KINDS, 40],
])('%s', (_name, text, numRuns) => {
  const parsed = parseDocument(text, { logLevel: 'error' });

  test('passes as it is', () => {
    expect(outcome(text)).toBe('passes');
  });

  test('passes or is refused with placed faults when nodes are deleted, replaced, doubled, swapped or renamed', () => {
    const outcomes = new Set<string>();
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 3 }), (mutations) => {
        const document = parsed.clone();
        for (const one of mutations) mutate(document, one);
        outcomes.add(outcome(String(document)));
      }),
      { numRuns },
    );
    expect(outcomes).toContain('is refused'); // nearly every mutation breaks something; that a whole seed passes is shown above
  });

  test('passes or is refused with placed faults when characters are cut out or put in', () => {
    const pieces = fc.constantFrom(
      '',
      '"',
      "'",
      '[',
      '}',
      ':',
      '- ',
      '\n',
      '\t',
      '*a',
      '&a ',
      '!x ',
      '|',
      '#',
      '---\n',
      '\u0000',
      '\ufeff',
      '%',
    );
    fc.assert(
      fc.property(fc.nat(), fc.nat({ max: 40 }), pieces, (at, length, piece) => {
        const start = at % text.length;
        outcome(text.slice(0, start) + piece + text.slice(start + length));
      }),
      { numRuns },
    );
  });
});

/** What becomes of a seed file; where it passes it is built and effective too. */
function outcome(text: string): string {
  const { faults, warnings, seed } = checkSeed(parseYaml('seed.yaml', text));
  const lines = text.split('\n').length;
  for (const { line, column, path: where, expected, found } of [...faults, ...warnings]) {
    expect(line).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual(lines);
    expect(column).toBeGreaterThanOrEqual(1);
    expect([where, expected, found]).not.toContain('');
    expect(`${where} ${expected} ${found}`).not.toMatch(/undefined|\[object|NaN|\n/);
  }
  expect(seed === null).toBe(faults.length > 0);
  if (seed === null) return 'is refused';
  versionsOf(buildGraph(seed, RECORDED_AT));
  return 'passes';
}

function mutate(
  document: Document,
  {
    place,
    other,
    kind,
    value,
    key,
  }: { place: number; other: number; kind: string; value: unknown; key: string },
): void {
  const spots: { readonly items: unknown[]; readonly index: number }[] = [];
  visit(document, {
    Collection: (_key, node) => {
      node.items.forEach((_item: unknown, index: number) =>
        spots.push({ items: node.items, index }),
      );
    },
  });
  const spot = spots[place % spots.length];
  if (!spot) return;
  const item = spot.items[spot.index];
  const target = spots[other % spots.length]!;
  if (kind === 'delete') spot.items.splice(spot.index, 1);
  else if (kind === 'duplicate') target.items.push(clone(item));
  else if (kind === 'swap')
    [spot.items[spot.index], target.items[target.index]] = [target.items[target.index], item];
  else if (kind === 'rename' && isPair(item)) item.key = document.createNode(key);
  else if (isPair(item)) item.value = document.createNode(value);
  else spot.items[spot.index] = document.createNode(value);
  visit(document, {
    Collection: (_key, node) => {
      node.items = node.items.filter(
        (one: unknown) => isPair(one) === isMap(node),
      ) as typeof node.items;
    },
  });
}

function clone(item: unknown): unknown {
  return isPair(item) || isCollection(item) ? (item as unknown as { clone(): Node }).clone() : item;
}
