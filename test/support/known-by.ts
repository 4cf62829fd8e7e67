import type { ConditionHistory, RightHistory } from '../../src/domain/model/history.ts';
import { type Day, OPEN } from '../../src/domain/time/day.ts';

/** A history without anything that became known after a day. */
export function knownBy(right: RightHistory, knownAt: Day): RightHistory {
  const known = <T extends { readonly knownFrom: Day }>(list: readonly T[]) =>
    list.filter(({ knownFrom }) => knownFrom <= knownAt);
  return {
    ...right,
    knownUntil: right.knownUntil <= knownAt ? right.knownUntil : OPEN,
    confirmations: right.confirmations.filter(({ visibleFrom }) => visibleFrom <= knownAt),
    acts: known(right.acts).map((act) => ({
      ...act,
      knownUntil: act.knownUntil <= knownAt ? act.knownUntil : OPEN,
    })),
    conditions: known(right.conditions).map((condition) => ({
      ...condition,
      turnsOn: triggerKnownBy(condition.turnsOn, knownAt),
      voids: known(condition.voids),
    })),
    alternatives: known(right.alternatives).map((other) => ({
      ...other,
      knownUntil: other.knownUntil <= knownAt ? other.knownUntil : OPEN,
    })),
    disputes: right.disputes.map((dispute) => ({
      ...dispute,
      claims: known(dispute.claims).map((claim) => ({
        ...claim,
        knownUntil: claim.knownUntil <= knownAt ? claim.knownUntil : OPEN,
      })),
    })),
    heads: new Map([...right.heads].map(([id, head]) => [id, knownBy(head, knownAt)])),
  };
}

function triggerKnownBy(
  turnsOn: ConditionHistory['turnsOn'],
  knownAt: Day,
): ConditionHistory['turnsOn'] {
  if (turnsOn.type === 'RIGHT') return turnsOn;
  return {
    ...turnsOn,
    occurrences: turnsOn.occurrences
      .filter(({ knownFrom }) => knownFrom <= knownAt)
      .map((one) => ({ ...one, knownUntil: one.knownUntil <= knownAt ? one.knownUntil : OPEN })),
  };
}
