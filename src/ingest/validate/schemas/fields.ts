import { ASSERTION_LEVELS } from '../../../domain/model/record.ts';
import { map, oneOf, optional, setOf } from './maps.ts';
import { currency, datedDay, decimal, reference, text } from './values.ts';

export const assertion = oneOf(ASSERTION_LEVELS);

export const note = optional(text);

/** The day from which a record was public, if the evidence gives another one. */
export const known = optional(datedDay);

/** The withdrawal of a record that was never true: when that was public, and why. */
export const withdrawn = optional(map('a withdrawal', { known: datedDay, reason: optional(text) }));

/** The last fields of a condition, an event or an act. */
export const claim = { assertion, known, withdrawn, note };

/** Parties with their roles in an agreement or a deal; a party has each role once. */
export const partiesInRoles = setOf(
  map('a party with its role', { party: reference('PARTY'), role: text }),
  'parties with their roles',
  ({ party, role }) => `${party} as ${role}`,
);

/** A value with its currency or unit, the thing that it counts, and its basis. */
export const amount = map('an amount', {
  value: optional(decimal),
  currency: optional(currency),
  unit: optional(text),
  what: optional(text),
  basis: optional(text),
}).refine(
  (fields) => Object.values(fields).some((field) => field !== null),
  'an amount, with a value or what it is',
);
