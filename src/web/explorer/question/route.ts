import type { NamedFragment } from '../generated/documents.ts';
import { DEFAULT_QUESTION, type Against, type Question } from './question.ts';

/** The page, its question and its view: all that the address holds. */
export interface Route {
  readonly page: Page;
  readonly question: Question;
  readonly view: View;
  readonly open: string | null;
  readonly against: Against;
  readonly groupBy: Grouping;
  readonly orderBy: Order;
  /** The party or pair chosen in the graph, by ids: one, or who is bound and who holds. */
  readonly chosen: readonly string[];
  /** The first and the last day that the timeline is zoomed to, as ISO text; null: all. */
  readonly zoom: { readonly from: string; readonly through: string } | null;
  /** How many pages of a long list are open; Infinity: all. */
  readonly pages: number;
  /** The parts of the address that mean nothing here, such as `year=soon`. */
  readonly ignored: readonly string[];
}

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

export const ORDERS = [
  ['HOLDER', 'holder'],
  ['EFFECTIVE_FROM', 'oldest first'],
  ['EFFECTIVE_FROM_DESC', 'newest first'],
  ['EFFECTIVE_UNTIL', 'ending soonest'],
  ['KNOWN_FROM_DESC', 'last to become known'],
] as const;
export type Order = (typeof ORDERS)[number][0];

export const DEFAULT_ROUTE: Route = {
  page: { kind: 'answer' },
  question: DEFAULT_QUESTION,
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

/** The id of the page that shows a thing: its own, or that of the thing it belongs to. */
export function homeOf(node: NamedFragment): string {
  if (pageOf(node.id) !== null) return node.id;
  if ('event' in node) return node.event?.id ?? node.right?.id ?? node.id;
  if ('madeBy' in node) return node.madeBy?.id ?? node.ends[0]?.id ?? node.id;
  if ('agreement' in node) return node.agreement.id;
  return 'source' in node ? node.source.id : node.id;
}

export type RouteChange = Partial<Route>;

export function toPage(page: Page): RouteChange {
  return { page, open: null };
}

export function toRight(id: string, beside: boolean): RouteChange {
  return beside ? { open: id } : toPage({ kind: 'right', id });
}

export function toAnswer(change: RouteChange = {}): RouteChange {
  return { page: DEFAULT_ROUTE.page, open: null, ...change };
}
