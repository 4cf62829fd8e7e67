import { constraintsIn } from '../schema.ts';
import type { Writer } from '../writer.ts';

/** The constraint of versions before the public graph, whose nodes had other properties. */
const OLD_CONSTRAINT = 'tenure_id';
const BATCH_NODES = 10_000;

/**
 * Upgrades the nodes of a database that an earlier version wrote, so that a load can compare the
 * facts with them and delete them. A server of that version cannot read them any more.
 */
export async function upgrade(writer: Writer): Promise<void> {
  if ((await constraintsIn(writer)).every(({ name }) => name !== OLD_CONSTRAINT)) return;
  for (let upgraded = -1; upgraded !== 0;) {
    const [row] = await writer.run<{ upgraded: number }>('upgrade-nodes', { batch: BATCH_NODES });
    upgraded = row!.upgraded;
  }
  await writer.execute(`DROP CONSTRAINT ${OLD_CONSTRAINT}`);
}
