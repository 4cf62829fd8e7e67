import type { ActKind } from '../../../domain/model/act.ts';
import { onEach } from '../rule.ts';
import { describeValue } from '../describe-value.ts';

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

/** Whether rights that an act of this kind introduces follow on those that it ends. */
export function hasSuccessors(kind: ActKind | undefined): boolean {
  return kind === 'EXERCISES' || (kind !== undefined && WANTED[kind].introduces === 'some');
}

const NOUNS = {
  ends: ['right that', 'ends'],
  introduces: ['right that', 'introduces'],
  voids: ['condition that', 'voids'],
} as const;

/** The lists that an act of each kind must have, may have, and must not have. */
export const actLists = onEach('acts', (act, note) => {
  if (act.kind === undefined) return;
  for (const list of ['ends', 'introduces', 'voids'] as const) {
    const wanted = WANTED[act.kind][list];
    const items = act[list];
    const [noun, verb] = NOUNS[list];
    if (items === undefined || wanted === 'any' || (wanted === 'some') === items.length > 0)
      continue;
    note(
      list,
      `${wanted === 'some' ? 'at least one' : 'no'} ${noun} ${/^[AE]/.test(act.kind) ? 'an' : 'a'} ${act.kind} act ${verb}`,
      items.length === 0 ? 'none' : describeValue(items),
    );
  }
});
