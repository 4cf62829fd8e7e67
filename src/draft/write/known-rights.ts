import { parseDatedDay } from '../../domain/time/edtf.ts';
import type { KnownRecord } from '../gazetteer.ts';
import { recordsOf, type SeedRecord } from '../records.ts';
import type { Place } from '../rules/facts.ts';
import { actKnown } from './known-acts.ts';
import { type Likeness, likenessOf, sameParty } from './likeness.ts';
import { ask, type DraftInProgress, round } from './making.ts';

/**
 * Ties what was drafted to what the seed already has: the same right gets the known id, so that
 * only its evidence is new; one that says otherwise is proposed as an alternative, with a question;
 * ends become acts on known rights.
 */
export function matchKnown(making: DraftInProgress): void {
  const { draft, gazetteer } = making;
  const day = publishedDay(making);
  const ended = endings(making);
  const repeated = new Set<string>();
  draft.rights = draft.rights.map((right, index) => {
    const fact = making.facts.rights[index]!;
    const [best, next] = gazetteer.rights
      .filter(({ record }) => record['kind'] === right['kind'])
      .map((known) => likenessOf(making, right, fact, known, day, ended.get(known.id) ?? null))
      .filter((one): one is Likeness => one !== null)
      .sort((x, y) => Number(y.same) - Number(x.same) || y.score - x.score);
    if (!best || (!best.same && best.score === next?.score)) return right;
    if (!best.same) return alternative(making, right, best.known, fact.places[0]!);
    draft.draft.open = draft.draft.open.filter(
      ({ question }) => !question.includes(`${right.id} `),
    );
    repeated.add(best.known.id);
    return evidenced(making, best.known, right.evidence, draft.draft.confidence[right.id]!);
  });
  const drafted = draft.rights;
  draft.rights = joinSame([...draft.rights, ...confirmed(making)]);
  if (repeated.size > 0) knownAgreements(making, repeated);
  dropUnused(making);
  for (const act of making.facts.acts) actKnown(making, act, drafted, day, ended);
  const kept = new Set(recordsOf(draft).map(({ record }) => record.id));
  draft.draft.confidence = Object.fromEntries(
    Object.entries(draft.draft.confidence).filter(([id]) => kept.has(id)),
  );
}

/** A known record of which only the evidence is new. */
function evidenced(
  { draft: { draft } }: DraftInProgress,
  { id, file, record }: KnownRecord,
  evidence: SeedRecord['evidence'],
  confidence: number,
): SeedRecord {
  draft.known[id] = { file };
  draft.confidence[id] ??= confidence;
  return { ...structuredClone(record as SeedRecord), evidence: evidence ?? [] };
}

/** Known rights that the article only repeats, with its sentence as new evidence. */
function confirmed(making: DraftInProgress): readonly SeedRecord[] {
  return making.facts.confirmed.flatMap(({ right, place }) => {
    const known = making.gazetteer.rights.find(({ id }) => id === right);
    const sentence = making.sentences[place.sentence]!;
    const evidence = making.spans.evidence(making.sourceId, sentence, ['statement']);
    return known ? [evidenced(making, known, [evidence], round(0.7))] : [];
  });
}

/** Says otherwise than a known right: which holds is for a person to say. */
function alternative(
  making: DraftInProgress,
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

/** A drafted agreement between the parties of a known right is the agreement of that right. */
function knownAgreements(making: DraftInProgress, repeated: ReadonlySet<string>): void {
  const { draft, gazetteer } = making;
  draft.agreements = draft.agreements.map((record) => {
    const parties = (record['parties'] as readonly { party: string }[]).map(({ party }) => party);
    const right = gazetteer.rights.find(
      ({ id, record: one }) =>
        repeated.has(id) &&
        [one['holder'], one['counterparty']].every(
          (party) => party == null || parties.some((other) => sameParty(gazetteer, other, party)),
        ),
    );
    const known = gazetteer.agreements.find(({ id }) => id === right?.record['agreement']);
    if (!known) return record;
    for (const one of draft.rights) if (one['agreement'] === record.id) one['agreement'] = known.id;
    return evidenced(making, known, record.evidence, draft.draft.confidence[record.id]!);
  });
}

/** Leaves out assets and conditions that only served rights which turned out to be known. */
function dropUnused({ draft, gazetteer }: DraftInProgress): void {
  const used = new Set(
    draft.rights
      .filter(({ id }) => !gazetteer.ids.has(id))
      .flatMap((right) => [
        ...((right['assets'] as string[] | undefined) ?? []),
        ...((right['conditions'] as string[] | undefined) ?? []),
      ]),
  );
  draft.assets = draft.assets.filter(({ id }) => used.has(id));
  for (const { id, effect, label, evidence } of draft.conditions as (SeedRecord & {
    effect: string;
    label: string;
  })[])
    if (!used.has(id) && evidence?.[0])
      draft.draft.open.push({
        start: evidence[0].sentence.start,
        end: evidence[0].sentence.end,
        question: `A condition (${effect}: ${label}) of rights that the seed already has: does a condition of theirs say the same?`,
      });
  draft.conditions = draft.conditions.filter(({ id }) => used.has(id));
  const events = new Set(draft.conditions.map((record) => String(record['event'])));
  draft.events = draft.events.filter(({ id }) => events.has(id));
}

/** The last day on which the article may have been published; null if it is not known. */
function publishedDay({ published }: DraftInProgress): number | null {
  return published === null ? null : dayOf(published, 'latest');
}

/** A bound of a dated day; null if it cannot be read, of which the seed check tells. */
function dayOf(edtf: string, bound: 'earliest' | 'latest'): number | null {
  try {
    return parseDatedDay(edtf)[bound];
  } catch {
    return null;
  }
}

/** When known acts end known rights: right by first day. */
function endings({ gazetteer }: DraftInProgress): ReadonlyMap<string, number> {
  const days = new Map<string, number>();
  for (const { record } of gazetteer.acts) {
    const day = dayOf(String(record['effective']), 'earliest');
    for (const id of (record['ends'] as string[] | undefined) ?? [])
      if (day !== null) days.set(id, Math.min(days.get(id) ?? Infinity, day));
  }
  return days;
}
