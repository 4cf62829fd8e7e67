import { FIELDS } from './compare.ts';
import { type Miss, rates, type Score } from './score.ts';

/** A score as a table for the terminal and for docs: a row for each field that was looked at. */
export function scoreTable(title: string, articles: number, score: Score): string {
  const rows = FIELDS.filter((field) => Object.values(score[field]).some((count) => count > 0)).map(
    (field) => {
      const { precision, recall, f1 } = rates(score[field]);
      return `| ${field} | ${two(precision)} | ${two(recall)} | ${two(f1)} | ${score[field].right} | ${score[field].wrong} | ${score[field].missed} |`;
    },
  );
  return [
    `${title} (${articles} articles)`,
    '',
    '| field | precision | recall | F1 | right | wrong | missed |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

/** The misses, one a line. */
export function missLines(misses: readonly Miss[]): string {
  return misses
    .map(
      (miss) =>
        `  ${miss.article}: ${miss.field}: expected ${miss.expected ?? 'nothing'}, found ${miss.found ?? 'nothing'}`,
    )
    .join('\n');
}

function two(number: number): string {
  return number.toFixed(2);
}
