import type { SeedIndex } from './seed-index.ts';
import type { Article } from './read/article.ts';
import { ArticleError } from './read/article-error.ts';
import { sentencesOf } from './read/sentences.ts';
import { readFacts } from './rules/read-facts.ts';
import { momentOf } from './words/moment.ts';
import { type FoundParty, partyFinder, valuesIn } from './words/mentions.ts';
import { partiesOf } from './words/parties.ts';

/** An article in its parts, from which a draft is assembled. */
export type ParsedArticle = ReturnType<typeof readParts>;

/**
 * Reads an article by rules: its sentences, what they name, and the facts that they state.
 *
 * @throws {ArticleError} if the article has no sentence, or its publication date is no date
 */
export function readParts(article: Article, seedIndex: SeedIndex) {
  const sentences = sentencesOf(article.text);
  if (!sentences.some(({ heading }) => !heading))
    throw new ArticleError('an article with at least one sentence was expected: none was found');
  const published = article.published === null ? null : momentOf(article.published);
  if (article.published !== null && published === null)
    throw new ArticleError(
      `a publication date such as 2025-03-04, 2025-03 or 2025 was expected: ${article.published}`,
    );
  const parties: readonly FoundParty[] = partiesOf(sentences, seedIndex);
  const find = partyFinder(parties);
  const mentions = sentences.map(({ flat }) => ({
    ...valuesIn(flat, published),
    parties: find(flat),
  }));
  const facts = readFacts(sentences, mentions, published);
  return {
    article,
    /** The publication, which stands in for a missing start; null if it is not known. */
    published,
    sentences,
    /** The mentions by sentence. */
    mentions,
    parties,
    facts,
    seedIndex,
  };
}
