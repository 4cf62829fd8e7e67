import { isoDay } from '../../../domain/time/day.ts';
import { normalise } from '../../../domain/text/normalise.ts';
import { type Location, inside } from '../location.ts';
import type { Rule } from '../rule.ts';

/** No two parties share a name: a search for it gives both. */
export const sharedName: Rule = ({ parties }, warnings) => {
  const first = new Map<string, { readonly at: Location; readonly id: string | undefined }>();
  for (const { at, record } of parties) {
    const { id, name, names } = record;
    const own = [
      { value: name, at: inside(at, 'name') },
      ...(names ?? []).map(({ value }, i) => ({ value, at: inside(at, 'names', i, 'value') })),
    ];
    for (const { value, at: place } of own) {
      if (value === undefined) continue;
      const other = first.get(normalise(value) || value);
      if (!other) first.set(normalise(value) || value, { at: place, id });
      else if (other.id !== id)
        warnings.add(
          place,
          'a name of one party only',
          `${value}, also a name of ${other.id ?? 'another party'}`,
          other.at,
        );
    }
  }
};

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

/** No right was withdrawn or corrected before it was known: no answer would ever show it. */
export const neverSeen: Rule = (seed, warnings) => {
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
