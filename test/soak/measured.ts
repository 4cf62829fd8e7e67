import { readFileSync } from 'node:fs';

const MB = 2 ** 20;

/** What a server and its database use, in MB. */
export interface MemorySample {
  /** Of the server's process, as the system counts it. */
  readonly resident: number;
  /** In use by its program, with what has not been collected yet. */
  readonly heap: number;
  /** Of the database's process; null where the system does not say. */
  readonly database: number | null;
}

/** A query of the store over a whole run. */
export interface QueryTime {
  readonly query: string;
  readonly seconds: number;
  readonly count: number;
}

/** How the memory of a run went. */
export interface MemoryReport {
  readonly first: MemorySample;
  readonly last: MemorySample;
  readonly heapGrowth: number;
  readonly residentGrowth: number;
}

/**
 * How much may be more at the end than after the first third, in MB: what caches may hold, and what
 * a heap keeps in hand.
 */
export const MOST_HEAP_GROWTH = 32;
export const MOST_RESIDENT_GROWTH = 128;

/** Reads what is used now, from the server's metrics. */
export async function memoryNow(address: string, databasePid: number): Promise<MemorySample> {
  const text = await (await fetch(`${address}/metrics`)).text();
  const value = (name: string) => Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)![1]) / MB;
  return {
    resident: value('process_resident_memory_bytes'),
    heap: value('nodejs_heap_size_used_bytes'),
    database: residentOf(databasePid),
  };
}

/**
 * How often each query of the store was asked, and for how long in all, from the server's metrics;
 * what took longest first.
 */
export async function queryTimes(address: string): Promise<readonly QueryTime[]> {
  const text = await (await fetch(`${address}/metrics`)).text();
  const valueOf = (part: 'sum' | 'count') =>
    new Map(
      [
        ...text.matchAll(
          new RegExp(
            `^tenure_store_query_duration_seconds_${part}\\{query="([^"]+)",outcome="ok"\\} (\\S+)$`,
            'gm',
          ),
        ),
      ].map(([, query, value]) => [query!, Number(value)]),
    );
  const counts = valueOf('count');
  return [...valueOf('sum')]
    .map(([query, seconds]) => ({ query, seconds, count: counts.get(query) ?? 0 }))
    .sort((a, b) => b.seconds - a.seconds);
}

/**
 * Whether memory stayed flat: the lowest of the second third against the lowest of the last. The
 * lowest, since in between there is always something that has not been collected yet; the first
 * third is the warming up.
 */
export function memoryReport(samples: readonly MemorySample[]): MemoryReport {
  const third = Math.floor(samples.length / 3);
  if (third === 0) throw new Error(`at least 3 samples are needed: ${samples.length}`);
  const [first, last] = [lowest(samples.slice(third, 2 * third)), lowest(samples.slice(2 * third))];
  return {
    first,
    last,
    heapGrowth: last.heap - first.heap,
    residentGrowth: last.resident - first.resident,
  };
}

function lowest(samples: readonly MemorySample[]): MemorySample {
  const least = (of: (sample: MemorySample) => number | null) =>
    Math.min(...samples.map((sample) => of(sample) ?? 0));
  return {
    resident: least(({ resident }) => resident),
    heap: least(({ heap }) => heap),
    database: least(({ database }) => database),
  };
}

function residentOf(pid: number): number | null {
  try {
    return (
      Number(/^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1]) / 1024
    );
  } catch {
    return null; // no /proc on this system
  }
}
