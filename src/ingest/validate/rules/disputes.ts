import { type Id, nodeTypeOf } from '../../../domain/model/record.ts';
import { isoDay, OPEN } from '../../../domain/time/day.ts';
import type { Term } from '../../../domain/time/edtf.ts';
import { daysOpen } from '../../assemble/disputes.ts';
import { typeInWords, typePlural } from '../../../domain/text/count-words.ts';
import { describeValue, didYouMean } from '../describe-value.ts';
import { inside, type ValuePath } from '../faults.ts';
import { SCHEMAS, type SeedRecords } from '../records.ts';
import { onEach, type Rule, type RuleInput } from '../rule.ts';

/** The disputed fields are fields of the record. */
export const disputedFields = onEach('disputes', ({ affects }, note) => {
  for (const [i, { record: id, fields }] of (affects ?? []).entries()) {
    const type = nodeTypeOf(id);
    const schema = type && Object.entries(SCHEMAS).find(([list]) => list === typePlural(type))?.[1];
    if (!schema) continue;
    const known = Object.keys(schema.shape).filter((key) => key !== 'id');
    for (const [j, field] of fields.entries())
      if (!known.includes(field))
        note(
          ['affects', i, 'fields', j],
          `a field of ${typeInWords(type)}`,
          describeValue(field) + didYouMean(field, known),
        );
  }
});

/** At least two claims of a dispute are known at one time; none is withdrawn before it is known. */
export const claimsMeet = onEach('disputes', (dispute, note, seed) => {
  const claims = dispute.claims ?? [];
  const days = claims.map((claim) => knownDays(claim, seed));
  const never = days.findIndex((one) => one !== null && one.knownUntil <= one.knownFrom);
  const known = days.filter((one) => one !== null);
  if (never >= 0)
    note(
      ['claims', never, 'withdrawn', 'known'],
      `a day after the claim is known, ${isoDay(days[never]!.knownFrom)}`,
      claims[never]!.withdrawn!.known.edtf,
    );
  else if (known.length === days.length && days.length > 0 && daysOpen(known).knownFrom === OPEN)
    note('claims', 'two claims that are known at one time', 'none');
});

function knownDays(claim: SeedRecords['disputes']['claims'][number], seed: RuleInput) {
  const knownFrom = seed.knownFrom({ known: claim.known, evidence: [claim] });
  return knownFrom === null
    ? null
    : { knownFrom, knownUntil: claim.withdrawn?.known.latest ?? OPEN };
}

/** A claim gives a term only if that of a record is disputed. */
export const claimsOfFields = onEach('disputes', ({ affects, claims }, note) => {
  const fields = (affects ?? []).flatMap((one) => one.fields);
  for (const [i, { term }] of (claims ?? []).entries())
    if (term && !fields.includes('term'))
      note(['claims', i, 'term'], 'no term, since none is disputed', term.edtf);
});

/** Any two claims about the term of one right overlap or touch; else they are two rights. */
export const claimsTouch: Rule = (seed, faults) => {
  const first = new Map<Id, { readonly term: Term; readonly at: ValuePath }[]>();
  for (const { at, record } of seed.disputes)
    for (const { record: id, fields } of record.affects ?? []) {
      if (!fields.includes('term')) continue;
      const recorded = seed.right(id)?.record.term;
      for (const [i, claim] of (record.claims ?? []).entries()) {
        const term = claim.term ?? recorded;
        if (!term) continue;
        const place = inside(at, 'claims', i, ...(claim.term ? ['term'] : []));
        const others = first.get(id) ?? [];
        const apart = others.find(
          (other) =>
            other.term.endLatest < term.startEarliest || term.endLatest < other.term.startEarliest,
        );
        if (apart)
          faults.add(
            place,
            `a term that overlaps or touches ${apart.term.edtf}, or two rights with alternativeTo`,
            term.edtf,
            apart.at,
          );
        first.set(id, [...others, { term, at: place }]);
      }
    }
};
