import type { IncomingMessage } from 'node:http';
import { type Access, type Caller, anonymousAccess } from '../access/access.ts';
import { clientAddress } from './overload/client-address.ts';
import { type ByteBudget, byteBudget } from './overload/byte-budget.ts';
import type { RateLimit } from './overload/rate-limit.ts';
import { type ConcurrencyLimit, concurrencyLimit } from './overload/concurrency-limit.ts';
import type { TrustedDocuments } from '../graphql/trusted-documents.ts';

export interface Guards {
  readonly access: Access;
  /**
   * The names by which this server may be asked, besides addresses and localhost; null: any.
   * Against DNS rebinding: a foreign page can point its own name here, but not an IP address.
   */
  readonly hosts: readonly string[] | null;
  /** Null: clients may ask as much as they like. */
  readonly rate: RateLimit | null;
  /** Proxies of our own in front, whose X-Forwarded-For is believed. */
  readonly proxies: number;
  /** Null: any operation is run. */
  readonly trusted: TrustedDocuments | null;
  /** Questions that are answered at once, and that wait. */
  readonly questions: ConcurrencyLimit;
  /** Memory for large bodies. */
  readonly bodies: ByteBudget;
  /** The longest that a question may take once it is its turn, in milliseconds. */
  readonly answerMs: number;
}

/** Guards of a server that anyone on its machine may ask anything. */
export function openGuards(): Guards {
  return {
    access: anonymousAccess('admin'),
    hosts: [],
    rate: null,
    proxies: 0,
    trusted: null,
    questions: concurrencyLimit(QUESTION_LIMITS),
    bodies: byteBudget(MAX_BODIES_BYTES),
    answerMs: ANSWER_MS,
  };
}

/**
 * Questions at once and in the queue, and the longest wait there. Few at once: each sends many
 * queries to the database.
 */
export const QUESTION_LIMITS = {
  running: 16,
  waiting: 128,
  waitMs: 8_000,
  perClient: { running: 8, waiting: 64 },
};
/** The longest time for a question; with the wait before it less than the promised 20 s. */
export const ANSWER_MS = 11_000;
/** The most bytes of bodies that are arriving, without the first 16 KB of each. */
export const MAX_BODIES_BYTES = 64_000_000;
/** The longest time for one query of the database. */
export const QUERY_MS = 8_000;
/** Queries at once: fewer than the driver has connections, so that readiness always gets one. */
export const STORE_LIMITS = {
  running: 40,
  waiting: 10_000,
  waitMs: 5_000,
  perClient: { running: 10, waiting: 2_500 },
};
/** Queries of many rows, besides: each keeps a processor of the database busy. */
export const EXPENSIVE_LIMITS = {
  running: 4,
  waiting: 2_000,
  waitMs: 8_000,
  perClient: { running: 2, waiting: 400 },
};

/** A request that was let in. */
export interface Authorized {
  readonly caller: Caller;
  /** Whom the request is counted for. */
  readonly client: string;
  /** Books the cost of the question to who asks, once it is known. */
  readonly spend: (cost: number) => void;
}

/**
 * Identifies the caller and checks the rate limit.
 *
 * @throws {HttpError} 401, 403, 429 or 503
 */
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
