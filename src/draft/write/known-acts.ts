import { isoDay } from '../../domain/time/day.ts';
import type { KnownRecord } from '../gazetteer.ts';
import type { SeedRecord } from '../records.ts';
import type { ActFact } from '../rules/facts.ts';
import { bounds, sameGroup } from './likeness.ts';
import { ask, type Making, round } from './making.ts';

const DONE: Readonly<Record<ActFact['kind'], string>> = {
  TERMINATES: 'over',
  WAIVES: 'waived',
  ASSIGNS: 'assigned',
  SUPERSEDES: 'replaced',
  VOIDS_CONDITION: 'free of a condition',
  EXERCISES: 'exercised',
  AMENDS: 'amended',
};

/**
 * An end or a waiver of the one known right that fits becomes an act; everything else that was done
 * to rights is asked about, with the known rights that it may concern.
 *
 * @param drafted  the records of the rights, in the order of the facts
 * @param day      the day of publication, or null
 * @param ended    when known acts end known rights
 */
export function actKnown(
  making: Making,
  act: ActFact,
  drafted: readonly SeedRecord[],
  day: number | null,
  ended: ReadonlyMap<string, number>,
): void {
  const fits = act.rights
    ? making.gazetteer.rights.filter(({ id }) => act.rights!.includes(id))
    : concerned(making, act, day);
  const open = fits.filter(({ id }) => !ended.has(id));
  const done = DONE[act.kind];
  const names = (list: readonly KnownRecord[]): string => list.map(({ id }) => id).join(', ');
  if (fits.length > 0 && open.length === 0)
    return ask(
      making,
      act.place,
      `The seed already has the end of ${names(fits)}: is this the same?`,
    );
  if (act.introduces.length > 0 && open.length > 0) return succeed(making, act, open, drafted, day);
  const single = open.length === 1 && (act.kind === 'TERMINATES' || act.kind === 'WAIVES');
  const effective = act.effective ?? (day === null ? null : isoDay(day));
  if (!single || effective === null) {
    const which = open.length === 0 ? 'which right?' : `one of ${names(open)}?`;
    return ask(making, act.place, `A right is said to be ${done} (${act.kind}): ${which}`);
  }
  const known = open[0]!;
  const id = making.newId('act', `${effective} end ${known.id.replace(/^right:/, '')}`);
  making.draft.acts.push({
    id,
    kind: act.kind,
    effective,
    ends: [known.id],
    assertion: making.assertion,
    evidence: [
      making.spans.evidence(making.sourceId, making.sentences[act.place.sentence]!, [
        'kind',
        'ends',
      ]),
    ],
  });
  making.draft.draft.confidence[id] = round(0.5);
  if (act.effective === null)
    ask(
      making,
      act.place,
      `${known.id} is said to be ${done}: it is proposed for ${effective}, the publication. From which day?`,
    );
}

/**
 * Known rights that others take the place of: an act that ends the ones and introduces the others,
 * which start on its day.
 */
function succeed(
  making: Making,
  act: ActFact,
  ended: readonly KnownRecord[],
  drafted: readonly SeedRecord[],
  day: number | null,
): void {
  const effective = act.effective ?? (day === null ? null : isoDay(day));
  const introduced = act.introduces
    .map((at) => drafted[at]!)
    .filter(({ id }) => !(id in making.draft.draft.known));
  const ends = ended.map(({ id }) => id);
  if (effective === null || introduced.length === 0)
    return ask(making, act.place, `Rights are said to be ${DONE[act.kind]}: ${ends.join(', ')}?`);
  for (const right of introduced) {
    const term = right['term'] as { edtf: string; phrase?: string };
    right['term'] = { ...term, edtf: `${effective}/${term.edtf.split('/')[1] ?? ''}` };
    delete right['alternativeTo'];
    delete right['corrects'];
  }
  const id = making.newId('act', `${effective} ${introduced[0]!.id.replace(/^right:/, '')}`);
  making.draft.acts.push({
    id,
    kind: act.kind === 'ASSIGNS' ? 'ASSIGNS' : 'SUPERSEDES',
    effective,
    ends,
    introduces: introduced.map((right) => right.id),
    assertion: making.assertion,
    evidence: [
      making.spans.evidence(making.sourceId, making.sentences[act.place.sentence]!, [
        'kind',
        'ends',
        'introduces',
      ]),
    ],
  });
  making.draft.draft.confidence[id] = round(0.5);
  if (act.effective === null)
    ask(making, act.place, `${id} is proposed for ${effective}, the publication. From which day?`);
}

/** Known rights between parties that the sentence names, of the kinds that it names, in force then. */
function concerned(making: Making, act: ActFact, day: number | null): readonly KnownRecord[] {
  const named = act.parties.map((party) => making.partyIds[party]!);
  const isNamed = (id: unknown): boolean => named.some((one) => sameGroup(making, id, one));
  return making.gazetteer.rights.filter(({ record }) => {
    const term = bounds(record['term']);
    return (
      isNamed(record['holder']) &&
      (named.length === 1 || record['counterparty'] == null || isNamed(record['counterparty'])) &&
      (act.kinds.length === 0 || act.kinds.includes(record['kind'] as never)) &&
      term !== null &&
      (day === null || (term.startEarliest < day && term.endLatest > day - 62))
    );
  });
}
