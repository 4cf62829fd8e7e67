import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Tests on real processes get a second try: the machine may be busy for a moment, and a real fault fails twice. */
const RETRIES = 1;

// The packages that are not transformed load this file of graphql; two instances of it do not work together.
const resolve = { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] };

/**
 * The files of a project together, since a worker that is not isolated goes on only within one. Of
 * those on the one Neo4j first the one that asks every query on a new database, since its plans,
 * which take longest to make, serve all others; then the ones that only read, those of one graph
 * together, since a graph takes long to load; then those that load; last those after which Neo4j
 * plans every query anew.
 */
class Sequencer extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const keys = new Map(files.map((file) => [file, keyOf(file)]));
    return (await super.sort(files)).sort((a, b) => keys.get(a)!.localeCompare(keys.get(b)!));
  }
}

function keyOf({ project, moduleId }: TestSpecification): string {
  if (project.name !== 'neo4j') return project.name;
  const text = readFileSync(moduleId, 'utf8');
  if (moduleId.endsWith('/store/cypher.test.ts')) return '0';
  if (/\bwipe\(|prepareForReplanning|DROP CONSTRAINT/.test(text)) return `4 ${moduleId}`;
  if (text.includes('describeOnNeo4j(')) return `3 ${moduleId}`;
  return `${text.includes('factsGraph') ? 2 : 1} ${moduleId}`;
}

export default defineConfig({
  test: {
    maxWorkers: '100%',
    sequence: { sequencer: Sequencer },
    projects: [
      {
        resolve,
        test: {
          name: 'unit',
          include: ['test/unit/**/*.test.ts'],
          isolate: false, // most of a file's time would be its imports
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        resolve,
        test: {
          name: 'neo4j',
          include: ['test/neo4j/**/*.test.ts', 'test/golden/*.test.ts'],
          globalSetup: ['test/support/global-setup.ts'],
          // One database, so one file at a time, after the other projects.
          fileParallelism: false,
          isolate: false,
          sequence: { groupOrder: 1 },
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
      {
        resolve,
        test: {
          name: 'process',
          isolate: false,
          // Transformed, so that the test can give it Vitest in place of Jest.
          server: { deps: { inline: ['@apollo/server-integration-testsuite'] } },
          include: ['test/process/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
      {
        resolve,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: ['test/browser/set-up.ts'],
          fileParallelism: false,
          retry: RETRIES,
          testTimeout: 90_000,
          hookTimeout: 180_000,
        },
      },
      {
        resolve,
        test: {
          name: 'faults',
          include: ['test/faults/**/*.test.ts'],
          fileParallelism: false,
          retry: RETRIES,
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
