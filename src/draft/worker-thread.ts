/** The thread of `npm run draft` (worker.ts). */
import { parentPort, workerData } from 'node:worker_threads';
import { drafter } from './drafter.ts';
import { ArticleError } from './read/article-error.ts';
import { emptySeedIndex, readSeedIndex } from './seed-index.ts';
import type { Job, WorkerReply } from './worker.ts';

const { folder } = workerData as { readonly folder: string | null };
const draft = drafter(folder === null ? emptySeedIndex() : await readSeedIndex(folder));
const say = (reply: WorkerReply | 'ready'): void => parentPort!.postMessage(reply);

parentPort!.on('message', (job: Job) => {
  void draft(job).then(
    (drafted) => say({ drafted }),
    (error: unknown) =>
      say({
        problem: error instanceof Error ? error.message : String(error),
        asker: error instanceof ArticleError,
      }),
  );
});
say('ready');
