/** The screens of docs/client.md, one for each client, run as a reader would run them. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';

const PAGE = path.resolve(import.meta.dirname, '../../docs/client.md');
/** The address that the page names. */
const ADDRESS = 'http://127.0.0.1:4000';
const NAME = /^(?:\/\/|#) (\S+\.\w+)\n/;

/** One client's part of the page: files, whose first line names them, and commands. */
export interface Screen {
  readonly client: string;
  readonly files: readonly { readonly name: string; readonly text: string }[];
  readonly commands: readonly string[];
}

/** How screens are run. */
export interface Surroundings {
  /** The server to ask in place of the one that the page names. */
  readonly address: string;
  /** The folder in which each screen gets one of its own. */
  readonly folder: string;
  /** Folders of programs, before those of PATH. */
  readonly bin: readonly string[];
  /** The program that runs a file, with its arguments. */
  readonly program: readonly string[];
  /** What a bundler does with a file before it runs. */
  readonly compile?: (text: string, file: string) => string;
}

/** Every screen of the page whose last file has this ending; those without a file have `.js`. */
export function screens(...endings: readonly string[]): readonly Screen[] {
  return readFileSync(PAGE, 'utf8')
    .split(/^### /m)
    .slice(1)
    .map((part) => {
      const blocks = [...part.matchAll(/```(\w+)\n([\s\S]*?)```/g)];
      return {
        client: part.slice(0, part.indexOf('\n')),
        files: blocks.flatMap(([, , text]) => {
          const name = NAME.exec(text!)?.[1];
          return name === undefined ? [] : [{ name, text: text! }];
        }),
        commands: blocks.filter(([, language]) => language === 'sh').map(([, , text]) => text!),
      };
    })
    .filter(({ files }) => endings.includes(path.extname(files.at(-1)?.name ?? 'asked.js')));
}

/**
 * Runs a screen: its commands, then its last file.
 *
 * @returns the ids of the rights that it prints, in order
 * @throws with what it wrote, if any of it fails
 */
export async function runScreen(screen: Screen, around: Surroundings): Promise<readonly string[]> {
  const cwd = path.join(around.folder, screen.client.replaceAll(/\W+/g, '-').toLowerCase());
  const here = (text: string) => text.replaceAll(ADDRESS, around.address);
  rmSync(cwd, { recursive: true, force: true });
  mkdirSync(cwd, { recursive: true });
  for (const { name, text } of screen.files) writeFileSync(path.join(cwd, name), here(text));
  const PATH = [...around.bin, process.env['PATH']].join(path.delimiter);
  const run = async (program: string, ...args: readonly string[]) =>
    (await promisify(execFile)(program, args, { cwd, env: { ...process.env, PATH } })).stdout;
  let out = '';
  for (const command of screen.commands) out = await run('bash', '-ec', here(command));
  const last = screen.files.at(-1);
  if (last !== undefined) {
    const file = around.compile ? `run-${last.name}` : last.name;
    if (around.compile)
      writeFileSync(path.join(cwd, file), around.compile(here(last.text), path.join(cwd, file)));
    const [program, ...args] = around.program;
    out = await run(program!, ...args, file);
  }
  return [...out.matchAll(/right:[\w-]+/g)].map(([id]) => id);
}

/** Asks every screen, prints a line for each, and sets the exit code if one differs. */
export async function expectRights(
  all: readonly Screen[],
  around: Surroundings,
  expected: readonly string[],
): Promise<void> {
  for (const screen of all)
    await step(screen.client, async () => {
      assert.deepEqual((await runScreen(screen, around)).toSorted(), expected.toSorted());
      return `${expected.length} rights of 2027, as the server answers`;
    });
}

/** Prints what a step says of itself; a failure is printed too, and sets the exit code. */
export async function step(name: string, check: () => Promise<string>): Promise<void> {
  try {
    console.log(`${name}: ${await check()}`);
  } catch (error) {
    process.exitCode = 1;
    console.error(`${name}: FAILED`, error);
  }
}

/** The ids of the rights of 2027, as the server itself answers plain fetch. */
export async function rightsOf2027(address: string): Promise<readonly string[]> {
  const query = '{ rights(year: 2027) { nodes { ref } } }';
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data } = (await response.json()) as {
    readonly data: { readonly rights: { readonly nodes: readonly { readonly ref: string }[] } };
  };
  assert.ok(data.rights.nodes.some(({ ref }) => ref === 'right:licence-2032'));
  return data.rights.nodes.map(({ ref }) => ref);
}
