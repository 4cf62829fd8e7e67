import type { Config } from '../../config.ts';
import { LocalNeo4jError } from '../../neo4j-local/error.ts';
import type { OpenedStore, OpenOptions, PrintLine } from './opened-store.ts';

/**
 * Opens the store of the settings: the Neo4j of NEO4J_URI, or else a managed one, or else memory.
 * Imports modules on demand, so that memory starts fast.
 *
 * @throws {LocalNeo4jError} if Neo4j is required and cannot be started
 * @throws {SeedError} if the facts have faults
 */
export async function openStore(
  config: Config,
  print: PrintLine,
  signal: AbortSignal,
  options: OpenOptions = {},
): Promise<OpenedStore> {
  if (config.STORE === 'memory') return openMemory(config);
  if (config.neo4j) {
    const { openExternalNeo4j } = await import('./external-neo4j.ts');
    return openExternalNeo4j(config.neo4j, print, signal, options);
  }
  try {
    const { openManagedNeo4j } = await import('./managed-neo4j.ts');
    return await openManagedNeo4j(config, print, signal, options);
  } catch (error) {
    if (
      !(error instanceof LocalNeo4jError) ||
      error.missing === 'other' ||
      config.STORE === 'neo4j' ||
      config.NODE_ENV === 'production'
    )
      throw error;
    for (const line of withoutNeo4j(error.message)) print(line);
    return openMemory(config);
  }
}

async function openMemory({ SEED_DIR }: Config): Promise<OpenedStore> {
  const [{ readFacts }, { memoryStore }] = await Promise.all([
    import('../../ingest/facts.ts'),
    import('../../store/memory/memory-store.ts'),
  ]);
  const { graph } = await readFacts(SEED_DIR);
  const store = memoryStore(graph);
  return { store, notice: null, stop: () => store.close() };
}

function withoutNeo4j(why: string): readonly string[] {
  return [
    '',
    'There is no Neo4j on this machine, so the facts are answered from memory: the same answers, for trying out.',
    `Why: ${why}`,
    'Three ways to get Neo4j:',
    '  set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD to a server that you have (.env.example says how)',
    '  docker compose up',
    '  install a Java development kit, 17 or newer, and Maven, then npm start again',
    '',
  ];
}
