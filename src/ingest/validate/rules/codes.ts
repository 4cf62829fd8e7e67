import { inside, type ValuePath } from '../value-path.ts';
import { onEach, type Rule } from '../rule.ts';

const REGIONS = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const CURRENCIES = new Set(Intl.supportedValuesOf('currency'));

/** Warns of a country code that ISO 3166 does not have. */
export const knownCountry = onEach('parties', ({ country }, note) => {
  if (country && !isCountry(country))
    note('country', 'a country of ISO 3166 in two letters, such as US', country);
});

function isCountry(code: string): boolean {
  return /^[A-Z]{2}$/.test(code) && code !== 'ZZ' && REGIONS.of(code) !== undefined;
}

/** Warns of a currency code that ISO 4217 does not have. */
export const knownCurrency: Rule = ({ rights, deals, events }, warnings) => {
  const check = (code: string | null | undefined, at: ValuePath) => {
    if (code && !CURRENCIES.has(code))
      warnings.add(inside(at, 'currency'), 'a currency of ISO 4217, such as USD', code);
  };
  for (const { at, record } of rights) check(record.amount?.currency, inside(at, 'amount'));
  for (const { at, record } of events) check(record.threshold?.currency, inside(at, 'threshold'));
  for (const { at, record } of deals)
    record.values?.forEach(({ currency }, i) => check(currency, inside(at, 'values', i)));
};
