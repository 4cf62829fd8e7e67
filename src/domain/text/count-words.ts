import type { NodeType } from '../model/record.ts';

/** A list in words: `A, B and C`. */
export function listInWords(items: readonly string[], conjunction: 'and' | 'or' = 'and'): string {
  return items.length < 2
    ? items.join('')
    : `${items.slice(0, -1).join(', ')} ${conjunction} ${items.at(-1)}`;
}

/** The first of some names, `A, B and 2 more`. */
export function firstInWords(names: readonly string[], maxNamed: number): string {
  const more = names.length - maxNamed;
  return listInWords(more > 0 ? [...names.slice(0, maxNamed), `${more} more`] : names);
}

/** A number of things in words: `1 right`, `3 rights`. */
export function countInWords(count: number, noun: string): string {
  return `${count} ${count === 1 ? noun : `${noun}s`}`;
}

/** A kind of record with its article: `an asset`. */
export function typeInWords(type: NodeType): string {
  if (type === 'EVIDENCE') return 'a piece of evidence';
  return `${/^[AE]/.test(type) ? 'an' : 'a'} ${type.toLowerCase()}`;
}

/** The plural of a kind of record: `parties` for PARTY, `evidence` for EVIDENCE. */
export function typePlural(type: NodeType | 'STATEMENT'): string {
  if (type === 'EVIDENCE') return 'evidence';
  return `${type.toLowerCase().replace(/y$/, 'ie')}s`;
}

/** A word with only its first letter capital: `Right` for RIGHT. */
export function capitalised<Word extends string>(word: Word): Capitalize<Lowercase<Word>> {
  return `${word[0]!.toUpperCase()}${word.slice(1).toLowerCase()}` as Capitalize<Lowercase<Word>>;
}
