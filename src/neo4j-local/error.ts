import { existsSync, statfsSync } from 'node:fs';
import path from 'node:path';

/** The managed Neo4j cannot be started; the message gives the reason and the remedy. */
export class LocalNeo4jError extends Error {
  override readonly name = 'LocalNeo4jError';

  /**
   * @param missing  the part that this machine lacks, so that a caller may go on without Neo4j:
   *   `java` (a JDK of 17 or newer), `maven` (a working one), `network` (needed once, to fetch
   *   Neo4j); `other`: nothing is missing
   */
  constructor(
    message: string,
    readonly missing: 'java' | 'maven' | 'network' | 'other' = 'other',
  ) {
    super(message);
  }
}

/** Why a JVM did not start; `detail` is its own message. */
export interface LaunchFailure {
  readonly reason: 'locked' | 'port' | 'unwritable' | 'timeout' | 'stopped' | 'other';
  readonly detail: string;
}

export function explainLaunch({ reason, detail }: LaunchFailure, dir: string, port: number) {
  const logs = path.join(dir, 'logs');
  if (reason === 'other' && existsSync(path.join(dir, STORE)))
    return new LocalNeo4jError(doesNotOpen(dir, detail));
  const words = {
    locked: `The database in ${dir} is in use by another process, which does not answer to the password of this folder. End that process, or choose another folder.`,
    port: `Port ${port} on 127.0.0.1 is in use by another program. Choose another one, or 0 for any free one.`,
    unwritable: `Neo4j must be able to read and write ${dir}, and cannot: ${detail}`,
    timeout: `Neo4j did not answer in time; its logs are in ${logs}. ${detail}`,
    stopped: `The start of Neo4j was stopped.`,
    other: `Neo4j did not start; its logs are in ${logs}. ${detail}`,
  };
  return new LocalNeo4jError(words[reason].trim());
}

const STORE = 'data/databases/neo4j';
/** The free space without which a store cannot be recovered. */
const FULL_DISK_BYTES = 50_000_000;

function doesNotOpen(dir: string, detail: string): string {
  const { bavail, bsize } = statfsSync(dir);
  const freeMb = Math.floor((bavail * bsize) / 1_000_000);
  const why =
    bavail * bsize < FULL_DISK_BYTES
      ? `its disk is full (${freeMb} MB are free). Free some space and start again. If that does not help, put`
      : 'it is damaged, or a newer Neo4j has written it. Put';
  const said = detail.split('\n').at(-1);
  return `The database in ${dir} does not open: ${why} a backup in its place, or delete the folder: its facts are loaded again from the seed, only the record of what loads changed is lost. Its logs are in ${path.join(dir, 'logs')}. Neo4j said: ${said}`;
}

export function explainInaccessible(place: string, cause: unknown): LocalNeo4jError {
  return new LocalNeo4jError(
    `Neo4j must be able to read and write ${place}, and cannot: ${cause instanceof Error ? cause.message : String(cause)}`,
  );
}

export function explainPassword(fault: 'wrong' | 'lost', dir: string): LocalNeo4jError {
  const what =
    fault === 'wrong' ? 'does not fit its database' : 'is gone, though its database is there';
  return new LocalNeo4jError(
    `The password file of ${dir} ${what}. Put the old file back, or delete the folder to start afresh: its facts are loaded again from the seed.`,
  );
}
