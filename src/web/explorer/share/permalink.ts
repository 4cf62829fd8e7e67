import { publicAddress } from '../../public-address.ts';
import type { RightRowFragment } from '../generated/documents.ts';
import { useNavigation } from '../navigation.tsx';
import { useQuestion } from '../question-context.tsx';
import { writeAddress } from '../question/address.ts';

/** What a permalink says of the answer that it was made from. */
export interface Cited {
  /** The beginning of the dataset's version. */
  readonly dataset: string;
  /** As `digestOf` gives it. */
  readonly answer: string | null;
}

const VERSION_LETTERS = 12;

export function shortVersion(datasetVersion: string): string {
  return datasetVersion.slice(0, VERSION_LETTERS);
}

/** The address of this page for others, with its time and known day, so that it stays the same. */
export function useFixedAddress(): string {
  const { question, today } = useQuestion();
  const { route } = useNavigation();
  const fixed = { ...question, knownAt: question.knownAt ?? today };
  return publicAddress(writeAddress({ ...route, question: fixed }));
}

/** To a fixed address, which has its known day behind the `?`. */
export function permalink(address: string, { dataset, answer }: Cited): string {
  return `${address}&dataset=${dataset}` + (answer === null ? '' : `&answer=${answer}`);
}

/** What the search part of an address cites; null if it is no permalink. */
export function readCited(search: string): Cited | null {
  const parameters = new URLSearchParams(search);
  const dataset = parameters.get('dataset') ?? '';
  const answer = /^(?:[\w-]{6})*$/.exec(parameters.get('answer') ?? '-')?.[0] ?? null;
  return /^[\w-]{6,64}$/.test(dataset) ? { dataset, answer } : null;
}

/** An answer with more rights is too long for a link. */
const MAX_CITED_RIGHTS = 150;

const ID_LETTERS = 4;
const CONTENT_LETTERS = 2;
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
  const [earlier, later] = [partsOf(before), partsOf(after)];
  const ids = [...new Set([...earlier.keys(), ...later.keys()])];
  return ids.filter((id) => earlier.get(id) !== later.get(id)).length;
}

function partsOf(digest: string): ReadonlyMap<string, string> {
  return new Map([...digest.matchAll(/(.{4})(.{2})/g)].map(([, id, content]) => [id!, content!]));
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
