/**
 * A made-up world of any size: parties whose rights follow Zipf's law, agreements, clauses, terms
 * of every sort, conditions, acts that replace rights, corrections, and sources published over
 * twenty years, so that rights have several versions by knowledge date.
 */
import { randomOf, type Random, zipf } from './random.ts';
import {
  GROUP_ID,
  assetId,
  eventId,
  conditionId,
  rightId,
  agreementId,
  clauseId,
  partyId,
  sourceId,
} from './ids.ts';
import { NOUNS, KINDS, VERBS, PLACES } from './words.ts';

/** One line of a JSON Lines file: the name of a list, and a record of it. */
export type Line = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

export interface Size {
  readonly rights: number;
  readonly parties: number;
  readonly assets: number;
  readonly sources: number;
  readonly agreements: number;
  readonly events: number;
}

export function sizeOf(rights: number): Size {
  const share = (part: number, least: number) => Math.max(least, Math.round(rights * part));
  return {
    rights,
    parties: share(0.01, 50),
    assets: share(0.005, 20),
    sources: share(0.02, 20),
    agreements: share(0.1, 20),
    events: share(0.002, 5),
  };
}

/** The number of rights of the 1950s, a window that few rights meet. */
export const OLD_RIGHTS = 20;

/** A group to which the first thousand parties belong for some years. */
const GROUP_SIZE = 1_000;

/** Sources are spread evenly over these years. */
const [FIRST_YEAR, LAST_YEAR] = [2005, 2025];

/**
 * All records, line by line; a record may refer to a later one.
 *
 * @param seed  the same seed and size give the same lines
 */
export function* factLines(size: Size, seed: number): Generator<Line> {
  const random = randomOf(seed);
  for (let i = 0; i < size.sources; i++) yield { sources: sourceOf(i, size) };
  yield { parties: { id: GROUP_ID, kind: 'COMPANY', name: 'Group of a thousand' } };
  for (let i = 0; i < size.parties; i++) yield { parties: partyOf(i, random) };
  for (let i = 0; i < size.assets; i++)
    yield {
      assets: {
        id: assetId(i),
        name: `${random.pick(NOUNS)} ${i}`,
        kind: 'PRODUCT',
        ...(i >= 20 && random.chance(0.3) ? { partOf: assetId(i % 20) } : {}),
      },
    };
  for (let i = 0; i < size.agreements; i++) yield { agreements: agreementOf(i, size, random) };
  for (let i = 0; i < size.events; i++) {
    const happened = random.chance(0.3);
    const source = sourceIn(random.whole(FIRST_YEAR, LAST_YEAR), size, random);
    yield {
      events: {
        id: eventId(i),
        label: `${random.pick(NOUNS)} milestone ${i}`,
        ...(happened ? { occurred: `${yearOfSource(source, size)}-06-15` } : {}),
        assertion: 'STATED',
        evidence: [evidence(source)],
      },
    };
    yield {
      conditions: {
        id: conditionId(i),
        label: `Ends with milestone ${i}`,
        effect: i % 10 === 9 ? 'QUALIFIES' : 'TERMINATES',
        event: eventId(i),
        assertion: 'STATED',
        evidence: [evidence(source)],
      },
    };
  }
  yield* rightLines(size, random);
}

function* rightLines(size: Size, random: Random): Generator<Line> {
  const holder = zipf(size.parties, random);
  const counterparty = zipf(size.parties, random);
  for (let i = 0; i < size.rights; i++) {
    if (i < OLD_RIGHTS) {
      yield {
        rights: {
          ...rightOf(i, holder(), counterparty(), 1950 + (i % 5), 2010, size, random),
          term: { edtf: `${1950 + (i % 5)}/195${5 + (i % 5)}` },
        },
      };
      continue;
    }
    const start = random.whole(2000, 2025);
    const known = Math.max(FIRST_YEAR, Math.min(LAST_YEAR, start + random.whole(-1, 1)));
    const right = rightOf(i, holder(), counterparty(), start, known, size, random);
    yield { rights: right };
    if (i % 25 !== 24 || i + 1 >= size.rights || known === LAST_YEAR) continue;
    const successor = rightOf(i + 1, holder(), counterparty(), start + 1, known + 1, size, random);
    const [effective, source] = [`${start + 1}-03-01`, sourceIn(known + 1, size, random)];
    yield i % 50 === 24
      ? {
          rights: {
            ...successor,
            holder: right['holder'],
            kind: right['kind'],
            position: right['position'],
            term: { edtf: `${effective}/${start + 8}` },
            evidence: [evidence(source)],
          },
        }
      : {
          rights: {
            ...successor,
            corrects: { right: right['id'], reason: 'the end was misreported' },
            evidence: [evidence(source)],
          },
        };
    if (i % 50 === 24)
      yield {
        acts: {
          id: `act:t${i}`,
          kind: 'SUPERSEDES',
          effective,
          ends: [right['id']],
          introduces: [rightId(i + 1)],
          assertion: 'STATED',
          evidence: [evidence(source)],
        },
      };
    i++;
  }
}

function rightOf(
  i: number,
  holder: number,
  counterparty: number,
  start: number,
  known: number,
  size: Size,
  random: Random,
): Readonly<Record<string, unknown>> {
  const [kind, position] = random.pick(KINDS);
  const [noun, verb, place] = [random.pick(NOUNS), random.pick(VERBS), random.pick(PLACES)];
  const agreement = random.whole(0, size.agreements - 1);
  const inClause = random.chance(0.5);
  const source = sourceIn(Math.min(known, LAST_YEAR), size, random);
  const isOpen = random.next();
  return {
    id: rightId(i),
    label: `Right to ${verb} ${noun}`,
    statement: `The holder may ${verb} ${noun} of series ${i} in ${place}.`,
    agreement: agreementId(agreement),
    ...(inClause ? { clause: clauseId(agreement) } : {}),
    kind,
    position,
    holder: partyId(holder),
    counterparty: counterparty === holder ? null : partyId(counterparty),
    assets: [assetId(random.whole(0, size.assets - 1))],
    action: verb,
    scope: place,
    term: { edtf: termOf(start, isOpen, random) },
    binding: 'BINDING',
    ...(random.chance(0.02) ? { conditions: [conditionId(random.whole(0, size.events - 1))] } : {}),
    assertion: random.pick(['STATED', 'STATED', 'REPORTED', 'INFERRED']),
    evidence: [
      evidence(source),
      ...(isOpen > 0.85
        ? [
            evidence(
              sourceIn(Math.min(yearOfSource(source, size) + 2, LAST_YEAR), size, random),
              'later report',
            ),
          ]
        : []),
    ],
  };
}

/** Exact, imprecise, open and unknown ends. */
function termOf(start: number, sort: number, random: Random): string {
  const from = random.pick([
    `${start}-${two(random.whole(1, 12))}-${two(random.whole(1, 28))}`,
    `${start}-${two(random.whole(1, 12))}`,
    `${start}`,
  ]);
  const end = start + random.whole(2, 12);
  if (sort > 0.85) return `${from}/`;
  if (sort > 0.75) return `${from}/..`;
  return sort > 0.65
    ? `${from}/${end}~`
    : `${from}/${end}-${two(random.whole(1, 12))}-${two(random.whole(1, 28))}`;
}

function partyOf(i: number, random: Random): Readonly<Record<string, unknown>> {
  return {
    id: partyId(i),
    kind: 'COMPANY',
    name: `${random.pick(['North', 'South', 'East', 'West', 'Blue', 'Grey', 'Open', 'First'])} ${random.pick(NOUNS)} ${i}`,
    names: [{ value: `Company ${i} Inc.`, kind: 'LEGAL' }],
    country: random.pick(['US', 'JP', 'GB', 'DE']),
    partOf: [
      ...(i >= 100 && random.chance(0.1)
        ? [{ party: partyId(50 + (i % 50)), during: '1990/..' }]
        : []),
      ...(i < GROUP_SIZE ? [{ party: GROUP_ID, during: `${2000 + (i % 10)}/2024` }] : []),
    ],
  };
}

function agreementOf(i: number, size: Size, random: Random): Readonly<Record<string, unknown>> {
  const start = random.whole(2000, 2025);
  const source = sourceIn(Math.max(FIRST_YEAR, Math.min(LAST_YEAR, start)), size, random);
  const first = random.whole(0, size.parties - 1);
  return {
    id: agreementId(i),
    title: `${random.pick(NOUNS)} agreement ${i}`,
    kind: 'DEFINITIVE',
    binding: 'BINDING',
    parties: [
      { party: partyId(first), role: 'supplier' },
      {
        party: partyId((first + 1 + random.whole(0, size.parties - 2)) % size.parties),
        role: 'customer',
      },
    ],
    term: { edtf: `${start}/${start + random.whole(2, 15)}` },
    assertion: 'STATED',
    clauses: [
      {
        id: clauseId(i),
        heading: `Grant of ${random.pick(NOUNS)}`,
        cuad: 'LICENSE_GRANT',
        ordinal: 1,
      },
    ],
    evidence: [evidence(source)],
  };
}

function sourceOf(i: number, size: Size): Readonly<Record<string, unknown>> {
  return {
    id: sourceId(i),
    kind: 'NEWS',
    publisher: 'The Daily Ledger',
    title: `Report ${i}`,
    url: null,
    published: `${yearOfSource(sourceId(i), size)}-${two(1 + (i % 12))}-${two(1 + (i % 28))}`,
    access: 'FULL_TEXT',
  };
}

function evidence(source: string, locator = 'main passage'): Readonly<Record<string, unknown>> {
  return { source, locator };
}

/** A source of a year: they are numbered through the years. */
function sourceIn(year: number, size: Size, random: Random): string {
  const perYear = size.sources / (LAST_YEAR - FIRST_YEAR + 1);
  const first = Math.ceil((year - FIRST_YEAR) * perYear);
  const last = Math.min(size.sources, Math.ceil((year - FIRST_YEAR + 1) * perYear)) - 1;
  return sourceId(random.whole(Math.min(first, last), last));
}

function yearOfSource(id: string, size: Size): number {
  return (
    FIRST_YEAR +
    Math.floor((Number(id.slice('source:s'.length)) * (LAST_YEAR - FIRST_YEAR + 1)) / size.sources)
  );
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
