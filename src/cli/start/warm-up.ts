import type { NodeType } from '../../domain/model/record.ts';
import { NO_FILTER, type RightsFilter, type RightsQuestion } from '../../domain/rights/question.ts';
import { ANY_EVENT, type ListQuestion } from '../../store/list-question.ts';
import type { Snapshot, Store } from '../../store/store.ts';
import { civil, type Day } from '../../domain/time/day.ts';
import { yearWindow } from '../../domain/time/span.ts';

/**
 * Runs the most frequent queries once, so that a freshly started server has planned them, which
 * takes a second or more for each. Stops at the first error, which the next client will see.
 */
export async function warmUp(store: Store, today: Day, signal: AbortSignal): Promise<void> {
  try {
    const snapshot = await store.snapshot({ requestId: 'warm-up', signal });
    const waiting = [...questions(snapshot, today)];
    await Promise.all(
      Array.from({ length: MAX_QUERIES }, async () => {
        while (waiting.length > 0 && !signal.aborted) await waiting.shift()!();
      }),
    );
  } catch {
    // the next client sees the error
  }
}

/** Queries at once: planning takes one core each. */
const MAX_QUERIES = 2;

/** The queries of the explorer's first page, then those of other pages, then rarer ones. */
function questions(snapshot: Snapshot, today: Day): readonly (() => Promise<unknown>)[] {
  const { year } = civil(today);
  const window = yearWindow(year);
  const rights: RightsQuestion = {
    window,
    knownAt: today,
    match: 'OVERLAPS',
    statuses: ['IN_FORCE'],
    filter: NO_FILTER,
    order: { field: 'HOLDER', direction: 'ASC' },
    except: [],
  };
  const withFilter = (filter: Partial<RightsFilter>): RightsQuestion => ({
    ...rights,
    filter: { ...NO_FILTER, ...filter },
  });
  const missingId = (type: NodeType) => [`${type.toLowerCase()}:`];
  const list = (question: ListQuestion) => () => snapshot.list(question, 50, null);
  const listed = {
    knownAt: today,
    includeDeprecated: false,
    kinds: null,
    memberDays: null,
    words: [],
  };
  return [
    () => snapshot.rightsPage(rights, 50, null),
    () => snapshot.histories(missingId('RIGHT')),
    () => snapshot.load(missingId('RIGHT')),
    () => snapshot.rightsTally(rights),
    list({ ...ANY_EVENT, knownAt: today }),
    () => snapshot.memberLinks(missingId('PARTY'), today),
    () => snapshot.rightsPage(withFilter({ holders: missingId('PARTY') }), 50, null),
    () => snapshot.rightsTally(withFilter({ holders: missingId('PARTY') })),
    () => snapshot.lineages(missingId('RIGHT'), today),
    () => snapshot.yearCounts(rights, year - 5, year + 10, 'HOLDER'),
    () => snapshot.rightsSubjectToEvents(missingId('EVENT'), NO_FILTER, today),
    () => snapshot.participations(missingId('PARTY')),
    () => snapshot.rightsUnder('CLAUSE', missingId('CLAUSE')),
    () => snapshot.rightsUnder('CONDITION', missingId('CONDITION')),
    () => snapshot.search({ words: ['a'], types: null, knownAt: today }, 10, 0),
    list({ type: 'PARTY', knownAt: today, kinds: null, countries: null, ids: null, words: [] }),
    list({ ...listed, type: 'AGREEMENT', window: null, parties: null }),
    list({ ...listed, type: 'DEAL', announced: null, value: null, participants: null }),
    () => snapshot.rightsPage(withFilter({ parties: missingId('PARTY') }), 50, null),
    () => snapshot.rightsPage(withFilter({ counterparties: missingId('PARTY') }), 50, null),
    () => snapshot.links({ ids: missingId('PARTY'), kinds: null, window, knownAt: today }, 100),
    () => snapshot.rightsDiff(rights, { ...rights, window: yearWindow(year - 1) }, 100),
    () => snapshot.partyCandidates('a'),
    () => snapshot.nearIds('party:'),
  ];
}
