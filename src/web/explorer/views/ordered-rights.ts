import type { RightRowFragment } from '../generated/documents.ts';
import { byHolder } from './group-rights.ts';

/** The rights that a source still confirms, and those that only may be in force. */
export interface OrderedRights {
  readonly confirmed: readonly RightRowFragment[];
  readonly unconfirmed: readonly RightRowFragment[];
}

/** Splits an answer, and puts the rights of the parties in focus, and of their members, first. */
export function orderedRights(
  rights: readonly RightRowFragment[],
  focus: readonly string[],
): OrderedRights {
  const inOrder = focusFirst(rights, focus);
  return {
    confirmed: inOrder.filter((right) => !isUnconfirmed(right)),
    unconfirmed: inOrder.filter(isUnconfirmed),
  };
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
