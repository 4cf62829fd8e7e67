import { parseArgs } from 'node:util';
import { z } from 'zod';
import { nearestTexts } from '../domain/text/similarity.ts';

/** A command line with a fault; the message gives the expectation, then the value. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}

interface Option<T> {
  /** An example of its value; null: it takes none. */
  readonly example: string | null;
  readonly description: string;
  readonly read: (texts: readonly string[], name: string) => T;
}

export interface Command<O> {
  readonly usage: string;
  /** The options by name, without the dashes, in the order of the help; `help` is added. */
  readonly options: O;
  readonly operands?: boolean;
  readonly notes?: string;
}

type Options = Readonly<Record<string, Option<unknown>>>;
type OptionValues<O extends Options> = { readonly [N in keyof O]: ReturnType<O[N]['read']> };

interface CommandLine<O extends Options> {
  readonly options: OptionValues<O>;
  readonly operands: readonly string[];
}

export function flag(description: string): Option<boolean> {
  return { example: null, description, read: (texts) => texts.length > 0 };
}

const HELP = { help: flag('print this help') };

/** An option that may be given several times, whose values another function reads. */
export function texts(example: string, description: string): Option<readonly string[]> {
  return { example, description, read: (given) => given };
}

/** An option with one value; null if it was not given. */
export function value<S extends z.ZodType = z.ZodString>(
  example: string,
  description: string,
  schema: S = z.string() as z.ZodType as S,
): Option<z.output<S> | null> {
  const read = (texts: readonly string[], name: string) => {
    if (texts.length > 1)
      throw new CommandError(`--${name} must be given once: ${texts[0]!} and ${texts[1]!}`);
    return texts.length === 0 ? null : parseValue(texts[0]!, name, schema);
  };
  return { example, description, read };
}

export function usageOf({ usage, options, notes }: Command<Options>): string {
  const lines = Object.entries({ ...options, ...HELP }).map(
    ([name, { example, description }]) =>
      `${`  --${name}${example === null ? '' : ` ${example}`}`.padEnd(42)} ${description}`,
  );
  return [usage, ...lines, ...(notes === undefined ? [] : ['', notes])].join('\n');
}

/** Runs a command, printing errors; returns its exit code: 0 after help, 1 after an error. */
export async function runCommand<O extends Options>(
  command: Command<O>,
  words: readonly string[],
  work: (line: CommandLine<O>) => number | Promise<number>,
): Promise<number> {
  try {
    const line = readCommandLine(command, words);
    if (line !== null) return await work(line);
    console.log(usageOf(command));
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 1;
  }
}

/**
 * Parses `--name value`, `--name=value`, flags and operands; null if help is requested.
 *
 * @throws {CommandError}
 */
export function readCommandLine<O extends Options>(
  { options, operands: takesOperands = false }: Command<O>,
  words: readonly string[],
): CommandLine<O> | null {
  const known: Options = { ...options, ...HELP };
  const { tokens } = parseArgs({
    args: words.map((word) => (word === '-h' ? '--help' : word)),
    strict: false, // our own messages for faults
    tokens: true,
    options: Object.fromEntries(
      Object.entries(known).map(([name, { example }]) => [
        name,
        { type: example === null ? 'boolean' : 'string' },
      ]),
    ),
  });
  const operands: string[] = [];
  const given = new Map<string, readonly string[]>();
  for (const token of tokens) {
    if (token.kind === 'option') {
      const { name, value: text = '', inlineValue = false } = token;
      const option = Object.hasOwn(known, name) ? known[name] : undefined;
      if (!option) throw unknownOption(token.rawName, name, Object.keys(known));
      refuseMisplaced(text, inlineValue, name, option);
      given.set(name, [...(given.get(name) ?? []), text]);
    } else if (token.kind === 'positional') {
      if (!takesOperands) throw unexpectedOperand(token.value, options);
      operands.push(token.value);
    }
  }
  if (given.has('help')) return null;
  const meanings = Object.entries(options).map(([name, { read }]) => [
    name,
    read(given.get(name) ?? [], name),
  ]);
  return { options: Object.fromEntries(meanings) as OptionValues<O>, operands };
}

/** Throws on a value after a flag, or a missing value after another option. */
function refuseMisplaced(
  text: string,
  inline: boolean,
  name: string,
  { example }: Option<unknown>,
): void {
  if (example === null) {
    if (inline) throw new CommandError(`--${name} takes no value: ${text}`);
  } else if (text === '' || (!inline && text.startsWith('--'))) {
    throw new CommandError(
      `--${name} needs a value, such as --${name} ${example}: ${text || 'nothing came'}`,
    );
  }
}

function unknownOption(rawName: string, name: string, known: readonly string[]): CommandError {
  const near = nearestTexts(name, known, 3).map((option) => `--${option}`);
  return new CommandError(`there is no option ${rawName}${didYouMean(near)}`);
}

function unexpectedOperand(word: string, options: Options): CommandError {
  const [name, option] = Object.entries(options).find(([, { example }]) => example !== null)!;
  return new CommandError(
    `an option must begin with two dashes, such as --${name} ${option.example}: ${word}`,
  );
}

function parseValue<S extends z.ZodType>(text: string, name: string, schema: S): z.output<S> {
  const { success, data, error } = schema.safeParse(text, { reportInput: true });
  if (success) return data;
  const issue = error.issues[0]!;
  if (issue.code !== 'invalid_value')
    throw new CommandError(`--${name} must be ${issue.message}: ${text}`);
  const near = nearestTexts(String(issue.input), issue.values.map(String), 3);
  throw new CommandError(
    `--${name} must be one of ${issue.values.join(', ')}: ${text}${didYouMean(near)}`,
  );
}

/** The end of a message with likely candidates, best first; empty for an empty list. */
export function didYouMean(near: readonly string[]): string {
  return near.length === 0 ? '' : ` (did you mean ${near.join(', ')}?)`;
}
