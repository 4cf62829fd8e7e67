import { wellFormed } from './text.ts';

/**
 * A text as XML holds it, in an element or in an attribute between double quotes. White space that
 * a reader would fold is written by number; what XML 1.0 cannot hold at all (control characters,
 * U+FFFE, U+FFFF, half a surrogate pair) becomes U+FFFD.
 */
export function xmlText(text: string): string {
  return wellFormed(text).replace(
    NEEDS_CARE,
    (character) =>
      NAMED[character] ?? (FOLDED.includes(character) ? `&#${character.charCodeAt(0)};` : '\ufffd'),
  );
}

// eslint-disable-next-line no-control-regex -- these are the ones that XML cannot hold
const NEEDS_CARE = /[&<>"'\u0000-\u001f\ufffe\uffff]/g;
const FOLDED = '\t\n\r';
const NAMED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};
