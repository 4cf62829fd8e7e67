import { once } from 'node:events';
import { connect } from 'node:net';
import type { Socket } from 'node:net';
import neo4j from 'neo4j-driver';
import type { Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, inject } from 'vitest';

/** The Neo4j of this test run (test/global-setup.ts). */
export interface TestNeo4j {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** The port of the turnstile: whoever is let through has the database alone until it hangs up. */
  readonly turnPort: number;
}

declare module 'vitest' {
  interface ProvidedContext {
    /** null when no Neo4j can be had on this machine, or no suite of the run asked for one. */
    neo4j: TestNeo4j | null;
  }
}

/** What a suite gets: the address of the database, and a driver on it. */
export interface Neo4jAtHand extends TestNeo4j {
  readonly driver: Driver;
  /** The version of the graph that `neo4jStoreOf` has loaded; null where there is none. */
  kept: string | null;
}

/** A limit for questions whose queries may be planned for the first time, on a busy machine. */
export const PLANNING_MS = 120_000;

const TURN_TIMEOUT_MS = 1_800_000;

/** The turn that this process took last. */
let lastTurn: Socket | null = null;

/**
 * A suite that has the run's Neo4j alone, without a node at its start. Suites in other files wait
 * for their turn. Constraints and indexes of the suite before are left, and with them the plans of
 * queries, which take most of the time of a suite to make. Where Neo4j cannot be had, the suite is
 * skipped, and shown as skipped.
 *
 * @param suite  `at()` is valid inside hooks and tests, not while the suite is being described
 */
export function describeOnNeo4j(title: string, suite: (at: () => Neo4jAtHand) => void): void {
  describeAt(title, suite, false);
}

/**
 * The same for a suite that loads its graphs with `neo4jStoreOf` and only reads them: a graph that
 * the suite before read is still there at its start, and is not loaded again.
 */
export function describeOnLoadedNeo4j(title: string, suite: (at: () => Neo4jAtHand) => void): void {
  describeAt(title, suite, true);
}

function describeAt(title: string, suite: (at: () => Neo4jAtHand) => void, keeps: boolean): void {
  const server = inject('neo4j') ?? null;
  describe.skipIf(server === null)(title, () => {
    let turn: Socket | null = null;
    let atHand: Neo4jAtHand | null = null;

    beforeAll(async () => {
      if (server === null) return;
      lastTurn?.destroy(); // the suite before is over, even if its hooks failed before its turn was
      turn = connect(server.turnPort, '127.0.0.1');
      lastTurn = turn;
      const [left] = (await once(turn, 'data')) as [Buffer];
      const kept = left.toString('utf8').trim();
      const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password), {
        disableLosslessIntegers: true,
        telemetryDisabled: true,
      });
      atHand = { ...server, driver, kept: keeps && kept !== '' ? kept : null };
      if (atHand.kept === null) await deleteAll(driver);
    }, TURN_TIMEOUT_MS);

    afterAll(async () => {
      await atHand?.driver.close();
      turn?.end((keeps && atHand?.kept) || '');
    });

    suite(() => {
      if (atHand === null) throw new Error('the database is at hand inside hooks and tests only');
      return atHand;
    });
  });
}

/** Deletes every node and relationship of the test database. */
export async function deleteAll(driver: Driver): Promise<void> {
  const session = driver.session();
  try {
    await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS');
  } finally {
    await session.close();
  }
}

/**
 * Deletes every node, relationship, constraint and index of the test database: for suites about a
 * database that is new.
 */
export async function wipe(driver: Driver): Promise<void> {
  await deleteAll(driver);
  const session = driver.session();
  try {
    for (const [all, one] of [
      ['CONSTRAINTS', 'CONSTRAINT'],
      ['INDEXES', 'INDEX'],
    ]) {
      const named = await session.run(
        `SHOW ${all} YIELD name, type WHERE type <> 'LOOKUP' RETURN name`,
      );
      for (const record of named.records)
        await session.run(`DROP ${one} \`${String(record.get('name'))}\``);
    }
  } finally {
    await session.close();
  }
}
