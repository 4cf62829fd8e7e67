import type { Article } from '../read/article.ts';
import type { Sentence } from '../read/sentences.ts';
import type { Draft } from '../records.ts';
import type { Facts } from '../rules/facts.ts';
import type { SeedIndex } from '../seed-index.ts';
import type { spansOf } from '../spans.ts';
import type { Moment } from '../words/moment.ts';
import type { FoundParty, Mentions } from '../words/mentions.ts';

/** The data from which a draft is assembled. */
export interface ParsedArticle {
  readonly article: Article;
  /** The publication, which stands in for a missing start; null if it is not known. */
  readonly published: Moment | null;
  readonly sentences: readonly Sentence[];
  /** The mentions by sentence. */
  readonly mentions: readonly Mentions[];
  readonly parties: readonly FoundParty[];
  readonly facts: Facts;
  readonly seedIndex: SeedIndex;
}

/** The data that the parts of a draft share while it is assembled. */
export interface DraftInProgress extends ParsedArticle, ReturnType<typeof spansOf> {
  /** Ids of the parties by their place in the list. */
  readonly partyIds: readonly string[];
  readonly newId: (prefix: string, text: string) => string;
  /** The assertion level: STATED if the source is a party's own, else REPORTED. */
  readonly assertion: 'STATED' | 'REPORTED';
  /** The first days on which known acts end known rights, by right. */
  readonly ended: ReadonlyMap<string, number>;
  readonly draft: Draft;
  /** Adds an open question about a sentence. */
  readonly ask: (sentence: number, question: string) => void;
}
