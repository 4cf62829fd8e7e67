import { parseDatedDay } from '../../domain/time/edtf.ts';
import type { KnownRecord } from '../gazetteer.ts';
import { recordsOf, type SeedRecord } from '../records.ts';
import type { Place, RightFact } from '../rules/facts.ts';
import { firstDay, lastDay } from '../words/moment.ts';
import { actKnown } from './known-acts.ts';
import { dropUnused, publishedDay } from './known-agreements.ts';
import {
  bounds,
  compareAmounts,
  compareEnds,
  overlap,
  sameGroup,
  sharedWords,
  sharesScope,
} from './likeness.ts';
import { ask, type Making, round } from './making.ts';

/**
 * Ties what was drafted to what the seed already has: the same right gets the known id, so that
 * only its evidence is new; one that says otherwise is proposed as an alternative, with a question; ends become
 * acts on known rights.
 */
export function matchKnown(making: Making): void {
  const day = publishedDay(making);
  const ended = endings(making);
  const known = new Map<unknown, KnownRecord[]>();
  for (const one of making.gazetteer.rights)
    known.set(one.record['kind'], [...(known.get(one.record['kind']) ?? []), one]);
  const repeated = new Set<string>();
  making.draft.rights = making.draft.rights.map((right, index) => {
    const fact = making.facts.rights[index]!;
    const best = bestMatch(making, right, fact, known.get(right['kind']) ?? [], day, ended);
    if (!best) return right;
    if (best.same) {
      const { open } = making.draft.draft; // What is open of a known right is asked of its record.
      making.draft.draft.open = open.filter(({ question }) => !question.includes(`${right.id} `));
      repeated.add(best.known.id);
      making.draft.draft.known[best.known.id] = { file: best.known.file };
      making.draft.draft.confidence[best.known.id] = making.draft.draft.confidence[right.id]!;
      return {
        ...structuredClone(best.known.record as SeedRecord),
        evidence: right.evidence ?? [],
      };
    }
    return alternative(making, right, best.known, fact.places[0]!);
  });
  const drafted = making.draft.rights;
  making.draft.rights = joinSame([...making.draft.rights, ...confirmed(making)]);
  dropUnused(making, repeated);
  for (const act of making.facts.acts) actKnown(making, act, drafted, day, ended);
  const kept = new Set(recordsOf(making.draft).map(({ record }) => record.id));
  making.draft.draft.confidence = Object.fromEntries(
    Object.entries(making.draft.draft.confidence).filter(([id]) => kept.has(id)),
  );
}

/** Known rights that the article only repeats, with its sentence as new evidence. */
function confirmed(making: Making): readonly SeedRecord[] {
  return making.facts.confirmed.flatMap(({ right, place }) => {
    const known = making.gazetteer.rights.find(({ id }) => id === right);
    if (!known) return [];
    making.draft.draft.known[known.id] = { file: known.file };
    making.draft.draft.confidence[known.id] ??= round(0.7);
    const sentence = making.sentences[place.sentence]!;
    const evidence = making.spans.evidence(making.sourceId, sentence, ['statement']);
    return [{ ...structuredClone(known.record as SeedRecord), evidence: [evidence] }];
  });
}

interface Match {
  readonly known: KnownRecord;
  readonly same: boolean;
  readonly score: number;
}

/** @param alike  the known rights of its kind */
function bestMatch(
  making: Making,
  right: SeedRecord,
  fact: RightFact,
  alike: readonly KnownRecord[],
  day: number | null,
  ended: ReadonlyMap<string, number>,
): Match | null {
  const found: Match[] = [];
  for (const known of alike) {
    const { record } = known;
    if (!sameGroup(making, record['holder'], right['holder'])) continue;
    const isBound = record['counterparty'] != null && right['counterparty'] != null;
    if (isBound && !sameGroup(making, record['counterparty'], right['counterparty'])) continue;
    const counterparties = isBound ? 1 : 0.2;
    if (!sharesScope(record['scope'], right['scope'])) continue;
    const own = overlap(record['evidence'], right.evidence);
    const [a, b] = [bounds(record['term']), bounds(right['term'])];
    if (
      day !== null &&
      a &&
      !own &&
      (a.startEarliest > day + 31 || a.endLatest <= day || (ended.get(known.id) ?? Infinity) <= day)
    )
      continue;
    const begins = fact.term?.from ?? null;
    const elsewhere =
      a !== null &&
      begins !== null &&
      (firstDay(begins) > a.startLatest + 62 || lastDay(begins) < a.startEarliest - 62);
    const ends = a && b ? compareEnds(a, b) : 0;
    const amounts = compareAmounts(record['amount'], right['amount']);
    const assets = sharedWords(making, record, right);
    const near = day !== null && a && Math.abs(a.startEarliest - day) < 62 ? 1 : 0;
    const score = counterparties + (own ? 3 : 0) + ends + amounts + assets + near;
    if (ends < 0 || amounts < 0 || elsewhere) {
      if (own || (counterparties === 1 && (assets > 0 || near > 0)))
        found.push({ known, same: own, score: score - 1 });
    } else if (score >= 2) found.push({ known, same: true, score });
  }
  return (
    found.sort(
      (x, y) =>
        Number(y.same) - Number(x.same) || y.score - x.score || (x.known.id < y.known.id ? -1 : 1),
    )[0] ?? null
  );
}

/** Says otherwise than a known right: which holds is for a person to say. */
function alternative(
  making: Making,
  right: SeedRecord,
  known: KnownRecord,
  place: Place,
): SeedRecord {
  const { confidence } = making.draft.draft;
  confidence[right.id] = round(Math.min(0.55, confidence[right.id]!));
  ask(
    making,
    place,
    `${right.id} has another start, end or amount than ${known.id}: it is proposed as ALTERNATIVE_TO. Which account holds, does it correct or replace the other, or is it a new right?`,
  );
  return { ...right, alternativeTo: [known.id] };
}

/** A right that two drafted ones turned out to be is listed once, with the evidence of both. */
function joinSame(rights: readonly SeedRecord[]): SeedRecord[] {
  const byId = new Map<string, SeedRecord>();
  for (const right of rights) {
    const before = byId.get(right.id);
    if (!before) byId.set(right.id, right);
    else
      before.evidence = [
        ...(before.evidence ?? []),
        ...(right.evidence ?? []).filter(
          (one) => !before.evidence!.some((other) => other.locator === one.locator),
        ),
      ];
  }
  return [...byId.values()];
}

/** When known acts end known rights: right by first day. */
function endings(making: Making): ReadonlyMap<string, number> {
  const days = new Map<string, number>();
  for (const { record } of making.gazetteer.acts) {
    let day: number;
    try {
      day = parseDatedDay(String(record['effective'])).earliest;
    } catch {
      continue; // The seed check tells of it.
    }
    for (const id of (record['ends'] as string[] | undefined) ?? [])
      days.set(id, Math.min(days.get(id) ?? Infinity, day));
  }
  return days;
}
