import { isoDay } from '../../../domain/time/day.ts';
import { foldName } from '../../../domain/text/fold-name.ts';
import { canonicalIdentifier } from '../../../domain/text/identifier.ts';
import { type ValuePath, inside } from '../value-path.ts';
import type { Rule } from '../rule.ts';

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
export const rightAgainstHolder: Rule = ({ rights }, warnings) => {
  for (const { at, record } of rights) {
    const { holder, counterparty } = record;
    if (holder !== undefined && holder === counterparty)
      warnings.add(inside(at, 'counterparty'), 'another party than the holder', holder);
  }
};

/** A source was not read before it was published. */
export const readBeforePublished: Rule = ({ sources }, warnings) => {
  for (const { at, record } of sources) {
    const { published, retrieved } = record;
    if (published && retrieved && retrieved.latest < published.earliest)
      warnings.add(
        inside(at, 'retrieved'),
        `a day not before it was published, ${published.edtf}`,
        retrieved.edtf,
      );
  }
};

/** A source whose publisher is unknown has a note with the reason. */
export const unknownPublisher: Rule = ({ sources }, warnings) => {
  for (const { at, record } of sources)
    if (record.publisher?.trim().toLowerCase() === 'unknown' && record.note === null)
      warnings.add(
        inside(at, 'publisher'),
        'a publisher, or a note that says why it is unknown',
        record.publisher,
      );
};

/** No right was withdrawn or corrected before it was known: no answer would ever show it. */
export const removedAfterKnown: Rule = (seed, warnings) => {
  for (const { at, record } of seed.rights) {
    const known = seed.knownFrom(record);
    if (record.withdrawn && known !== null && record.withdrawn.known.latest <= known) {
      warnings.add(
        inside(at, 'withdrawn', 'known'),
        `a day after the right was known, ${isoDay(known)}`,
        record.withdrawn.known.edtf,
      );
    }
    const corrected = record.corrects ? seed.right(record.corrects.right)?.record : undefined;
    const since = corrected ? seed.knownFrom(corrected) : null;
    const day = record.corrects?.known?.latest ?? known;
    if (since !== null && day !== null && day <= since && day >= (known ?? day)) {
      warnings.add(
        inside(at, 'corrects', 'known'),
        `a day after ${record.corrects!.right} was known, ${isoDay(since)}`,
        isoDay(day),
      );
    }
  }
};
