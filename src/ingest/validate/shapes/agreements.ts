import {
  AGREEMENT_KINDS,
  BINDINGNESSES,
  CUAD_CATEGORIES,
} from '../../../domain/model/agreement.ts';
import type { SeedAgreement, SeedClause, SeedDeal } from '../records.ts';
import { type Fields, listOf, optional, required, setOf, wholeMap } from '../shape.ts';
import { datedDay, idOf, idOfOne, oneOf, term, text, wholeNumber } from '../values.ts';
import { dealValue } from './amount.ts';
import { neededEvidenceFor } from './evidence.ts';
import { assertion, note, partyAndRole, partyInRole } from './fields.ts';

const clause = wholeMap<SeedClause>('a clause', {
  id: required(idOf('CLAUSE')),
  heading: required(text),
  cuad: optional(oneOf(CUAD_CATEGORIES, 'one of the 41 CUAD categories, such as LICENSE_GRANT')),
  ordinal: optional(wholeNumber(0)),
  summary: optional(text),
  note,
});

/** The keys of an agreement. */
export const agreementFields: Fields<SeedAgreement> = {
  id: required(idOf('AGREEMENT')),
  title: required(text),
  kind: required(oneOf(AGREEMENT_KINDS)),
  binding: required(oneOf(BINDINGNESSES)),
  parties: setOf(partyInRole, 'parties with their roles', partyAndRole),
  executed: optional(datedDay),
  term: required(term),
  amends: setOf(idOfOne('AGREEMENT'), 'agreements'),
  governingLaw: optional(text),
  summary: optional(text),
  assertion,
  clauses: listOf(clause, 'clauses'),
  note,
  evidence: neededEvidenceFor('an agreement', () => Object.keys(agreementFields)),
};

/** The keys of a deal. */
export const dealFields: Fields<SeedDeal> = {
  id: required(idOf('DEAL')),
  name: required(text),
  kind: required(text),
  announced: optional(datedDay),
  participants: setOf(partyInRole, 'parties with their roles', partyAndRole),
  agreements: setOf(idOfOne('AGREEMENT'), 'agreements'),
  values: listOf(dealValue, 'values'),
  summary: optional(text),
  assertion,
  note,
  evidence: neededEvidenceFor('a deal', () => Object.keys(dealFields)),
};
