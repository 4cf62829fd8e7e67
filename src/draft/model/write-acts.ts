import type { ActKind } from '../../domain/model/act.ts';
import { isoDay } from '../../domain/time/day.ts';
import type { SeedRecord } from '../records.ts';
import type { ActFact } from './told-facts.ts';
import { firstDay, lastDayOfMoment } from '../words/moment.ts';
import type { DraftInProgress } from '../write/draft-in-progress.ts';
import { boundsOf, dayEnded } from '../write/known-rights.ts';

/**
 * What is said of the right, and the act that is written without and with a successor. One that is
 * written as itself without one ends a right for good.
 */
const ACTS: Readonly<
  Record<ActFact['kind'], readonly [said: string, alone: ActKind, replaced: ActKind]>
> = {
  TERMINATES: ['over', 'TERMINATES', 'SUPERSEDES'],
  WAIVES: ['waived', 'WAIVES', 'SUPERSEDES'],
  EXERCISES: ['exercised', 'EXERCISES', 'EXERCISES'],
  ASSIGNS: ['assigned', 'TERMINATES', 'ASSIGNS'],
  SUPERSEDES: ['replaced', 'TERMINATES', 'SUPERSEDES'],
  AMENDS: ['amended', 'TERMINATES', 'SUPERSEDES'],
};

/**
 * Writes an act on rights that a model named, or a question if it does not fit them.
 *
 * @param drafted  the records of the rights, in the order of the facts
 */
export function writeAct(
  inProgress: DraftInProgress,
  act: ActFact,
  drafted: readonly SeedRecord[],
): void {
  const { seedIndex, published, facts, draft, newId, assertion, evidence } = inProgress;
  const question = (text: string): void => inProgress.ask(act.sentence, text);
  const fits = [...act.known.map(({ record }) => record), ...act.drafted.map((at) => drafted[at]!)];
  const idsOf = (rights: typeof fits): string => rights.map(({ id }) => String(id)).join(', ');
  const open = fits.filter(({ id }) => dayEnded(seedIndex, String(id)) === Infinity);
  const [said, alone, replaced] = ACTS[act.kind];
  if (fits.length > 0 && open.length === 0)
    return question(`The seed already has the end of ${idsOf(fits)}: is this the same?`);
  const effective = act.effective ?? (published && isoDay(lastDayOfMoment(published)));
  const day = boundsOf({ edtf: effective });
  const inTime = day !== null && open.every(({ term }) => isWithin(day, term));
  const successors = act.introduces.flatMap((at) => {
    const [right, from] = [drafted[at]!, facts.rights[at]!.term?.from];
    const isInTime = from == null || (day !== null && firstDay(from) < day.endLatest);
    return isInTime && !act.drafted.includes(at) && !(right.id in draft.draft.known) ? right : [];
  });
  const former = act.drafted.map((at) => facts.rights[at]!.former);
  const isEnding = alone === act.kind;
  const isOver = isEnding || former.includes(true);
  if (
    effective === null ||
    !inTime ||
    open.length === 0 ||
    former.includes(false) ||
    (successors.length === 0 && !isOver)
  ) {
    const which = open.length === 0 ? 'which right?' : `one of ${idsOf(open)}?`;
    return question(`A right is said to be ${said} (${act.kind}): ${which}`);
  }
  // Successors start on its day; an amendment counts as a replacement.
  for (const right of successors) {
    const term = right['term'] as { edtf: string; phrase?: string };
    right['term'] = { ...term, edtf: `${effective}/${term.edtf.split('/')[1] ?? ''}` };
    delete right['alternativeTo'];
  }
  const follows = successors.length > 0;
  const first = String((successors[0] ?? open[0]!).id).replace(/^right:/, '');
  const id = newId('act', `${effective} ${follows ? '' : 'end '}${first}`);
  const supported = ['kind', 'ends', ...(follows ? ['introduces'] : [])];
  draft.acts.push({
    id,
    kind: follows ? replaced : alone,
    effective,
    ends: open.map(({ id: right }) => right),
    ...(follows ? { introduces: successors.map((right) => right.id) } : {}),
    assertion,
    evidence: [evidence(act.sentence, ...supported)],
  });
  draft.draft.confidence[id] = 0.5;
  if (act.effective === null)
    question(
      `${idsOf(open)} is said to be ${said}: ${id} is proposed for ${effective}, the publication. From which day?`,
    );
  else if (!follows && !isEnding)
    question(`${idsOf(open)} is said to be ${said} (${id}): what took its place?`);
}

/** Whether an act falls inside the term of the right that it ends, or on the day after it. */
function isWithin(act: NonNullable<ReturnType<typeof boundsOf>>, term: unknown): boolean {
  const edtf = String((term as { readonly edtf?: unknown } | undefined)?.edtf ?? '');
  const stated = boundsOf({ edtf: edtf.startsWith('/') ? `1000${edtf}` : edtf });
  return (
    stated === null ||
    (act.endLatest - 1 > stated.startEarliest && act.startEarliest <= stated.endLatest)
  );
}
