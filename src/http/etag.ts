import { createHash } from 'node:crypto';
import { type Day, isoDay } from '../domain/time/day.ts';
import type { Store } from '../store/store.ts';

/** Everything that decides an answer. */
export interface Answerable {
  readonly datasetVersion: string;
  readonly apiVersion: string;
  /** The server's today, ISO 8601: questions may leave their day out. */
  readonly today: string;
  readonly document: string;
  readonly operationName: string | null;
  /** The variables as JSON, as sent. */
  readonly variables: string | null;
}

/** The entity tag of the current answer; null if there is no dataset to answer from. */
export async function currentEtag(
  { store, apiVersion }: { readonly store: Store; readonly apiVersion: string },
  today: Day,
  question: Pick<Answerable, 'document' | 'operationName' | 'variables'>,
): Promise<string | null> {
  const readiness = await store.ready();
  if (!readiness.ready) return null;
  const { datasetVersion } = readiness;
  return etagOf({ datasetVersion, apiVersion, today: isoDay(today), ...question });
}

/** The weak entity tag of an answer: equal tags mean equal answers, whatever their bytes. */
export function etagOf(of: Answerable): string {
  const { datasetVersion, apiVersion, today, document, operationName, variables } = of;
  const parts = [datasetVersion, apiVersion, today, document, operationName, variables];
  return etagOfBytes(JSON.stringify(parts));
}

/** The entity tag of a text or file that is served as it is, compressed or not. */
export function etagOfBytes(bytes: string | Buffer): string {
  return `W/"${createHash('sha256').update(bytes).digest('base64url')}"`;
}

/** Whether a client has this answer already: the header holds tags with commas, or `*`. */
export function matchesEtag(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  const opaque = (tag: string) => tag.trim().replace(/^W\//, '');
  return (
    ifNoneMatch.trim() === '*' || ifNoneMatch.split(',').some((tag) => opaque(tag) === opaque(etag))
  );
}
