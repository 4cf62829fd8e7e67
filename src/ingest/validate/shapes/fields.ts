import { ASSERTION_LEVELS, type Id } from '../../../domain/model/record.ts';
import { type Check, optional, required, wholeMap } from '../shape.ts';
import { datedDay, idOfOne, oneOf, text } from '../values.ts';

/** How sure a claim is. */
export const assertion = required(oneOf(ASSERTION_LEVELS));

/** What the editors add. */
export const note = optional(text);

/** Since when it was public, where that differs from the evidence. */
export const known = optional(datedDay);

/** A party with its role in words; it has each role once. */
export function partyAndRole({
  party,
  role,
}: {
  readonly party: Id;
  readonly role: string;
}): string {
  return `${party} as ${role}`;
}

/** A party and its role in an agreement or a deal. */
export const partyInRole: Check<{ readonly party: Id; readonly role: string }> = wholeMap(
  'a party with its role',
  {
    party: required(idOfOne('PARTY')),
    role: required(text),
  },
);
