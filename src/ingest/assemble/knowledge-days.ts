import type { Id } from '../../domain/model/record.ts';
import { type Day, OPEN } from '../../domain/time/day.ts';
import type { DatedDay } from '../../domain/time/edtf.ts';
import type { WithoutFaulty } from '../validate/partial-records.ts';
import type { SeedRecords } from '../validate/records.ts';

/** The days of a source's publication and reading; undefined: the seed check could not read one. */
export type Publication = Pick<WithoutFaulty<SeedRecords['sources']>, 'published' | 'retrieved'>;

export type PublicationOf = (source: Id) => Publication | undefined;

/** The first day by whose end a source was certainly published or retrieved; null if unknown. */
export function visibleFrom({ published, retrieved }: Publication): Day | null {
  const day = Math.min(published?.latest ?? OPEN, retrieved?.latest ?? OPEN);
  return day === OPEN ? null : day;
}

/**
 * The day from which a record was public: its `known` day, else the earliest day by which any of
 * its evidence was certainly published; null without either. See docs/model.md#two-clocks.
 */
export function knownFrom(
  record: {
    readonly known?: DatedDay | null | undefined;
    readonly evidence: readonly { readonly source: Id }[] | undefined;
  },
  publicationOf: PublicationOf,
): Day | null {
  if (record.known) return record.known.latest;
  let earliest: Day = OPEN;
  for (const { source } of record.evidence ?? []) {
    const publication = publicationOf(source);
    earliest = Math.min(earliest, (publication && visibleFrom(publication)) ?? OPEN);
  }
  return earliest === OPEN ? null : earliest;
}
