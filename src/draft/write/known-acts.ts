import { isoDay } from '../../domain/time/day.ts';
import { parseDatedDay } from '../../domain/time/edtf.ts';
import type { SeedRecord } from '../records.ts';
import type { ActFact } from '../rules/facts.ts';
import { firstDay } from '../words/moment.ts';
import { termBounds } from './likeness.ts';
import { addQuestion, type DraftInProgress } from './draft-in-progress.ts';

const DONE: Readonly<Record<ActFact['kind'], string>> = {
  TERMINATES: 'over',
  WAIVES: 'waived',
  ASSIGNS: 'assigned',
  SUPERSEDES: 'replaced',
  EXERCISES: 'exercised',
  AMENDS: 'amended',
};
/** The acts that end a right without a replacement. */
const ENDING: ReadonlySet<ActFact['kind']> = new Set(['TERMINATES', 'WAIVES', 'EXERCISES']);

/**
 * Writes an act on rights that a model named, or a question if it does not fit them.
 *
 * @param drafted  the records of the rights, in the order of the facts
 * @param day      the day of publication, or null
 * @param ended    the days on which known acts end known rights
 */
export function matchKnownAct(
  inProgress: DraftInProgress,
  act: ActFact,
  drafted: readonly SeedRecord[],
  day: number | null,
  ended: ReadonlyMap<string, number>,
): void {
  const question = (text: string): void => addQuestion(inProgress, act.place, text);
  const known = inProgress.seedIndex.rights.filter(({ id }) => act.rights.includes(id));
  const fits = [...known.map(({ record }) => record), ...act.drafted.map((at) => drafted[at]!)];
  const idsOf = (rights: typeof fits): string => rights.map(({ id }) => String(id)).join(', ');
  const open = fits.filter(({ id }) => !ended.has(String(id)));
  const done = DONE[act.kind];
  if (fits.length > 0 && open.length === 0)
    return question(`The seed already has the end of ${idsOf(fits)}: is this the same?`);
  const effective = act.effective ?? (day === null ? null : isoDay(day));
  const inTime = effective !== null && open.every(({ term }) => isWithin(effective, term));
  const successors = effective === null ? [] : successorsOf(inProgress, act, drafted, effective);
  const former = act.drafted.map((at) => inProgress.facts.rights[at]!.former);
  const isOver = ENDING.has(act.kind) || (former.length > 0 && !former.includes(false));
  if (
    !inTime ||
    open.length === 0 ||
    former.includes(false) ||
    (successors.length === 0 && !isOver)
  ) {
    const which = open.length === 0 ? 'which right?' : `one of ${idsOf(open)}?`;
    return question(`A right is said to be ${done} (${act.kind}): ${which}`);
  }
  const id = write(inProgress, act, effective, open, successors);
  if (act.effective === null)
    question(
      `${idsOf(open)} is said to be ${done}: ${id} is proposed for ${effective}, the publication. From which day?`,
    );
  else if (successors.length === 0 && !ENDING.has(act.kind))
    question(`${idsOf(open)} is said to be ${done} (${id}): what took its place?`);
}

/** Whether an act falls inside the term of the right that it ends, or on the day after it. */
function isWithin(effective: string, term: unknown): boolean {
  const edtf = String((term as { readonly edtf?: unknown } | undefined)?.edtf ?? '');
  const stated = termBounds({ edtf: edtf.startsWith('/') ? `1000${edtf}` : edtf });
  const act = parseDatedDay(effective);
  return stated === null || (act.latest > stated.startEarliest && act.earliest <= stated.endLatest);
}

/** The drafted rights that replace others from a day on: none that is known or starts later. */
function successorsOf(
  { draft, facts }: DraftInProgress,
  act: ActFact,
  drafted: readonly SeedRecord[],
  effective: string,
): readonly SeedRecord[] {
  const { latest } = parseDatedDay(effective);
  return act.introduces
    .filter((at) => {
      const from = facts.rights[at]!.term?.from;
      return !act.drafted.includes(at) && (from == null || firstDay(from) <= latest);
    })
    .map((at) => drafted[at]!)
    .filter(({ id }) => !(id in draft.draft.known));
}

/** Writes the act; its successors start on its day. An amendment counts as a replacement. */
function write(
  inProgress: DraftInProgress,
  act: ActFact,
  effective: string,
  ended: readonly Readonly<Record<string, unknown>>[],
  successors: readonly SeedRecord[],
): string {
  for (const right of successors) {
    const term = right['term'] as { edtf: string; phrase?: string };
    right['term'] = { ...term, edtf: `${effective}/${term.edtf.split('/')[1] ?? ''}` };
    delete right['alternativeTo'];
  }
  const follows = successors.length > 0;
  const first = String((successors[0] ?? ended[0]!)['id']).replace(/^right:/, '');
  const id = inProgress.newId('act', `${effective} ${follows ? '' : 'end '}${first}`);
  const successive = act.kind === 'ASSIGNS' ? 'ASSIGNS' : 'SUPERSEDES';
  const alone = act.kind === 'WAIVES' ? 'WAIVES' : 'TERMINATES';
  const supported = ['kind', 'ends', ...(follows ? ['introduces'] : [])];
  const ending = follows ? successive : alone;
  inProgress.draft.acts.push({
    id,
    kind: act.kind === 'EXERCISES' ? 'EXERCISES' : ending,
    effective,
    ends: ended.map((right) => right['id']),
    ...(follows ? { introduces: successors.map((right) => right.id) } : {}),
    assertion: inProgress.assertion,
    evidence: [inProgress.evidence(act.place.sentence, ...supported)],
  });
  inProgress.draft.draft.confidence[id] = 0.5;
  return id;
}
