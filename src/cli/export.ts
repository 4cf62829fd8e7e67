/** `npm run export`: writes the rights that answer a question in one of several formats. */
import { type Config, configFrom, readEnvironment, todayOf } from '../config.ts';
import { explainFailure } from './start/explain-failure.ts';
import { openStore } from './start/open-store.ts';
import type { OpenedStore } from './start/opened-store.ts';
import { shutdownOnSignals } from './start/shutdown.ts';
import { runExport } from './export/command.ts';

/** Reads nothing twice, and waits out a busy moment, so that it does not fail a long export. */
const STORE_OPTIONS = { cacheMb: 0, timeoutMs: 60_000, retryMs: 30_000 };

const print = (line: string) => {
  process.stderr.write(`${line}\n`);
};

async function main(words: readonly string[]): Promise<boolean> {
  const { signal } = shutdownOnSignals(process);
  let config: Config | null = null;
  let opened: OpenedStore | null = null;
  try {
    const settings = configFrom(readEnvironment(process.cwd()));
    config = settings;
    return await runExport(words, {
      today: todayOf(settings),
      open: async () => {
        opened = await openStore(settings, print, signal, STORE_OPTIONS);
        return opened.store.snapshot({ requestId: 'export', signal });
      },
      stdout: process.stdout,
      print,
      signal,
    });
  } catch (error) {
    if (signal.aborted) return false;
    for (const line of explainFailure(error, config)) print(line);
    return false;
  } finally {
    await (opened as OpenedStore | null)?.stop();
  }
}

process.exitCode = (await main(process.argv.slice(2))) ? 0 : 1;
