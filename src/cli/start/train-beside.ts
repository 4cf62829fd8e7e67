import { setTimeout as wait } from 'node:timers/promises';
import type { LocalNeo4jOptions } from '../../neo4j-local/start.ts';
import { trainLocalNeo4j } from '../../neo4j-local/train.ts';

/** First clients come first. */
const LATER_MS = 15_000;

/**
 * Makes, some time after the first start, what makes later starts of the managed Neo4j faster. Where that fails, or the server ends
 * before, they are as slow as this one, and the next start tries again.
 *
 * @returns what ends it, and waits until nothing of it is left
 */
export function trainBeside(options: Omit<LocalNeo4jOptions, 'dir'>): () => Promise<void> {
  const ended = new AbortController();
  const { signal } = ended;
  const trained = wait(LATER_MS, null, { ref: false, signal })
    .then(() => trainLocalNeo4j({ ...options, signal, background: true }))
    .catch(() => {});
  return async () => {
    ended.abort(new Error('the server ends'));
    await trained;
  };
}
