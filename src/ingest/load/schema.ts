import { readFileSync } from 'node:fs';
import { PARTY_KINDS } from '../../domain/model/party.ts';
import { NODE_TYPES } from '../../domain/model/record.ts';
import { capitalised } from '../../domain/text/count-words.ts';
import { LoadError } from './error.ts';
import type { Writer } from './writer.ts';

export const SCHEMA_STATEMENTS: readonly string[] = readFileSync(
  new URL('./schema.cypher', import.meta.url),
  'utf8',
)
  .replace(/^\s*\/\/.*$/gm, '')
  .split(';')
  .map((statement) => statement.trim())
  .filter((statement) => statement !== '');

const INDEXING_S = 3_600;

/** Properties that may have no value in a whole graph; queries that name them would warn. */
const OPTIONAL_PROPERTIES = [
  'agreementId',
  'counterpartyId',
  'country',
  'repostOf',
  'tenureListDay',
];

/** Creates missing constraints, which writing needs, and the names of optional properties. */
export async function ensureConstraints(writer: Writer): Promise<void> {
  await ensure(writer, /^CREATE CONSTRAINT/);
  for (const name of OPTIONAL_PROPERTIES)
    await writer.execute('CALL db.createProperty($name)', { name });
}

/** Creates missing indexes and waits until all are online. */
export async function ensureIndexes(writer: Writer): Promise<void> {
  await ensure(writer, /^(?!CREATE CONSTRAINT)/);
}

async function ensure(writer: Writer, wanted: RegExp): Promise<void> {
  for (const statement of SCHEMA_STATEMENTS)
    if (wanted.test(statement)) await writer.execute(statement);
  await writer.execute(`CALL db.awaitIndexes(${INDEXING_S})`);
}

function constraintsIn(
  writer: Writer,
): Promise<readonly { readonly name: string; readonly labelsOrTypes: readonly string[] }[]> {
  return writer.execute('SHOW CONSTRAINTS YIELD name, labelsOrTypes');
}

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

/** The constraint of versions before the public graph, whose nodes had other properties. */
const OLD_CONSTRAINT = 'tenure_id';
const BATCH_NODES = 10_000;

/** Upgrades the nodes that an earlier version wrote, so that a load can compare and delete them. */
export async function upgrade(writer: Writer): Promise<void> {
  if ((await constraintsIn(writer)).every(({ name }) => name !== OLD_CONSTRAINT)) return;
  for (let upgraded = -1; upgraded !== 0;) {
    const [row] = await writer.run<{ upgraded: number }>('upgrade-nodes', { batch: BATCH_NODES });
    upgraded = row!.upgraded;
  }
  await writer.execute(`DROP CONSTRAINT ${OLD_CONSTRAINT}`);
}
