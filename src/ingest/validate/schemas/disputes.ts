import { amount, known, note, withdrawn } from './fields.ts';
import { atLeast, listOf, map, optional } from './maps.ts';
import { datedDayOrNone, idOf, name, reference, term, text } from './values.ts';

const claim = map('a claim', {
  source: reference('SOURCE'),
  locator: text,
  says: text,
  term: optional(term),
  amount: optional(amount),
  confirms: optional(datedDayOrNone),
  known,
  withdrawn,
});

export const dispute = map('a dispute', {
  id: idOf('DISPUTE'),
  topic: name,
  claims: atLeast(2, claim, 'claims'),
  followed: text,
  affects: atLeast(
    1,
    map('a disputed record', { record: reference(null), fields: listOf(text, 'fields') }),
    'disputed records',
  ),
  note,
});
