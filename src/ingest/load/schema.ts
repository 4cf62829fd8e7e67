import { readFileSync } from 'node:fs';
import type { Driver } from 'neo4j-driver';
import { inDatabase } from '../../store/neo4j/driver.ts';

/** The constraints and indexes that the store needs, one statement each. */
export const SCHEMA_STATEMENTS: readonly string[] = readFileSync(
  new URL('./schema.cypher', import.meta.url),
  'utf8',
)
  .replace(/^\s*\/\/.*$/gm, '')
  .split(';')
  .map((statement) => statement.trim())
  .filter((statement) => statement !== '');

/** How long the indexes of a very large graph may take to be made. */
const INDEXING_S = 3_600;

/**
 * Properties that no record of a graph may have, so that a question which names them would be
 * warned about.
 */
const OPTIONAL_PROPERTIES = ['agreementId', 'counterpartyId'];

/**
 * Makes the constraints that are not there yet, which writing needs, and the names of properties
 * that may stay without a value.
 */
export async function ensureConstraints(driver: Driver, database: string | null): Promise<void> {
  await ensure(driver, database, isConstraint);
  for (const name of OPTIONAL_PROPERTIES)
    await driver.executeQuery('CALL db.createProperty($name)', { name }, inDatabase(database));
}

/**
 * Makes the indexes that are not there yet, and waits until all of them can be used: reading needs
 * them.
 */
export async function ensureIndexes(driver: Driver, database: string | null): Promise<void> {
  await ensure(driver, database, (statement) => !isConstraint(statement));
}

async function ensure(
  driver: Driver,
  database: string | null,
  wanted: (statement: string) => boolean,
): Promise<void> {
  const config = inDatabase(database);
  for (const statement of SCHEMA_STATEMENTS.filter(wanted))
    await driver.executeQuery(statement, {}, config);
  await driver.executeQuery(`CALL db.awaitIndexes(${INDEXING_S})`, {}, config);
}

function isConstraint(statement: string): boolean {
  return statement.startsWith('CREATE CONSTRAINT');
}
