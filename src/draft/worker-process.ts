/** The process of `npm run draft` (worker.ts); it ends with the one that started it. */
import { limitCpu } from './cpu-limit.ts';
import { drafter } from './drafter.ts';
import { emptySeedIndex, readSeedIndex } from './seed-index.ts';
import { ArticleError } from './read/article-error.ts';
import type { Drafted, Job, WorkerMessage } from './worker.ts';

let draft: (job: Job) => Promise<Drafted>;
let startCounting: () => void = () => {};

process.on('disconnect', () => process.exit());
process.on('message', (job: Job) => {
  startCounting();
  void saying(async () => ({ drafted: await draft(job) }));
});
void saying(async () => {
  const folder = process.argv[2];
  draft = drafter(folder === undefined ? emptySeedIndex() : readSeedIndex(folder));
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
