import { existsSync, statfsSync } from 'node:fs';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { LocalNeo4jError } from './error.ts';

/** Why a JVM did not start; `detail` is its own message. */
export interface LaunchFailure {
  readonly reason: 'locked' | 'port' | 'unwritable' | 'timeout' | 'stopped' | 'other';
  readonly detail: string;
}

export function explainLaunch(
  { reason, detail }: LaunchFailure,
  dir: string,
  port: number,
): LocalNeo4jError {
  const logs = path.join(dir, 'logs');
  if (reason === 'other' && existsSync(path.join(dir, STORE)))
    return new LocalNeo4jError('other', doesNotOpen(dir, detail));
  const words = {
    locked: `The database in ${dir} is in use by another process, which does not answer to the password of this folder. End that process, or choose another folder.`,
    port: `Port ${port} on 127.0.0.1 is in use by another program. Choose another one, or 0 for any free one.`,
    unwritable: `Neo4j must be able to read and write ${dir}, and cannot: ${detail}`,
    timeout: `Neo4j did not answer in time; its logs are in ${logs}. ${detail}`,
    stopped: `The start of Neo4j was stopped.`,
    other: `Neo4j did not start; its logs are in ${logs}. ${detail}`,
  };
  return new LocalNeo4jError('other', words[reason].trim());
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

const UNREACHABLE =
  /Could not transfer|Cannot access|Unknown host|Could not find artifact|was not found in/i;

export function explainMaven(printed: string): LocalNeo4jError {
  const output = stripVTControlCharacters(printed);
  const said =
    /^\[ERROR\] (.*?)(?: -> \[Help \d\])?$/m.exec(output)?.[1] ?? output.trim().slice(-500);
  const repository = /Could not create local repository at (\S+)/.exec(said)?.[1];
  if (repository !== undefined)
    return new LocalNeo4jError(
      'maven',
      `Maven must be able to write to its local repository. Set HOME to a folder that can be written, or MAVEN_OPTS=-Dmaven.repo.local=FOLDER. It could not create ${repository}.`,
    );
  if (/Checksum validation failed/i.test(output))
    return new LocalNeo4jError(
      'network',
      `Maven refused a file whose checksum is wrong: the download was damaged or altered on its way. Try again; if it stays so, look at the mirror that Maven uses. Maven said: ${said}`,
    );
  if (UNREACHABLE.test(output))
    return new LocalNeo4jError(
      'network',
      `Neo4j must be fetched once from Maven Central (about 90 MB), and Maven could not reach it. Check the network, the proxy in Maven's settings.xml, or fetch it on a machine that has a network. Maven said: ${said}`,
    );
  return new LocalNeo4jError('maven', `Maven could not fetch Neo4j. Maven said: ${said}`);
}

export function explainInaccessible(place: string, cause: unknown): LocalNeo4jError {
  return new LocalNeo4jError(
    'other',
    `Neo4j must be able to read and write ${place}, and cannot: ${cause instanceof Error ? cause.message : String(cause)}`,
  );
}

export function explainPassword(fault: 'wrong' | 'lost', dir: string): LocalNeo4jError {
  const what =
    fault === 'wrong' ? 'does not fit its database' : 'is gone, though its database is there';
  return new LocalNeo4jError(
    'other',
    `The password file of ${dir} ${what}. Put the old file back, or delete the folder to start afresh: its facts are loaded again from the seed.`,
  );
}
