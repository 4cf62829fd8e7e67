import { isDigest } from './digest.ts';

/** What a permalink says of the answer that it was made from. */
export interface Cited {
  /** The beginning of the dataset's version. */
  readonly dataset: string;
  /** See `digestOf`; null: the answer was too long. */
  readonly answer: string | null;
}

/** Letters of a dataset's version that name it. */
const VERSION_LETTERS = 12;

export function shortVersion(datasetVersion: string): string {
  return datasetVersion.slice(0, VERSION_LETTERS);
}

/** An address with what was cited; reading it gives that back. */
export function permalink(address: string, { dataset, answer }: Cited): string {
  const start = `${address}${address.includes('?') ? '&' : '?'}dataset=${dataset}`;
  return answer === null ? start : `${start}&answer=${answer}`;
}

/** @param search  of an address; null if it is no permalink */
export function readCited(search: string): Cited | null {
  const parameters = new URLSearchParams(search);
  const dataset = parameters.get('dataset') ?? '';
  const answer = parameters.get('answer');
  if (!/^[\w-]{6,64}$/.test(dataset)) return null;
  return { dataset, answer: answer !== null && isDigest(answer) ? answer : null };
}
