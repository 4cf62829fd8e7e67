import type { Graph } from '../../src/domain/model/graph.ts';

/** One question, in a form that clients send. */
export interface SoakQuestion {
  /** What it is about, for the report. */
  readonly kind: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Numbers from 0 to below 1, the same ones every time. */
export type Chance = () => number;

/** @param seed  another one gives other numbers */
export function chance(seed: number): Chance {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One of a list. */
export function oneOf<T>(list: readonly T[], next: Chance): T {
  return list[Math.floor(next() * list.length)]!;
}

const VERSION = 'meta { datasetVersion }';
const RIGHT = `id kind label statement position holder { id name } counterparty { id name } assets { id name } agreement { id title }
  effective { startEarliest startLatest endEarliest endLatest lastDay open endUnknown } conditions { id effect event { id label } } evidence { locator source { id publisher } }`;
const PAGE = `totalCount excluded { inForce contingent notYetEffective expired terminated superseded deprecated } pageInfo { hasNextPage endCursor }
  edges { node { ${RIGHT} } evaluation { status certainty defeasible dependsOnAssumption explanation coverage { certain { from through days } possible { from through days } wholePeriod } endedBy { reason on replacedBy { id label } } } }`;

const DOCUMENTS = {
  year: `query Year($year: Int!, $first: Int!) { ${VERSION} rights(year: $year, first: $first) { ${PAGE} } }`,
  known: `query Known($year: Int!, $knownAt: Date!) { ${VERSION} rights(year: $year, knownAt: $knownAt, first: 20) { ${PAGE} } }`,
  holder: `query Holder($on: Date!, $holder: [ID!]!) { ${VERSION} rights(on: $on, filter: { holder: $holder }, statuses: [IN_FORCE, CONTINGENT, EXPIRED, SUPERSEDED], first: 20) { ${PAGE} } }`,
  ends: `query Ends($from: Date!, $through: Date!) { ${VERSION} rights(during: { from: $from, through: $through }, match: ENDS, orderBy: { field: EFFECTIVE_UNTIL }, first: 50) { ${PAGE} } }`,
  whatIf: `query WhatIf($year: Int!, $event: ID!, $on: Date!) { ${VERSION} rights(year: $year, assume: [{ event: $event, on: $on }], first: 20) { ${PAGE} } }`,
  count: `query Count($year: Int!) { ${VERSION} rights(year: $year, first: 1) { totalCount excluded { inForce expired terminated superseded contingent } } }`,
  diff: `query Diff($from: Int!, $to: Int!) { ${VERSION} rightsDiff(from: { at: { year: $from } }, to: { at: { year: $to } }) {
    gained { id label holder { name } } lost { right { id label } ending { reason on } } changed { before { id } after { id } fields { field before after } } corrected { before { id } after { id } } unchangedCount } }`,
  years: `query Years($from: Int!, $through: Int!) { ${VERSION} rightsByYear(from: $from, through: $through, groupBy: KIND) { year totalCount groups { key inForce possible contingent wholeYear } } }`,
  timeline: `query Timeline($subject: ID!) { ${VERSION} timeline(subject: $subject, first: 50) { totalCount nodes { kind title assumed when { startEarliest startLatest } subject { id } } } }`,
  connected: `query Connected($from: ID!, $to: ID!) { ${VERSION} howConnected(from: $from, to: $to, maxHops: 3, at: { year: 2026 }) { length holdsDuring { from through days } steps { from { id } link to { id } via { id label } } } }`,
  resolve: `query Resolve($text: String!) { ${VERSION} resolveParty(text: $text) { __typename ... on Party { id name } ... on AmbiguousParty { candidates { score matchedName party { id } } } ... on UnknownParty { suggestions { id } } } }`,
  party: `query Party($id: ID!) { ${VERSION} party(id: $id) { id name kind names { value kind } partOf { id name } members { id name } held(first: 10) { totalCount nodes { ${RIGHT} } } owed(first: 10) { totalCount } agreements { role agreement { id title } } deals { role deal { id name } } } }`,
  right: `query Right($id: ID!) { ${VERSION} right(id: $id) { ${RIGHT} lineage { id label } supersedes { id } supersededBy { id } alternatives { id } } }`,
  agreements: `query Agreements($year: Int!) { ${VERSION} agreements(year: $year, first: 30) { totalCount nodes { id title kind binding parties { role party { id name } } rights(year: $year, first: 5) { totalCount } } } }`,
  parties: `query Parties($first: Int!) { ${VERSION} parties(first: $first) { totalCount nodes { id name kind } } }`,
  search: `query Search($text: String!) { ${VERSION} search(text: $text, first: 100) { counts { type count } } }`,
} as const;

/**
 * Questions of every kind about a graph, the frequent kinds more often.
 *
 * @param count  how many
 * @param next   decides which
 */
export function questionsAbout(graph: Graph, count: number, next: Chance): readonly SoakQuestion[] {
  const { PARTY, RIGHT: rights, EVENT, AGREEMENT, DEAL } = graph.records;
  const year = () => 2015 + Math.floor(next() * 21);
  const monthOf = () => `0${1 + Math.floor(next() * 9)}`;
  const day = () => `${year()}-${monthOf()}-15`;
  const pastDay = () => `${2015 + Math.floor(next() * 11)}-${monthOf()}-15`;
  const id = (records: readonly { readonly id: string }[]) => oneOf(records, next).id;
  const word = () =>
    oneOf(
      oneOf(rights, next)
        .label.split(' ')
        .filter((part) => /^\p{L}{4,}$/u.test(part)),
      next,
    ) ?? 'licence';
  const makers: readonly (readonly [
    number,
    keyof typeof DOCUMENTS,
    () => Record<string, unknown>,
  ])[] = [
    [6, 'year', () => ({ year: year(), first: oneOf([5, 20, 50], next) })],
    [3, 'known', () => ({ year: year(), knownAt: pastDay() })],
    [5, 'holder', () => ({ on: day(), holder: [id(PARTY)] })],
    [2, 'ends', () => ({ from: '2020-01-01', through: `${2025 + Math.floor(next() * 8)}-12-31` })],
    ...(EVENT.length > 0
      ? [
          [
            2,
            'whatIf',
            () => ({ year: 2026 + Math.floor(next() * 8), event: id(EVENT), on: '2027-03-31' }),
          ] as const,
        ]
      : []),
    [3, 'count', () => ({ year: year() })],
    [2, 'diff', () => ({ from: year(), to: year() })],
    [2, 'years', () => ({ from: 2015, through: 2025 + Math.floor(next() * 15) })],
    [3, 'timeline', () => ({ subject: id(oneOf([PARTY, rights, AGREEMENT, DEAL], next)) })],
    [2, 'connected', () => ({ from: id(PARTY), to: id(PARTY) })],
    [3, 'resolve', () => ({ text: oneOf(PARTY, next).name.slice(0, 3 + Math.floor(next() * 12)) })],
    [4, 'party', () => ({ id: id(PARTY) })],
    [4, 'right', () => ({ id: id(rights) })],
    [1, 'agreements', () => ({ year: year() })],
    [1, 'parties', () => ({ first: oneOf([10, 100], next) })],
    [2, 'search', () => ({ text: word() })],
  ];
  const bag = makers.flatMap((maker) => Array.from({ length: maker[0] }, () => maker));
  return Array.from({ length: count }, () => {
    const [, kind, variables] = oneOf(bag, next);
    return { kind, query: DOCUMENTS[kind], variables: variables() };
  });
}
