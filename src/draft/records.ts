export interface SeedRecord extends Record<string, unknown> {
  id: string;
  evidence?: DraftEvidence[];
}

export interface DraftEvidence {
  source: string;
  locator: string;
  supports: string[];
  /** Where it stands; a person may add evidence without a place. */
  sentence?: Place & { sha256: string };
  /** Set if the article looks back and does not state that the right holds. */
  confirms?: 'none';
}

type Place = { start: number; end: number };

/** Findings and their confidence; offsets are half-open, in Unicode code points of the text. */
export interface DraftBlock {
  article: string;
  /** The hash of the whole text of record, and its length in code points. */
  text: { sha256: string; length: number };
  confidence: Record<string, number>;
  mentions: {
    parties: (Place & { name: string; party: string })[];
    money: (Place & { value: string; currency: string })[];
    dates: (Place & ({ edtf: string } | { duration: string }))[];
  };
  /** Records that the seed has: accepting one adds evidence to it in its own file. */
  known: Record<string, { file: string }>;
  open: (Place & { question: string })[];
  /** The decision on each record, stored by the review. */
  review?: Record<string, 'accepted' | 'rejected' | 'skipped'>;
}

export const LISTS = [
  'sources',
  'parties',
  'assets',
  'agreements',
  'deals',
  'rights',
  'conditions',
  'events',
  'acts',
] as const;
export type ListName = (typeof LISTS)[number];

/** A draft as its file has it: lists of the seed, and the block that excludes it from a load. */
export type Draft = { draft: DraftBlock } & Record<ListName, SeedRecord[]>;

export interface Listed {
  readonly list: ListName;
  readonly record: SeedRecord;
}

/** The records of some lists of a draft, by default of all in the order of review. */
export function recordsOf(draft: Draft, lists: readonly ListName[] = LISTS): readonly Listed[] {
  return lists.flatMap((list) => draft[list].map((record) => ({ list, record })));
}

/** The ids in a field of a record: none, one or several. */
export function idsIn(record: Readonly<Record<string, unknown>>, field: string): readonly string[] {
  return [(record[field] ?? []) as string | readonly string[]].flat();
}
