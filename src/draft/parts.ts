import type { Article } from './read/article.ts';
import type { Facts } from './clauses/facts.ts';
import { type Moment, momentOf } from './words/moment.ts';
import type { SentenceMentions } from './extract.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { FoundParty } from './words/parties.ts';
import type { Draft } from './records.ts';
import type { DraftRight } from './settle-facts.ts';
import type { Spans } from './spans.ts';
import type { Sentence } from './read/sentences.ts';

/** Everything that the parts of a draft are put together from. */
export interface Parts {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  readonly mentions: SentenceMentions;
  readonly parties: readonly FoundParty[];
  readonly facts: Facts;
  readonly rights: readonly DraftRight[];
  readonly gazetteer: Gazetteer;
}

/** What the parts of a draft share while it is put together. */
export interface Making extends Parts {
  readonly spans: Spans;
  readonly sourceId: string;
  /** Ids of the parties by their place in the list. */
  readonly partyIds: readonly string[];
  /** Their names as slugs. */
  readonly partySlugs: readonly string[];
  readonly newId: (prefix: string, text: string) => string;
  /** STATED where the source is a party's own, else REPORTED. */
  readonly assertion: 'STATED' | 'REPORTED';
  readonly published: string | null;
  readonly draft: Draft;
}

/** UTF-16 offsets of a place. */
export function placeOf(
  sentences: readonly Sentence[],
  place: { readonly sentence: number; readonly start: number; readonly end: number },
): readonly [number, number] {
  const { start } = sentences[place.sentence]!;
  return [start + place.start, start + place.end];
}

/** Adds an open question about a stretch of the text (UTF-16 offsets). */
export function ask(making: Making, start: number, end: number, question: string): void {
  making.draft.draft.open.push({ ...making.spans.span(start, end), question });
}

/** The publication as a moment, which stands in for a start that is not said. */
export function standIn(making: Making): Moment | null {
  return making.published === null ? null : momentOf(making.published);
}

/** A confidence with two decimals. */
export function round(confidence: number): number {
  return Math.round(confidence * 100) / 100;
}
