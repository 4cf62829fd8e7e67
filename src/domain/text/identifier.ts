/**
 * An identifier in the spelling by which it is compared; empty if it has no letter or digit. LEI
 * and ISIN in upper case without spaces and hyphens, a CIK without leading zeros, an item of
 * Wikidata without its address, a ticker in upper case without `$`, a web address as its lower-case
 * host and path without `www.`, any other number in upper case without spaces.
 */
export function canonicalIdentifier(scheme: IdentifierScheme, value: string): string {
  const text = value.normalize('NFKC').replace(/[\s\p{Cf}]+/gu, '');
  return /[\p{L}\p{N}]/u.test(text) ? CANONICAL[scheme](text) : '';
}

const CANONICAL = {
  LEI: withoutHyphens,
  CIK: (text: string) => text.toUpperCase().replace(/^(?:CIK)?[:#]?0*(?=.)/, ''),
  WIKIDATA: (text: string) => (/[/:](Q\d+)$/i.exec(text)?.[1] ?? text).toUpperCase(),
  ISIN: withoutHyphens,
  TICKER: (text: string) => text.toUpperCase().replace(/^\$/, ''),
  URL: webAddress,
  OTHER: (text: string) => text.toUpperCase(),
};
export type IdentifierScheme = keyof typeof CANONICAL;
export const IDENTIFIER_SCHEMES = Object.keys(CANONICAL) as readonly IdentifierScheme[];

function withoutHyphens(text: string): string {
  return text.toUpperCase().replace(/\p{Pd}/gu, '');
}

function webAddress(text: string): string {
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(address)) return text.toLowerCase();
  const { host, pathname, search } = new URL(address);
  return `${host.replace(/^www\./, '')}${pathname.replace(/\/+$/, '')}${search}`;
}
