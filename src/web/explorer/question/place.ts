import { FIRST_QUESTION, type Against, type Question } from './question.ts';

/** The page, its question and its view: all that the address holds. */
export interface Place {
  readonly page: Page;
  readonly question: Question;
  readonly view: View;
  readonly open: string | null;
  readonly against: Against;
  readonly groupBy: Grouping;
  readonly orderBy: Order;
  /** The party or pair chosen in the graph, by ids: one, or who is bound and who holds. */
  readonly chosen: readonly string[];
  /** The days that the timeline is zoomed to; null: all. */
  readonly zoom: Zoom | null;
  /** How many pages of a long list are open; Infinity: all. */
  readonly pages: number;
  /** The parts of the address that mean nothing here, such as `year=soon`. */
  readonly ignored: readonly string[];
}

/** The first and the last day, as ISO text. */
interface Zoom {
  readonly from: string;
  readonly through: string;
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
/** How a list or the matrix is grouped; NONE: the list is flat, the matrix by holder. */
export type Grouping = (typeof GROUPINGS)[number] | 'NONE';

/** The orders of a list, with the words of the address and of the page. */
export const ORDERS = [
  ['HOLDER', 'holder', 'holder'],
  ['EFFECTIVE_FROM', 'effective_from', 'oldest first'],
  ['EFFECTIVE_FROM_DESC', 'effective_from:desc', 'newest first'],
  ['EFFECTIVE_UNTIL', 'effective_until', 'ending soonest'],
  ['KNOWN_FROM_DESC', 'known_from:desc', 'last to become known'],
] as const;
export type Order = (typeof ORDERS)[number][0];

export const FIRST_PLACE: Place = {
  page: { kind: 'answer' },
  question: FIRST_QUESTION,
  view: 'list',
  open: null,
  against: { when: null, knownAt: null, assume: null },
  groupBy: 'HOLDER',
  orderBy: 'HOLDER',
  chosen: [],
  zoom: null,
  pages: 1,
  ignored: [],
};

/** The page of an id such as `party:microsoft`; null if it has none. */
export function pageOf(id: string): Page | null {
  const kind = THING_KINDS.find((prefix) => id.startsWith(`${prefix}:`));
  return kind === undefined ? null : { kind, id };
}

/** The parts of a place to be replaced. */
export type Change = Partial<Place>;

/** To a page, with nothing open beside it. */
export function toPage(page: Page): Change {
  return { page, open: null };
}

/** To a right: beside the answer, or on its own page. */
export function toRight(id: string, beside: boolean): Change {
  return beside ? { open: id } : toPage({ kind: 'right', id });
}

/** To the answer. */
export function toAnswer(change: Change = {}): Change {
  return { page: FIRST_PLACE.page, open: null, ...change };
}
