import { wellFormed } from './text.ts';

/**
 * Escapes a text for an XML element or a quoted attribute. White space that a reader would fold
 * becomes a numeric reference; characters that XML 1.0 forbids become U+FFFD.
 */
export function xmlText(text: string): string {
  return wellFormed(text).replace(
    NEEDS_CARE,
    (character) =>
      NAMED[character] ?? (FOLDED.includes(character) ? `&#${character.charCodeAt(0)};` : '\ufffd'),
  );
}

// eslint-disable-next-line no-control-regex -- XML forbids these
const NEEDS_CARE = /[&<>"'\u0000-\u001f\ufffe\uffff]/g;
const FOLDED = '\t\n\r';
const NAMED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};
