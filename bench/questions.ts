import { dayOf } from '../src/domain/time/day.ts';
import { GROUP_ID } from './generate/ids.ts';
import { daysOf, FIRST, type Subjects, YEAR } from './subjects.ts';

export interface Request {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

export interface Question {
  readonly name: string;
  /** Whether it is a page of rights, whose time must not grow with the graph. */
  readonly page: boolean;
  /** @param number  of the call */
  readonly ours: (number: number) => Request;
  /** Null if the generated API has no such query. */
  readonly peer: ((number: number) => Request) | null;
}

const NODE = 'id label kind holder { name } effective { startEarliest lastDay }';
const OURS = `query Page($year: Int, $knownAt: Date, $filter: RightFilter, $after: String, $assume: [EventAssumption!]! = []) {
  rights(year: $year, knownAt: $knownAt, filter: $filter, first: ${FIRST}, after: $after, assume: $assume) { edges { node { ${NODE} } } pageInfo { endCursor hasNextPage } }
}`;
const OURS_COUNTED = OURS.replace('edges {', 'totalCount edges {');
const PEER_NODE = 'rightId startEarliest endLatest right { id label kind holder { name } }';
const PEER = `query Page($where: RightVersionWhere, $offset: Int) { rightVersions(where: $where, sort: [{ sortKey: ASC }], limit: ${FIRST}, offset: $offset) { ${PEER_NODE} } }`;
const PEER_COUNTED = `query Page($where: RightVersionWhere) {
  rightVersionsConnection(where: $where, sort: [{ sortKey: ASC }], first: ${FIRST}) { totalCount edges { node { ${PEER_NODE} } } }
}`;
const NOW = dayOf(2026, 11, 1);

export function questionsAbout(subjects: Subjects): readonly Question[] {
  const { ds, bigHolder, smallHolder, middleHolder, event, right, deepPage, deepCursor } = subjects;
  const where = (year: number, knownAt = NOW, holder: string | null = null) => {
    const { from, until } = daysOf(year);
    return {
      ds: { eq: ds },
      startEarliest: { lt: until },
      endLatest: { gt: from },
      knownFrom: { lte: knownAt },
      knownUntil: { gt: knownAt },
      deprecated: { eq: 0 },
      ...(holder === null ? {} : { holderId: { eq: holder } }),
    };
  };
  const ours =
    (variables: Request['variables'], query = OURS) =>
    () => ({ query, variables });
  const peer =
    (variables: Request['variables'], query = PEER) =>
    () => ({ query, variables });
  return [
    {
      name: 'page of a year',
      page: true,
      ours: ours({ year: YEAR }),
      peer: peer({ where: where(YEAR) }),
    },
    {
      name: `page ${deepPage} of it`,
      page: true,
      ours: ours({ year: YEAR, after: deepCursor }),
      peer: peer({ where: where(YEAR), offset: (deepPage - 1) * FIRST }),
    },
    {
      name: 'year with totalCount, first time',
      page: false,
      ours: (number) => ({
        query: OURS_COUNTED,
        variables: { year: YEAR, knownAt: dayText(number) },
      }),
      peer: (number) => ({
        query: PEER_COUNTED,
        variables: { where: where(YEAR, dayOf(2018, 1, 1) + (number % 2_000)) },
      }),
    },
    {
      name: 'year with totalCount, again',
      page: true,
      ours: ours({ year: YEAR }, OURS_COUNTED),
      peer: peer({ where: where(YEAR) }, PEER_COUNTED),
    },
    {
      name: 'one small holder',
      page: true,
      ours: ours({ year: YEAR, filter: { holder: [smallHolder] } }),
      peer: peer({ where: where(YEAR, NOW, smallHolder) }),
    },
    {
      name: 'one big holder',
      page: true,
      ours: ours({ year: YEAR, filter: { holder: [bigHolder] } }),
      peer: peer({ where: where(YEAR, NOW, bigHolder) }),
    },
    {
      name: 'a group of a thousand',
      page: true,
      ours: ours({ year: YEAR, filter: { holder: [GROUP_ID] } }),
      peer: null,
    },
    {
      name: 'knownAt in the past',
      page: true,
      ours: ours({ year: YEAR, knownAt: '2012-06-30' }),
      peer: peer({ where: where(YEAR, dayOf(2012, 6, 30)) }),
    },
    {
      name: 'a window that few rights meet',
      page: true,
      ours: ours({ year: 1955 }),
      peer: peer({ where: where(1955) }),
    },
    {
      name: 'that window, one big holder',
      page: true,
      ours: ours({ year: 1955, filter: { holder: [bigHolder] } }),
      peer: peer({ where: where(1955, NOW, bigHolder) }),
    },
    {
      name: 'knownAt before most was known',
      page: true,
      ours: ours({ year: 2005, knownAt: '2005-01-02' }),
      peer: peer({ where: where(2005, dayOf(2005, 1, 2)) }),
    },
    {
      name: 'what-if',
      page: true,
      ours: ours({ year: YEAR, assume: [{ event, on: '2015-03-01' }] }),
      peer: null,
    },
    {
      name: 'one right with everything nested',
      page: true,
      ours: ours({ id: right }, EVERYTHING),
      peer: peer({ where: { ds: { eq: ds }, id: { eq: right } } }, PEER_EVERYTHING),
    },
    { name: 'rightsByYear', page: false, ours: ours({ filter: null }, BY_YEAR), peer: null },
    {
      name: 'rightsByYear of one holder',
      page: false,
      ours: ours({ filter: { holder: [middleHolder] } }, BY_YEAR),
      peer: null,
    },
    {
      name: 'rightsDiff of one holder',
      page: false,
      ours: ours({ filter: { holder: [smallHolder] } }, DIFF),
      peer: null,
    },
    {
      name: 'howConnected',
      page: false,
      ours: ours({ from: smallHolder, to: middleHolder }, CONNECTED),
      peer: null,
    },
    {
      name: 'search, few hits',
      page: false,
      ours: ours({ text: 'milestone 3' }, SEARCH),
      peer: peer({ phrase: 'milestone 3' }, PEER_SEARCH),
    },
    {
      name: 'search, many hits',
      page: false,
      ours: ours({ text: 'compute Europe' }, SEARCH),
      peer: peer({ phrase: 'compute europe' }, PEER_SEARCH),
    },
  ];
}

/** A different day for each call, so that no cache answers. */
function dayText(number: number): string {
  return new Date(Date.UTC(2018, 0, 1 + (number % 2_000))).toISOString().slice(0, 10);
}

const EVERYTHING = `query Everything($id: ID!) { right(id: $id) {
  id label statement kind position action scope term { edtf } effective { startEarliest lastDay } holder { id name } counterparty { id name } assets { id name }
  agreement { id title parties { role party { id name } } clauses { id heading } } conditions { id label effect event { id label } }
  evidence { id locator source { id title } } supersededBy { id label } lineage { id } evaluation { status certainty explanation endedBy { reason act { id kind } } }
} }`;
const PEER_EVERYTHING = `query Everything($where: RightWhere) { rights(where: $where) {
  id label statement kind position action scope termEdtf holder { id name } counterparty { id name } assets { id name }
  agreement { id title parties { id name } clauses { id heading } } conditions { id label effect event { id label } }
  evidence { id locator source { id title } } endedBy { id kind introduces { id label } }
} }`;
const BY_YEAR = `query ByYear($filter: RightFilter) { rightsByYear(from: 2010, through: 2025, groupBy: KIND, filter: $filter) { year totalCount groups { key inForce possible contingent wholeYear } } }`;
const DIFF = `query Diff($filter: RightFilter) { rightsDiff(from: { at: { year: 2014 } }, to: { at: { year: 2018 } }, filter: $filter) {
  gained { id } lost { right { id } ending { reason } } changed { before { id } fields { field before after } } corrected { before { id } } unchangedCount
} }`;
const CONNECTED = `query Connected($from: ID!, $to: ID!) { howConnected(from: $from, to: $to, maxHops: 4, at: { year: ${YEAR} }) { length steps { link from { id } to { id } via { id } } } }`;
const SEARCH =
  'query Search($text: String!) { search(text: $text, first: 20) { edges { node { id } score snippet } counts { type count } } }';
const PEER_SEARCH =
  'query Search($phrase: String!) { searchRights(phrase: $phrase, first: 20) { edges { score node { id label } } } }';
