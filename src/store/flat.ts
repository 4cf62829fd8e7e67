/**
 * Nested values as flat properties and back, because a database's property holds plain values only:
 * `term` becomes `termEdtf`, `termPhrase`, `termStartEarliest` …
 */
import type { Amount } from '../model.ts';
import type { DatedDay, Term } from '../time/edtf.ts';
import type { Span } from '../time/span.ts';

/** What a property holds. */
export type Plain = string | number | boolean | null | readonly string[] | readonly number[];
/** A node's properties, as written and as read. */
export type Properties = Readonly<Record<string, Plain>>;

/** @param name  the field's, such as `term` */
export function flatTerm(name: string, term: Term | null): Properties {
  if (!term) return {};
  const { edtf, phrase, startEarliest, startLatest, endEarliest, endLatest, end } = term;
  return prefixed(name, { edtf, phrase, startEarliest, startLatest, endEarliest, endLatest, end });
}

export function termIn(row: Properties, name: string): Term | null {
  const edtf = row[`${name}Edtf`];
  if (typeof edtf !== 'string') return null;
  return {
    edtf, phrase: row[`${name}Phrase`] as string | null ?? null,
    startEarliest: row[`${name}StartEarliest`] as number, startLatest: row[`${name}StartLatest`] as number,
    endEarliest: row[`${name}EndEarliest`] as number, endLatest: row[`${name}EndLatest`] as number,
    end: row[`${name}End`] as Term['end'],
  };
}

export function flatDay(name: string, day: DatedDay | null): Properties {
  return day ? prefixed(name, { edtf: day.edtf, earliest: day.earliest, latest: day.latest }) : {};
}

export function dayIn(row: Properties, name: string): DatedDay | null {
  const edtf = row[`${name}Edtf`];
  if (typeof edtf !== 'string') return null;
  return { edtf, earliest: row[`${name}Earliest`] as number, latest: row[`${name}Latest`] as number };
}

export function flatAmount(name: string, amount: Amount | null): Properties {
  if (!amount) return {};
  const { value, currency, unit, what, basis } = amount;
  return prefixed(name, { value, currency, unit, what, basis });
}

/** An amount of which nothing is given reads as none. */
export function amountIn(row: Properties, name: string): Amount | null {
  const part = (key: string) => row[`${name}${key}`] as string | null ?? null;
  const amount = { value: part('Value'), currency: part('Currency'), unit: part('Unit'), what: part('What'), basis: part('Basis') };
  return Object.values(amount).every((value) => value === null) ? null : amount;
}

export function flatSpan(name: string, span: Span | null): Properties {
  return span ? prefixed(name, { from: span.from, until: span.until }) : {};
}

export function spanIn(row: Properties, name: string): Span | null {
  const from = row[`${name}From`];
  return typeof from === 'number' ? { from, until: row[`${name}Until`] as number } : null;
}

function prefixed(name: string, values: Properties): Properties {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [`${name}${key[0]!.toUpperCase()}${key.slice(1)}`, value]));
}
