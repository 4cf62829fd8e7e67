/** The process of `npm run draft` (worker.ts). */
import { Worker as Thread } from 'node:worker_threads';
import { drafter, type Job } from './draft.ts';
import { ArticleError } from './read/article-error.ts';
import { readSeedIndex, seedIndexOf } from './seed-index.ts';
import type { WorkerReply } from './worker.ts';

/**
 * Says what the process has used, also while it computes, and ends it when nobody listens any more.
 * In plain JavaScript: a thread has no loader for TypeScript.
 */
const METER = `
  const { writeSync } = require('node:fs');
  setInterval(() => {
    const { user, system } = process.cpuUsage();
    const megabytes = process.memoryUsage.rss() / 2 ** 20;
    try {
      writeSync(4, JSON.stringify({ cpuSeconds: (user + system) / 1e6, megabytes }) + '\\n');
    } catch {
      process.kill(process.pid, 'SIGKILL');
    }
  }, 50);
`;

const say = (reply: WorkerReply): unknown => process.send!(reply);
process.on('uncaughtException', (error) =>
  say({ problem: error.message, asker: error instanceof ArticleError }),
);
new Thread(METER, { eval: true, execArgv: [] });
const [folder] = process.argv.slice(2);
const draft = drafter(folder === undefined ? seedIndexOf() : await readSeedIndex(folder));
process.on('message', (job: Job) => void draft(job).then((result) => say({ result })));
say({ result: 'ready' });
