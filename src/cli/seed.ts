/** `npm run seed`: reads and checks the facts, computes effective terms, and loads the graph. */
import { readEnvironment } from '../config.ts';
import { runSeed } from './seed/command.ts';

const interrupted = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, () =>
    interrupted.abort(new Error('interrupted; what was loaded before is untouched')),
  );
process.exitCode = await runSeed(process.argv.slice(2), {
  environment: () => readEnvironment(process.cwd()),
  stdout: process.stdout,
  stderr: process.stderr,
  signal: interrupted.signal,
});
