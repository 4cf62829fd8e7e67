/**
 * The same text with typographic variants made plain, character for character, so that offsets stay
 * valid: curly quotes, special spaces, dashes and line breaks become the plain sign that patterns
 * look for.
 */
export function flat(text: string): string {
  return text.replace(
    /[\u00a0\u2000-\u200a\u202f\u3000\t\r\n\f\v\u2028\u2029\ufeff\u200b]|[\u2018\u2019\u02bc\u0060\u00b4]|[\u201c\u201d\u201e\u00ab\u00bb]|[\u2010-\u2013\u2212]|[\u2014\u2015]/g,
    plain,
  );
}

function plain(sign: string): string {
  if (/[\u2018\u2019\u02bc\u0060\u00b4]/.test(sign)) return "'";
  if (/[\u201c\u201d\u201e\u00ab\u00bb]/.test(sign)) return '"';
  if (/[\u2010-\u2013\u2212]/.test(sign)) return '-';
  if (/[\u2014\u2015]/.test(sign)) return '—';
  return ' ';
}
