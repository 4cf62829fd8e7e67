import { execFileSync } from 'node:child_process';
import { mkdir, symlink } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkFolder } from '../../../../src/ingest/validate/check-seed.ts';
import { readSeed } from '../../../../src/ingest/read/read.ts';
import { seedFaultText } from '../../../../src/errors.ts';
import { inFolder } from '../../../support/folder.ts';
import { aSeed, aSeedFile } from '../../../support/seed.ts';

/** What reading and checking a folder with these files prints, without the folder's own name. */
function faultsOfFolder(
  files: Readonly<Record<string, string | Uint8Array>>,
  prepare: (folder: string) => Promise<void> = async () => {},
): Promise<readonly string[]> {
  return inFolder(files, async (folder) => {
    await prepare(folder);
    return (await checkFolder(folder)).faults.map((fault) =>
      seedFaultText(fault).replaceAll(`${folder}/`, '').replaceAll(folder, 'seed'),
    );
  });
}

/** The texts of a folder: their files and values. */
async function textsOf(folder: string) {
  const texts: { readonly file: string; readonly value: unknown }[] = [];
  for await (const { text, value } of readSeed(folder))
    if (text) texts.push({ file: text.file, value });
  return texts;
}

const PARTY = 'parties:\n  - { id: party:a, kind: COMPANY, name: A }\n';

describe('which files are read', () => {
  test('YAML and JSON Lines files at any depth, in path order', async () => {
    const files = await inFolder(
      {
        'b.yml': PARTY,
        'a/z.yaml': 'assets: []\n',
        'a/b/c.jsonl': '{"parties":{"id":"party:b","kind":"COMPANY","name":"B"}}\n',
        'readme.md': 'no',
        '.hidden.yaml': 'no: no',
      },
      async (folder) => (await textsOf(folder)).map(({ file }) => path.relative(folder, file)),
    );
    expect(files).toEqual(['a/b/c.jsonl', 'a/z.yaml', 'b.yml']);
  });

  test('whatever the case of their endings', async () => {
    const files = await inFolder({ 'a.YAML': PARTY, 'b.YML': '', 'c.JSONL': '' }, async (folder) =>
      (await textsOf(folder)).map(({ file }) => path.relative(folder, file)),
    );
    expect(files).toEqual(['a.YAML']);
  });

  test('files with other endings are named, but for notes and schemas', async () => {
    const other = { 'b.json': '{}', 'c.ndjson': '', 'd/e.yaml.gz': '', 'x.schema.json': '{}' };
    const warnings = await inFolder(
      { 'a.yaml': PARTY, 'readme.md': '', ...other },
      async (folder) =>
        (await checkFolder(folder)).warnings.map((one) =>
          seedFaultText(one).replaceAll(`${folder}/`, ''),
        ),
    );
    const expected = 'file: expected a file that ends in .yaml, .yml or .jsonl, found';
    expect(warnings).toEqual([
      `b.json:1:1 ${expected} b.json, which is not read`,
      `c.ndjson:1:1 ${expected} c.ndjson, which is not read`,
      `d/e.yaml.gz:1:1 ${expected} e.yaml.gz, which is not read`,
    ]);
    expect(await faultsOfFolder({ 'b.json': '{}' })).toEqual([
      'seed:1:1 folder: expected a folder with .yaml, .yml or .jsonl files, found none in it, but b.json',
    ]);
  });

  test('a comment that cuts a text short is told', async () => {
    const text =
      'parties: # all of them\n  - { id: party:a, kind: COMPANY, name: Feed } # one\n  - id: party:b\n    kind: COMPANY # a kind\n    name: Beta # 2\n    note: "Feed #1" # told\n';
    const warnings = await inFolder({ 'a.yaml': text }, async (folder) =>
      (await checkFolder(folder)).warnings.map((one) =>
        seedFaultText(one).replaceAll(`${folder}/`, ''),
      ),
    );
    expect(warnings).toEqual([
      'a.yaml:5:11 file: expected a text with # in quotes, found Beta, and a comment: # 2',
    ]);
  });

  test('a merge key is told once, by name', async () => {
    const text =
      'parties:\n  - &a { id: party:a, kind: COMPANY, name: A }\n  - { <<: *a, id: party:b }\n';
    expect(await faultsOfFolder({ 'a.yaml': text })).toEqual([
      'a.yaml:3:7 file: expected keys written out, since merge keys are not read, found <<',
    ]);
  });

  test('ids tie records together across files', async () => {
    const lists = Object.entries(aSeed({ rights: [{}], acts: [{}], conditions: [{}] }));
    const files = Object.fromEntries(
      lists.map(([list, records], i) => [
        `${9 - i}-${list}.yaml`,
        JSON.stringify({ [list]: records }),
      ]),
    );
    expect(await faultsOfFolder(files)).toEqual([]);
  });

  test('a folder that is not there', async () => {
    expect((await checkFolder('no/such/folder')).faults.map(seedFaultText)).toEqual([
      'no/such/folder:1:1 folder: expected a folder of seed files, found nothing there',
    ]);
  });

  test('a file where a folder should be', async () => {
    const file = path.resolve(import.meta.dirname, 'read.test.ts');
    expect((await checkFolder(file)).faults.map((fault) => fault.found)).toEqual(['a file']);
  });

  test('a folder without seed files', async () => {
    expect(await faultsOfFolder({ 'readme.md': 'facts' })).toEqual([
      'seed:1:1 folder: expected a folder with .yaml, .yml or .jsonl files, found none in it',
    ]);
  });

  test('files that hold nothing yet are passed over', async () => {
    expect(
      await faultsOfFolder({
        'a.yaml': '',
        'b.yml': '# later\n',
        'c.jsonl': '\n',
        'd.yaml': PARTY,
        'e.yaml': 'rights:\n',
      }),
    ).toEqual([]);
  });

  test('links are followed, but not in circles', async () => {
    expect(
      await faultsOfFolder(
        { 'a/parties.yaml': PARTY, 'elsewhere/assets.txt': 'assets: [ 5 ]\n' },
        async (folder) => {
          await symlink(folder, path.join(folder, 'a/back'));
          await symlink(
            path.join(folder, 'elsewhere/assets.txt'),
            path.join(folder, 'a/assets.yaml'),
          );
        },
      ),
    ).toEqual(['a/assets.yaml:1:11 assets[0]: expected an asset, a map of keys, found 5']);
  });

  test('what cannot be opened is told, and the rest is read', async () => {
    expect(
      await faultsOfFolder({ 'b.yaml': 'assets: [ 5 ]\n' }, async (folder) => {
        await symlink(path.join(folder, 'nowhere'), path.join(folder, 'a.yaml'));
        await mkdir(path.join(folder, 'c.yaml'));
      }),
    ).toEqual([
      'a.yaml:1:1 file: expected a file that can be read, found nothing there',
      'b.yaml:1:11 assets[0]: expected an asset, a map of keys, found 5',
    ]);
  });
});

describe('text that is no YAML', () => {
  test.each([
    [
      'a tab',
      'parties:\n\t- id: party:a\n',
      ['a.yaml:2:1 file: expected spaces to indent, found a tab'],
    ],
    [
      'a tab, after which nothing can be read',
      'parties:\n  - id: party:a\n\tname: A\n    kind: COMPANY\n    country: US\n',
      ['a.yaml:3:1 file: expected spaces to indent, found a tab'],
    ],
    [
      'a key further in than the others',
      'parties:\n  - id: party:a\n     name: A\n    kind: COMPANY\n    country: US\n',
      [
        'a.yaml:2:9 file: expected the keys of a record in one column, found the next line further in',
      ],
    ],
    [
      'a key twice',
      'parties: []\nassets: []\nparties: []\n',
      ['a.yaml:3:1 file: expected each key once, found parties again'],
    ],
    [
      'a key twice in a record',
      'assets:\n  - { id: asset:a, name: A, kind: IP, name: B }\n',
      ['a.yaml:2:39 file: expected each key once, found name again'],
    ],
    [
      'a bracket that is not closed',
      'assets:\n  - [ 1\n',
      [
        'a.yaml:3:1 file: expected YAML, found a fault: flow sequence in block collection must be sufficiently indented and end with a ]',
      ],
    ],
    [
      'an empty file alone',
      '',
      ['seed:1:1 folder: expected a folder with facts, found none in its files'],
    ],
    [
      'nothing but comments alone',
      '# later\n',
      ['seed:1:1 folder: expected a folder with facts, found none in its files'],
    ],
    [
      'two documents',
      'assets: []\n---\nassets: []\n',
      ['a.yaml:2:1 file: expected one document in a file, found another one, after ---'],
    ],
    [
      'a tag',
      'assets: !!set {}\n',
      ['a.yaml:1:15 file: expected a value without a tag, found the tag tag:yaml.org,2002:set'],
    ],
    [
      'an alias of nothing',
      'assets: *list\n',
      ['a.yaml:1:9 file: expected an alias of an anchor that stands before it, found *list'],
    ],
    [
      'an alias of itself',
      'assets: &list [ *list ]\n',
      ['a.yaml:1:17 file: expected an alias of an anchor that stands before it, found *list'],
    ],
    [
      'bytes that are no UTF-8',
      Buffer.from([0x61, 0x3a, 0x0a, 0x20, 0xe9, 0x0a]),
      ['a.yaml:2:2 file: expected text in UTF-8, found other bytes'],
    ],
    [
      'UTF-16',
      Buffer.from('\ufeffassets: []', 'utf16le'),
      ['a.yaml:1:1 file: expected text in UTF-8, found other bytes'],
    ],
    ['a byte order mark', '\ufeffassets: []\n', []],
  ])('%s', async (_fact, text, printed) => {
    expect(await faultsOfFolder({ 'a.yaml': text })).toEqual(printed);
  });

  test('aliases that stand for more than can be read', async () => {
    const levels = Array.from(
      { length: 9 },
      (_, i) => `l${i + 1}: &l${i + 1} [${Array.from({ length: 9 }, () => `*l${i}`).join(', ')}]\n`,
    );
    const printed = await faultsOfFolder({ 'a.yaml': `l0: &l0 [x]\n${levels.join('')}` });
    expect(printed.filter((line) => line.includes(' file: '))).toEqual([
      expect.stringMatching(
        /^a.yaml:1:1 file: expected at most 1000 aliases, which stand for at most 100000 values, found \d+$/,
      ),
    ]);
  });

  test.each([
    ['known', '  - &a {id: party:a, name: A}\n', '*a'],
    ['unknown', '', '*zz'],
  ])('very many %s aliases are told in a line', async (_, first, alias) => {
    const text = `parties:\n${first}${`  - ${alias}\n`.repeat(20_000)}`;
    const printed = await faultsOfFolder({ 'a.yaml': text });
    expect(printed).toContain(
      'a.yaml:1:1 file: expected at most 1000 aliases, which stand for at most 100000 values, found 20000',
    );
    expect(printed.length).toBeLessThan(1_100);
  });

  test('a fault in the value of an alias is placed at the alias', async () => {
    const text = 'parties:\n  - &a {id: party:a, kind: COMPANY, name: A}\nassets:\n  - *a\n';
    expect(await faultsOfFolder({ 'a.yaml': text })).toContainEqual(
      expect.stringMatching(/^a.yaml:4:5 assets\[0\].id: expected an id of asset/),
    );
  });

  test('keys that stand twice are found among very many', async () => {
    const keys = Array.from({ length: 5_000 }, (_, i) => `k${i}: 1\n`).join('');
    const printed = await faultsOfFolder({ 'a.yaml': `assets: []\n${keys}k7: 2\n` });
    expect(printed).toContain('a.yaml:5002:1 file: expected each key once, found k7 again');
  });

  test.skipIf(process.platform === 'win32')('a pipe or a device in place of a file', async () => {
    const printed = await faultsOfFolder({}, async (folder) => {
      execFileSync('mkfifo', [path.join(folder, 'facts.yaml')]);
      await symlink('/dev/zero', path.join(folder, 'more.jsonl'));
    });
    expect(printed).toEqual([
      'facts.yaml:1:1 file: expected a file, found a pipe, a socket or a device',
      'more.jsonl:1:1 file: expected a file, found a pipe, a socket or a device',
    ]);
  });

  test('letters that a terminal does not show are printed as their numbers', async () => {
    const printed = await faultsOfFolder({
      'a.yaml': 'assets:\n  - { id: "\\u001b[2J\\u202easset:\\u200bx", name: X }\n',
    });
    expect(printed.join('\n')).toContain('\\u{1b}[2J\\u{202e}asset:\\u{200b}x');
    expect(printed.join('')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });

  test('lists in lists too deep to read', async () => {
    const printed = await faultsOfFolder({ 'a.yaml': '['.repeat(20_000) });
    expect(printed.map((line) => line.replace(/^a\.yaml:1:\d+ /, ''))).toEqual([
      'file: expected lists of records, found lists in lists too deep to read',
    ]);
  });

  test('what an unreadable file may hold is not called missing', async () => {
    const printed = await faultsOfFolder({
      'a.yaml': 'parties:\n\t- { id: party:a, kind: COMPANY, name: A }\n',
      'b.yaml':
        'parties:\n  - { id: party:b, kind: COMPANY, name: B, partOf: party:a }\n  - { id: party:c, kind: COMPANY, name: C, partOf: party:gone }\n',
    });
    expect(printed).toEqual([
      'a.yaml:2:1 file: expected spaces to indent, found a tab',
      'b.yaml:3:52 parties[1].partOf: expected the id of a party, found party:gone',
    ]);
  });
});

describe('what a YAML file says', () => {
  const valueOf = (text: string) =>
    inFolder({ 'a.yaml': text }, async (folder) => (await textsOf(folder))[0]?.value);

  test.each([
    ['days stay text', 'd: 2025-10-28', { d: '2025-10-28' }],
    ['years are numbers', 'd: 2025', { d: 2025 }],
    [
      'no digit of a number is lost',
      'd: [ 1.10, 0012, 12345678901234567890, 1e3 ]',
      { d: ['1.10', '0012', '12345678901234567890', '1e3'] },
    ],
    ['NO is a country', 'd: NO', { d: 'NO' }],
    ['an alias is the value of its anchor', 'a: &x [ 1 ]\nb: *x', { a: [1], b: [1] }],
    ['merge keys are keys', 'a: { <<: 1 }', { a: { '<<': 1 } }],
    ['nothing is null', 'a:\nb: ~', { a: null, b: null }],
  ])('%s', async (_fact, text, value) => {
    expect(await valueOf(text)).toEqual(value);
  });

  test('__proto__ is no key', async () => {
    expect(
      await faultsOfFolder({
        'a.yaml': 'assets:\n  - { __proto__: { kind: IP }, id: asset:a, name: A }\n',
        'b.jsonl': '{"assets":{"__proto__":{"kind":"IP"},"id":"asset:b","name":"B"}}\n',
      }),
    ).toEqual([
      'a.yaml:2:5 assets[0].kind: expected text, found nothing',
      'a.yaml:2:7 file: expected a key other than __proto__, found __proto__',
      'b.jsonl:1:11 assets.kind: expected text, found nothing',
      'b.jsonl:1:12 file: expected a key other than __proto__, found __proto__',
    ]);
  });
});

describe('JSON Lines', () => {
  const lines = (text: string) => faultsOfFolder({ 'a.jsonl': text });

  test('each line holds one record of one list; blank lines are passed over', async () => {
    const seed = aSeed({ rights: [{ label: 'a ": b' }], acts: [{}] });
    const text = Object.entries(seed)
      .flatMap(([list, records]) =>
        records.map((record) => `${JSON.stringify({ [list]: record })}\r\n\n`),
      )
      .join('');
    expect(await lines(text)).toEqual([]);
  });

  test.each([
    [
      'a fault is placed in its line',
      '\n{"assets":{"id":"asset:a","name":"A","kind":"IP","partOf":"asset:gone"}}\n',
      ['a.jsonl:2:59 assets.partOf: expected the id of an asset, found asset:gone'],
    ],
    [
      'a fault between lines is placed in both',
      `${JSON.stringify({ parties: { id: 'party:a', kind: 'COMPANY', name: 'A' } })}\n{"assets": {"kind": "IP", "name": "A", "id": "party:a"}}\n`,
      [
        'a.jsonl:2:46 assets.id: expected an id of asset: and lower-case letters, digits and hyphens, such as asset:some-name, found party:a',
        'a.jsonl:2:46 assets.id: expected an id that no other record has, found party:a (see a.jsonl:1:12)',
      ],
    ],
    [
      'a line that is no JSON',
      '{"assets":{}\n',
      ["a.jsonl:1:13 file: expected JSON, found a fault: expected ',' or '}' after property value"],
    ],
    [
      'a key twice',
      '{"assets":{"id":"asset:a","name":"A: \\": ","kind":"IP","kind":"X"}}\n',
      ['a.jsonl:1:56 file: expected each key once, found kind again'],
    ],
    [
      'two lists',
      '{"assets":{"id":"asset:a","name":"A","kind":"IP"},"parties":{"id":"party:a","name":"A","kind":"COMPANY"}}\n',
      [
        'a.jsonl:1:1 file: expected one key, the name of a record list, with one record, found a map of assets, parties',
      ],
    ],
    [
      'a list of records',
      '{"assets":[]}\n',
      ['a.jsonl:1:11 assets: expected one record, a map of keys, found an empty list'],
    ],
    [
      'a word',
      '"assets"\n',
      [
        'a.jsonl:1:1 file: expected a map of record lists (dossier, parties, assets, sources, agreements, deals, rights, conditions, events, acts, disputes, merges), found assets',
      ],
    ],
    [
      'a number whose digits JSON loses',
      `${JSON.stringify({ parties: { id: 'party:a', kind: 'COMPANY', name: 'A' } })}\n${JSON.stringify(
        { deals: { id: 'deal:a', name: 'A', kind: 'x', assertion: 'STATED' } },
      ).replace(
        '}}',
        ',"values":[{"amount":12345678901234567890,"currency":"USD","basis":"x"}]}}',
      )}\n`,
      [
        'a.jsonl:2:10 deals.evidence: expected at least one piece of evidence, found nothing',
        "a.jsonl:2:88 deals.values[0].amount: expected a number in plain units, such as 500000000 or '1.25', found 12345678901234567000",
      ],
    ],
    [
      'an empty file alone',
      '\n',
      ['seed:1:1 folder: expected a folder with facts, found none in its files'],
    ],
  ])('%s', async (_fact, text, printed) => {
    expect(await lines(text)).toEqual(printed);
  });

  test('bytes that are no UTF-8', async () => {
    expect(
      await faultsOfFolder({ 'a.jsonl': Buffer.from([0x0a, 0x22, 0xff, 0x22, 0x0a]) }),
    ).toEqual(['a.jsonl:2:2 file: expected text in UTF-8, found other bytes']);
  });

  test('lines longer than a read of the file', async () => {
    const note = 'é'.repeat(200_000);
    const record = (id: string) =>
      JSON.stringify({ parties: { id, kind: 'COMPANY', name: id, note } });
    expect(await lines(`${record('party:a')}\n${record('party:b')}`)).toEqual([]);
  });
});

test('the same records as YAML and as JSON Lines are the same seed', async () => {
  const lists = aSeed({
    rights: [{ conditions: ['condition:ends'] }],
    acts: [{}],
    deals: [{ values: [{ amount: 5, currency: 'USD', basis: 'said' }] }],
  });
  const text = Object.entries(lists)
    .flatMap(([list, records]) => records.map((record) => JSON.stringify({ [list]: record })))
    .join('\n');
  const seeds = await Promise.all(
    [{ 'a.yaml': aSeedFile({ ...lists }) }, { 'a.jsonl': text }].map((files) =>
      inFolder(files, async (folder) => (await checkFolder(folder)).seed),
    ),
  );
  expect(seeds[0]).not.toBeNull();
  expect(seeds[1]).toEqual(seeds[0]);
});
