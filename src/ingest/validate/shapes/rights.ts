import { ACT_KINDS } from '../../../domain/model/act.ts';
import { ACTIVATIONS, LEGAL_POSITIONS, RIGHT_KINDS } from '../../../domain/model/right.ts';
import { BINDINGNESSES } from '../../../domain/model/agreement.ts';
import { CONDITION_EFFECTS } from '../../../domain/model/event.ts';
import { STATEMENT_RANKS } from '../../../domain/model/record.ts';
import type { SeedAct, SeedCondition, SeedEvent, SeedRight } from '../records.ts';
import { type Fields, optional, otherwise, required, setOf, wholeMap } from '../shape.ts';
import { datedDay, idOf, idOfOne, oneOf, single, term, text, within } from '../values.ts';
import { amount } from './amount.ts';
import { neededEvidenceFor } from './evidence.ts';
import { assertion, known, note } from './fields.ts';

/** The keys of a right. */
export const rightFields: Fields<SeedRight> = {
  id: required(idOf('RIGHT')),
  label: required(text),
  statement: required(text),
  agreement: optional(idOfOne('AGREEMENT')),
  clause: optional(idOfOne('CLAUSE')),
  kind: required(oneOf(RIGHT_KINDS)),
  position: required(oneOf(LEGAL_POSITIONS)),
  holder: required(single(idOfOne('PARTY'), 'one holder (a joint right is one right per holder)')),
  counterparty: optional(
    single(idOfOne('PARTY'), 'one counterparty or null (write one right per counterparty)'),
  ),
  assets: setOf(idOfOne('ASSET'), 'assets'),
  action: optional(text),
  scope: optional(text),
  term: required(term),
  binding: required(oneOf(BINDINGNESSES)),
  amount: optional(amount),
  conditions: setOf(idOfOne('CONDITION'), 'conditions'),
  activation: otherwise(oneOf(ACTIVATIONS), 'ALL'),
  assertion,
  rank: otherwise(oneOf(STATEMENT_RANKS), 'NORMAL'),
  rankReason: optional(text),
  known,
  corrects: optional(
    wholeMap<NonNullable<SeedRight['corrects']>>('a correction', {
      right: required(idOfOne('RIGHT')),
      reason: required(text),
      known,
    }),
  ),
  withdrawn: optional(
    wholeMap<NonNullable<SeedRight['withdrawn']>>('a withdrawal', {
      known: required(datedDay),
      reason: optional(text),
    }),
  ),
  alternativeTo: setOf(idOfOne('RIGHT'), 'rights'),
  note,
  evidence: neededEvidenceFor('a right', () => Object.keys(rightFields)),
};

/** The keys of a condition. */
export const conditionFields: Fields<SeedCondition> = {
  id: required(idOf('CONDITION')),
  label: required(text),
  effect: required(oneOf(CONDITION_EFFECTS)),
  event: required(idOfOne('EVENT')),
  within: optional(within),
  assertion,
  known,
  note,
  evidence: neededEvidenceFor('a condition', () => Object.keys(conditionFields)),
};

/** The keys of an event. */
export const eventFields: Fields<SeedEvent> = {
  id: required(idOf('EVENT')),
  label: required(text),
  description: optional(text),
  occurred: optional(datedDay),
  threshold: optional(amount),
  parties: setOf(idOfOne('PARTY'), 'parties'),
  assertion,
  known,
  note,
  evidence: neededEvidenceFor('an event', () => Object.keys(eventFields)),
};

/** The keys of an act. */
export const actFields: Fields<SeedAct> = {
  id: required(idOf('ACT')),
  kind: required(oneOf(ACT_KINDS)),
  effective: required(datedDay),
  madeBy: optional(idOfOne('AGREEMENT')),
  ends: setOf(idOfOne('RIGHT'), 'rights'),
  introduces: setOf(idOfOne('RIGHT'), 'rights'),
  voids: setOf(idOfOne('CONDITION'), 'conditions'),
  assertion,
  known,
  note,
  evidence: neededEvidenceFor('an act', () => Object.keys(actFields)),
};
