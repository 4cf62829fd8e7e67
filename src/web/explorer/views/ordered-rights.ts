import type { RightRowFragment } from '../generated/documents.ts';
import { byHolder } from './group-rights.ts';

/** The rights that a source still confirms, and those that only may be in force. */
export function byConfirmation(
  rights: readonly RightRowFragment[],
): readonly [confirmed: readonly RightRowFragment[], unconfirmed: readonly RightRowFragment[]] {
  return [rights.filter((right) => !isUnconfirmed(right)), rights.filter(isUnconfirmed)];
}

/** Whether a right only may be in force. */
export function isUnconfirmed({ evaluation: { status, certainty } }: RightRowFragment): boolean {
  return status === 'IN_FORCE' && certainty === 'POSSIBLE';
}

/** The rights of the parties in focus first, by holder; the others as they come. */
export function focusFirst(
  rights: readonly RightRowFragment[],
  focus: readonly string[],
): readonly RightRowFragment[] {
  const placeOf = ({ id, partOf }: RightRowFragment['holder']): number => {
    const at = focus.findIndex((party) => party === id || party === partOf?.id);
    return at === -1 ? focus.length : at;
  };
  return byHolder(rights)
    .toSorted((a, b) => placeOf(a.holder) - placeOf(b.holder))
    .flatMap((group) => group.rights);
}
