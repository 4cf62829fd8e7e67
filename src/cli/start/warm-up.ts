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
    const waiting = questions(snapshot, today).values();
    const askAll = async () => {
      for (const question of waiting) if (!signal.aborted) await question();
    };
    await Promise.all([askAll(), askAll()]); // two at once: planning takes one core each
  } catch {
    // the next client sees the error
  }
}

/** The queries of the explorer's first page, then those of other pages, then rarer ones. */
function questions(snapshot: Snapshot, today: Day): readonly (() => Promise<unknown>)[] {
  const { year } = civil(today);
  const rights: RightsQuestion = {
    window: yearWindow(year),
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
  const [right, party] = [['right:'], ['party:']]; // of no record
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
    () => snapshot.histories(right),
    () => snapshot.load(right),
    () => snapshot.rightsTally(rights),
    list({ ...ANY_EVENT, knownAt: today }),
    () => snapshot.memberLinks(party, today),
    () => snapshot.rightsPage(withFilter({ holders: party }), 50, null),
    () => snapshot.rightsTally(withFilter({ holders: party })),
    () => snapshot.lineages(right, today),
    () => snapshot.yearCounts(rights, year - 5, year + 10, 'HOLDER'),
    () => snapshot.rightsSubjectToEvents(['event:'], NO_FILTER, today),
    () => snapshot.participations(party),
    () => snapshot.rightsUnder('CLAUSE', ['clause:']),
    () => snapshot.rightsUnder('CONDITION', ['condition:']),
    () => snapshot.search({ words: ['a'], types: null, knownAt: today }, 10, 0),
    list({ type: 'PARTY', knownAt: today, kinds: null, countries: null, ids: null, words: [] }),
    list({ ...listed, type: 'AGREEMENT', window: null, parties: null }),
    list({ ...listed, type: 'DEAL', announced: null, value: null, participants: null }),
    () => snapshot.rightsPage(withFilter({ parties: party }), 50, null),
    () => snapshot.rightsPage(withFilter({ counterparties: party }), 50, null),
    () => snapshot.links({ ids: party, kinds: null, window: rights.window, knownAt: today }, 100),
    () => snapshot.rightsDiff(rights, { ...rights, window: yearWindow(year - 1) }, 100),
    () => snapshot.partyCandidates('a'),
    () => snapshot.nearIds('party:'),
  ];
}
