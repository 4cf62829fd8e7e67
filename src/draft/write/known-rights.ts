import { parseDatedDay } from '../../domain/time/edtf.ts';
import type { KnownRecord } from '../seed-index.ts';
import { recordsOf, type SeedRecord } from '../records.ts';
import type { SentenceSpan } from '../rules/facts.ts';
import { matchKnownAct } from './known-acts.ts';
import { type Likeness, likenessOf, sameParty } from './likeness.ts';
import { addQuestion, type DraftInProgress, round } from './draft-in-progress.ts';

/**
 * Links drafted records to those of the seed: the same right gets the known id, so that only its
 * evidence is new; a contradicting one becomes an alternative, with a question; ends become acts on
 * known rights.
 */
export function replaceKnownRights(inProgress: DraftInProgress): void {
  const { draft, seedIndex } = inProgress;
  const day = dayBound(inProgress.published, 'latest');
  const ended = earliestEndByRight(inProgress);
  const repeated = new Set<string>();
  draft.rights = draft.rights.map((right, index) => {
    const fact = inProgress.facts.rights[index]!;
    const [best, next] = seedIndex.rights
      .filter(({ record }) => record['kind'] === right['kind'])
      .map((known) => {
        const comparison = { right, fact, known, day, ended: ended.get(known.id) ?? null };
        return likenessOf(inProgress, comparison);
      })
      .filter((one): one is Likeness => one !== null)
      .sort((x, y) => Number(y.same) - Number(x.same) || y.score - x.score);
    if (!best || (!best.same && best.score === next?.score)) return right;
    if (!best.same) return proposeAsAlternative(inProgress, right, best.known, fact.places[0]!);
    draft.draft.open = draft.draft.open.filter(
      ({ question }) => !question.includes(`${right.id} `),
    );
    repeated.add(best.known.id);
    return knownRecordWithEvidence(
      inProgress,
      best.known,
      right.evidence,
      draft.draft.confidence[right.id]!,
    );
  });
  const drafted = draft.rights;
  draft.rights = mergeRightsById([...draft.rights, ...confirmedRights(inProgress)]);
  if (repeated.size > 0) replaceKnownAgreements(inProgress, repeated);
  dropUnused(inProgress);
  for (const act of inProgress.facts.acts) matchKnownAct(inProgress, act, drafted, day, ended);
  const kept = new Set(recordsOf(draft).map(({ record }) => record.id));
  draft.draft.confidence = Object.fromEntries(
    Object.entries(draft.draft.confidence).filter(([id]) => kept.has(id)),
  );
}

/** A known record of which only the evidence is new. */
function knownRecordWithEvidence(
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
function confirmedRights(inProgress: DraftInProgress): readonly SeedRecord[] {
  return inProgress.facts.confirmed.flatMap(({ right, place }) => {
    const known = inProgress.seedIndex.rights.find(({ id }) => id === right);
    const evidence = inProgress.evidence(place.sentence, 'statement');
    return known ? [knownRecordWithEvidence(inProgress, known, [evidence], 0.7)] : [];
  });
}

/**
 * Makes a right an alternative to a known one that it contradicts; a person decides which holds.
 */
function proposeAsAlternative(
  inProgress: DraftInProgress,
  right: SeedRecord,
  known: KnownRecord,
  place: SentenceSpan,
): SeedRecord {
  const { confidence } = inProgress.draft.draft;
  confidence[right.id] = round(Math.min(0.55, confidence[right.id]!));
  addQuestion(
    inProgress,
    place,
    `${right.id} has another start, end or amount than ${known.id}: it is proposed as ALTERNATIVE_TO. Which account holds, does it correct or replace the other, or is it a new right?`,
  );
  return { ...right, alternativeTo: [known.id] };
}

/** Joins drafted rights that have the same known id, with the evidence of all. */
function mergeRightsById(rights: readonly SeedRecord[]): SeedRecord[] {
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

/** Replaces drafted agreements between the parties of known rights by the agreements of these. */
function replaceKnownAgreements(inProgress: DraftInProgress, repeated: ReadonlySet<string>): void {
  const { draft, seedIndex } = inProgress;
  draft.agreements = draft.agreements.map((record) => {
    const parties = (record['parties'] as readonly { party: string }[]).map(({ party }) => party);
    const right = seedIndex.rights.find(
      ({ id, record: one }) =>
        repeated.has(id) &&
        [one['holder'], one['counterparty']].every(
          (party) => party == null || parties.some((other) => sameParty(seedIndex, other, party)),
        ),
    );
    const known = seedIndex.agreements.find(({ id }) => id === right?.record['agreement']);
    if (!known) return record;
    for (const one of draft.rights) if (one['agreement'] === record.id) one['agreement'] = known.id;
    return knownRecordWithEvidence(
      inProgress,
      known,
      record.evidence,
      draft.draft.confidence[record.id]!,
    );
  });
}

/** Removes assets and conditions that only known rights used. */
function dropUnused({ draft, seedIndex }: DraftInProgress): void {
  const used = new Set(
    draft.rights
      .filter(({ id }) => !seedIndex.ids.has(id))
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

/** A bound of a dated day; null if there is none, or one that cannot be read. */
function dayBound(edtf: unknown, bound: 'earliest' | 'latest'): number | null {
  try {
    return parseDatedDay(String(edtf))[bound];
  } catch {
    return null;
  }
}

/** The first days on which known acts end known rights, by right. */
function earliestEndByRight({ seedIndex }: DraftInProgress): ReadonlyMap<string, number> {
  const days = new Map<string, number>();
  for (const { record } of seedIndex.acts) {
    const day = dayBound(record['effective'], 'earliest');
    for (const id of (record['ends'] as string[] | undefined) ?? [])
      if (day !== null) days.set(id, Math.min(days.get(id) ?? Infinity, day));
  }
  return days;
}
