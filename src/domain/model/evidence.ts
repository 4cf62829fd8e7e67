import { compareText } from '../text/normalise.ts';
import { type Day, OPEN } from '../time/day.ts';
import type { DatedDay } from '../time/edtf.ts';
import type { Id } from './record.ts';

export const SOURCE_KINDS = [
  'PARTY_STATEMENT',
  'FILING',
  'COURT_PAPER',
  'CONTRACT_TEXT',
  'NEWS',
  'ANALYSIS',
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** How a sentence names a source of each grade; the grade nearest to what it reports first. */
export const SOURCE_NOUNS = {
  CONTRACT_TEXT: 'the text of the contract',
  FILING: 'a filing',
  COURT_PAPER: 'a court paper',
  PARTY_STATEMENT: 'a party’s statement',
  OWN_REPORTING: 'a report',
  REPOST: 'a report',
} as const;
export type SourceGrade = keyof typeof SOURCE_NOUNS;
export const SOURCE_GRADES = Object.keys(SOURCE_NOUNS) as readonly SourceGrade[];

export const SOURCE_ACCESSES = ['FULL_TEXT', 'EXCERPT', 'QUOTED_ELSEWHERE'] as const;
export type SourceAccess = (typeof SOURCE_ACCESSES)[number];

export interface Source {
  readonly id: Id;
  readonly kind: SourceKind;
  readonly publisher: string;
  readonly title: string;
  readonly url: string | null;
  readonly published: DatedDay;
  readonly access: SourceAccess;
  readonly retrieved: Day | null;
  /** The SHA-256 of the article's text, hexadecimal; null if it is not recorded. */
  readonly sha256: string | null;
  /** The source that it repeats; UNKNOWN if that is not recorded; null if it is no repost. */
  readonly repostOf: Id | typeof UNKNOWN_ORIGIN | null;
  readonly note: string | null;
}

export const UNKNOWN_ORIGIN = 'UNKNOWN';

export function sourceGrade({ kind, repostOf }: Pick<Source, 'kind' | 'repostOf'>): SourceGrade {
  if (repostOf !== null) return 'REPOST';
  return kind === 'NEWS' || kind === 'ANALYSIS' ? 'OWN_REPORTING' : kind;
}

type GradedSource = Pick<Source, 'id' | 'kind' | 'repostOf'>;

/** Orders sources by grade, nearest first, then by id. */
export function compareSources(a: GradedSource, b: GradedSource): number {
  return (
    SOURCE_GRADES.indexOf(sourceGrade(a)) - SOURCE_GRADES.indexOf(sourceGrade(b)) ||
    compareText(a.id, b.id)
  );
}

/** The first day by whose end a source was public for certain. See docs/model.md#two-clocks. */
export function sourceVisibleFrom(source: Pick<Source, 'published' | 'retrieved'>): Day {
  return Math.min(source.published.latest, source.retrieved ?? OPEN);
}

export interface Evidence {
  readonly id: Id;
  readonly sourceId: Id;
  readonly subjectId: Id;
  readonly locator: string;
  readonly supports: readonly string[];
  /** The day on which the source shows a right still in force; null if it looks back. */
  readonly confirms: Day | null;
  /** Whether the record names that day (so the right had begun), or it is that of publication. */
  readonly confirmsSaid: boolean;
  /** See `sourceVisibleFrom`. */
  readonly visibleFrom: Day;
  /** The sentence's offsets in the source's text, in code points, half-open, and its SHA-256. */
  readonly sentence: {
    readonly start: number;
    readonly end: number;
    readonly sha256: string;
  } | null;
  readonly quote: string | null;
}
