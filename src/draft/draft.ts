import type { Draft } from './records.ts';
import type { SeedIndex } from './seed-index.ts';
import { joinAnswer } from './model/join-answer.ts';
import { parseAnswer } from './model/parse-answer.ts';
import { prompts } from './model/prompt.ts';
import { type ArticleBytes, type ArticleHints, articleOf } from './read/article.ts';
import { type ParsedArticle, readParts } from './read-parts.ts';
import { assemble } from './write/assemble.ts';
import { draftYaml } from './write/yaml.ts';

/** To read an article, then to join a model's answer about it. */
export type Job =
  { readonly article: ArticleBytes; readonly hints: ArticleHints } | { readonly answer: string };

/** A draft as plain texts. */
export type Drafted = ReturnType<typeof drafted>;

/** Does the jobs of one article in turn. @throws {ArticleError} with a sentence for the terminal */
export function drafter(seedIndex: SeedIndex): (job: Job) => Promise<Drafted> {
  let parts: ParsedArticle | null = null;
  return async (job) => {
    if ('article' in job) {
      parts = readParts(await articleOf(job.article, job.hints), seedIndex);
      return drafted(parts, []);
    }
    const { answer, dropped } = parseAnswer(job.answer);
    const joined = joinAnswer(parts!, answer);
    return drafted(joined.parts, [...dropped, ...joined.dropped]);
  };
}

function drafted(from: ParsedArticle, dropped: readonly string[]) {
  const draft = assemble(from);
  return {
    yaml: draftYaml(draft),
    summary: summaryOf(draft),
    text: from.article.text,
    sha256: draft.draft.text.sha256,
    title: from.article.title,
    /** The questions for a model, one for each part of the article. */
    prompts: prompts(from),
    /** A line for each fact of a model that the article does not support. */
    dropped,
  };
}

/** A summary for the terminal: counts, then each right in a line; of the article only names. */
function summaryOf(draft: Draft): string {
  const counts = (['parties', 'agreements', 'rights', 'conditions', 'acts'] as const)
    .map((list) => `${draft[list].length} ${list}`)
    .join(', ');
  const rights = draft.rights.map((right) => {
    const { edtf } = right['term'] as { readonly edtf: string };
    const sure = String(draft.draft.confidence[right.id] ?? '').padEnd(5);
    const against = String(right['counterparty'] ?? 'everyone');
    return `  ${sure} ${String(right['kind']).padEnd(20)} ${String(right['holder'])} against ${against}  ${edtf}`;
  });
  return [`${counts}, ${draft.draft.open.length} open questions`, ...rights].join('\n');
}
