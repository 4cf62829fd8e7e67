import type { RightPlace } from '../../domain/rights/select.ts';
import type { NamePlace } from '../store.ts';

/** Lower than any character of a name, kind or id, so that joined parts sort as the parts do. */
export const SEPARATOR = '\u0000';

/**
 * Where a right stands in the default order: holder name, kind, id. Sorts alike by UTF-16 units, by
 * UTF-8 bytes and by code points, because the database's index and its comparison operators do not
 * all agree on characters beyond U+FFFF.
 */
export function rightSortKey(place: Pick<RightPlace, 'holderName' | 'kind' | 'id'>): string {
  return [sortableText(place.holderName), place.kind, place.id].join(SEPARATOR);
}

/** Where a listed node stands: name, then id. */
export function listSortKey(place: NamePlace): string {
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
