/** The process of `npm run draft` (worker.ts); it ends with the one that started it. */
import { limitCpu } from './cpu-limit.ts';
import { readParts } from './draft.ts';
import { emptyGazetteer, type SeedIndex, readGazetteer } from './seed-index.ts';
import { joinAnswer } from './model/join-answer.ts';
import { parseAnswer } from './model/parse-answer.ts';
import { prompts } from './model/prompt.ts';
import { articleOf } from './read/article.ts';
import { ArticleError } from './read/article-error.ts';
import type { Drafted, Job, WorkerMessage } from './worker.ts';
import { assemble } from './write/assemble.ts';
import { summaryLines } from './write/summary.ts';
import type { ParsedArticle } from './write/draft-in-progress.ts';
import { draftYaml } from './write/yaml.ts';

let seedIndex: SeedIndex;
let parts: ParsedArticle | null = null;
let startCounting: () => void = () => {};

process.on('disconnect', () => process.exit());
process.on('message', (job: Job) => {
  startCounting();
  void saying(async () => ({ drafted: await done(job) }));
});
void saying(async () => {
  const folder = process.argv[2];
  seedIndex = folder === undefined ? emptyGazetteer() : readGazetteer(folder);
  startCounting = await limitCpu();
  return { ready: true };
});

async function saying(work: () => WorkerMessage | Promise<WorkerMessage>): Promise<void> {
  try {
    process.send!(await work());
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    process.send!({ problem, asker: error instanceof ArticleError });
  }
}

async function done(job: Job): Promise<Drafted> {
  if ('article' in job) {
    parts = readParts(await articleOf(job.article, job.hints), seedIndex);
    return drafted(parts, []);
  }
  const { answer, dropped } = parseAnswer(job.answer);
  const joined = joinAnswer(parts!, answer);
  return drafted(joined.parts, [...dropped, ...joined.dropped]);
}

function drafted(from: ParsedArticle, dropped: readonly string[]): Drafted {
  const draft = assemble(from);
  return {
    yaml: draftYaml(draft),
    summary: summaryLines(draft),
    text: from.article.text,
    sha256: draft.draft.text.sha256,
    title: from.article.title,
    prompts: prompts(from),
    dropped,
  };
}
