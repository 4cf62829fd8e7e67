import { PARTY_KINDS } from '../../../domain/model/party.ts';
import { NODE_TYPES } from '../../../domain/model/record.ts';
import { capitalised } from '../../../domain/text/count-words.ts';
import { LoadError } from '../error.ts';
import { constraintsIn } from '../schema.ts';
import type { Writer } from '../writer.ts';

/** Every label that a reader of the graph sees on nodes of this project (docs/graph.md). */
const PUBLIC_LABELS: ReadonlySet<string> = new Set([
  ...NODE_TYPES.flatMap((type) => [capitalised(type), `Former${capitalised(type)}`]),
  ...PARTY_KINDS.map((kind) => capitalised(kind)),
  'PartyName',
  'PartyIdentifier',
  'Merged',
]);

/**
 * Refuses other programs' constraints on public labels, which could make a load fail late.
 *
 * @throws {LoadError} FOREIGN_CONSTRAINT
 */
export async function refuseForeignConstraints(writer: Writer): Promise<void> {
  for (const { name, labelsOrTypes } of await constraintsIn(writer)) {
    const label = labelsOrTypes.find((one) => PUBLIC_LABELS.has(one));
    if (label !== undefined)
      throw new LoadError(
        'FOREIGN_CONSTRAINT',
        `no constraint of others may be on a label of the facts, since it could refuse them halfway; drop it, or load into another database: ${name} on :${label}`,
      );
  }
}

/** The number of relationships that other programs have made to nodes of a dataset. */
export async function foreignLinks(writer: Writer, ds: number): Promise<number> {
  const [counts] = await writer.run<{ nodes: number; ours: number }>('node-counts');
  if (counts!.nodes === counts!.ours) return 0;
  return (await writer.run<{ count: number }>('foreign-links', { ds }))[0]!.count;
}
