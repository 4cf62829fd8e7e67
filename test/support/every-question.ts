import {
  NO_FILTER,
  type RightsFilter,
  type RightsQuestion,
} from '../../src/domain/rights/question.ts';
import { ALWAYS } from '../../src/domain/rights/groups/membership.ts';
import type { Snapshot } from '../../src/store/store.ts';
import { dayOf } from '../../src/domain/time/day.ts';
import { yearWindow } from '../../src/domain/time/span.ts';

const KNOWN_AT = dayOf(2028, 1, 1);
const BEFORE_ALL = dayOf(2024, 1, 1);

/** A question about rights in force in 2025, over everything. */
export function aQuestion(
  over: Partial<RightsQuestion> = {},
  filter: Partial<RightsFilter> = {},
): RightsQuestion {
  return {
    window: yearWindow(2025),
    knownAt: KNOWN_AT,
    match: 'OVERLAPS',
    statuses: ['IN_FORCE'],
    order: { field: 'HOLDER', direction: 'ASC' },
    except: [],
    ...over,
    filter: { ...NO_FILTER, ...filter },
  };
}

/** Filters that are each read from another index. */
export const INDEXED_FILTERS: readonly Partial<RightsFilter>[] = [
  {},
  { holders: ['party:licensee'] },
  { counterparties: ['party:licensor'] },
  { parties: ['party:licensee'] },
  { assets: ['asset:models'] },
  { agreements: ['agreement:licence'] },
  { deals: ['deal:partnership'] },
  { words: ['licensee', 'mod'] },
  {
    holders: ['party:licensee'],
    members: [{ side: 'HOLDER', paths: { 'party:licensee': [{ links: [], days: ALWAYS }] } }],
  },
];

/**
 * Asks a snapshot of the whole graph everything that a snapshot can be asked, in every way in which
 * it finds its answer; some at once, since the database plans one query on one core.
 */
export async function askEverything(snapshot: Snapshot): Promise<void> {
  const ids = ['party:licensee', 'party:old-name', 'right:licence', 'asset:models', 'event:change'];
  await Promise.all([
    snapshot.load(ids),
    snapshot.participations(['party:licensee']),
    snapshot.rightsUnder('CLAUSE', ['clause:grant']),
    snapshot.rightsUnder('CONDITION', ['condition:ends']),
    snapshot.histories(['right:licence']),
    snapshot.nearIds('party:licence'),
    snapshot.memberLinks(['party:licensee'], KNOWN_AT),
    snapshot.withPartsAndWholes(['asset:models']),
    snapshot.lineages(['right:licence'], KNOWN_AT),
    snapshot.newestSource(KNOWN_AT),
    snapshot.partyCandidates('Lisensee'),
    snapshot.partiesByIdentifier('LEI', '5493001KJTIIGC8Y1R12'),
    snapshot.links(
      {
        ids: ['party:licensee', 'agreement:licence', 'deal:partnership'],
        kinds: null,
        window: yearWindow(2025),
        knownAt: KNOWN_AT,
      },
      100,
    ),
    snapshot.search(
      { words: ['licensee'], types: ['PARTY', 'RIGHT', 'CLAUSE'], knownAt: KNOWN_AT },
      10,
      0,
    ),
    snapshot.changes('2000-01-01T00:00:00Z', 10, null),
  ]);
  await askAboutRights(snapshot);
  await askForLists(snapshot);
}

async function askAboutRights(snapshot: Snapshot): Promise<void> {
  for (const filter of INDEXED_FILTERS) {
    for (const year of [1990, 2025, 2100]) {
      const question = aQuestion({ window: yearWindow(year) }, filter);
      await Promise.all([
        snapshot.rightsPage(question, 2, null),
        snapshot.rightsPage(
          { ...question, order: { field: 'EFFECTIVE_FROM', direction: 'DESC' } },
          2,
          null,
        ),
        snapshot.rightsCount(question),
        snapshot.rightsCount({ ...question, match: 'THROUGHOUT' }),
        snapshot.rightsTally(question),
        snapshot.rightsDiff(question, { ...question, knownAt: BEFORE_ALL }, 100),
      ]);
    }
    await Promise.all(
      (['ASSET', 'KIND'] as const).map((group) =>
        snapshot.yearCounts(aQuestion({}, filter), 2020, 2030, group),
      ),
    );
  }
  await snapshot.rightsPage(aQuestion({ knownAt: dayOf(1900, 1, 1) }), 2, null);
  await snapshot.rightsSubjectToEvents(['event:change'], NO_FILTER, KNOWN_AT);
}

async function askForLists(snapshot: Snapshot): Promise<void> {
  for (const question of [
    {
      type: 'PARTY',
      knownAt: KNOWN_AT,
      kinds: ['COMPANY'],
      countries: ['US'],
      ids: ['party:licensee'],
      words: ['lic'],
    },
    { type: 'ASSET', knownAt: KNOWN_AT, kinds: ['IP'], words: ['mod'] },
    {
      type: 'SOURCE',
      knownAt: KNOWN_AT,
      grades: ['REPOST', 'OWN_REPORTING'],
      publishers: ['licensee'],
      published: yearWindow(2025),
      words: [],
    },
    {
      type: 'AGREEMENT',
      knownAt: KNOWN_AT,
      includeDeprecated: false,
      window: yearWindow(2025),
      kinds: ['LICENSE'],
      parties: ['party:licensee'],
      memberDays: null,
      words: [],
    },
    { type: 'DISPUTE', knownAt: KNOWN_AT, words: ['end'] },
    {
      type: 'CLAUSE',
      knownAt: KNOWN_AT,
      cuad: ['LICENSE_GRANT'],
      agreements: ['agreement:licence'],
      words: [],
    },
    {
      type: 'DEAL',
      knownAt: KNOWN_AT,
      includeDeprecated: false,
      kinds: ['supply'],
      announced: yearWindow(2025),
      value: { currency: 'USD', from: 0, to: 1e12 },
      participants: ['party:licensee'],
      memberDays: null,
      words: [],
    },
    {
      type: 'EVENT',
      knownAt: KNOWN_AT,
      includeDeprecated: false,
      happened: true,
      occurred: yearWindow(2025),
      parties: ['party:licensee'],
      memberDays: null,
      words: [],
    },
    { type: 'EVIDENCE', knownAt: KNOWN_AT, words: [], source: 'source:statement' },
    { type: 'STATEMENT', knownAt: KNOWN_AT, words: [], source: 'source:statement' },
  ] as const) {
    await Promise.all([
      snapshot.list(question, 2, null),
      snapshot.listCount(question),
      ['PARTY', 'AGREEMENT', 'DEAL', 'EVENT', 'SOURCE'].includes(question.type) &&
        snapshot.list({ ...question, order: { field: 'DAY', direction: 'ASC' } }, 2, null),
    ]);
  }
}
