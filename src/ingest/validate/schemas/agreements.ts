import {
  AGREEMENT_KINDS,
  type AgreementKind,
  BINDINGNESSES,
  CUAD_CATEGORIES,
} from '../../../domain/model/agreement.ts';
import { asserted } from './evidence.ts';
import { assertion, note, partiesInRoles, withdrawn } from './fields.ts';
import { listOf, map, oneOf, optional, setOf } from './maps.ts';
import {
  currency,
  datedDay,
  decimal,
  idOf,
  name,
  reference,
  term,
  text,
  wholeNumber,
} from './values.ts';

const clause = map('a clause', {
  id: idOf('CLAUSE'),
  heading: name,
  cuad: optional(oneOf(CUAD_CATEGORIES, 'one of the 41 CUAD categories, such as LICENSE_GRANT')),
  ordinal: optional(wholeNumber(0)),
  summary: optional(text),
  note,
});

export const agreement = asserted('an agreement', {
  id: idOf('AGREEMENT'),
  title: name,
  kind: oneOf([...AGREEMENT_KINDS, 'LICENCE'], `one of ${AGREEMENT_KINDS.join(', ')}`).transform(
    (kind): AgreementKind => (kind === 'LICENCE' ? 'LICENSE' : kind),
  ),
  binding: oneOf(BINDINGNESSES),
  parties: partiesInRoles,
  executed: optional(datedDay),
  term,
  amends: setOf(reference('AGREEMENT'), 'agreements'),
  governingLaw: optional(text),
  summary: optional(text),
  assertion,
  withdrawn,
  clauses: listOf(clause, 'clauses'),
  note,
});

const dealValue = map('a value of a deal', {
  amount: decimal,
  currency,
  basis: text,
  what: optional(text),
});

export const deal = asserted('a deal', {
  id: idOf('DEAL'),
  name,
  kind: text,
  announced: optional(datedDay),
  participants: partiesInRoles,
  agreements: setOf(reference('AGREEMENT'), 'agreements'),
  values: listOf(dealValue, 'values'),
  summary: optional(text),
  assertion,
  withdrawn,
  note,
});
