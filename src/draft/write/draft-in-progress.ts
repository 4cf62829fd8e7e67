import type { Article } from '../read/article.ts';
import type { Sentence } from '../read/sentences.ts';
import type { Draft } from '../records.ts';
import type { Facts, SentenceSpan } from '../rules/facts.ts';
import type { SeedIndex } from '../seed-index.ts';
import type { Spans } from '../spans.ts';
import type { Moment } from '../words/moment.ts';
import type { FoundParty, Mentions } from '../words/mentions.ts';

/** The data from which a draft is assembled. */
export interface ParsedArticle {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  /** The mentions by sentence. */
  readonly mentions: readonly Mentions[];
  readonly parties: readonly FoundParty[];
  readonly facts: Facts;
  readonly seedIndex: SeedIndex;
}

/** The data that the parts of a draft share while it is assembled. */
export interface DraftInProgress extends ParsedArticle, Spans {
  /** Ids of the parties by their place in the list. */
  readonly partyIds: readonly string[];
  /** The slugs of the parties' names. */
  readonly partySlugs: readonly string[];
  readonly newId: (prefix: string, text: string) => string;
  /** The assertion level: STATED if the source is a party's own, else REPORTED. */
  readonly assertion: 'STATED' | 'REPORTED';
  readonly published: string | null;
  /** The publication as a moment, which stands in for a missing start. */
  readonly publicationMoment: Moment | null;
  /** The last day on which it may have been published. */
  readonly publicationDay: number | null;
  /** The first days on which known acts end known rights, by right. */
  readonly ended: ReadonlyMap<string, number>;
  readonly draft: Draft;
}

/** Adds an open question about a place. */
export function addQuestion(
  inProgress: DraftInProgress,
  place: SentenceSpan,
  question: string,
): void {
  const span = inProgress.inside(inProgress.sentences[place.sentence]!, place.start, place.end);
  inProgress.draft.draft.open.push({ ...span, question });
}

/** A confidence with two decimals. */
export function round(confidence: number): number {
  return Math.round(confidence * 100) / 100;
}
