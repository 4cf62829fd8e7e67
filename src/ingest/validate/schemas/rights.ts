import { z } from 'zod';
import { ACT_KINDS } from '../../../domain/model/act.ts';
import { BINDINGNESSES } from '../../../domain/model/agreement.ts';
import { CONDITION_EFFECTS, HEAD_MOMENTS } from '../../../domain/model/event.ts';
import { STATEMENT_RANKS } from '../../../domain/model/record.ts';
import { ACTIVATIONS, LEGAL_POSITIONS, RIGHT_KINDS } from '../../../domain/model/right.ts';
import { asserted } from './evidence.ts';
import { amount, assertion, claim, known, note, withdrawn } from './fields.ts';
import { map, oneOf, optional, otherwise, setOf } from './maps.ts';
import { datedDay, idOf, name, reference, term, text, within } from './values.ts';

const OCCURRED = 'a date as EDTF text, or a list of days with known and withdrawn';

export const right = asserted('a right', {
  id: idOf('RIGHT'),
  label: name,
  statement: text,
  agreement: optional(reference('AGREEMENT')),
  clause: optional(reference('CLAUSE')),
  kind: oneOf(RIGHT_KINDS),
  position: oneOf(LEGAL_POSITIONS),
  holder: reference('PARTY', { one: 'one holder (a joint right is one right per holder)' }),
  counterparty: optional(
    reference('PARTY', { one: 'one counterparty or null (write one right per counterparty)' }),
  ),
  assets: setOf(reference('ASSET'), 'assets'),
  action: optional(text),
  scope: optional(text),
  term,
  binding: oneOf(BINDINGNESSES),
  amount: optional(amount),
  due: optional(datedDay),
  conditions: setOf(reference('CONDITION'), 'conditions'),
  activation: otherwise(oneOf(ACTIVATIONS), 'ALL'),
  assertion,
  rank: otherwise(oneOf(STATEMENT_RANKS), 'NORMAL'),
  rankReason: optional(text),
  known,
  corrects: optional(map('a correction', { right: reference('RIGHT'), reason: text, known })),
  withdrawn,
  alternativeTo: setOf(reference('RIGHT'), 'rights'),
  note,
});

export const condition = asserted('a condition', {
  id: idOf('CONDITION'),
  label: name,
  effect: oneOf(CONDITION_EFFECTS),
  event: optional(reference('EVENT')),
  right: optional(reference('RIGHT')),
  when: optional(oneOf(HEAD_MOMENTS)),
  evenIfReplaced: otherwise(z.boolean('true or false'), false),
  through: setOf(reference('RIGHT'), 'rights'),
  within: optional(within),
  ...claim,
});

/** The day on which an event happened, or each reported day, known until it was withdrawn. */
const occurred = z.union(
  [datedDay, z.array(map('an occurrence', { on: datedDay, known, withdrawn }), OCCURRED)],
  OCCURRED,
);

export const event = asserted('an event', {
  id: idOf('EVENT'),
  label: name,
  description: optional(text),
  occurred: optional(occurred),
  threshold: optional(amount),
  parties: setOf(reference('PARTY'), 'parties'),
  ...claim,
});

export const act = asserted('an act', {
  id: idOf('ACT'),
  kind: oneOf(ACT_KINDS),
  effective: datedDay,
  madeBy: optional(reference('AGREEMENT')),
  ends: setOf(reference('RIGHT'), 'rights'),
  introduces: setOf(reference('RIGHT'), 'rights'),
  voids: setOf(reference('CONDITION'), 'conditions'),
  performs: optional(reference('RIGHT')),
  amount: optional(amount),
  ...claim,
});
