import { nearest } from '../../domain/text/similarity.ts';
import { CommandError } from './command-error.ts';

/** The options of a command line as they were given. */
export interface Given {
  /** By name, without the dashes; at least one value each. */
  readonly values: ReadonlyMap<string, readonly string[]>;
  readonly flags: ReadonlySet<string>;
}

interface Option {
  /** A value it may have; null: it takes none. */
  readonly example: string | null;
  /** It may be given several times. */
  readonly many?: true;
  readonly says: string;
}

/** Every option, in the order in which help tells them. */
const OPTIONS: Readonly<Record<string, Option>> = {
  format: { example: 'csv', says: 'csv, jsonl, jsonld, turtle, graphml or cypher' },
  out: { example: 'rights.csv', says: 'the file to write; without it, standard output' },
  year: {
    example: '2027',
    says: 'a calendar year; give one of year, on and from, or none for today',
  },
  on: { example: '2027-06-30', says: 'one day' },
  from: { example: '2026-01-01', says: 'the first day of a period' },
  through: { example: '2027-12-31', says: 'its last day; with neither, it has no end' },
  until: { example: '2028-01-01', says: 'the day after its last' },
  'known-at': {
    example: '2026-04-26',
    says: 'only what had been published by the end of this day; without it, today',
  },
  assume: {
    example: 'event:approval=2027-07-01',
    many: true,
    says: 'as if an event happened on a day, or never: EVENT=DAY, EVENT=never',
  },
  match: { example: 'THROUGHOUT', says: 'OVERLAPS (the default), THROUGHOUT, BEGINS or ENDS' },
  status: {
    example: 'IN_FORCE,CONTINGENT',
    many: true,
    says: 'which statuses, or all; without it, IN_FORCE',
  },
  certainty: { example: 'CERTAIN', says: 'CERTAIN or POSSIBLE, of those in force' },
  holder: { example: 'party:microsoft', many: true, says: 'held by this party or a member of it' },
  counterparty: {
    example: 'party:openai',
    many: true,
    says: 'binding this party or a member of it',
  },
  party: { example: 'party:openai', many: true, says: 'held by this party or binding it' },
  asset: {
    example: 'asset:models',
    many: true,
    says: 'over this asset, a part of it or a whole that contains it',
  },
  agreement: { example: 'agreement:licence', many: true, says: 'under this agreement' },
  deal: { example: 'deal:stargate', many: true, says: 'under an agreement of this deal' },
  'no-affiliates': {
    example: null,
    says: 'parties without their members, assets without parts and wholes',
  },
  kind: { example: 'LICENSE', many: true, says: 'of this kind' },
  position: { example: 'CLAIM', many: true, says: 'CLAIM, PRIVILEGE, POWER or IMMUNITY' },
  assertion: { example: 'STATED', many: true, says: 'STATED, REPORTED, INFERRED or DISPUTED' },
  binding: { example: 'BINDING', many: true, says: 'BINDING, NON_BINDING or UNKNOWN' },
  text: {
    example: '"revenue share"',
    says: 'words that all occur in the label, statement, action or scope',
  },
  'include-deprecated': {
    example: null,
    says: 'also what was corrected, withdrawn, deprecated or outranked',
  },
  base: {
    example: 'https://rights.example.org/id/',
    says: 'what ids begin with in jsonld and turtle',
  },
  help: { example: null, says: 'tells this' },
};

/** How the command is used, for a person at the terminal. */
export const USAGE: string = [
  'Writes the rights that answer a question to a file or to standard output:',
  '  npm run export -- --year 2027 --format csv --out rights.csv',
  '',
  ...Object.entries(OPTIONS).map(
    ([name, { example, says }]) =>
      `  --${name}${example === null ? '' : ` ${example}`}`.padEnd(42) + says,
  ),
  '',
  'Lists may be given with commas, or the option several times. docs/export.md describes the formats.',
  '',
].join('\n');

/**
 * Reads `--name value`, `--name=value` and flags.
 *
 * @throws {CommandError} on an option that there is not, a value without an option, a missing value, and a second value where one is meant
 */
export function readArguments(words: readonly string[]): Given {
  const values = new Map<string, readonly string[]>();
  const flags = new Set<string>();
  for (let i = 0; i < words.length; i++) {
    const { name, option, attached } = optionOf(words[i]!);
    if (option.example === null) {
      if (attached !== null) throw new CommandError(`--${name} takes no value: ${attached}`);
      flags.add(name);
      continue;
    }
    const value = attached ?? words[++i] ?? '';
    if (value === '' || (attached === null && value.startsWith('--'))) {
      throw new CommandError(
        `--${name} needs a value, such as --${name} ${option.example}: ${value === '' ? 'nothing came' : value}`,
      );
    }
    const before = values.get(name);
    if (before && !option.many)
      throw new CommandError(`--${name} must be given once: ${before[0]!} and ${value}`);
    values.set(name, [...(before ?? []), value]);
  }
  return { values, flags };
}

function optionOf(word: string): {
  readonly name: string;
  readonly option: Option;
  readonly attached: string | null;
} {
  if (!word.startsWith('--'))
    throw new CommandError(`an option must begin with two dashes, such as --year 2027: ${word}`);
  const equals = word.indexOf('=');
  const name = equals < 0 ? word.slice(2) : word.slice(2, equals);
  const option = Object.hasOwn(OPTIONS, name) ? OPTIONS[name] : undefined;
  if (!option)
    throw new CommandError(
      `there is no option --${name}`,
      nearest(name, Object.keys(OPTIONS), 3).map((near) => `--${near}`),
    );
  return { name, option, attached: equals < 0 ? null : word.slice(equals + 1) };
}
