import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Driver } from 'neo4j-driver';
import { startLocalNeo4j } from '../src/neo4j-local/start.ts';
import { openDriver } from '../src/store/neo4j/driver.ts';

export interface BenchDatabase {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly driver: Driver;
  readonly pid: number;
  readonly heapMb: number;
  readonly pageCacheMb: number;
  stop(): Promise<void>;
}

/** The memory that docs/performance.md recommends for a number of rights. */
function memoryFor(rights: number): { readonly heapMb: number; readonly pageCacheMb: number } {
  if (rights > 300_000) return { heapMb: 3_072, pageCacheMb: 4_096 };
  return rights > 30_000
    ? { heapMb: 2_048, pageCacheMb: 1_024 }
    : { heapMb: 1_024, pageCacheMb: 512 };
}

/** Starts a managed Neo4j with its own data folder. */
export async function startDatabase(
  dir: string,
  rights: number,
  tell: (line: string) => void,
): Promise<BenchDatabase> {
  const memory = memoryFor(rights);
  const cacheDir = path.join(import.meta.dirname, '../.neo4j/cache');
  tell(
    `${rights} rights: starting Neo4j with ${memory.heapMb} MB of heap and ${memory.pageCacheMb} MB of page cache`,
  );
  const local = await startLocalNeo4j({ dir, cacheDir, ...memory, log: tell });
  const driver = openDriver(local, { maxTransactionRetryTime: 60_000 });
  return {
    uri: local.uri,
    user: local.user,
    password: local.password,
    pid: local.pid,
    driver,
    ...memory,
    stop: async () => {
      await driver.close();
      await local.stop();
    },
  };
}

/** CPU time of a process so far, in seconds; null if the system does not report it. */
export function cpuSecondsOf(pid: number): number | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return null;
  }
}
