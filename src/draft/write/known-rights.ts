import { wordsOf } from '../../domain/text/normalise.ts';
import { parseTerm, type Term } from '../../domain/time/edtf.ts';
import { type DraftEvidence, idsIn, type SeedRecord } from '../records.ts';
import type { ParsedAmount, RightFact } from '../rules/facts.ts';
import type { KnownRecord, SeedIndex } from '../seed-index.ts';
import { lastDayOfMoment } from '../words/moment.ts';
import type { DraftInProgress } from './draft-in-progress.ts';

/** The most days between the stated starts of one right. */
const NEAR_DAYS = 62;

/** The same party, or members of one group. */
export function sameParty(seedIndex: SeedIndex, a: unknown, b: unknown): boolean {
  const top = (id: string, depth = 0): string => {
    const group = seedIndex.parties.get(id)?.partOf;
    return group && depth < 8 ? top(group, depth + 1) : id;
  };
  return top(String(a)) === top(String(b));
}

/** The bounds of a record's term, or null if it cannot be read. */
export function boundsOf(term: unknown): Term | null {
  try {
    return parseTerm(String((term as { edtf?: unknown } | undefined)?.edtf));
  } catch {
    return null;
  }
}

/** The known right that a drafted one repeats or contradicts; null if there is none, or several. */
export function knownRightLike(inProgress: DraftInProgress, fact: RightFact, right: SeedRecord) {
  const { seedIndex, sentences, published } = inProgress;
  const day = published && lastDayOfMoment(published);
  const said = fact.places.map((at) => sentences[at]!.flat).join(' ');
  const b = boundsOf(right['term']);
  /** Whether a known right is the drafted one, and the number of things that they have in common. */
  const likenessOf = (known: KnownRecord) => {
    const { record } = known;
    const isBound = record['counterparty'] != null && right['counterparty'] != null;
    if (
      record['kind'] !== right['kind'] ||
      !sameParty(seedIndex, record['holder'], right['holder']) ||
      (isBound && !sameParty(seedIndex, record['counterparty'], right['counterparty'])) ||
      (record['scope'] && right['scope'] && !shareWord(record['scope'], right['scope']))
    )
      return [];
    const a = boundsOf(record['term']);
    const hashes = ((record['evidence'] ?? []) as DraftEvidence[]).map(
      (one) => one.sentence?.sha256,
    );
    const isOwn = (right.evidence ?? []).some(
      ({ sentence }) => sentence && hashes.includes(sentence.sha256),
    );
    const isOver =
      day !== null &&
      a !== null &&
      (a.startEarliest > day + NEAR_DAYS / 2 ||
        Math.min(a.endLatest, dayEnded(seedIndex, known.id)) <= day);
    if (isOver && !isOwn) return [];
    const startsElsewhere =
      fact.term?.from != null &&
      a !== null &&
      b !== null &&
      (b.startEarliest > a.startLatest + NEAR_DAYS || b.startLatest < a.startEarliest - NEAR_DAYS);
    const isEnding = a !== null && b !== null && a.end !== 'UNKNOWN' && b.end !== 'UNKNOWN';
    const ends = isEnding ? a.endEarliest <= b.endLatest && b.endEarliest <= a.endLatest : null;
    const amounts = sameAmounts(record['amount'], right['amount']);
    const isAbout = shareWord(record['label'], said);
    const score = [isBound, isOwn, isOwn, ends, amounts, isAbout].filter(Boolean).length;
    const same = isOwn || (!startsElsewhere && ends !== false && amounts !== false);
    return (same ? score >= 2 : isBound) ? { known, same, score } : [];
  };
  const [best, next] = seedIndex.rights
    .flatMap(likenessOf)
    .sort((x, y) => Number(y.same) - Number(x.same) || y.score - x.score);
  return best && (best.same || best.score !== next?.score) ? best : null;
}

/** Whether amounts of one unit agree; null if one is not stated. */
function sameAmounts(a: unknown, b: unknown): boolean | null {
  const [x, y] = [a, b] as (Partial<ParsedAmount> | undefined)[];
  if (x?.value === undefined || y?.value === undefined) return null;
  return (x.currency ?? x.unit) === (y.currency ?? y.unit)
    ? Number(x.value) === Number(y.value)
    : null;
}

/** Whether two texts share a distinctive word. */
function shareWord(one: unknown, other: unknown): boolean {
  const words = wordsOf(String(one));
  return wordsOf(String(other)).some(
    (word) => word.length > 3 && words.includes(word) && !COMMON.test(word),
  );
}

const COMMON =
  /^(?:fields?|territory|outside|within|united|states|world(?:wide)?|rights?|licen[cs]e|exclusiv(?:e|ity)|with|from|other|than)$/;

/** Adds a known right to a draft, once: only its evidence is new. */
export function repeatKnownRight(
  { draft: { rights, draft } }: DraftInProgress,
  { id, file, record }: KnownRecord,
  evidence: readonly DraftEvidence[],
  confidence: number,
): SeedRecord {
  draft.known[id] = { file };
  draft.confidence[id] ??= confidence;
  let right = rights.find((one) => one.id === id);
  if (!right) rights.push((right = { ...structuredClone(record as SeedRecord), evidence: [] }));
  for (const one of evidence)
    if (!right.evidence!.some(({ locator }) => locator === one.locator)) right.evidence!.push(one);
  return right;
}

/** The first day on which known acts end a known right; Infinity if none does. */
export function dayEnded({ acts }: SeedIndex, right: string): number {
  const days = acts
    .filter(({ record }) => idsIn(record, 'ends').includes(right))
    .flatMap(({ record }) => boundsOf({ edtf: record['effective'] })?.startEarliest ?? []);
  return Math.min(...days);
}
