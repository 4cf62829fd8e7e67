import { StoreError } from '../errors.ts';
import type { Day } from '../domain/time/day.ts';
import type { Page, Snapshot } from '../store/store.ts';
import { csv, sources } from './formats/csv.ts';
import { cypher } from './formats/cypher.ts';
import type { Format } from './formats/format.ts';
import { graphml } from './formats/graphml.ts';
import { jsonLd } from './formats/json-ld.ts';
import { jsonLines } from './formats/json-lines.ts';
import { DEFAULT_BASE } from './formats/terms.ts';
import { turtle } from './formats/turtle.ts';
import { assumptionsOf } from '../query/assumptions.ts';
import { lookupIn } from '../query/loaders.ts';
import { rightsQuestion } from '../query/rights-question.ts';
import { knowledgeDay, windowOf } from '../query/time-argument.ts';
import { whatIf, type WhatIfQuestion } from '../query/what-if.ts';
import type { RightsPageRow } from '../domain/rights/select.ts';
import type { ExportArguments } from './parameters.ts';
import { exportRows } from './rows.ts';

export const FORMATS = {
  csv,
  sources,
  jsonl: jsonLines,
  jsonld: jsonLd,
  turtle,
  graphml,
  cypher,
} as const satisfies Readonly<Record<string, Format>>;
export type FormatName = keyof typeof FORMATS;

export interface ExportOptions {
  /** The prefix of ids in formats that need addresses; default DEFAULT_BASE. */
  readonly base?: string;
  /** The number of rights in memory at once; default 200. */
  readonly pageSize?: number;
  /** Called with the number of rights before the first is read; may throw to end the export. */
  readonly onCount?: (count: number) => void;
}

/**
 * Resolves the ids of an export's arguments, with the same errors as the API.
 *
 * @param today  the default of the time and the knowledge day
 * @throws {QuestionError} on conflicting or impossible times, unknown ids and events, faulty
 *   assumptions, and a match that needs IN_FORCE
 * @see docs/model.md#evaluation
 */
export async function exportQuestion(
  { time, knownAt, assume, ...asked }: ExportArguments,
  snapshot: Snapshot,
  today: Day,
): Promise<WhatIfQuestion> {
  const lookup = lookupIn(snapshot);
  const context = {
    window: windowOf(time, today).window,
    knownAt: knowledgeDay(knownAt, today, 'knownAt'),
    assumptions: await assumptionsOf(assume, lookup),
    today,
  };
  return { context, question: await rightsQuestion({ context, ...asked }, lookup) };
}

/**
 * The rights that answer a question as text, page by page, in order by holder name, kind and id. A
 * page is read when the one before has been taken, so only one is in memory.
 *
 * @throws {QuestionError} QUERY_TOO_EXPENSIVE if very many rights depend on what is assumed
 * @throws {StoreError} if the store does not answer, or another dataset replaced this one before
 *   all was read
 */
export async function* exportRights(
  snapshot: Snapshot,
  asked: WhatIfQuestion,
  name: FormatName,
  { base = DEFAULT_BASE, pageSize = 200, onCount }: ExportOptions = {},
): AsyncGenerator<string> {
  const { context, question } = asked;
  const answer = await whatIf(context.assumptions, question, lookupIn(snapshot));
  const count = await answer.count();
  onCount?.(count);
  const writer = FORMATS[name]({ context, dataset: await snapshot.dataset(), base });
  let done = 0;
  yield writer.start;
  let page: Page<RightsPageRow> | null = null;
  do {
    page = await answer.page(pageSize, page?.rows.at(-1) ?? null);
    yield writer.rows(await exportRows(page.rows, asked, snapshot));
    done += page.rows.length;
  } while (page.more);
  if (done !== count) {
    throw new StoreError(
      'STORE_UNAVAILABLE',
      'export',
      `${done} of ${count} rights were read: another dataset was loaded meanwhile`,
    );
  }
  yield writer.end?.() ?? '';
}
