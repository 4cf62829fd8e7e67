import { StoreError } from '../errors.ts';
import type { Snapshot } from '../store/store.ts';
import type { Day } from '../domain/time/day.ts';
import { csv } from './formats/csv.ts';
import { cypher } from './formats/cypher.ts';
import type { Format } from './formats/format.ts';
import { graphml } from './formats/graphml.ts';
import { jsonLd } from './formats/json-ld.ts';
import { jsonLines } from './formats/json-lines.ts';
import { turtle } from './formats/turtle.ts';
import { answeringPlaces } from './paginate.ts';
import type { ExportQuestion } from './question.ts';
import { rowsOf } from './rows.ts';

/** The formats by the name that the command gives them. */
export const FORMATS = {
  csv,
  jsonl: jsonLines,
  jsonld: jsonLd,
  turtle,
  graphml,
  cypher,
} as const satisfies Readonly<Record<string, Format>>;
export type FormatName = keyof typeof FORMATS;

export interface ExportOptions {
  /**
   * What ids begin with where they have to be addresses; default DEFAULT_BASE of
   * formats/linked-data.ts.
   */
  readonly base?: string;
  /** The day that was taken for today. */
  readonly today: Day;
  /** How many rights are held at once; default 200. */
  readonly pageSize?: number;
  /** Told how many rights have been written, after each page. */
  readonly onProgress?: (done: number, count: number) => void;
}

const PAGE_SIZE = 200;

/**
 * The rights of an answer as text, page by page: a page is read when the one before has been taken,
 * so that what is held at once does not grow with the answer. Reads nothing but the snapshot, and
 * writes nothing.
 *
 * @throws {QuestionError} QUERY_TOO_EXPENSIVE
 * @throws {StoreError} where the store does not answer, and where another dataset took the place of
 *   this one before all was read
 */
export async function* exportRights(
  snapshot: Snapshot,
  question: ExportQuestion,
  name: FormatName,
  options: ExportOptions,
): AsyncGenerator<string> {
  const { base, today, pageSize = PAGE_SIZE, onProgress } = options;
  const { count, pages } = await answeringPlaces(question, snapshot, pageSize);
  const writer = FORMATS[name]({
    question,
    dataset: await snapshot.dataset(),
    today,
    ...(base !== undefined && { base }),
  });
  let done = 0;
  yield writer.start();
  for await (const places of pages) {
    yield writer.rows(await rowsOf(places, question, snapshot));
    done += places.length;
    onProgress?.(done, count);
  }
  if (done !== count) {
    throw new StoreError(
      'STORE_UNAVAILABLE',
      'export',
      `${done} of ${count} rights were read: another dataset was loaded meanwhile`,
    );
  }
  yield writer.end();
}
