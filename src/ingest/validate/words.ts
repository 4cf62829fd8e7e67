import { nearest } from '../../domain/text/similarity.ts';

/** A value as a fault shows what it found: text as it is (on one line, cut at 80 characters), the rest in words. */
export function inWords(value: unknown): string {
  if (value === undefined || value === null || value === '') return 'nothing';
  if (typeof value === 'string')
    return cut(value.replace(/\s+/g, ' ').trim()) || 'nothing but spaces';
  if (Array.isArray(value))
    return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  if (typeof value === 'object') {
    const keys = Object.keys(value);
    return keys.length === 0 ? 'an empty map' : cut(`a map of ${keys.join(', ')}`);
  }
  return String(value);
}

/** ` (did you mean …?)` for the likeliest of the candidates, or nothing where none is near. */
export function didYouMean(text: string, candidates: Iterable<string>, most = 1): string {
  const written = new Map([...candidates].map((candidate) => [candidate.toLowerCase(), candidate]));
  return suggestion(
    nearest(text.toLowerCase(), written.keys(), most, 0.6).map((near) => written.get(near)!),
  );
}

/** ` (did you mean a or b?)`; nothing for an empty list. */
export function suggestion(near: readonly string[]): string {
  return near.length === 0 ? '' : ` (did you mean ${near.join(' or ')}?)`;
}

/** `a, b and c`. */
export function listInWords(items: readonly string[], word = 'and'): string {
  return items.length < 2
    ? items.join('')
    : `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`;
}

function cut(text: string): string {
  const letters = [...text.slice(0, 200)];
  return letters.length > 80 ? `${letters.slice(0, 79).join('')}…` : text;
}
