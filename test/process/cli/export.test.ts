import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Writable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { StoreError } from '../../../src/errors.ts';
import { runExport } from '../../../src/cli/export/command.ts';
import type { Snapshot } from '../../../src/store/store.ts';
import { fixtureGraph, SCENARIOS } from '../../support/fixture.ts';
import { csvRecords } from '../../support/csv-reader.ts';
import { snapshotOf, TODAY } from '../../support/exporting.ts';
import { turtleStore } from '../../support/triples.ts';

let snapshot: Snapshot;
const folder = mkdtempSync(path.join(tmpdir(), 'tenure-export-'));
beforeAll(async () => {
  snapshot = await snapshotOf(await fixtureGraph());
});
afterAll(() => rmSync(folder, { recursive: true }));

async function run(words: readonly string[], open: () => Promise<Snapshot> = async () => snapshot) {
  const said: string[] = [];
  const written: string[] = [];
  const stdout = new Writable({
    decodeStrings: false,
    write: (chunk: string, _encoding, done) => {
      written.push(chunk);
      done();
    },
  });
  const done = await runExport(words, {
    today: TODAY,
    open,
    stdout,
    print: (line) => said.push(line),
  });
  return { done, said, output: written.join('') };
}

describe('npm run export', () => {
  test('writes the answer to standard output, and says what was asked', async () => {
    const { done, said, output } = await run([
      '--year',
      '2027',
      '--format',
      'csv',
      '--holder=party:microsoft',
      '--kind',
      'LICENSE,exclusivity',
      '--kind',
      'revenue-share',
    ]);
    expect(done).toBe(true);
    const records = csvRecords(output);
    expect(records.map(({ id }) => id)).toEqual([
      'right:licence-2032',
      'right:research-ip',
      'right:syn-void',
      'right:revshare-2030',
    ]);
    expect(said).toEqual([
      expect.stringMatching(
        /^4 rights: from 2027-01-01 through 2027-12-31, as known on 2026-11-24; MEMORY, dataset [0-9a-f]{12}$/,
      ),
    ]);
  });

  test('takes a day, a knowledge day, an assumption and every status', async () => {
    const { said, output } = await run([
      '--on',
      '2030-12-31',
      '--known-at',
      '2026-05-01',
      '--assume',
      'event:agi-verified=2029-06-30',
      '--status',
      'all',
      '--format',
      'jsonl',
    ]);
    const rights = output
      .split('\n')
      .slice(0, -1)
      .map(
        (line) =>
          JSON.parse(line) as {
            id: string;
            evaluation: { status: string; dependsOnAssumption: boolean };
          },
      );
    expect(rights.find(({ id }) => id === 'right:research-ip')?.evaluation).toMatchObject({
      status: 'TERMINATED',
      dependsOnAssumption: true,
    });
    expect(said[0]).toContain(
      'from 2030-12-31 through 2030-12-31, as known on 2026-05-01, if event:agi-verified happens on 2029-06-30',
    );
  });

  test('takes a period with through, which includes its day, and until, which does not', async () => {
    const days = async (...period: readonly string[]) =>
      csvRecords(
        (
          await run([
            '--from',
            '2026-01-01',
            ...period,
            '--format',
            'csv',
            '--kind',
            'LIBERTY_TO_ACT',
          ])
        ).output,
      )[0]?.['days'];
    expect(await days('--through', '2026-04-28')).toBe('2');
    expect(await days('--until', '2026-04-28')).toBe('1');
    expect(await days()).toBe('');
  });

  test('gives ids an address where it is asked to', async () => {
    const { output } = await run([
      '--year',
      '2027',
      '--format',
      'turtle',
      '--base',
      'https://rights.example.org/id/',
    ]);
    expect(
      turtleStore(output)
        .getSubjects(null, 'http://www.w3.org/ns/odrl/2/Agreement', null)
        .every(({ value }) => value.startsWith('https://rights.example.org/id/right:')),
    ).toBe(true);
  });

  test('writes a file whole, or not at all', async () => {
    const out = path.join(folder, 'rights.csv');
    expect(await run(['--year', '2027', '--format', 'csv', '--out', out])).toMatchObject({
      done: true,
      output: '',
    });
    expect(csvRecords(readFileSync(out, 'utf8')).length).toBeGreaterThan(3);
    const before = readFileSync(out, 'utf8');
    const failing = {
      ...snapshot,
      load: () => Promise.reject(new StoreError('STORE_UNAVAILABLE', 'records', new Error('away'))),
    };
    expect(
      await run(['--year', '2026', '--format', 'csv', '--out', out], async () => failing),
    ).toMatchObject({ done: false });
    expect(readFileSync(out, 'utf8')).toBe(before);
    expect(readdirSync(folder)).toEqual(['rights.csv']);
  });

  test('tells every option on --help', async () => {
    const { done, output } = await run(['--help']);
    expect(done).toBe(true);
    for (const option of ['year', 'known-at', 'assume', 'format', 'include-deprecated', 'base'])
      expect(output).toContain(`--${option}`);
  });

  test.each([
    [
      ['--year', '2027', '--formt', 'csv'],
      'there is no option --formt (did you mean --format, --from?)',
    ],
    [['2027'], 'an option must begin with two dashes, such as --year 2027: 2027'],
    [['--format', 'csv', '--year'], '--year needs a value, such as --year 2027: nothing came'],
    [['--year', '--format', 'csv'], '--year needs a value, such as --year 2027: --format'],
    [['--year='], '--year needs a value, such as --year 2027: nothing came'],
    [['--help=yes'], '--help takes no value: yes'],
    [
      ['--year', '2026', '--year', '2027', '--format', 'csv'],
      '--year must be given once: 2026 and 2027',
    ],
    [
      ['--year', '2027'],
      '--format must be given, one of csv, sources, jsonl, jsonld, turtle, graphml, cypher',
    ],
    [
      ['--format', 'json'],
      '--format must be one of csv, sources, jsonl, jsonld, turtle, graphml, cypher: json (did you mean jsonl, jsonld?)',
    ],
    [
      ['--format', 'csv', '--year', 'next'],
      '--year must be a whole number from 1000 to 9998: next',
    ],
    [['--format', 'csv', '--year', '99999'], '--year must be 1000 to 9998: 99999'],
    [
      ['--format', 'csv', '--on', '2026-02-30'],
      '--on: a date must be a day of the calendar as YYYY-MM-DD, from 1000-01-01 through 9998-12-31: 2026-02-30',
    ],
    [
      ['--format', 'csv', '--known-at', 'today'],
      '--known-at: a date must be a day of the calendar as YYYY-MM-DD, from 1000-01-01 through 9998-12-31: today',
    ],
    [
      ['--format', 'csv', '--through', '2026-02-01'],
      '--through needs the first day of the period too (from): 2026-02-01',
    ],
    [
      ['--format', 'csv', '--year', '2026', '--on', '2026-01-01'],
      'at most one of year, on and during must be given: year and on',
    ],
    [
      ['--format', 'csv', '--from', '2026-05-01', '--until', '2026-05-01'],
      'a period must have at least one day: from 2026-05-01 until 2026-05-01 (excluded)',
    ],
    [
      ['--format', 'csv', '--status', 'INFORCE'],
      '--status must be one of IN_FORCE, CONTINGENT, NOT_YET_EFFECTIVE, EXPIRED, TERMINATED, SUPERSEDED, ALL: INFORCE (did you mean IN_FORCE?)',
    ],
    [
      ['--format', 'csv', '--holder', 'party:a,,party:b'],
      '--holder must have a value between any two commas: party:a,,party:b',
    ],
    [
      ['--format', 'csv', '--holder', 'party:microsft'],
      '--holder must be the id of a party in the facts: party:microsft (did you mean party:microsoft',
    ],
    [
      ['--format', 'csv', '--assume', 'event:agi-verified'],
      '--assume must be EVENT=DAY or EVENT=never, such as event:approval=2027-07-01: event:agi-verified',
    ],
    [
      ['--format', 'csv', '--assume', 'event:agi=never'],
      '--assume must be the id of an event in the facts: event:agi (did you mean event:agi-verified',
    ],
    [
      ['--format', 'csv', '--match', 'ENDS', '--status', 'EXPIRED'],
      '--match ENDS needs statuses to be IN_FORCE alone, or use OVERLAPS: EXPIRED',
    ],
    [
      ['--format', 'turtle', '--base', 'rights'],
      '--base must be an address that ends with /, # or :, such as https://rights.example.org/id/: rights',
    ],
    [
      ['--format', 'csv', '--out', '/nowhere/rights.csv'],
      '--out must name a file that can be written: /nowhere/rights.csv (ENOENT)',
    ],
  ])('refuses %j', async (words, complaint) => {
    const { done, said, output } = await run(words);
    expect({ done, output }).toEqual({ done: false, output: '' });
    expect(said).toEqual([expect.stringContaining(complaint)]);
  });

  test('does not open the store for a command line that cannot be understood', async () => {
    const { said } = await run(['--formt', 'csv'], () =>
      Promise.reject(new Error('it was opened')),
    );
    expect(said).toEqual([expect.stringContaining('there is no option')]);
  });

  test('tells of a query that took too long', async () => {
    const busy: Snapshot = {
      ...snapshot,
      histories: () =>
        Promise.reject(new StoreError('QUERY_TIMEOUT', 'histories', new Error('too slow'))),
    };
    const { done, said } = await run(['--year', '2027', '--format', 'csv'], async () => busy);
    expect(done).toBe(false);
    expect(said).toEqual(['the query histories took too long: too slow']);
  });

  test('says what is wrong with the database', async () => {
    const { done, said } = await run(['--format', 'csv'], () =>
      Promise.reject(new StoreError('STORE_UNAVAILABLE', 'snapshot', 'nothing is loaded')),
    );
    expect(done).toBe(false);
    expect(said).toEqual(['the database did not answer the query snapshot: nothing is loaded']);
  });
});

describe('as a program', () => {
  const start = (...words: readonly string[]) =>
    spawn(process.execPath, ['--import', 'tsx', 'src/cli/export.ts', ...words], {
      env: { ...process.env, STORE: 'memory', SEED_DIR: SCENARIOS, TODAY: '2026-11-24' },
    });

  test('reads the seed folder, writes to standard output alone, and exits with 0', async () => {
    const program = start('--year', '2027', '--format', 'csv');
    const [output, errors, [code]] = await Promise.all([
      text(program.stdout),
      text(program.stderr),
      once(program, 'exit'),
    ]);
    expect(csvRecords(output).length).toBeGreaterThan(3);
    expect(errors).toMatch(
      /^\d+ rights: from 2027-01-01 through 2027-12-31, as known on 2026-11-24; MEMORY, dataset [0-9a-f]{12}\n$/,
    );
    expect(code).toBe(0);
  });

  test('exits with 1 where it is asked what cannot be', async () => {
    const program = start('--year', '2027', '--format', 'xls');
    const [output, errors, [code]] = await Promise.all([
      text(program.stdout),
      text(program.stderr),
      once(program, 'exit'),
    ]);
    expect({ output, errors, code }).toEqual({
      output: '',
      errors: '--format must be one of csv, sources, jsonl, jsonld, turtle, graphml, cypher: xls\n',
      code: 1,
    });
  });

  test('ends quietly when its reader has had enough', async () => {
    const program = start('--year', '2027', '--status', 'all', '--format', 'turtle');
    program.stdout.destroy();
    const [errors, [code]] = await Promise.all([text(program.stderr), once(program, 'exit')]);
    expect({ errors, code }).toEqual({ errors: '', code: 0 });
  });
});
