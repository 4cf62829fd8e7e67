import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const folder = mkdtempSync(path.join(tmpdir(), 'draft-commands-'));
const TEXT =
  'Orlane Foods Ltd. has granted Tibor Dairy Inc. an exclusive licence to the Valko brand through 2031.\n';
const article = path.join(folder, 'deal.txt');
writeFileSync(article, TEXT);
const seed = path.join(folder, 'seed');
mkdirSync(seed);

const command = (name: string, args: readonly string[]): readonly string[] => [
  '--import',
  'tsx',
  path.join(ROOT, 'src/cli', name),
  ...args,
];

function run(
  name: string,
  ...args: readonly string[]
): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, command(name, args), {
    cwd: ROOT,
    encoding: 'utf8',
    input: '',
    env: { ...process.env, TENURE_MODEL_KEY: 'key-of-the-test' },
  });
  return { code: status, out: stdout, err: stderr };
}
const draft = (file: string, ...args: readonly string[]) =>
  run('draft.ts', file, '--seed', seed, ...args);
const inFolder = (name: string): string => path.join(folder, name);

test('an article becomes a draft and a text of record, is reviewed without asking, and lies in the seed', () => {
  const [out, text, into] = [inFolder('deal.yaml'), inFolder('record.txt'), inFolder('into')];
  mkdirSync(into);
  const made = draft(article, '--out', out, '--text-out', text, '--published', '2025-03-04');
  expect(made).toMatchObject({ code: 0, err: '' });
  expect(made.out).toContain('LICENSE');
  expect(readFileSync(text, 'utf8')).toBe(TEXT);
  expect(Object.keys(parse(readFileSync(out, 'utf8')).draft)).toEqual(
    expect.arrayContaining(['article', 'confidence', 'mentions', 'open']),
  );
  const reviewed = run('draft-review.ts', out, '--accept-above', '0.7', '--into', into);
  expect(reviewed.code).toBe(0);
  expect(reviewed.out).toMatch(/drafted\/deal\.yaml: \d+ records/);
  expect(existsSync(path.join(into, 'drafted/deal.yaml'))).toBe(true);

  const again = draft(article, '--out', out);
  expect(again.code).toBe(1);
  expect(again.err).toMatch(/deal\.yaml holds decisions of a review/);
  expect(parse(readFileSync(out, 'utf8')).draft.review).toBeDefined();
});

test('a page is verified by the text that was drafted from', () => {
  const [page, out, into] = [inFolder('page.html'), inFolder('page.yaml'), inFolder('pages')];
  mkdirSync(into);
  const rest =
    'Both firms said on Tuesday that the contract binds them, and that its terms stay secret.';
  const meta = '<meta property="article:published_time" content="2025-03-04">';
  writeFileSync(
    page,
    `<html><head><title>A pact</title>${meta}</head><body><article><p>${TEXT}</p><p>${rest}</p><p>${rest}</p></article></body></html>`,
  );
  expect(draft(page, '--out', out)).toMatchObject({ code: 0, err: '' });
  expect(run('draft-review.ts', out, '--accept-above', '0.7', '--into', into).code).toBe(0);
  const { sources } = parse(readFileSync(out, 'utf8')) as { sources: [{ id: string }] };
  const verified = run('seed.ts', '--from', into, '--verify', page, '--source', sources[0].id);
  expect(verified).toMatchObject({ code: 0, out: expect.stringContaining('fits  the whole text') });
});

test('a file that is no draft, or that of another article, is not overwritten', () => {
  const [notes, out, other] = [inFolder('notes.yaml'), inFolder('one.yaml'), inFolder('other.txt')];
  writeFileSync(notes, 'a: 1\n');
  writeFileSync(other, 'Vesper Ltd. sold its hall to Ondine Inc. on Monday.\n');
  expect(draft(article, '--out', notes).err).toMatch(/notes\.yaml is no draft/);
  expect(readFileSync(notes, 'utf8')).toBe('a: 1\n');
  expect(draft(article, '--out', out).code).toBe(0);
  expect(draft(other, '--out', out).err).toMatch(/one\.yaml is the draft of another article/);
});

test.each([
  ['an empty file', 'empty.txt', '', /empty/],
  [
    'a page without an article',
    'menu.html',
    '<html><body><nav><a href="/">Home</a></nav></body></html>',
    /article/,
  ],
  ['a page of brackets', 'brackets.html', `<html>${'<'.repeat(5_000_000)}`, /article/],
  ['a page of entities', 'entities.html', `<html><p>${'&amp;'.repeat(1_000_000)}`, /article/],
  ['elements without end', 'deep.html', `<html>${'<div>'.repeat(200_000)}`, /nest/],
])('%s: one sentence, exit 1, nothing written', (_name, file, content, message) => {
  const [source, out] = [inFolder(file), inFolder(`${file}.yaml`)];
  writeFileSync(source, content);
  const { code, err, out: said } = draft(source, '--out', out);
  expect(code).toBe(1);
  expect(said).toBe('');
  expect(err.trim()).toMatch(message);
  expect(err.trim().split('\n')).toHaveLength(1);
  expect(existsSync(out)).toBe(false);
});

test('a model that cannot be reached: it is told, without the key, and the draft by rules is written', () => {
  const out = inFolder('model.yaml');
  const {
    code,
    err,
    out: said,
  } = draft(article, '--model', 'http://127.0.0.1:9/v1', 'stand-in', '--out', out);
  expect(code).toBe(1);
  expect(err).toMatch(/drafted by rules alone: .*cannot be reached/);
  expect(err + said).not.toContain('key-of-the-test');
  expect(parse(readFileSync(out, 'utf8')).rights).toHaveLength(2);
});

const ANSWER = {
  rights: [
    {
      ref: 'r1',
      kind: 'AUDIT',
      holder: 'Orlane Foods',
      counterparty: 'Tibor Dairy',
      end: '2044',
      status: 'IN_FORCE',
      quote: 'Orlane Foods may look into the books of Tibor Dairy',
    },
  ],
};

test('the question is written for any assistant, and its answer is taken', () => {
  const [source, ask, answer, out] = ['a.txt', 'ask.md', 'answer.md', 'a.yaml'].map(inFolder);
  writeFileSync(source!, `${TEXT.trim()} Orlane Foods may look into the books of Tibor Dairy.\n`);
  writeFileSync(answer!, `Here it is:\n${JSON.stringify(ANSWER)}`);
  expect(draft(source!, '--ask', ask!, '--out', out!).out).toContain('ask.md');
  expect(readFileSync(ask!, 'utf8')).toContain('may look into the books');
  const { code, err } = draft(source!, '--answer', answer!, '--out', out!);
  expect(code).toBe(0);
  expect(err).toMatch(/^dropped, right 1: end: .*found 2044$/m);
  const { rights } = parse(readFileSync(out!, 'utf8')) as { rights: { kind: string }[] };
  expect(rights.map(({ kind }) => kind)).toContain('AUDIT');
});

test('a model on this machine is asked', async () => {
  const server = createServer((_request, response) => {
    response.end(JSON.stringify({ choices: [{ message: { content: JSON.stringify(ANSWER) } }] }));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
  const args = [article, '--seed', seed, '--model', url, 'x', '--out', inFolder('m.yaml')];
  const child = spawn(process.execPath, command('draft.ts', args), { cwd: ROOT });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number];
  server.close();
  expect(code).toBe(0);
  expect(said).toMatch(/^dropped, right 1: quote: /m);
});
