import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, describe, expect, test } from 'vitest';
import { StoreError } from '../../../src/errors.ts';
import { exportCommand, exportFault } from '../../../src/cli/export/options.ts';
import { exportQuestion } from '../../../src/export/export-rights.ts';
import { fixtureGraph, SCENARIOS } from '../../support/fixture.ts';
import { csvRecords } from '../../support/csv-reader.ts';
import { snapshotOf, TODAY } from '../../support/exporting.ts';
import { turtleStore } from '../../support/triples.ts';

const PROGRAM = [process.execPath, '--import', 'tsx', 'src/cli/export.ts'];
const folder = mkdtempSync(path.join(tmpdir(), 'tenure-export-'));
afterAll(() => rmSync(folder, { recursive: true }));

function start(words: readonly string[], settings: Readonly<Record<string, string>> = {}) {
  const [program, ...args] = [...PROGRAM, ...words];
  return spawn(program!, args, {
    env: {
      ...process.env,
      STORE: 'memory',
      SEED_DIR: SCENARIOS,
      TODAY: '2026-11-24',
      ...settings,
    },
  });
}

async function run(words: readonly string[], settings?: Readonly<Record<string, string>>) {
  return ended(start(words, settings));
}

async function ended(program: ReturnType<typeof start>) {
  const [output, errors, [code]] = await Promise.all([
    text(program.stdout),
    text(program.stderr),
    once(program, 'exit') as Promise<[number]>,
  ]);
  return { code, output, errors };
}

describe.concurrent('npm run export', () => {
  test('writes the answer to standard output alone, says what was asked, and ends with 0', async () => {
    const { code, errors, output } = await run([
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
    expect(code).toBe(0);
    const records = csvRecords(output);
    expect(records.map(({ id }) => id)).toEqual([
      'right:licence-2032',
      'right:research-ip',
      'right:syn-void',
      'right:revshare-2030',
    ]);
    expect(errors).toMatch(
      /^4 rights: from 2027-01-01 through 2027-12-31, as known on 2026-11-24; MEMORY, dataset [0-9a-f]{12}\n$/,
    );
  });

  test('takes a day, a knowledge day, an assumption and every status', async () => {
    const { errors, output } = await run([
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
    expect(errors).toContain(
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
    expect(
      await Promise.all([days('--through', '2026-04-28'), days('--until', '2026-04-28'), days()]),
    ).toEqual(['2', '1', '']);
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
      code: 0,
      output: '',
    });
    const before = readFileSync(out, 'utf8');
    expect(csvRecords(before).length).toBeGreaterThan(3);
    // No file of this process may grow beyond 512 bytes.
    const limited = ['-c', 'ulimit -f 1; exec "$0" "$@"', ...PROGRAM];
    const words = ['--year', '2026', '--format', 'csv', '--out', out];
    const failing = spawn('sh', [...limited, ...words], {
      env: { ...process.env, STORE: 'memory', SEED_DIR: SCENARIOS, TSX_DISABLE_CACHE: '1' },
    });
    expect(await ended(failing)).toEqual({
      code: 1,
      output: '',
      errors: `--out must name a file that can be written: ${out} (EFBIG)\n`,
    });
    expect(readFileSync(out, 'utf8')).toBe(before);
    expect(readdirSync(folder)).toEqual(['rights.csv']);
  });

  test('tells every option on --help', async () => {
    const { code, output } = await run(['--help']);
    expect(code).toBe(0);
    for (const option of ['year', 'known-at', 'assume', 'format', 'include-deprecated', 'base'])
      expect(output).toContain(`--${option}`);
  });

  test('ends with 1 and writes nothing where it is asked what cannot be', async () => {
    expect(await run(['--year', '2027', '--format', 'csv', '--holder', 'party:microsft'])).toEqual({
      code: 1,
      output: '',
      errors: expect.stringMatching(
        /^--holder must be the id of a party in the facts: party:microsft \(did you mean party:microsoft.*\n$/,
      ),
    });
    expect(await run(['--format', 'csv', '--out', '/nowhere/rights.csv'])).toEqual({
      code: 1,
      output: '',
      errors: '--out must name a file that can be written: /nowhere/rights.csv (ENOENT)\n',
    });
  });

  test('does not open the store for a command line that cannot be understood', async () => {
    expect(await run(['--formt', 'csv'], { SEED_DIR: '/no/such/folder' })).toEqual({
      code: 1,
      output: '',
      errors: 'there is no option --formt (did you mean --format, --from?)\n',
    });
  });

  test('ends quietly when its reader has had enough', async () => {
    const program = start(['--year', '2027', '--status', 'all', '--format', 'turtle']);
    program.stdout.destroy();
    const [errors, [code]] = await Promise.all([text(program.stderr), once(program, 'exit')]);
    expect({ errors, code }).toEqual({ errors: '', code: 0 });
  });
});

describe('what npm run export says', () => {
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
  ])('of %j', async (words, complaint) => {
    const snapshot = await snapshotOf(await fixtureGraph());
    const asking = async () => exportQuestion(exportCommand(words)!.parameters, snapshot, TODAY);
    const error: unknown = await asking().catch((reason: unknown) => reason);
    expect(exportFault(error)).toContain(complaint);
  });

  test('of a query that took too long, and of a database that does not answer', () => {
    expect(exportFault(new StoreError('QUERY_TIMEOUT', 'histories', new Error('too slow')))).toBe(
      'the query histories took too long: too slow',
    );
    expect(exportFault(new StoreError('STORE_UNAVAILABLE', 'snapshot', 'nothing is loaded'))).toBe(
      'the database did not answer the query snapshot: nothing is loaded',
    );
  });

  test('of a bug nothing', () => {
    expect(exportFault(new TypeError('it is undefined'))).toBeNull();
  });
});
