import { createHash } from 'node:crypto';
import type { Context } from 'hono';
import { type Day, isoDay } from '../domain/time/day.ts';
import type { Store } from '../store/store.ts';

/**
 * The entity tag of the current answer; null if there is no dataset to answer from.
 *
 * @param today     the server's: questions may leave their day out
 * @param question  all else that decides the answer, as sent
 */
export async function currentEtag(
  { store, apiVersion }: { readonly store: Pick<Store, 'ready'>; readonly apiVersion: string },
  today: Day,
  ...question: readonly (string | null)[]
): Promise<string | null> {
  const readiness = await store.ready();
  if (!readiness.ready) return null;
  const { datasetVersion } = readiness;
  return etagOf(JSON.stringify([datasetVersion, apiVersion, isoDay(today), ...question]));
}

/** The weak entity tag of a text or file: equal answers have equal tags, compressed or not. */
export function etagOf(bytes: string | Buffer): string {
  return `W/"${createHash('sha256').update(bytes).digest('base64url')}"`;
}

/** The headers of an answer that a client may keep, and ask about by its tag. */
export function cacheable(c: Context, etag: string): { etag: string; 'cache-control': string } {
  c.header('vary', 'Authorization', { append: true });
  return { etag, 'cache-control': 'private, no-cache' };
}

/** Whether a client has this answer already: the header holds tags with commas, or `*`. */
export function matchesEtag(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  const opaque = (tag: string) => tag.trim().replace(/^W\//, '');
  return (
    ifNoneMatch.trim() === '*' || ifNoneMatch.split(',').some((tag) => opaque(tag) === opaque(etag))
  );
}
