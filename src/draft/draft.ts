import type { SeedIndex } from './seed-index.ts';
import type { Article } from './read/article.ts';
import { ArticleError } from './read/article-error.ts';
import { type Sentence, sentencesOf } from './read/sentences.ts';
import { readFacts } from './rules/read-facts.ts';
import { datesIn } from './words/dates.ts';
import { momentOf } from './words/moment.ts';
import { type FoundParty, type Mentions, partyFinder } from './words/mentions.ts';
import { moneyIn, unreadMoney } from './words/money.ts';
import { partiesOf } from './words/parties.ts';
import { quantitiesIn } from './words/quantities.ts';
import { termWordsIn } from './words/terms.ts';
import type { ParsedArticle } from './write/draft-in-progress.ts';

/**
 * Reads an article by rules: its sentences, parties, amounts and dates, and the facts that it
 * states.
 *
 * @throws {ArticleError} if the article has no sentence, or its publication date is no date
 */
export function readParts(article: Article, seedIndex: SeedIndex): ParsedArticle {
  const sentences = sentencesOf(article.text);
  if (!sentences.some(({ heading }) => !heading))
    throw new ArticleError('an article with at least one sentence was expected: none was found');
  const published = article.published === null ? null : momentOf(article.published);
  if (article.published !== null && published === null)
    throw new ArticleError(
      `a publication date such as 2025-03-04, 2025-03 or 2025 was expected: ${article.published}`,
    );
  const parties = partiesOf(sentences, seedIndex);
  const amounts = sentences.map(({ flat }) => {
    const money = moneyIn(flat);
    const { dates, unread: days } = datesIn(flat, published);
    return {
      money,
      quantities: quantitiesIn(flat),
      dates,
      terms: termWordsIn(flat, dates),
      unread: { money: unreadMoney(flat, money), days },
    };
  });
  const mentions = mentionsOf(sentences, parties, amounts);
  const facts = readFacts(sentences, mentions, published);
  return { article, sentences, mentions, parties, facts, seedIndex };
}

/** Every party of the sentences, beside their amounts and dates. */
export function mentionsOf(
  sentences: readonly Sentence[],
  parties: readonly FoundParty[],
  amounts: readonly Omit<Mentions, 'parties'>[],
): readonly Mentions[] {
  const find = partyFinder(parties);
  return sentences.map((sentence, i) => ({ ...amounts[i]!, parties: find(sentence) }));
}
