/** `npm run seed`: reads and checks the facts, computes effective terms, and loads the graph. */
import { readEnvironment } from '../config.ts';
import { runSeed } from './seed/command.ts';
import { shutdownOnSignals } from './start/shutdown.ts';

process.exitCode = await runSeed(process.argv.slice(2), {
  environment: () => readEnvironment(process.cwd()),
  stdout: process.stdout,
  stderr: process.stderr,
  signal: shutdownOnSignals(process, 'interrupted; what was loaded before is untouched').signal,
});
