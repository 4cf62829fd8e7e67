import type { RightRowFragment } from '../generated/documents.ts';

/** An answer with more rights is too long for a link. */
export const MAX_CITED_RIGHTS = 150;

const ID_LETTERS = 4;
const CONTENT_LETTERS = 2;
const ENTRY_LENGTH = ID_LETTERS + CONTENT_LETTERS;
const BASE64URL_ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * An answer in six letters for each right, so that a link can carry it: four for its id, two for
 * what it says. Null for an answer that is not whole or too long.
 */
export function digestOf(rows: readonly RightRowFragment[], total: number | null): string | null {
  if (rows.length !== total || total > MAX_CITED_RIGHTS) return null;
  return rows.map(rightDigest).join('');
}

/** In how many rights two answers differ: those in one of them only, and those that changed. */
export function countDifferences(before: string, after: string): number {
  const earlier = partsOf(before);
  const later = partsOf(after);
  const isSame = ([id, content]: readonly [string, string]) => earlier.get(id) === content;
  const gone = [...earlier.keys()].filter((id) => !later.has(id));
  return gone.length + [...later].filter((part) => !isSame(part)).length;
}

/** Whether a text may be a digest. */
export function isDigest(text: string): boolean {
  return /^[\w-]*$/.test(text) && text.length % ENTRY_LENGTH === 0;
}

function partsOf(digest: string): ReadonlyMap<string, string> {
  const starts = Array.from({ length: digest.length / ENTRY_LENGTH }, (_, i) => i * ENTRY_LENGTH);
  return new Map(
    starts.map((at) => [
      digest.slice(at, at + ID_LETTERS),
      digest.slice(at + ID_LETTERS, at + ENTRY_LENGTH),
    ]),
  );
}

function rightDigest(right: RightRowFragment): string {
  const { id, label, holder, counterparty, term, effective, evaluation } = right;
  const { status, certainty, defeasible, endedBy } = evaluation;
  const content = [label, holder.id, counterparty?.id, term.edtf, effective, endedBy?.on];
  const text = JSON.stringify([...content, status, certainty, defeasible]);
  return letters(id, ID_LETTERS) + letters(text, CONTENT_LETTERS);
}

/** The last letters of a hash (FNV-1a, 32 bits): a checksum, not a seal. */
function letters(text: string, count: number): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return Array.from({ length: count }, (_, i) => BASE64URL_ALPHABET[(hash >>> (6 * i)) & 63]!).join(
    '',
  );
}
