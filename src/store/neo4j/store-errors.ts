import { Neo4jError } from 'neo4j-driver';
import { StoreError } from '../../errors.ts';

/**
 * The StoreError of a driver error: down, refused and overloaded are STORE_UNAVAILABLE, a query
 * that took too long is QUERY_TIMEOUT. Other errors are bugs and are returned as they are.
 */
export function storeErrorOf(query: string, error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const code = codeOf(error.code);
  return code ? new StoreError(code, query, error) : error;
}

function codeOf(code: string): StoreError['code'] | null {
  if (/TransactionTimedOut|TransactionTimedOutClientConfiguration/.test(code))
    return 'QUERY_TIMEOUT';
  return UNAVAILABLE.some((pattern) => pattern.test(code)) ? 'STORE_UNAVAILABLE' : null;
}

/** The driver's own codes first; `N/A` is a wait for a free connection that took too long. */
const UNAVAILABLE = [
  /^ServiceUnavailable$/,
  /^SessionExpired$/,
  /^N\/A$/,
  /^Neo\.TransientError\./,
  /^Neo\.DatabaseError\./,
  /^Neo\.ClientError\.Security\./,
  /^Neo\.ClientError\.Database\./,
  /^Neo\.ClientError\.Transaction\.(?:TransactionTerminated|Terminated)/,
];
