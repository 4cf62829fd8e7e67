import { isoDay } from '../../../domain/time/day.ts';
import { foldName } from '../../../domain/text/fold-name.ts';
import { canonicalIdentifier } from '../../../domain/text/identifier.ts';
import { type Faults, inside, type ValuePath } from '../faults.ts';
import { onEach, type Rule } from '../rule.ts';

/** No two parties share a name: a search for it would find both. */
export const sharedName: Rule = ({ parties }, warnings) => {
  const shared = sharedValues('a name', warnings);
  for (const { at, record } of parties) {
    const { id, name, names } = record;
    if (name !== undefined) shared(id, inside(at, 'name'), name, foldName(name));
    for (const [i, { value }] of (names ?? []).entries())
      shared(id, inside(at, 'names', i, 'value'), value, foldName(value));
  }
};

/** No two parties share an identifier: one of them has a wrong one, or both are one party. */
export const sharedIdentifier: Rule = ({ parties }, warnings) => {
  const shared = sharedValues('an identifier', warnings);
  for (const { at, record } of parties)
    for (const [i, { scheme, value }] of (record.identifiers ?? []).entries()) {
      const canonical = canonicalIdentifier(scheme, value);
      if (canonical !== '')
        shared(record.id, inside(at, 'identifiers', i, 'value'), value, [`${scheme} ${canonical}`]);
    }
};

function sharedValues(what: string, warnings: Faults) {
  const first = new Map<string, { readonly at: ValuePath; readonly id: string | undefined }>();
  return (id: string | undefined, at: ValuePath, value: string, keys: readonly string[]): void => {
    const own = keys.length === 0 ? [value] : keys;
    const other = own.map((key) => first.get(key)).find((found) => found && found.id !== id);
    if (other)
      warnings.add(
        at,
        `${what} of one party only`,
        `${value}, also ${what} of ${other.id ?? 'another party'}`,
        other.at,
      );
    for (const key of own) if (!first.has(key)) first.set(key, { at, id });
  };
}

export const rightAgainstHolder = onEach('rights', ({ holder, counterparty }, note) => {
  if (holder !== undefined && holder === counterparty)
    note('counterparty', 'another party than the holder', holder);
});

export const readBeforePublished = onEach('sources', ({ published, retrieved }, note) => {
  if (published && retrieved && retrieved.latest < published.earliest)
    note('retrieved', `a day not before it was published, ${published.edtf}`, retrieved.edtf);
});

export const unknownPublisher = onEach('sources', ({ publisher, note: reason }, note) => {
  if (publisher?.trim().toLowerCase() === 'unknown' && reason === null)
    note('publisher', 'a publisher, or a note that says why it is unknown', publisher);
});

/** No right was withdrawn or corrected before it was known: no answer would ever show it. */
export const removedAfterKnown = onEach('rights', (right, note, seed) => {
  const { withdrawn, corrects } = right;
  const known = seed.knownFrom(right);
  if (withdrawn && known !== null && withdrawn.known.latest <= known)
    note(
      ['withdrawn', 'known'],
      `a day after the right was known, ${isoDay(known)}`,
      withdrawn.known.edtf,
    );
  const corrected = corrects ? seed.right(corrects.right)?.record : undefined;
  const since = corrected ? seed.knownFrom(corrected) : null;
  const day = corrects?.known?.latest ?? known;
  if (since !== null && day !== null && day <= since && day >= (known ?? day))
    note(
      ['corrects', 'known'],
      `a day after ${corrects!.right} was known, ${isoDay(since)}`,
      isoDay(day),
    );
});

const REGIONS = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const CURRENCIES = new Set(Intl.supportedValuesOf('currency'));

export const knownCountry = onEach('parties', ({ country }, note) => {
  if (!country) return;
  if (!/^[A-Z]{2}$/.test(country) || country === 'ZZ' || REGIONS.of(country) === undefined)
    note('country', 'a country of ISO 3166 in two letters, such as US', country);
});

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

/** Signs that a label is no bare noun phrase: an article first, a stop at its end, or a verb. */
const FAULTS = [
  /^(?:an?|the) /i,
  /[.;:,]$/,
  /^(?:(?!\b(?:that|which|who|whom|if|how|when|once|until|unless)\b).)*\b(?:may|must|shall|will|can|is|are|has|have)\b/i,
];

const MAX_NAME_WORDS = 5;

/** Labels are noun phrases, since sentences put them behind a name: Cedar’s licence to the models. */
export const labelNamesRight: Rule = (seed, warnings) => {
  const partyNames = new Set(
    seed.parties.flatMap(({ record }) => [
      record.name,
      ...(record.names ?? []).map((one) => one.value),
    ]),
  );
  const beginsWithName = (label: string) => {
    const words = label.split(/ |[’'](?=s )/, MAX_NAME_WORDS);
    return words.some((_, i) => partyNames.has(words.slice(0, i + 1).join(' ')));
  };
  onEach('rights', ({ label }, note) => {
    if (label !== undefined && (FAULTS.some((fault) => fault.test(label)) || beginsWithName(label)))
      note(
        'label',
        'a noun phrase that begins with the right, such as Licence to the models',
        label,
      );
  })(seed, warnings);
};
