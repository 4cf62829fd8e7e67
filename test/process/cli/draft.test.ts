import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { runDraft } from '../../../src/cli/draft/command.ts';
import { drafter } from '../../../src/draft/draft.ts';
import { readSeedIndex } from '../../../src/draft/seed-index.ts';
import { startWorker } from '../../../src/draft/worker.ts';
import { newFolder } from '../../support/folder.ts';
import { type Ended, seed } from '../../support/seed-command.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const folder = newFolder();
const TEXT =
  'Orlane Foods Ltd. has granted Tibor Dairy Inc. an exclusive licence to the Valko brand through 2031.\n';
const article = path.join(folder, 'deal.txt');
writeFileSync(article, TEXT);
const seedFolder = path.join(folder, 'seed');
mkdirSync(seedFolder);

const command = (name: string, args: readonly string[]): readonly string[] => [
  '--import',
  'tsx',
  path.join(ROOT, 'src/cli', name),
  ...args,
];

/** `npm run draft:review` as a process of its own. */
function review(...args: readonly string[]): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, command('draft-review.ts', args), {
    cwd: ROOT,
    encoding: 'utf8',
    input: '',
  });
  return { code: status!, out: stdout, err: stderr };
}

/** Drafts in this process, which takes far less time to start. */
const inThisProcess: typeof startWorker = (folder) => {
  const work = readSeedIndex(folder!).then(drafter);
  return { draft: async (job) => (await work)(job), end: () => {} };
};

const draft = (file: string, ...args: readonly string[]): Promise<Ended> =>
  run([file, ...args], inThisProcess);

async function run(words: readonly string[], start: typeof startWorker): Promise<Ended> {
  const said = (stream: 'log' | 'error') => {
    const spy = vi.spyOn(console, stream).mockImplementation(() => {});
    return () => {
      const lines = spy.mock.calls.map(([line]) => `${String(line)}\n`);
      spy.mockRestore();
      return lines.join('');
    };
  };
  const [out, err] = [said('log'), said('error')];
  const code = await runDraft([...words, '--seed', seedFolder], start);
  return { code, out: out(), err: err() };
}
beforeAll(() => {
  vi.stubEnv('TENURE_MODEL_KEY', 'key-of-the-test');
});
afterAll(() => vi.unstubAllEnvs());

const inFolder = (name: string): string => path.join(folder, name);

test('an article becomes a draft and a text of record, is reviewed without asking, and lies in the seed', async () => {
  const [out, text, into] = [inFolder('deal.yaml'), inFolder('record.txt'), inFolder('into')];
  mkdirSync(into);
  const made = await draft(article, '--out', out, '--text-out', text, '--published', '2025-03-04');
  expect(made).toMatchObject({ code: 0, err: '' });
  expect(made.out).toContain('LICENSE');
  expect(readFileSync(text, 'utf8')).toBe(TEXT);
  expect(Object.keys(parse(readFileSync(out, 'utf8')).draft)).toEqual(
    expect.arrayContaining(['article', 'confidence', 'mentions', 'open']),
  );
  const astray = review(out, '--accept-above', '0.7', '--into', inFolder('nowhere'));
  expect(astray).toMatchObject({
    code: 1,
    err: expect.stringMatching(/a seed folder was expected/),
  });
  const reviewed = review(out, '--accept-above', '0.7', '--into', into);
  expect(reviewed.code).toBe(0);
  expect(reviewed.out).toMatch(/drafted\/deal\.yaml: \d+ records/);
  expect(existsSync(path.join(into, 'drafted/deal.yaml'))).toBe(true);

  const again = await draft(article, '--out', out);
  expect(again.code).toBe(1);
  expect(again.err).toMatch(/deal\.yaml holds decisions of a review/);
  expect(parse(readFileSync(out, 'utf8')).draft.review).toBeDefined();
});

test('a page is verified by the text that was drafted from', async () => {
  const [page, out, into] = [inFolder('page.html'), inFolder('page.yaml'), inFolder('pages')];
  mkdirSync(into);
  const rest =
    'Both firms said on Tuesday that the contract binds them, and that its terms stay secret.';
  const meta = '<meta property="article:published_time" content="2025-03-04">';
  writeFileSync(
    page,
    `<html><head><title>A pact</title>${meta}</head><body><article><p>${TEXT}</p><p>${rest}</p><p>${rest} The two also have options on a creamery.</p></article></body></html>`,
  );
  expect(await draft(page, '--out', out)).toMatchObject({ code: 0, err: '' });
  const reviewed = review(out, '--accept-above', '0.7', '--into', into);
  expect(reviewed.code).toBe(0);
  expect(reviewed.out).toMatch(/1 open question:\n.*\n.*options on a creamery/);
  const { sources } = parse(readFileSync(out, 'utf8')) as { sources: [{ id: string }] };
  const verified = await seed(['--from', into, '--verify', page, '--source', sources[0].id]);
  expect(verified).toMatchObject({ code: 0, out: expect.stringContaining('fits  the whole text') });
});

test('a file that is no draft, or that of another article, is not overwritten', async () => {
  const [notes, out, other] = [inFolder('notes.yaml'), inFolder('one.yaml'), inFolder('other.txt')];
  writeFileSync(notes, 'a: 1\n');
  writeFileSync(other, 'Vesper Ltd. sold its hall to Ondine Inc. on Monday.\n');
  expect((await draft(article, '--out', notes)).err).toMatch(/notes\.yaml is no draft/);
  expect(readFileSync(notes, 'utf8')).toBe('a: 1\n');
  expect((await draft(article, '--out', out)).code).toBe(0);
  expect((await draft(other, '--out', out)).err).toMatch(
    /one\.yaml is the draft of another article/,
  );
});

test.each([
  ['an empty file', 'empty.txt', '', /empty/],
  [
    'a page without an article',
    'menu.html',
    '<html><body><nav><a href="/">Home</a></nav></body></html>',
    /article/,
  ],
  ['a page of brackets', 'brackets.html', `<html>${'<'.repeat(200_000)}`, /article/],
  ['a page of entities', 'entities.html', `<html><p>${'&amp;'.repeat(200_000)}`, /article/],
  ['elements without end', 'deep.html', `<html>${'<div>'.repeat(200_000)}`, /nest/],
])('%s: one sentence, exit 1, nothing written', async (_name, file, content, message) => {
  const [source, out] = [inFolder(file), inFolder(`${file}.yaml`)];
  writeFileSync(source, content);
  const {
    code,
    err,
    out: said,
  } = await run([source, '--out', out], file === 'empty.txt' ? startWorker : inThisProcess);
  expect(code).toBe(1);
  expect(said).toBe('');
  expect(err.trim()).toMatch(message);
  expect(err.trim().split('\n')).toHaveLength(1);
  expect(existsSync(out)).toBe(false);
});

test('a model that cannot be reached: it is told, without the key, and the draft by rules is written', async () => {
  const out = inFolder('model.yaml');
  const {
    code,
    err,
    out: said,
  } = await draft(article, '--model', 'http://127.0.0.1:9/v1', 'stand-in', '--out', out);
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

test('the question is written for any assistant, and its answer is taken', async () => {
  const [source, ask, answer, out] = ['a.txt', 'ask.md', 'answer.md', 'a.yaml'].map(inFolder);
  writeFileSync(source!, `${TEXT.trim()} Orlane Foods may look into the books of Tibor Dairy.\n`);
  writeFileSync(answer!, `Here it is:\n${JSON.stringify(ANSWER)}`);
  expect((await draft(source!, '--ask', ask!, '--out', out!)).out).toContain('ask.md');
  expect(readFileSync(ask!, 'utf8')).toContain('may look into the books');
  const { code, err } = await draft(source!, '--answer', answer!, '--out', out!);
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
  const args = [article, '--seed', seedFolder, '--model', url, 'x', '--out', inFolder('m.yaml')];
  const child = spawn(process.execPath, command('draft.ts', args), { cwd: ROOT });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number];
  server.close();
  expect(code).toBe(0);
  expect(said).toMatch(/^dropped, right 1: quote: /m);
});
