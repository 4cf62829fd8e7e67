import { setMaxListeners } from 'node:events';
import type { IncomingMessage } from 'node:http';
import type { Day } from '../domain/time/day.ts';
import { StoreError } from '../errors.ts';
import type { Store } from '../store/store.ts';
import { type Access, type Caller, anonymousAccess } from '../access/access.ts';
import { clientAddress } from './overload/client-address.ts';
import type { ByteBudget } from './json-body.ts';
import type { RateLimit } from './overload/rate-limit.ts';
import { type ConcurrencyLimit, concurrencyLimit } from './overload/concurrency-limit.ts';
import type { TrustedDocuments } from './trusted-documents.ts';

export interface Guards {
  readonly access: Access;
  /**
   * The host names that requests may use, besides addresses and localhost; null: any. This guards
   * against DNS rebinding: a foreign page can point its own name here, but not an IP address.
   */
  readonly hosts: readonly string[] | null;
  readonly rate: RateLimit | null;
  /** The number of trusted proxies in front, whose X-Forwarded-For is believed. */
  readonly proxies: number;
  /** The permitted operations; null: any. */
  readonly trusted: TrustedDocuments | null;
  readonly questions: ConcurrencyLimit;
  readonly bodies: ByteBudget;
  /** The longest time for a question after the queue, in milliseconds. */
  readonly answerMs: number;
}

export interface AnswerOptions {
  readonly store: Store;
  /** The server's today, read once per request. */
  readonly today: () => Day;
  readonly apiVersion: string;
  readonly guards: Guards;
}

/** The guards of a server without access control; those of others differ from them. */
export function openGuards(): Guards {
  return {
    access: anonymousAccess('admin'),
    hosts: [],
    rate: null,
    proxies: 0,
    trusted: null,
    questions: concurrencyLimit(QUESTION_LIMITS),
    bodies: { most: MAX_BODIES_BYTES, taken: 0 },
    answerMs: ANSWER_MS,
  };
}

/** Questions at once and in the queue: few at once, since each sends many database queries. */
export const QUESTION_LIMITS = {
  running: 16,
  waiting: 128,
  waitMs: 8_000,
  perClient: { running: 8, waiting: 64 },
  inTurns: true,
};
/** The longest time for a question; with the wait before it less than the promised 20 s. */
export const ANSWER_MS = 11_000;
/** The most bytes of bodies that are arriving, without the first 16 KB of each. */
const MAX_BODIES_BYTES = 64_000_000;
/** The longest time for one query of the database. */
export const QUERY_MS = 8_000;
/** Queries at once: fewer than connections, so that a readiness check always gets one. */
export const STORE_LIMITS = {
  running: 40,
  waiting: 10_000,
  waitMs: 5_000,
  perClient: { running: 10, waiting: 2_500 },
};
/** Queries of many rows at once, besides these: each keeps a processor of the database busy. */
export const EXPENSIVE_LIMITS = {
  running: 4,
  waiting: 2_000,
  waitMs: 8_000,
  perClient: { running: 2, waiting: 400 },
};

export interface Authorized {
  readonly caller: Caller;
  /** The client to which the request is counted. */
  readonly client: string;
  /** Books the cost of the question to the client, once it is known. */
  readonly spend: (cost: number) => void;
}

/**
 * Answers a question in its client's share of the queue, and aborts it at the deadline; each of its
 * queries has a limit of its own besides.
 *
 * @param stop  the controller of the request, aborted too if the client disconnects; at the
 *   deadline with a StoreError QUERY_TIMEOUT
 * @throws {HttpError} 503 STORE_UNAVAILABLE if there is no room
 */
export function answerInTurn<T>(
  { questions, answerMs }: Guards,
  { client }: Pick<Authorized, 'client'>,
  stop: AbortController,
  answer: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const withinDeadline = async () => {
    setMaxListeners(0, stop.signal); // every query of the question listens
    const timer = setTimeout(() => {
      const why = `no answer within ${answerMs} ms`;
      stop.abort(new StoreError('QUERY_TIMEOUT', 'all of a question', why));
    }, answerMs);
    try {
      return await answer(stop.signal);
    } finally {
      clearTimeout(timer);
    }
  };
  return questions.run(withinDeadline, stop.signal, client);
}

/** Identifies the caller and checks the rate limit. @throws {HttpError} 401, 403, 429 or 503 */
export async function authorize(
  request: IncomingMessage,
  { access, rate, proxies }: Guards,
): Promise<Authorized> {
  const caller = await access.identify(request.headers.authorization);
  const forwardedFor = request.headers['x-forwarded-for'];
  const client = access.required
    ? `token of ${caller.name}`
    : clientAddress(request.socket.remoteAddress, forwardedFor?.toString(), proxies);
  rate?.spend(client, 1);
  return { caller, client, spend: (cost) => rate?.spendMore(client, cost) };
}
