import { type Amounts, amountsIn } from './words/amounts.ts';
import type { Article } from './read/article.ts';
import { ArticleError } from './read/article-error.ts';
import { assemble } from './assemble.ts';
import { type Moment, momentOf } from './words/moment.ts';
import { factsOf, mentionsOf } from './extract.ts';
import type { Gazetteer } from './gazetteer.ts';
import { modelRights, sentenceOf, withModelParties } from './model/check.ts';
import type { ModelAnswer } from './model/schema.ts';
import { type FoundParty, partiesOf } from './words/parties.ts';
import type { Draft } from './records.ts';
import { settleFacts } from './settle-facts.ts';
import { type Sentence, sentencesOf } from './read/sentences.ts';
import type { Tagger } from './wink.ts';

/** An article, read: what is drafted from. */
export interface ReadText {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  readonly published: Moment | null;
}

/** @throws {ArticleError} where the article has no sentence, or its publication date is no date */
export function readText(article: Article): ReadText {
  const sentences = sentencesOf(article.text);
  if (!sentences.some((sentence) => !sentence.heading))
    throw new ArticleError('an article with at least one sentence was expected: none was found');
  const published = article.published === null ? null : momentOf(article.published);
  if (article.published !== null && published === null)
    throw new ArticleError(
      `a publication date such as 2025-03-04, 2025-03 or 2025 was expected: ${article.published}`,
    );
  return { article, sentences, published };
}

/** What is looked for first. */
export interface Found {
  readonly parties: readonly FoundParty[];
  /** By sentence. */
  readonly amounts: readonly Amounts[];
}

export function foundIn({ sentences, published }: ReadText, gazetteer: Gazetteer): Found {
  return {
    parties: partiesOf(sentences, gazetteer),
    amounts: amountsIn(
      sentences.map(({ flat }) => flat),
      published,
    ),
  };
}

/**
 * Drafts an article by rules: the same text and gazetteer always give the same draft.
 *
 * @throws {ArticleError} where the article has no sentence, or its publication date is no date
 */
export function draftArticle(article: Article, gazetteer: Gazetteer, tag: Tagger): Draft {
  const text = readText(article);
  return draftText(text, foundIn(text, gazetteer), gazetteer, tag, null).draft;
}

/**
 * The same of a text in which parties and amounts have been found, joined with what a model found:
 * facts of both are one right, facts whose words, names, dates or amounts are not in the text are
 * dropped.
 *
 * @param answer  of a model; null where none was asked
 * @returns also what was dropped, a line each
 */
export function draftText(
  { article, sentences }: ReadText,
  { parties: byRules, amounts }: Found,
  gazetteer: Gazetteer,
  tag: Tagger,
  answer: ModelAnswer | null,
): { readonly draft: Draft; readonly dropped: readonly string[] } {
  const named = answer
    ? withModelParties(answer, byRules, sentences, gazetteer)
    : { parties: byRules, dropped: [] };
  const parties = named.parties;
  const mentions = mentionsOf(sentences, parties, amounts);
  const rules = factsOf(sentences, mentions, parties, tag);
  const told = answer
    ? modelRights(answer, parties, sentences, mentions)
    : { rights: [], dropped: [] };
  const dropped = [...named.dropped, ...told.dropped];
  const conditions = (answer?.conditions ?? []).flatMap(({ effect, event, quote }) => {
    const place = sentenceOf(sentences, quote);
    if (place === null) dropped.push(`condition ${event}: its words are not in the text`);
    const ruled =
      place !== null && rules.conditions.some((one) => one.place.sentence === place.sentence);
    return place === null || ruled
      ? []
      : [
          {
            effect,
            label: event,
            threshold: null,
            parties: [],
            within: null,
            place,
            reach: 'SENTENCE' as const,
            kinds: [],
            holder: null,
          },
        ];
  });
  const questions = (answer?.questions ?? []).flatMap(({ question, quote }) => {
    const place = sentenceOf(sentences, quote);
    if (place === null) dropped.push(`question: its words are not in the text`);
    return place === null ? [] : [{ place, question: `The model asks: ${question}` }];
  });
  const facts = {
    ...rules,
    rights: [...rules.rights, ...told.rights],
    conditions: [...rules.conditions, ...conditions],
    questions: [...rules.questions, ...questions],
  };
  return {
    draft: assemble({
      article,
      sentences,
      mentions,
      parties,
      facts,
      rights: settleFacts(facts, sentences),
      gazetteer,
    }),
    dropped,
  };
}
