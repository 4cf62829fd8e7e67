import type { RightHistory } from '../../src/domain/model/history.ts';
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
      event: {
        ...condition.event,
        occurred:
          condition.event.occurred && condition.event.occurred.knownFrom <= knownAt
            ? condition.event.occurred
            : null,
      },
      voids: known(condition.voids),
    })),
  };
}
