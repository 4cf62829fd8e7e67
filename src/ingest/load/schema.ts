import { readFileSync } from 'node:fs';
import type { Driver } from 'neo4j-driver';
import { inDatabase } from '../../store/neo4j/driver.ts';

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
export async function ensureConstraints(driver: Driver, database: string | null): Promise<void> {
  await ensure(driver, database, isConstraint);
  for (const name of OPTIONAL_PROPERTIES)
    await driver.executeQuery('CALL db.createProperty($name)', { name }, inDatabase(database));
}

/** Creates missing indexes and waits until all are online. */
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

/** The names of the constraints of a database. */
export async function constraintNames(
  driver: Driver,
  database: string | null,
): Promise<ReadonlySet<string>> {
  const { records } = await driver.executeQuery(
    'SHOW CONSTRAINTS YIELD name',
    {},
    inDatabase(database),
  );
  return new Set(records.map((record) => String(record.get('name'))));
}

function isConstraint(statement: string): boolean {
  return statement.startsWith('CREATE CONSTRAINT');
}
