import type { Right } from '../../domain/model/right.ts';
import { compareText } from '../../domain/text/normalise.ts';
import { type Day, OPEN } from '../../domain/time/day.ts';
import type { CheckedSeed, SeedRight } from '../validate/records.ts';
import type { AssertedOf } from './asserted.ts';
import { disputeIdsOfRight } from './disputes.ts';
import { type IdsOf, inverse, sortedIds } from './links.ts';

export function rightsOf(
  seed: CheckedSeed,
  asserted: AssertedOf,
  disputesAbout: IdsOf,
): readonly Right[] {
  const agreementOfClause = new Map(
    seed.agreements.flatMap(({ id, clauses }) => clauses.map((clause) => [clause.id, id] as const)),
  );
  const endings = endingsOf(seed.rights, (right) => asserted(right).knownFrom);
  const correctedBy = inverse(seed.rights, ({ corrects }) => [corrects?.right ?? null]);
  const alternativesNaming = inverse(seed.rights, ({ alternativeTo }) => alternativeTo);
  const endedBy = inverse(seed.acts, ({ ends }) => ends);
  const headOf = inverse(seed.conditions, (condition) => [condition.right]);
  const introducedBy = inverse(seed.acts, ({ introduces }) => introduces);
  const performedBy = inverse(seed.acts, ({ performs }) => [performs]);
  const voidedBy = inverse(seed.acts, ({ voids }) => voids);
  const conditions = new Map(
    seed.conditions.map(({ id, event }) => [id, { eventId: event, voidedByActIds: voidedBy(id) }]),
  );
  return seed.rights.map((right) => {
    const { alternativeTo, assets, conditions: named, corrects, ...own } = asserted(right);
    const { id, holder, counterparty, agreement, clause, ...stated } = own;
    const ending = endings.get(id);
    const links = { id, conditionIds: sortedIds(named), endedByActIds: endedBy(id) };
    return {
      ...stated,
      ...links,
      knownUntil: ending?.known ?? OPEN,
      withdrawnReason: ending?.reason ?? null,
      disputeIds: disputeIdsOfRight(links, disputesAbout, (one) => conditions.get(one)!),
      holderId: holder,
      counterpartyId: counterparty,
      assetIds: sortedIds(assets),
      agreementId: agreement ?? (clause === null ? null : agreementOfClause.get(clause)!),
      clauseId: clause,
      headOfConditionIds: headOf(id),
      corrects: corrects && {
        rightId: corrects.right,
        reason: corrects.reason,
        known: corrects.known?.latest ?? own.knownFrom,
      },
      correctedByIds: correctedBy(id),
      alternativeIds: sortedIds([...alternativeTo, ...alternativesNaming(id)]),
      introducedByActIds: introducedBy(id),
      performedByActIds: performedBy(id),
    };
  });
}

/** When and why each right was first known to be wrong (docs/model.md#two-clocks). */
function endingsOf(rights: readonly SeedRight[], knownFrom: (right: SeedRight) => Day) {
  const endings = rights.flatMap((right) => {
    const { id, corrects, withdrawn } = right;
    const withdrawal = withdrawn && { id, known: withdrawn.known.latest, reason: withdrawn.reason };
    const correction = corrects && {
      id: corrects.right,
      known: corrects.known?.latest ?? knownFrom(right),
      reason: corrects.reason,
    };
    return [withdrawal, correction].filter((ending) => ending !== null);
  });
  const latestFirst = endings.sort(
    (a, b) => b.known - a.known || compareText(b.reason ?? '', a.reason ?? ''),
  );
  return new Map(latestFirst.map((ending) => [ending.id, ending]));
}
