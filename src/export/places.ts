import { lookupIn } from '../query/lookup.ts';
import { touchedBy } from '../query/touched.ts';
import { comparePlaces } from '../store/memory/rights.ts';
import type { RightPlace, RightsQuestion, Snapshot } from '../store/store.ts';
import type { ExportQuestion } from './question.ts';

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
export async function answeringPlaces(
  question: ExportQuestion,
  snapshot: Snapshot,
  pageSize: number,
): Promise<AnsweringPlaces> {
  const touched = await touchedBy(question.rights, question.view, lookupIn(snapshot));
  const ofStore: RightsQuestion = { ...question.rights, except: touched.rightIds };
  return {
    count: (await snapshot.rightsCount(ofStore)) + touched.places.length,
    pages: merged(snapshot, ofStore, touched.places, pageSize),
  };
}

async function* merged(
  snapshot: Snapshot,
  question: RightsQuestion,
  touched: readonly RightPlace[],
  pageSize: number,
): AsyncGenerator<readonly RightPlace[]> {
  const compare = (a: RightPlace, b: RightPlace) => comparePlaces(question.order, a, b);
  const waiting = [...touched].sort(compare);
  for (let after: RightPlace | null = null; ;) {
    const { rows, more } = await snapshot.rightsPage(question, pageSize, after);
    after = rows.at(-1) ?? after;
    const passed = more ? waiting.findIndex((place) => compare(place, after!) > 0) : -1;
    const page = [...rows, ...waiting.splice(0, passed < 0 ? waiting.length : passed)].sort(
      compare,
    );
    for (let i = 0; i < page.length; i += pageSize) yield page.slice(i, i + pageSize);
    if (!more) return;
  }
}
