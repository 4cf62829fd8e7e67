import { hash } from 'node:crypto';
import { compareSources, type Evidence } from '../../domain/model/evidence.ts';
import { compareText } from '../../domain/text/normalise.ts';
import type { Id } from '../../domain/model/record.ts';
import type { SeedEvidence, SeedRecords } from '../validate/records.ts';
import { groupBy } from '../../domain/group-by.ts';
import { visibleFrom } from './knowledge-days.ts';

/** The field that evidence supports if it names none: the first of these that the record has. */
const MAIN_FIELDS = ['statement', 'summary', 'description', 'label', 'kind'] as const;

export type SourceOf = (id: Id) => SeedRecords['sources'];

type Evidenced = { readonly id: Id; readonly evidence: readonly SeedEvidence[] } & {
  readonly [F in (typeof MAIN_FIELDS)[number]]?: string | null;
};

/**
 * The evidence of one record, best source first, then in order of source and id. Ids are hashes of
 * record, source and locator, so that they stay the same from load to load. If several pieces have
 * one place, a number that does not depend on the file tells them apart; equal pieces count once.
 *
 * @param membership  a key of the membership that it supports; null: the whole record
 */
export function evidenceOf(
  record: Evidenced,
  sourceOf: SourceOf,
  membership: string | null = null,
): readonly Evidence[] {
  const field = MAIN_FIELDS.find((one) => typeof record[one] === 'string') ?? 'id';
  const mainField = membership === null ? field : 'partOf';
  const owner = membership === null ? record.id : `${record.id} ${membership}`;
  const places = groupBy(record.evidence, ({ source, locator }) =>
    JSON.stringify([owner, source, locator]),
  );
  const all = [...places].flatMap(([place, pieces]) =>
    different(pieces).map((piece, i): Evidence => {
      const source = sourceOf(piece.source);
      return {
        id: `evidence:${hash('sha256', i === 0 ? place : `${place}#${i + 1}`).slice(0, 16)}`,
        sourceId: source.id,
        subjectId: record.id,
        locator: piece.locator,
        supports: piece.supports.length > 0 ? piece.supports : [mainField],
        confirms: piece.confirms === 'none' ? null : (piece.confirms ?? source.published).earliest,
        confirmsSaid: piece.confirms !== null && piece.confirms !== 'none',
        visibleFrom: visibleFrom(source) ?? source.published.latest,
        sentence: piece.sentence,
        quote: piece.quote,
      };
    }),
  );
  return bestFirst(all, sourceOf);
}

export function bestFirst(pieces: readonly Evidence[], sourceOf: SourceOf): readonly Evidence[] {
  return [...pieces].sort(
    (a, b) => compareSources(sourceOf(a.sourceId), sourceOf(b.sourceId)) || compareText(a.id, b.id),
  );
}

function different(pieces: readonly SeedEvidence[]): readonly SeedEvidence[] {
  if (pieces.length === 1) return pieces;
  const byText = new Map(pieces.map((piece) => [canonical(piece), piece]));
  return [...byText].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, piece]) => piece);
}

/** A piece as JSON with its keys in order, so that equal pieces have equal texts. */
function canonical(piece: SeedEvidence): string {
  return JSON.stringify(piece, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
