/** The other process of `npm run draft` (beside.ts); it ends with the one that started it. */
import { setImmediate } from 'node:timers/promises';
import type { BesideAnswer, BesideAsk } from './worker.ts';
import { readSeedLists } from './gazetteer.ts';

process.on('disconnect', () => process.exit());
process.on(
  'message',
  (ask: BesideAsk) =>
    void answer(ask).catch((error: unknown) => tell({ failure: (error as Error).message })),
);

async function answer(ask: BesideAsk): Promise<void> {
  if ('folder' in ask) return tell({ lists: readSeedLists(ask.folder) });
  const { packedReading, partReader } = await import('./readings.ts');
  const { loadTagger } = await import('./wink.ts');
  const { sentences, published, parts } = ask;
  const read = partReader(sentences, published, loadTagger());
  for (let at = parts.length - 1; at >= 0; at--) {
    tell({ part: at, readings: read(parts[at]!).map(packedReading) });
    await setImmediate(); // lets out what was told
  }
}

function tell(answer: BesideAnswer): void {
  process.send!(answer);
}
