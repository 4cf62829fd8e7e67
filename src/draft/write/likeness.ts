import { normalise } from '../../domain/text/normalise.ts';
import { type Bounds, EdtfError, parseTerm } from '../../domain/time/edtf.ts';
import type { Gazetteer } from '../gazetteer.ts';
import type { DraftEvidence, SeedRecord } from '../records.ts';
import type { Making } from './making.ts';

/** The same party, or members of one group. */
export function sameParty(gazetteer: Gazetteer, a: unknown, b: unknown): boolean {
  const top = (id: string): string => {
    let at = id;
    for (let i = 0; i < 8; i++) {
      const group = gazetteer.parties.get(at)?.partOf;
      if (!group) break;
      at = group;
    }
    return at;
  };
  return top(String(a)) === top(String(b));
}

export function sameGroup({ gazetteer }: Making, a: unknown, b: unknown): boolean {
  return sameParty(gazetteer, a, b);
}

/** The bounds of a term, or null where it cannot be read. */
export function bounds(term: unknown): (Bounds & { readonly end: string }) | null {
  try {
    return parseTerm(String((term as { edtf?: unknown } | undefined)?.edtf ?? ''));
  } catch (error) {
    if (error instanceof EdtfError) return null;
    throw error;
  }
}

/**
 * Agreeing stated ends speak for the same right, differing ones against; an end that one does not
 * state says nothing.
 */
export function compareEnds(a: Bounds & { end: string }, b: Bounds & { end: string }): number {
  if (b.end === 'UNKNOWN' || a.end === 'UNKNOWN') return 0;
  return a.endEarliest <= b.endLatest && b.endEarliest <= a.endLatest ? 1.5 : -1;
}

/** Equal amounts of one unit speak for the same right, others against. */
export function compareAmounts(a: unknown, b: unknown): number {
  const [x, y] = [a, b].map(
    (one) => one as { value?: unknown; currency?: unknown; unit?: unknown } | undefined,
  );
  if (x?.value === undefined || y?.value === undefined) return 0;
  if ((x.currency ?? x.unit) !== (y.currency ?? y.unit)) return 0;
  return Number(x.value) === Number(y.value) ? 1 : -1;
}

/** Words that a known right and its assets share with what a drafted one is about: 0 to 1. */
export function sharedWords(
  making: Making,
  known: Readonly<Record<string, unknown>>,
  right: SeedRecord,
): number {
  const names = (ids: unknown): string =>
    ((ids ?? []) as string[])
      .map((id) =>
        String(
          making.gazetteer.assets.get(id)?.record['name'] ??
            making.draft.assets.find((one) => one.id === id)?.['name'] ??
            '',
        ),
      )
      .join(' ');
  const words = (text: string): Set<string> =>
    new Set(
      normalise(text)
        .split(' ')
        .filter((word) => word.length > 2),
    );
  const [a, b] = [
    words(`${names(known['assets'])} ${String(known['label'] ?? '')}`),
    words(names(right['assets'])),
  ];
  const both = [...b].filter(
    (word) =>
      a.has(word) ||
      [...a].some(
        (other) => other.length > 4 && (other.startsWith(word) || word.startsWith(other)),
      ),
  ).length;
  return Math.min(1, both * 0.5);
}

/** Whether known evidence already rests on a sentence that the draft rests on. */
export function overlap(known: unknown, drafted: readonly DraftEvidence[] | undefined): boolean {
  const hashes = new Set(
    ((known ?? []) as DraftEvidence[]).map((one) => one.sentence?.sha256).filter(Boolean),
  );
  return (drafted ?? []).some((one) => hashes.has(one.sentence.sha256));
}

/** Whether two scopes may be the same: one is not told, or they have a word of their own in common. */
export function sharesScope(known: unknown, drafted: unknown): boolean {
  if (typeof known !== 'string' || typeof drafted !== 'string') return true;
  const words = (text: string): readonly string[] =>
    normalise(text)
      .split(' ')
      .filter((word) => word.length > 3 && !COMMON.has(word));
  const own = new Set(words(known));
  return words(drafted).some((word) => own.has(word));
}

const COMMON: ReadonlySet<string> = new Set(
  'field fields territory outside within united states world worldwide rights with from other than'.split(
    ' ',
  ),
);
