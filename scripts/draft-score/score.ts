import { readParts } from '../../src/draft/read-parts.ts';
import type { SeedIndex } from '../../src/draft/seed-index.ts';
import { joinAnswer } from '../../src/draft/model/join-answer.ts';
import { parseAnswer } from '../../src/draft/model/parse-answer.ts';
import { readTextHead } from '../../src/draft/read/text-head.ts';
import type { ParsedArticle } from '../../src/draft/read-parts.ts';
import { compare, type Field, FIELDS } from './compare.ts';
import type { Expected } from './expected.ts';

/** Right, wrong and missed of one field. */
export interface Tally {
  right: number;
  wrong: number;
  missed: number;
}

export type Score = Readonly<Record<Field, Tally>>;

/** What was wrong in one article, for a person who wants to know why. */
export interface Miss {
  readonly article: string;
  readonly field: Field;
  readonly expected: string | null;
  readonly found: string | null;
}

/**
 * Drafts every article and compares the drafts with what a person found.
 *
 * @param answered  whether the recorded answer of an assistant joins; articles without one are left out
 */
export function scoreArticles(
  articles: readonly Expected[],
  seedIndex: SeedIndex,
  answered = false,
): {
  readonly score: Score;
  readonly misses: readonly Miss[];
  readonly articles: number;
  /** What was dropped of the answers, by article. */
  readonly dropped: readonly string[];
} {
  const score = emptyScore();
  const misses: Miss[] = [];
  const dropped: string[] = [];
  const scored = answered ? articles.filter(({ answer }) => answer !== null) : articles;
  for (const article of scored) {
    const byRules = partsOf(article, seedIndex);
    const joined = answered ? joinedParts(byRules, article.answer!) : null;
    dropped.push(...(joined?.dropped ?? []).map((line) => `${article.name}: ${line}`));
    compare(article, joined?.parts ?? byRules, (field, expected, found) => {
      if (expected !== null && found !== null && expected === found) score[field].right += 1;
      else {
        if (found !== null) score[field].wrong += 1;
        if (expected !== null) score[field].missed += 1;
        misses.push({ article: article.name, field, expected, found });
      }
    });
  }
  return { score, misses, articles: scored.length, dropped };
}

function partsOf({ name, text, published }: Expected, seedIndex: SeedIndex): ParsedArticle {
  const head = readTextHead(text);
  const article = {
    origin: name,
    text,
    title: head.title ?? name,
    publisher: head.publisher,
    published: head.published ?? published,
    url: null,
    partial: false,
  };
  return readParts(article, seedIndex);
}

function joinedParts(parts: ParsedArticle, text: string): ReturnType<typeof joinAnswer> {
  const { answer, dropped } = parseAnswer(text);
  const joined = joinAnswer(parts, answer);
  return { parts: joined.parts, dropped: [...dropped, ...joined.dropped] };
}

export function emptyScore(): Record<Field, Tally> {
  return Object.fromEntries(
    FIELDS.map((field) => [field, { right: 0, wrong: 0, missed: 0 }]),
  ) as Record<Field, Tally>;
}

/**
 * Precision, recall and their harmonic mean, 0 to 1; 1 if there was nothing to find and nothing
 * was found.
 */
export function rates({ right, wrong, missed }: Tally): {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
} {
  const precision = right + wrong === 0 ? 1 : right / (right + wrong);
  const recall = right + missed === 0 ? 1 : right / (right + missed);
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}
