import { normalise } from '../../domain/text/normalise.ts';
import { type Bounds, EdtfError, parseTerm } from '../../domain/time/edtf.ts';
import type { SeedIndex, KnownRecord } from '../seed-index.ts';
import type { DraftEvidence, SeedRecord } from '../records.ts';
import type { RightFact } from '../rules/facts.ts';
import { firstDay, lastDayOfMoment } from '../words/moment.ts';
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

/** The bounds of a term, or null if it cannot be read. */
export function termBounds(term: unknown): (Bounds & { readonly end: string }) | null {
  try {
    return parseTerm(String((term as { edtf?: unknown } | undefined)?.edtf ?? ''));
  } catch (error) {
    if (error instanceof EdtfError) return null;
    throw error;
  }
}

/** The likeness of a known right to a drafted one of its kind. */
export interface Likeness {
  readonly known: KnownRecord;
  /** Whether start, end and amount agree. */
  readonly same: boolean;
  readonly score: number;
}

/** A drafted right beside a known one of its kind. */
export interface Comparison {
  readonly right: SeedRecord;
  readonly fact: RightFact;
  readonly known: KnownRecord;
  /** The day of publication, or null. */
  readonly day: number | null;
  /** The day on which an act ended the known one, or null. */
  readonly ended: number | null;
}

/**
 * Compares a drafted right with a known one of its kind.
 *
 * @returns null if they are not alike
 */
export function likenessOf(
  { seedIndex, sentences }: DraftInProgress,
  { right, fact, known, day, ended }: Comparison,
): Likeness | null {
  const { record } = known;
  if (!sameParty(seedIndex, record['holder'], right['holder'])) return null;
  const isBound = record['counterparty'] != null && right['counterparty'] != null;
  if (isBound && !sameParty(seedIndex, record['counterparty'], right['counterparty'])) return null;
  if (!sharesWord(record['scope'], right['scope'], true)) return null;
  const own = sharesSentence(record['evidence'], right.evidence);
  const [a, b] = [termBounds(record['term']), termBounds(right['term'])];
  const isOver =
    day !== null &&
    a !== null &&
    (a.startEarliest > day + NEAR_DAYS / 2 || Math.min(a.endLatest, ended ?? Infinity) <= day);
  if (isOver && !own) return null;
  const from = fact.term?.from ?? null;
  const startsElsewhere =
    a !== null &&
    from !== null &&
    (firstDay(from) > a.startLatest + NEAR_DAYS ||
      lastDayOfMoment(from) < a.startEarliest - NEAR_DAYS);
  const ends = sameEnds(a, b);
  const amounts = sameAmounts(record['amount'], right['amount']);
  const about = [
    record['label'],
    ...seedIndex.assets
      .filter(({ id }) => ((record['assets'] ?? []) as string[]).includes(id))
      .map((asset) => asset.record['name']),
  ].join(' ');
  const said = fact.places.map(({ sentence }) => sentences[sentence]!.flat).join(' ');
  const near =
    sharesWord(about, said, false) ||
    (day !== null && a !== null && Math.abs(a.startEarliest - day) < NEAR_DAYS);
  const bears = [isBound, own, ends, amounts, near].filter((one) => one === true).length;
  const score = bears + (own ? 2 : 0);
  if (startsElsewhere || ends === false || amounts === false)
    return own || isBound ? { known, same: own, score: score - 1 } : null;
  return bears >= 2 || own ? { known, same: true, score } : null;
}

/** Whether stated ends agree; null if one is not stated. */
function sameEnds(
  a: ReturnType<typeof termBounds>,
  b: ReturnType<typeof termBounds>,
): boolean | null {
  if (!a || !b || a.end === 'UNKNOWN' || b.end === 'UNKNOWN') return null;
  return a.endEarliest <= b.endLatest && b.endEarliest <= a.endLatest;
}

/** Whether amounts of one unit agree; null if one is not stated. */
function sameAmounts(a: unknown, b: unknown): boolean | null {
  const [x, y] = [a, b].map((one) => one as Readonly<Record<string, unknown>> | undefined);
  if (x?.['value'] === undefined || y?.['value'] === undefined) return null;
  if ((x['currency'] ?? x['unit']) !== (y['currency'] ?? y['unit'])) return null;
  return Number(x['value']) === Number(y['value']);
}

/** Whether known evidence already rests on a sentence that the draft rests on. */
function sharesSentence(known: unknown, drafted: readonly DraftEvidence[] | undefined): boolean {
  const hashes = new Set(((known ?? []) as DraftEvidence[]).map((one) => one.sentence?.sha256));
  return (drafted ?? []).some((one) => hashes.has(one.sentence.sha256));
}

/** Whether two texts share a distinctive word; `untold` if one text is missing. */
function sharesWord(known: unknown, drafted: unknown, untold: boolean): boolean {
  if (typeof known !== 'string' || typeof drafted !== 'string') return untold;
  const words = (text: string): readonly string[] =>
    normalise(text)
      .split(' ')
      .filter((word) => word.length > 3 && !COMMON.has(word));
  const own = new Set(words(known));
  return words(drafted).some((word) => own.has(word));
}

const COMMON: ReadonlySet<string> = new Set(
  'field fields territory outside within united states world worldwide right rights licence license exclusive exclusivity with from other than'.split(
    ' ',
  ),
);
