import { inside } from '../value-path.ts';
import type { Rule } from '../rule.ts';

const REGIONS = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const CURRENCIES = new Set(Intl.supportedValuesOf('currency'));

/** Warns of a country code that ISO 3166 does not have. */
export const knownCountry: Rule = ({ parties }, warnings) => {
  for (const { at, record } of parties) {
    const { country } = record;
    if (country && !isCountry(country))
      warnings.add(
        inside(at, 'country'),
        'a country of ISO 3166 in two letters, such as US',
        country,
      );
  }
};

function isCountry(code: string): boolean {
  return /^[A-Z]{2}$/.test(code) && code !== 'ZZ' && REGIONS.of(code) !== undefined;
}

/** Warns of a currency code that ISO 4217 does not have. */
export const knownCurrency: Rule = ({ rights, deals, events }, warnings) => {
  const expected = 'a currency of ISO 4217, such as USD';
  for (const { at, record } of rights) {
    const code = record.amount?.currency;
    if (code && !CURRENCIES.has(code))
      warnings.add(inside(at, 'amount', 'currency'), expected, code);
  }
  for (const { at, record } of events) {
    const code = record.threshold?.currency;
    if (code && !CURRENCIES.has(code))
      warnings.add(inside(at, 'threshold', 'currency'), expected, code);
  }
  for (const { at, record } of deals) {
    for (const [i, { currency }] of (record.values ?? []).entries())
      if (!CURRENCIES.has(currency))
        warnings.add(inside(at, 'values', i, 'currency'), expected, currency);
  }
};
