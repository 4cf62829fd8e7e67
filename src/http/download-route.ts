import type { Handler } from 'hono';
import { HttpError, QuestionError } from '../errors.ts';
import type { Log } from '../log.ts';
import type { Store } from '../store/store.ts';
import { isoDay, OPEN } from '../domain/time/day.ts';
import { exportQuestion, exportRights, type FormatName } from '../export/export-rights.ts';
import { CSV_COLUMNS } from '../export/formats/csv.ts';
import { type ExportArguments, exportArguments } from '../export/parameters.ts';
import { contextFor, type RequestOptions } from '../graphql/context.ts';
import { errorFormatter } from '../graphql/format-error.ts';
import { type Limits, LIMITS } from '../graphql/limits.ts';
import { outcomeOf } from '../graphql/plugins/operation-log.ts';
import { MAX_ANSWER_BYTES, type ServerSettings } from '../graphql/server.ts';
import type { WhatIfQuestion } from '../query/what-if.ts';
import type { AppEnv } from './app.ts';
import { cacheable, currentEtag, matchesEtag } from './etag.ts';
import { type AnswerOptions, answerInTurn, authorize } from './guards.ts';
import { json, requireGet, reply } from './reply.ts';

export const DOWNLOADS = {
  '/rights.csv': ['csv', 'text/csv; charset=utf-8; header=present'],
  '/rights.jsonl': ['jsonl', 'application/jsonl; charset=utf-8'],
  '/rights.jsonld': ['jsonld', 'application/ld+json'],
  '/rights.ttl': ['turtle', 'text/turtle; charset=utf-8'],
  '/sources.csv': ['sources', 'text/csv; charset=utf-8; header=present'],
} as const satisfies Readonly<Record<string, readonly [FormatName, type: string]>>;

export interface DownloadOptions extends AnswerOptions, Pick<ServerSettings, 'limits' | 'metrics'> {
  readonly log: Log;
}

/**
 * A whole answer as a file, in a format of `npm run export`. It is authorised, queued, charged and
 * cached like a question of the API.
 */
export function downloadRoute(
  path: keyof typeof DOWNLOADS,
  options: DownloadOptions,
): Handler<AppEnv> {
  const { store, apiVersion, guards, log, metrics, limits = LIMITS } = options;
  const [format, type] = DOWNLOADS[path];
  return async (c) => {
    const started = performance.now();
    const [requestId, stop] = [c.get('requestId'), c.get('stop')];
    requireGet(c, 'a download can only be read, by GET or HEAD');
    const admitted = await authorize(c.env.incoming, guards);
    if (guards.trusted !== null)
      throw new HttpError(
        'UNKNOWN_OPERATION',
        'this server answers listed questions only, and gives no downloads',
      );
    const today = options.today();
    const search = /\?.*$/s.exec(c.env.incoming.url!)?.[0] ?? '';
    const request = { today, apiVersion, requestId, ...admitted };
    const record = (codes: readonly unknown[]) => {
      const ms = performance.now() - started;
      const { name: caller } = admitted.caller;
      const failed = codes.length > 0 && { codes };
      log.info({ requestId, caller, operation: path, ms: Math.round(ms), ...failed }, 'answered');
      metrics?.operation(path, outcomeOf(codes), ms / 1_000);
    };
    try {
      const parameters = exportArguments(new URLSearchParams(search));
      const etag = await currentEtag(options, today, path, search);
      const cached = etag === null ? {} : cacheable(c, etag);
      if (etag !== null && matchesEtag(c.req.header('if-none-match'), etag))
        return c.body(null, 304, cached);
      const { text, name } = await answerInTurn(guards, admitted, stop, (signal) =>
        written(format, parameters, store, { ...request, signal }, limits),
      );
      record([]);
      const file = `${name}${path.slice(path.indexOf('.'))}`;
      const disposition = `attachment; filename="${path.slice(1, path.indexOf('.'))}-${file}"`;
      const headers = { 'content-type': type, 'content-disposition': disposition };
      return reply(c, 200, { 'cache-control': 'no-store', ...headers, ...cached }, text);
    } catch (error) {
      if (error instanceof HttpError) throw error;
      const formatted = errorFormatter(log, () => requestId)({ message: '' }, error);
      const { code, retryAfterSeconds: wait } = formatted.extensions!;
      record([code]);
      const retry = typeof wait === 'number' ? { 'retry-after': String(wait) } : {};
      return json(c, statusOf(code), { errors: [formatted] }, retry);
    }
  };
}

/**
 * The whole answer, and the name of its file.
 *
 * @throws {QuestionError} the errors of `exportArguments` and `exportQuestion`,
 *   QUERY_TOO_EXPENSIVE, RESPONSE_TOO_LARGE
 * @throws {StoreError}
 */
async function written(
  format: FormatName,
  parameters: ExportArguments,
  store: Store,
  request: RequestOptions,
  { cost: most }: Limits,
): Promise<{ readonly text: string; readonly name: string }> {
  const { today } = request;
  const { costMeter, todayContext } = contextFor(store, request);
  const snapshot = await todayContext.snapshot();
  const question = await exportQuestion(parameters, snapshot, today);
  const charge = (count: number) => {
    const cost = count * CSV_COLUMNS.length;
    if (cost > most)
      throw new QuestionError(
        'QUERY_TOO_EXPENSIVE',
        `a download may come to at most ${most} fields, ${CSV_COLUMNS.length} for each right, ask for fewer rights, or use npm run export: ${cost}`,
      );
    costMeter.estimateFields(cost);
  };
  const chunks: string[] = [];
  let bytes = 0;
  for await (const chunk of exportRights(snapshot, question, format, { onCount: charge })) {
    chunks.push(chunk);
    bytes += Buffer.byteLength(chunk);
    if (bytes > MAX_ANSWER_BYTES)
      throw new QuestionError(
        'RESPONSE_TOO_LARGE',
        `an answer may have at most ${MAX_ANSWER_BYTES} bytes, ask for fewer rights: more than ${bytes}`,
      );
  }
  return { text: chunks.join(''), name: fileName(parameters, question) };
}

/** The name of the file without its ending, such as `2027-known-2026-04-26`. */
function fileName({ time }: ExportArguments, { context }: WhatIfQuestion): string {
  const { window, knownAt, assumptions } = context;
  const through = window.until >= OPEN ? 'on' : `to-${isoDay(window.until - 1)}`;
  const from = time.year ?? isoDay(window.from);
  const when = time.during ? `${from}-${through}` : from;
  return `${when}-known-${isoDay(knownAt)}${assumptions.size > 0 ? '-what-if' : ''}`;
}

function statusOf(code: unknown): number {
  if (code === 'INTERNAL') return 500;
  return code === 'STORE_UNAVAILABLE' || code === 'QUERY_TIMEOUT' ? 503 : 400;
}
