import { isoDay } from '../../../domain/time/day.ts';
import { foldName } from '../../../domain/text/fold-name.ts';
import { canonicalIdentifier } from '../../../domain/text/identifier.ts';
import { type ValuePath, inside } from '../value-path.ts';
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

function sharedValues(
  what: string,
  warnings: Parameters<Rule>[1],
): (id: string | undefined, at: ValuePath, value: string, keys: readonly string[]) => void {
  const first = new Map<string, { readonly at: ValuePath; readonly id: string | undefined }>();
  return (id, at, value, keys) => {
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

/** Holder and counterparty differ. */
export const rightAgainstHolder = onEach('rights', ({ holder, counterparty }, note) => {
  if (holder !== undefined && holder === counterparty)
    note('counterparty', 'another party than the holder', holder);
});

/** A source was not read before it was published. */
export const readBeforePublished = onEach('sources', ({ published, retrieved }, note) => {
  if (published && retrieved && retrieved.latest < published.earliest)
    note('retrieved', `a day not before it was published, ${published.edtf}`, retrieved.edtf);
});

/** A source whose publisher is unknown has a note with the reason. */
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
