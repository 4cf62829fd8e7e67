import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readArticle } from '../../../src/draft/read/article.ts';
import { draftArticle } from '../../../src/draft/draft.ts';
import { readGazetteer } from '../../../src/draft/gazetteer.ts';
import { readExpected } from '../../../src/draft/score/expected.ts';
import { draftYaml } from '../../../src/draft/write.ts';
import { TAG } from '../../support/drafting.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const folder = mkdtempSync(path.join(tmpdir(), 'draft-commands-'));
const article = path.join(ROOT, 'test/articles/regression/01-pharma-licence-wire.txt');

function run(
  command: string,
  ...args: readonly string[]
): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', path.join(ROOT, 'src/cli', command), ...args],
    { cwd: ROOT, encoding: 'utf8', input: '' },
  );
  return { code: status, out: stdout, err: stderr };
}

test('an article becomes a draft and a text of record, is reviewed without asking, and lies in the seed', () => {
  const [draft, text, seed] = ['deal.yaml', 'deal.txt', 'seed'].map((name) =>
    path.join(folder, name),
  ) as [string, string, string];
  mkdirSync(seed);
  const made = run('draft.ts', article, '--out', draft, '--text-out', text, '--seed', seed);
  expect(made.err.replace(/^npm warn.*$/gm, '').trim()).toBe('');
  expect(made.code).toBe(0);
  expect(readFileSync(text, 'utf8')).toBe(readFileSync(article, 'utf8'));
  expect(Object.keys(parse(readFileSync(draft, 'utf8')).draft)).toEqual(
    expect.arrayContaining(['article', 'confidence', 'mentions', 'open']),
  );
  const reviewed = run('draft-review.ts', draft, '--accept-above', '0.7', '--into', seed);
  expect(reviewed.code).toBe(0);
  expect(reviewed.out).toMatch(/drafted\/deal\.yaml: \d+ records/);
  expect(existsSync(path.join(seed, 'drafted/deal.yaml'))).toBe(true);
  expect(parse(readFileSync(draft, 'utf8')).draft.review).toBeDefined();
});

test('a long article, on which two processes work, gives the draft that one gives, with a seed and without', async () => {
  const long = path.join(folder, 'long.txt');
  const sets = ['regression', 'blind-1', 'blind-2', 'blind-3']
    .flatMap((set) => readExpected(path.join(ROOT, 'test/articles', set)))
    .map((one) => one.text);
  writeFileSync(long, [...sets, ...sets].join('\n'));
  const empty = path.join(folder, 'no-seed');
  mkdirSync(empty);
  for (const seed of [path.join(ROOT, 'seed/data'), empty]) {
    const out = path.join(folder, 'long.yaml');
    expect(run('draft.ts', long, '--out', out, '--seed', seed).err).toBe('');
    expect(readFileSync(out, 'utf8')).toBe(
      draftYaml(draftArticle(await readArticle(long), readGazetteer(seed), TAG)),
    );
  }
});

test.each([
  ['an empty file', 'empty.txt', '', /empty/],
  [
    'a page without an article',
    'menu.html',
    '<html><body><nav><a href="/">Home</a></nav></body></html>',
    /article/,
  ],
])('%s: one sentence, exit 1, nothing written', (_name, file, content, message) => {
  const [source, out] = [path.join(folder, file), path.join(folder, `${file}.yaml`)];
  writeFileSync(source, content);
  const { code, err, out: said } = run('draft.ts', source, '--out', out);
  expect(code).toBe(1);
  expect(said).toBe('');
  expect(err.trim()).toMatch(message);
  expect(err).not.toMatch(/^\s+at /m);
  expect(existsSync(out)).toBe(false);
});

test('a model that cannot be reached: exit 1, nothing written, and the key is not printed', () => {
  const out = path.join(folder, 'model.yaml');
  const { status, stderr, stdout } = spawnSync(
    process.execPath,
    [
      '--import',
      'tsx',
      'src/cli/draft.ts',
      '--model',
      'http://127.0.0.1:9/v1',
      'stand-in',
      article,
      '--out',
      out,
    ],
    { cwd: ROOT, encoding: 'utf8', env: { ...process.env, TENURE_MODEL_KEY: 'key-of-the-test' } },
  );
  expect(status).toBe(1);
  expect(stderr).toMatch(/cannot be reached/);
  expect(stderr + stdout).not.toContain('key-of-the-test');
  expect(existsSync(out)).toBe(false);
});
