import { QuestionError } from '../errors.ts';
import type { Id } from '../model.ts';
import { settle } from '../rights/settle.ts';
import { comparePlaces } from '../store/memory-rights.ts';
import type { RightPlace, Snapshot, TouchedRight } from '../store/store.ts';
import { matchIn, statusIn } from '../time/judge.ts';
import { type ExportQuestion, storeQuestion } from './question.ts';

/** The rights of an answer, in order by holder name, kind and id. */
export interface AnsweringPlaces {
  /** How many there are. */
  readonly count: number;
  /** Page after page; each is asked of the store when it is wanted, and not before. */
  readonly pages: AsyncIterable<readonly RightPlace[]>;
}

/**
 * Finds the rights that answer a question. The store finds and orders them page by page; only those that an assumption may touch are
 * settled here, and merged in.
 *
 * @param pageSize  the most rights a page is asked to have
 * @throws {QuestionError} QUERY_TOO_EXPENSIVE where very many rights hang on what is assumed
 * @see docs/model.md#settling
 */
export async function answeringPlaces(question: ExportQuestion, snapshot: Snapshot, pageSize: number): Promise<AnsweringPlaces> {
  const touched = await touchedBy(question, snapshot);
  const ofStore = storeQuestion(question, touched.rightIds);
  return {
    count: await snapshot.rightsCount(ofStore) + touched.places.length,
    pages: merged(snapshot, ofStore, touched.places, pageSize),
  };
}

async function* merged(
  snapshot: Snapshot, question: ReturnType<typeof storeQuestion>, touched: readonly RightPlace[], pageSize: number,
): AsyncGenerator<readonly RightPlace[]> {
  const compare = (a: RightPlace, b: RightPlace) => comparePlaces(question.order, a, b);
  const waiting = [...touched].sort(compare);
  for (let after: RightPlace | null = null; ;) {
    const { rows, more } = await snapshot.rightsPage(question, pageSize, after);
    after = rows.at(-1) ?? after;
    const passed = more ? waiting.findIndex((place) => compare(place, after!) > 0) : -1;
    const page = [...rows, ...waiting.splice(0, passed < 0 ? waiting.length : passed)].sort(compare);
    for (let i = 0; i < page.length; i += pageSize) yield page.slice(i, i + pageSize);
    if (!more) return;
  }
}

const MOST_TOUCHED = 20_000;

interface Touched {
  readonly rightIds: readonly Id[];
  /** Of those that the question gives. */
  readonly places: readonly RightPlace[];
}

async function touchedBy({ view, match, statuses, filter }: ExportQuestion, snapshot: Snapshot): Promise<Touched> {
  if (view.assumptions.size === 0) return { rightIds: [], places: [] };
  const rights = await snapshot.touchedRights([...view.assumptions.keys()], filter, view.knownAt);
  if (rights.length > MOST_TOUCHED) {
    throw new QuestionError('QUERY_TOO_EXPENSIVE', `at most ${MOST_TOUCHED} rights may hang on what is assumed, narrow the filter: ${rights.length}`, 'assume');
  }
  const cases = await snapshot.cases(rights.map(({ rightId }) => rightId));
  const answers = (right: TouchedRight, i: number): boolean => {
    if (right.deprecated && !filter.includeDeprecated) return false;
    const settled = settle(cases[i]!, view.knownAt, view.assumptions);
    const status = statusIn(settled, view.window);
    if (!statuses.includes(status)) return false;
    if (status !== 'IN_FORCE') return true;
    const certainty = matchIn(settled, view.window, match);
    return certainty !== null && (filter.certainty ?? certainty) === certainty;
  };
  return {
    rightIds: rights.map(({ rightId }) => rightId),
    places: rights.filter(answers).map(({ rightId, holderName, kind }) => ({ day: null, holderName, kind, id: rightId })),
  };
}
