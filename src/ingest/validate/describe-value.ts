import { nearestTexts } from '../../domain/text/similarity.ts';

/** A value in a fault: text on one line, at most 80 characters; anything else in words. */
export function describeValue(value: unknown): string {
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

/** The end of a message, ` (did you mean …?)` with the likeliest candidate; empty without one. */
export function didYouMean(text: string, candidates: Iterable<string>): string {
  const written = new Map([...candidates].map((candidate) => [candidate.toLowerCase(), candidate]));
  return suggestion(
    nearestTexts(text.toLowerCase(), written.keys(), 1, 0.6).map((near) => written.get(near)!),
  );
}

/** The end of a message, ` (did you mean a or b?)`; empty for an empty list. */
export function suggestion(near: readonly string[]): string {
  return near.length === 0 ? '' : ` (did you mean ${near.join(' or ')}?)`;
}

function cut(text: string): string {
  const letters = [...text.slice(0, 200)];
  return letters.length > 80 ? `${letters.slice(0, 79).join('')}…` : text;
}
