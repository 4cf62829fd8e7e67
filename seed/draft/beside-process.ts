/** The other process of `npm run draft` (beside.ts); it ends with the one that started it. */
import { amountsIn } from './amounts/amounts.ts';
import type { BesideAnswer, BesideAsk } from './beside.ts';
import { readSeedLists } from './gazetteer.ts';

process.on('disconnect', () => process.exit());
process.on('message', (ask: BesideAsk) => answer(() => ('folder' in ask
  ? { lists: readSeedLists(ask.folder) }
  : { amounts: amountsIn(ask.flats, ask.published, ask.part) })));

function answer(made: () => BesideAnswer): void {
  try {
    process.send!(made());
  } catch (error) {
    process.send!({ failure: (error as Error).message } satisfies BesideAnswer);
  }
}
