import { readFileSync } from 'node:fs';
import type { Driver } from 'neo4j-driver';

/** The constraints and indexes that the store needs, one statement each. */
export const SCHEMA_STATEMENTS: readonly string[] = readFileSync(new URL('./schema.cypher', import.meta.url), 'utf8')
  .replace(/^\s*\/\/.*$/gm, '')
  .split(';')
  .map((statement) => statement.trim())
  .filter((statement) => statement !== '');

/** Makes what is not there yet and waits until all of it can be used. */
export async function ensureSchema(driver: Driver, database: string | null): Promise<void> {
  const config = database === null ? {} : { database };
  for (const statement of SCHEMA_STATEMENTS) await driver.executeQuery(statement, {}, config);
  await driver.executeQuery('CALL db.awaitIndexes(300)', {}, config);
}
