import type { IdentifierScheme } from '../model/party.ts';

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

const CANONICAL: Readonly<Record<IdentifierScheme, (text: string) => string>> = {
  LEI: withoutHyphens,
  ISIN: withoutHyphens,
  CIK: (text) => text.toUpperCase().replace(/^(?:CIK)?[:#]?0*(?=.)/, ''),
  WIKIDATA: (text) => (/[/:](Q\d+)$/i.exec(text)?.[1] ?? text).toUpperCase(),
  TICKER: (text) => text.toUpperCase().replace(/^\$/, ''),
  URL: webAddress,
  OTHER: (text) => text.toUpperCase(),
};

function withoutHyphens(text: string): string {
  return text.toUpperCase().replace(/\p{Pd}/gu, '');
}

function webAddress(text: string): string {
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(address)) return text.toLowerCase();
  const { host, pathname, search } = new URL(address);
  return `${host.replace(/^www\./, '')}${pathname.replace(/\/+$/, '')}${search}`;
}
