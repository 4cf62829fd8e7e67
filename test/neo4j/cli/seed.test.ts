/** `npm run seed` as a person runs it: what it says, and with what it ends. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { utimes } from 'node:fs/promises';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { beforeAll, describe, expect, test } from 'vitest';
import { seedOptions } from '../../../src/cli/seed/options.ts';
import { inFolder } from '../../support/folder.ts';
import { describeOnNeo4j } from '../../support/neo4j.ts';
import { aSeedFile } from '../../support/seed.ts';

const TIMEOUT_MS = 120_000;

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function seed(
  args: readonly string[],
  settings: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const { PATH = '', HOME = '', JAVA_HOME = '' } = process.env;
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/seed.ts', ...args], {
    cwd: path.resolve(import.meta.dirname, '../../..'),
    env: { PATH, HOME, JAVA_HOME, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [out, err, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit') as Promise<[number]>,
  ]);
  return { code, out, err };
}

const FACTS = { 'facts.yaml': aSeedFile({ rights: [{ id: 'right:a' }] }) };

describe('npm run seed', () => {
  test(
    'with --dry-run checks a folder without any database',
    () =>
      inFolder(FACTS, async (folder) => {
        const { code, out, err } = await seed(['--dry-run', '--from', folder]);
        expect([code, err]).toEqual([0, '']);
        expect(out).toMatch(/^dataset [0-9a-f]{12}\n/);
        expect(out).toMatch(/ rights +1\n/);
        expect(out).toMatch(/nothing was loaded \(--dry-run\)\n$/);
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
    'prints every fault with its place and ends with 1',
    () =>
      inFolder(
        {
          'facts.yaml':
            'parties:\n  - { id: party:a, kind: FIRM, name: A }\n  - { id: party:b, kind: COMPANY }\n',
        },
        async (folder) => {
          const { code, out, err } = await seed(['--dry-run', '--from', folder]);
          expect([code, out]).toEqual([1, '']);
          const lines = err.trim().split('\n');
          expect(lines).toHaveLength(3);
          expect(lines[0]).toMatch(
            /facts\.yaml:2:\d+ parties\[0\]\.kind: expected .*, found FIRM$/,
          );
          expect(lines[1]).toMatch(/facts\.yaml:3:\d+ parties\[1\]/);
          expect(lines[2]).toBe('2 faults; nothing was loaded');
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
          expect(out).toMatch(/0 of 1 sentences fit/);
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
      const { code, out, err } = await seed(['--forse']);
      expect([code, out]).toEqual([2, '']);
      expect(err).toMatch(
        /^there is no option --forse \(did you mean --force, --source\?\)\n\nnpm run seed/,
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
        expect(err).toMatch(/^a Neo4j must answer at bolt:\/\/127\.0\.0\.1:1: /);
        expect(err).not.toContain('secret');
      }),
    TIMEOUT_MS,
  );

  test(
    'names every setting that cannot be used',
    async () => {
      const { code, err } = await seed([], { NEO4J_URI: 'http://localhost', TODAY: 'soon' });
      expect(code).toBe(1);
      expect(err).toMatch(/NEO4J_URI must be an address/);
      expect(err).toMatch(/TODAY must be a day/);
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

describeOnNeo4j('npm run seed into a server', (at) => {
  let settings: Readonly<Record<string, string>>;
  beforeAll(() => {
    settings = { NEO4J_URI: at().uri, NEO4J_USER: at().user, NEO4J_PASSWORD: at().password };
  });

  test(
    'goes to the folder of LOCAL_NEO4J_DIR where no address is given',
    () =>
      inFolder(FACTS, async (folder) => {
        const { code, err } = await seed(['--from', folder], {
          LOCAL_NEO4J_DIR: path.join(folder, 'facts.yaml', 'data'),
        });
        expect(code).toBe(1);
        expect(err).toContain(
          `cannot: ENOTDIR: not a directory, mkdir '${path.join(folder, 'facts.yaml', 'data')}'`,
        );
      }),
    TIMEOUT_MS,
  );

  test(
    'loads, then finds nothing changed, then says what has changed; a foreign node is refused until --force',
    () =>
      inFolder(FACTS, async (folder) => {
        const first = await seed(['--from', folder], settings);
        expect([first.code, first.err]).toEqual([0, '']);
        expect(first.out).toMatch(/\d+ added, 0 changed, 0 removed\n/);
        const again = await seed(['--from', folder], settings);
        expect([again.code, again.err]).toEqual([0, '']);
        expect(again.out).toMatch(
          /^dataset [0-9a-f]{12}: 1 rights, \d+ records, loaded \S+Z\nnothing changed\n$/,
        );
        const now = new Date();
        await utimes(path.join(folder, 'facts.yaml'), now, now); // looks touched, so that it is read
        expect(await seed(['--from', folder], settings)).toEqual(again);
        await at().driver.executeQuery('CREATE (:Guest)');
        await inFolder(
          { 'facts.yaml': aSeedFile({ rights: [{ id: 'right:a', label: 'Another label' }] }) },
          async (other) => {
            const tried = await seed(['--from', other, '--dry-run'], settings);
            expect(tried.out).toMatch(
              /0 added, 1 changed, 0 removed\n {2}~ right:a\n.*nothing was loaded \(--dry-run\)/s,
            );
            const refused = await seed(['--from', other], settings);
            expect([refused.code, refused.out]).toEqual([1, '']);
            expect(refused.err).toBe(
              'the database holds 1 node that is not of this project; --force loads beside what is there and never changes or deletes it\n',
            );
            expect((await seed(['--from', other, '--force'], settings)).out).toMatch(
              /0 added, 1 changed, 0 removed\n {2}~ right:a\n/,
            );
            expect(
              (
                await at().driver.executeQuery('MATCH (n:Guest) RETURN count(n) AS n')
              ).records[0]!.get('n'),
            ).toBe(1);
          },
        );
      }),
    TIMEOUT_MS,
  );

  test(
    'says that a password is wrong, without telling it',
    () =>
      inFolder(FACTS, async (folder) => {
        const { code, err } = await seed(['--from', folder], {
          ...settings,
          NEO4J_PASSWORD: 'not-the-one',
        });
        expect([code, err]).toEqual([
          1,
          `${at().uri} must accept NEO4J_USER and NEO4J_PASSWORD: it refused the user neo4j\n`,
        ]);
      }),
    TIMEOUT_MS,
  );

  test(
    'says that a database is not there',
    () =>
      inFolder(FACTS, async (folder) => {
        const { code, err } = await seed(['--from', folder], {
          ...settings,
          NEO4J_DATABASE: 'elsewhere',
        });
        expect([code, err]).toEqual([
          1,
          `NEO4J_DATABASE must name a database of ${at().uri}: elsewhere\n`,
        ]);
      }),
    TIMEOUT_MS,
  );
});

describe('the options of npm run seed', () => {
  test('are what they say', () => {
    expect(seedOptions(['--from', 'facts', '--force'])).toEqual({
      from: 'facts',
      dryRun: false,
      force: true,
      schema: false,
      verify: null,
    });
    expect(seedOptions(['--verify', 'a.txt', '--source', 'source:a', '--dry-run'])).toMatchObject({
      verify: { article: 'a.txt', source: 'source:a' },
      dryRun: true,
    });
  });

  test.each([
    [['--verify', 'a.txt'], '--verify and --source must come together: only --verify came'],
    [['--from='], '--from needs a value, such as --from DIR: nothing came'],
    [['facts'], 'an option must begin with two dashes, such as --from DIR: facts'],
    [['--dryrun'], 'there is no option --dryrun (did you mean --dry-run?)'],
    [['--zzz'], /^there is no option --zzz$/],
  ])('%o are refused', (args, message) => {
    expect(() => seedOptions(args)).toThrow(message);
  });
});
