import { dayInWords } from '../../../domain/time/words.ts';
import { describeValue } from '../describe-value.ts';
import { inside } from '../value-path.ts';
import type { Rule } from '../rule.ts';

/**
 * A PERFORMS act ends rights, or performs one in part and states its amount; an amount belongs to
 * one right. No other kind of act performs.
 */
export const performsRightsOrAmount: Rule = ({ acts }, faults) => {
  for (const { at, record } of acts) {
    const { kind, ends, performs, amount } = record;
    if (kind === undefined || ends === undefined) continue;
    if (kind !== 'PERFORMS') {
      for (const key of ['performs', 'amount'] as const)
        if (record[key]) faults.add(inside(at, key), `a PERFORMS act`, describeValue(kind));
    } else if (performs && ends.length > 0) {
      faults.add(inside(at, 'performs'), 'no right beside those that it ends', performs);
    } else if (performs && amount === null) {
      faults.add(inside(at, 'performs'), 'the amount that the act performs in part', 'none');
    } else if (!performs && ends.length === 0) {
      faults.add(inside(at, 'kind'), 'a right that a PERFORMS act ends or performs', 'none');
    } else if (amount && ends.length > 1) {
      faults.add(inside(at, 'amount'), 'an amount of one right', `${ends.length} rights`);
    }
  }
};

/** A right is not due before it begins. */
export const dueInTerm: Rule = ({ rights }, faults) => {
  for (const { at, record } of rights) {
    const { due, term } = record;
    if (due && term && due.latest < term.startEarliest)
      faults.add(
        inside(at, 'due'),
        `a day not before the right begins, ${dayInWords(term.startEarliest)}`,
        due.edtf,
        inside(at, 'term'),
      );
  }
};
