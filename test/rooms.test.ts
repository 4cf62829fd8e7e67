import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '..');

/** What each room may import of the others. Any may import src/errors.ts and src/text; a room may import itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'src/errors.ts': [],
  'src/log.ts': [],
  'src/text': [],
  'src/time': [],
  'src/model.ts': ['src/time'],
  'src/config.ts': ['src/time'],
  'src/rights': ['src/model.ts', 'src/time'],
  'src/store': ['src/model.ts', 'src/time'],
  'src/question': ['src/rights', 'src/store', 'src/model.ts', 'src/time'],
  'src/neo4j-local': [],
  'src/api': ['src/question', 'src/rights', 'src/store', 'src/model.ts', 'src/time', 'src/log.ts'],
  'src/export': [
    'src/config.ts',
    'src/start',
    'src/question',
    'src/store',
    'src/rights',
    'src/model.ts',
    'src/time',
  ],
  'src/main.ts': [
    'src/config.ts',
    'src/store',
    'src/neo4j-local',
    'src/api',
    'src/rights',
    'src/model.ts',
    'src/time',
    'src/log.ts',
    'src/start',
    'seed',
  ],
  'src/start': [
    'src/config.ts',
    'src/store',
    'src/neo4j-local',
    'src/api',
    'src/rights',
    'src/model.ts',
    'src/time',
    'src/log.ts',
    'seed',
  ],
  'src/explorer': [],
  'src/playground': [],
  seed: ['src/config.ts', 'src/neo4j-local', 'src/store', 'src/rights', 'src/model.ts', 'src/time'],
};
const ALWAYS = ['src/errors.ts', 'src/text'];

describe('rooms import one way', () => {
  const files = ['src', 'seed'].flatMap((top) => sources(path.join(ROOT, top)));

  test('there are files to look at', () => {
    expect(files.length).toBeGreaterThan(20);
  });

  test.each(files.map((file) => [path.relative(ROOT, file), file] as const))('%s', (name, file) => {
    const room = roomOf(name);
    expect(room, `${name} stands in no room`).toBeDefined();
    const strangers = importsOf(file)
      .map((target) => path.relative(ROOT, path.resolve(path.dirname(file), target)))
      .filter(
        (target) =>
          ![room!, ...MAY_IMPORT[room!]!, ...ALWAYS].some(
            (allowed) => target === allowed || target.startsWith(`${allowed}/`),
          ),
      );
    expect(strangers).toEqual([]);
  });
});

function sources(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter(
      (entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts'),
    )
    .map((entry) => path.join(entry.parentPath, entry.name));
}

function roomOf(name: string): string | undefined {
  return Object.keys(MAY_IMPORT).find((room) => name === room || name.startsWith(`${room}/`));
}

function importsOf(file: string): readonly string[] {
  return [...readFileSync(file, 'utf8').matchAll(/(?:from|import\()\s*'(\.{1,2}\/[^']+)'/g)].map(
    (match) => match[1]!,
  );
}
