import type { Id } from '../../domain/model/record.ts';
import type { Right } from '../../domain/model/right.ts';
import { compareText } from '../../domain/text/normalise.ts';
import { type Day, OPEN } from '../../domain/time/day.ts';
import type { CheckedSeed, SeedRight } from '../validate/records.ts';
import type { AssertedOf } from './asserted.ts';
import { inverse, Links, sortedIds } from './links.ts';

/**
 * Makes the rights of a seed, with what corrects, ends and introduces them, and their alternatives
 * in both directions. A right of a clause is a right of the clause's agreement.
 */
export function rightMaker(seed: CheckedSeed, asserted: AssertedOf): (right: SeedRight) => Right {
  const agreementOfClause = new Map(
    seed.agreements.flatMap(({ id, clauses }) => clauses.map((clause) => [clause.id, id] as const)),
  );
  const endings = endingsOf(seed.rights, (right) => asserted(right).knownFrom);
  const correctedBy = inverse(seed.rights, ({ corrects }) => [corrects?.right ?? null]);
  const alternatives = new Links<Id>();
  for (const { id, alternativeTo } of seed.rights) {
    for (const other of alternativeTo) {
      alternatives.add(id, other);
      alternatives.add(other, id);
    }
  }
  const endedBy = inverse(seed.acts, ({ ends }) => ends);
  const introducedBy = inverse(seed.acts, ({ introduces }) => introduces);
  return (right) => {
    const {
      id,
      label,
      statement,
      kind,
      position,
      action,
      scope,
      amount,
      binding,
      term,
      activation,
      corrects,
    } = right;
    const { assertion, knownFrom, recordedAt, evidenceIds, note } = asserted(right);
    const ending = endings(id);
    return {
      assertion,
      rank: right.rank,
      rankReason: right.rankReason,
      knownFrom,
      knownUntil: ending?.known ?? OPEN,
      withdrawnReason: ending?.reason ?? null,
      recordedAt,
      evidenceIds,
      note,
      id,
      label,
      statement,
      kind,
      position,
      holderId: right.holder,
      counterpartyId: right.counterparty,
      assetIds: sortedIds(right.assets),
      action,
      scope,
      amount,
      binding,
      agreementId:
        right.agreement ?? (right.clause === null ? null : agreementOfClause.get(right.clause)!),
      clauseId: right.clause,
      term,
      activation,
      conditionIds: sortedIds(right.conditions),
      corrects: corrects && {
        rightId: corrects.right,
        reason: corrects.reason,
        known: corrects.known?.latest ?? knownFrom,
      },
      correctedByIds: correctedBy(id),
      alternativeIds: sortedIds(alternatives.of(id)),
      endedByActIds: endedBy(id),
      introducedByActIds: introducedBy(id),
    };
  };
}

interface EndOfKnowledge {
  readonly known: Day;
  readonly reason: string | null;
}

/**
 * When and why a right was first known to be wrong: by a correction's own day, else since when the
 * correcting right is known, or by a withdrawal.
 *
 * @see docs/model.md#two-clocks
 */
function endingsOf(
  rights: readonly SeedRight[],
  knownFrom: (right: SeedRight) => Day,
): (id: Id) => EndOfKnowledge | undefined {
  const endings = new Links<EndOfKnowledge>();
  for (const right of rights) {
    const { id, corrects, withdrawn } = right;
    if (withdrawn) endings.add(id, { known: withdrawn.known.latest, reason: withdrawn.reason });
    if (corrects)
      endings.add(corrects.right, {
        known: corrects.known?.latest ?? knownFrom(right),
        reason: corrects.reason,
      });
  }
  return (id) => {
    const list = endings.of(id);
    return list.length < 2
      ? list[0]
      : [...list].sort(
          (a, b) => a.known - b.known || compareText(a.reason ?? '', b.reason ?? ''),
        )[0];
  };
}
