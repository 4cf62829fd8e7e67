/** `npm run seed` without a Neo4j, as a person runs it: what it says, and with what it ends. */
import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { inFolder } from '../../support/folder.ts';
import { aSeedFile } from '../../support/seed.ts';
import { graph, seed, seedProcess } from '../../support/seed-command.ts';

const TIMEOUT_MS = 120_000;
const FACTS = { 'facts.yaml': aSeedFile({ rights: [{ id: 'right:a' }] }) };

describe.concurrent('npm run seed', () => {
  test(
    'with --dry-run checks a folder without any database',
    () =>
      inFolder(FACTS, async (folder) => {
        const { code, out, err } = await seedProcess(['--dry-run', '--from', folder], {
          LOCAL_NEO4J_DIR: path.join(folder, 'none'),
        });
        expect([code, err]).toEqual([0, '']);
        expect(out).toMatch(/^dataset [0-9a-f]{12}\n/);
        expect(out).toMatch(/ rights +1\n/);
        expect(out).toMatch(/no database runs here: .* nothing was loaded \(--dry-run\)\n$/);
      }),
    TIMEOUT_MS,
  );

  test(
    'with --schema prints the JSON Schema of seed files',
    async () => {
      const { code, out, err } = await seed(['--schema']);
      expect([code, err]).toEqual([0, '']);
      expect(JSON.parse(out)).toMatchObject({ title: 'Seed file', type: 'object' });
    },
    TIMEOUT_MS,
  );

  test(
    'ends well if the reader of what it prints goes away',
    async () => {
      const script = '{ "$0" --import tsx src/cli/seed.ts --schema; echo "$?" >&2; } | head -1';
      const cwd = path.resolve(import.meta.dirname, '../../..');
      expect(await promisify(execFile)('sh', ['-c', script, process.execPath], { cwd })).toEqual({
        stdout: '{\n',
        stderr: '0\n',
      });
    },
    TIMEOUT_MS,
  );

  test(
    'prints every fault with its place and ends with 1',
    () =>
      inFolder(
        {
          'facts.yaml':
            'parties:\n  - { id: party:a, kind: FIRM, name: A }\n  - { id: party:b, kind: COMPANY }\n',
        },
        async (folder) => {
          const { code, out, err } = await seedProcess(['--dry-run', '--from', folder]);
          expect([code, out]).toEqual([1, '']);
          const lines = err.trim().split('\n');
          expect(lines).toHaveLength(4);
          expect(lines[0]).toBe('The facts cannot be used:');
          expect(lines[1]).toMatch(
            /facts\.yaml:2:\d+ parties\[0\]\.kind: expected .*, found FIRM$/,
          );
          expect(lines[2]).toMatch(/facts\.yaml:3:\d+ parties\[1\]/);
          expect(lines[3]).toMatch(/^2 faults; nothing was loaded\. /);
        },
      ),
    TIMEOUT_MS,
  );

  test(
    'checks the places of a source against a copy of its text, and ends with 1 where one does not fit',
    () => {
      const sentence = { start: 0, end: 5, sha256: '0'.repeat(64) };
      const facts = aSeedFile({
        rights: [
          { id: 'right:a', evidence: [{ source: 'source:statement', locator: 'first', sentence }] },
        ],
      });
      return inFolder(
        { 'facts.yaml': facts, 'copy/article.txt': 'Other words.' },
        async (folder) => {
          const { code, out } = await seed([
            '--from',
            folder,
            '--verify',
            path.join(folder, 'copy/article.txt'),
            '--source',
            'source:statement',
          ]);
          expect(code).toBe(1);
          expect(out).toContain(
            `DIFFERS  0–5, first (right:a): expected the hash ${sentence.sha256}, found`,
          );
          const unknown = await seed([
            '--from',
            folder,
            '--verify',
            path.join(folder, 'copy/article.txt'),
            '--source',
            'source:statment',
          ]);
          expect([unknown.code, unknown.err]).toEqual([
            1,
            'source must be the id of a source in the seed: source:statment\ndid you mean source:statement?\n',
          ]);
        },
      );
    },
    TIMEOUT_MS,
  );

  test(
    'says what a wrong option may have meant, and ends with 2',
    async () => {
      const { code, out, err } = await seed(['--sorce']);
      expect([code, out]).toEqual([2, '']);
      expect(err).toMatch(
        /^there is no option --sorce \(did you mean --source\?\)\n\nnpm run seed/,
      );
    },
    TIMEOUT_MS,
  );

  test(
    'says where no database answers, and that nothing changed',
    () =>
      inFolder(FACTS, async (folder) => {
        const { code, out, err } = await seed(['--from', folder], {
          NEO4J_URI: 'bolt://127.0.0.1:1',
          NEO4J_PASSWORD: 'secret',
        });
        expect([code, out]).toEqual([1, '']);
        expect(err).toBe(
          'Nothing answers at bolt://127.0.0.1:1: NEO4J_URI is wrong, or the server is down (connect ECONNREFUSED 127.0.0.1:1).\nWhat was loaded before is untouched.\n',
        );
      }),
    TIMEOUT_MS,
  );

  test(
    'names every setting that cannot be used, as npm run graph does',
    async () => {
      const settings = { NEO4J_URI: 'http://localhost', TODAY: 'soon' };
      for (const { code, err } of [await seed([], settings), await graph([], settings)]) {
        expect(code).toBe(1);
        expect(err).toMatch(/^These settings cannot be used/);
        expect(err).toMatch(/NEO4J_URI must be an address/);
        expect(err).toMatch(/TODAY must be a day/);
      }
    },
    TIMEOUT_MS,
  );

  test(
    'does not load into memory, which keeps nothing',
    async () => {
      const { code, err } = await seed([], { STORE: 'memory' });
      expect([code, err.split('\n')[0]]).toEqual([
        2,
        'STORE must not be memory to seed, since memory keeps nothing: npm start reads the facts by itself',
      ]);
    },
    TIMEOUT_MS,
  );
});
