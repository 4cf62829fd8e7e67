import type { Schema } from '../../../../client/src/index.ts';
import { FIRST_QUESTION, type Against, type Question } from './question.ts';

/** The page, its question and its view: all that the address holds. */
export interface Place {
  readonly page: Page;
  readonly question: Question;
  readonly view: View;
  readonly open: string | null;
  readonly against: Against;
  readonly groupBy: Schema.RightGrouping;
}

/** The answer, what the facts are about, or the page of one thing. */
export type Page =
  | { readonly kind: 'answer' }
  | { readonly kind: 'about' }
  | { readonly kind: ThingKind; readonly id: string }
  | { readonly kind: 'lost'; readonly path: string };

/** Kinds of things with a page; also the prefix of an id and the first segment of an address. */
export const THING_KINDS = [
  'right',
  'party',
  'agreement',
  'deal',
  'event',
  'source',
  'asset',
] as const;
export type ThingKind = (typeof THING_KINDS)[number];

export const VIEWS = ['list', 'timeline', 'graph', 'matrix', 'compare'] as const;
export type View = (typeof VIEWS)[number];

export const GROUPINGS = ['HOLDER', 'COUNTERPARTY', 'KIND', 'ASSET', 'AGREEMENT'] as const;

export const FIRST_PLACE: Place = {
  page: { kind: 'answer' },
  question: FIRST_QUESTION,
  view: 'list',
  open: null,
  against: { when: null, knownAt: null, assume: null },
  groupBy: 'HOLDER',
};

/** The page of an id such as `party:microsoft`; null if it has none. */
export function pageOf(id: string): Page | null {
  const kind = THING_KINDS.find((prefix) => id.startsWith(`${prefix}:`));
  return kind === undefined ? null : { kind, id };
}
