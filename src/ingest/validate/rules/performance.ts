import { dayInWords } from '../../../domain/time/words.ts';
import { describeValue } from '../describe-value.ts';
import { inside } from '../value-path.ts';
import { onEach } from '../rule.ts';

/**
 * A PERFORMS act ends rights, or performs one in part and states its amount; an amount belongs to
 * one right. No other kind of act performs.
 */
export const performsRightsOrAmount = onEach('acts', (act, note) => {
  const { kind, ends, performs, amount } = act;
  if (kind === undefined || ends === undefined) return;
  if (kind !== 'PERFORMS') {
    for (const key of ['performs', 'amount'] as const)
      if (act[key]) note(key, `a PERFORMS act`, describeValue(kind));
  } else if (performs && ends.length > 0)
    note('performs', 'no right beside those that it ends', performs);
  else if (performs && amount === null)
    note('performs', 'the amount that the act performs in part', 'none');
  else if (!performs && ends.length === 0)
    note('kind', 'a right that a PERFORMS act ends or performs', 'none');
  else if (amount && ends.length > 1)
    note('amount', 'an amount of one right', `${ends.length} rights`);
});

/** A right is not due before it begins. */
export const dueInTerm = onEach('rights', ({ due, term }, note, _, at) => {
  if (due && term && due.latest < term.startEarliest)
    note(
      'due',
      `a day not before the right begins, ${dayInWords(term.startEarliest)}`,
      due.edtf,
      inside(at, 'term'),
    );
});
