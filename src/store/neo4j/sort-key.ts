import type { SortPosition } from '../../domain/rights/select.ts';
import type { ListPosition } from '../list-question.ts';

/** Sorts before any character of a name, kind or id, so that joined parts sort as the parts do. */
export const SEPARATOR = '\u0000';

/**
 * The sort key of a right in the default order: holder name, kind, id. It sorts the same by UTF-16
 * units, UTF-8 bytes and code points, since Neo4j's index and operators disagree beyond U+FFFF.
 */
export function rightSortKey(place: Pick<SortPosition, 'holderName' | 'kind' | 'id'>): string {
  return [sortableText(place.holderName), place.kind, place.id].join(SEPARATOR);
}

/** The sort key of a listed node: name, then id. */
export function listSortKey(place: ListPosition): string {
  return [sortableText(place.name), place.id].join(SEPARATOR);
}

/**
 * A text that sorts by UTF-16 units as the original sorts by code points: characters beyond U+FFFF
 * become U+FFFF and two characters below the surrogates. U+0000 becomes U+0001, so that the
 * separator stays the lowest.
 */
export function sortableText(text: string): string {
  return text.replaceAll(SEPARATOR, '\u0001').replace(/[\u{10000}-\u{10FFFF}]/gu, (character) => {
    const offset = character.codePointAt(0)! - 0x10000;
    return `\uFFFF${String.fromCharCode(0x100 + (offset >> 10), 0x100 + (offset & 0x3ff))}`;
  });
}
