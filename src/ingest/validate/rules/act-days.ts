import { dayRangeInWords } from '../../../domain/time/words.ts';
import { inside } from '../value-path.ts';
import { onEach } from '../rule.ts';
import { hasSuccessors } from './act-lists.ts';

/**
 * An act falls in the stated term of each right that it ends, or on the day after, when a successor
 * takes over. An imprecise day must allow that.
 */
export const actsWithinTerm = onEach('acts', ({ effective, ends }, note, { right }) => {
  for (const id of effective ? (ends ?? []) : []) {
    const ended = right(id);
    const term = ended?.record.term;
    if (term && (effective!.earliest > term.endLatest || effective!.latest < term.startEarliest))
      note(
        'effective',
        `a day in the stated term of ${id}, which it ends, ${term.edtf}`,
        effective!.edtf,
        inside(ended.at, 'term'),
      );
  }
});

/**
 * A successor's stated start is the act's day, with the same precision: otherwise both rights, or
 * neither, could be in force on one day. The rights that an exercise introduces may start later.
 */
export const successorStart = onEach('acts', (act, note, { right }) => {
  const { kind, effective, introduces } = act;
  for (const [i, id] of (effective && hasSuccessors(kind) ? (introduces ?? []) : []).entries()) {
    const introduced = right(id);
    const term = introduced?.record.term;
    const { earliest, latest } = effective!;
    const isLater = kind === 'EXERCISES' && term && latest < term.startEarliest;
    if (!term || isLater || (earliest === term.startEarliest && latest === term.startLatest))
      continue;
    note(
      ['introduces', i],
      `a right that starts on the act's day${kind === 'EXERCISES' ? ' or later' : ''}, ${dayRangeInWords(earliest, latest)}`,
      `${id} with the term ${term.edtf}`,
      inside(introduced.at, 'term'),
    );
  }
});
