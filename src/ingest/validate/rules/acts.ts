import type { ActKind } from '../../../domain/model/act.ts';
import { dayRangeInWords } from '../../../domain/time/words.ts';
import { describeValue } from '../describe-value.ts';
import { hasSuccessors, onEach } from '../rule.ts';
import { inside } from '../faults.ts';

type Wanted = 'some' | 'none' | 'any';

const WANTED: Readonly<Record<ActKind, Readonly<Record<'ends' | 'introduces' | 'voids', Wanted>>>> =
  {
    EXERCISES: { ends: 'some', introduces: 'any', voids: 'any' },
    PERFORMS: { ends: 'any', introduces: 'none', voids: 'none' },
    SUPERSEDES: { ends: 'some', introduces: 'some', voids: 'any' },
    ASSIGNS: { ends: 'some', introduces: 'some', voids: 'any' },
    TERMINATES: { ends: 'some', introduces: 'none', voids: 'any' },
    WAIVES: { ends: 'some', introduces: 'none', voids: 'any' },
    VOIDS_CONDITION: { ends: 'none', introduces: 'any', voids: 'some' },
  };

/** The lists that an act of each kind must have, may have, and must not have. */
export const actLists = onEach('acts', (act, note) => {
  if (act.kind === undefined) return;
  for (const list of ['ends', 'introduces', 'voids'] as const) {
    const wanted = WANTED[act.kind][list];
    const items = act[list];
    if (items === undefined || wanted === 'any' || (wanted === 'some') === items.length > 0)
      continue;
    note(
      list,
      `${wanted === 'some' ? 'at least one' : 'no'} ${list === 'voids' ? 'condition' : 'right'} that ${/^[AE]/.test(act.kind) ? 'an' : 'a'} ${act.kind} act ${list}`,
      items.length === 0 ? 'none' : describeValue(items),
    );
  }
});

/** An act's day can lie in the stated term of what it ends, or on the day after. */
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

/** A PERFORMS act ends rights, or performs one in part with an amount; no other kind performs. */
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
