import { ASSERTION_LEVELS } from '../../domain/model/record.ts';
import { BINDINGNESSES } from '../../domain/model/agreement.ts';
import type { Certainty, PeriodMatch, RightStatus } from '../../domain/time/judge.ts';
import { LEGAL_POSITIONS, RIGHT_KINDS } from '../../domain/model/right.ts';
import { QuestionError } from '../../errors.ts';
import { nearest } from '../../domain/text/similarity.ts';
import { type Day, parseDay } from '../../domain/time/day.ts';
import { CommandError } from './command-error.ts';
import { FORMATS, type FormatName } from '../../export/export-rights.ts';
import type { AskedAssumption, AskedRights } from '../../export/question.ts';
import { readArguments, type Given } from './arguments.ts';

/** What a command line asks for. */
export interface ExportCommand {
  readonly asked: AskedRights;
  readonly format: FormatName;
  /** Null: standard output. */
  readonly out: string | null;
  /** Null: the usual one. */
  readonly base: string | null;
}

const STATUSES: readonly RightStatus[] = [
  'IN_FORCE',
  'CONTINGENT',
  'NOT_YET_EFFECTIVE',
  'EXPIRED',
  'TERMINATED',
  'SUPERSEDED',
];
const CERTAINTIES: readonly Certainty[] = ['CERTAIN', 'POSSIBLE'];
const MATCHES: readonly PeriodMatch[] = ['OVERLAPS', 'THROUGHOUT', 'BEGINS', 'ENDS'];

/**
 * Reads the command line of `npm run export`.
 *
 * @param words  without the program's own name
 * @throws {CommandError} on an option that there is not, or a value that cannot be; {QuestionError} as the API would
 */
export function exportCommand(words: readonly string[]): ExportCommand {
  const given = readArguments(words);
  const ids = (name: string) => listOf(given, name);
  const [from, through, until] = [
    dayOf(given, 'from'),
    dayOf(given, 'through'),
    dayOf(given, 'until'),
  ];
  if (from === null && (through !== null || until !== null)) {
    throw new CommandError(
      `--${through !== null ? 'through' : 'until'} needs --from, the first day of the period`,
    );
  }
  return {
    asked: {
      time: {
        year: yearOf(given),
        on: dayOf(given, 'on'),
        during: from === null ? null : { from, through, until },
      },
      match: oneOf(given, 'match', MATCHES) ?? 'OVERLAPS',
      knownAt: dayOf(given, 'known-at'),
      assume: (given.values.get('assume') ?? []).map(assumptionOf),
      statuses: statusesOf(given),
      filter: {
        holder: ids('holder'),
        counterparty: ids('counterparty'),
        party: ids('party'),
        asset: ids('asset'),
        agreement: ids('agreement'),
        deal: ids('deal'),
        affiliates: !given.flags.has('no-affiliates'),
        kind: anyOf(given, 'kind', RIGHT_KINDS),
        position: anyOf(given, 'position', LEGAL_POSITIONS),
        assertion: anyOf(given, 'assertion', ASSERTION_LEVELS),
        binding: anyOf(given, 'binding', BINDINGNESSES),
        certainty: oneOf(given, 'certainty', CERTAINTIES),
        includeDeprecated: given.flags.has('include-deprecated'),
        text: valueOf(given, 'text'),
      },
    },
    format: formatOf(given),
    out: valueOf(given, 'out'),
    base: baseOf(given),
  };
}

function valueOf({ values }: Given, name: string): string | null {
  return values.get(name)?.[0] ?? null;
}

/** Values may be given one by one or with commas between them. */
function listOf({ values }: Given, name: string): readonly string[] | null {
  const all = values
    .get(name)
    ?.flatMap((value) => value.split(','))
    .map((value) => value.trim());
  if (all?.includes(''))
    throw new CommandError(
      `--${name} must have a value between any two commas: ${values.get(name)!.join(' ')}`,
    );
  return all ? [...new Set(all)] : null;
}

function yearOf(given: Given): number | null {
  const text = valueOf(given, 'year');
  if (text === null) return null;
  if (/^\d{1,6}$/.test(text)) return Number(text);
  throw new QuestionError('INVALID_YEAR', `year must be 1000 to 9998: ${text}`, 'year');
}

function dayOf(given: Given, name: string): Day | null {
  const text = valueOf(given, name);
  return text === null ? null : parseDay(text, name);
}

function assumptionOf(text: string): AskedAssumption {
  const at = text.lastIndexOf('=');
  const [event, on] = [text.slice(0, at), text.slice(at + 1)];
  if (at <= 0 || on === '')
    throw new CommandError(
      `--assume must be EVENT=DAY or EVENT=never, such as event:approval=2027-07-01: ${text}`,
    );
  return { event, on: on.toLowerCase() === 'never' ? 'never' : parseDay(on, 'assume') };
}

function statusesOf(given: Given): readonly RightStatus[] {
  if (listOf(given, 'status')?.some((value) => value.toUpperCase() === 'ALL')) return STATUSES;
  return anyOf(given, 'status', STATUSES) ?? ['IN_FORCE'];
}

function oneOf<T extends string>(given: Given, name: string, allowed: readonly T[]): T | null {
  const value = valueOf(given, name);
  return value === null ? null : memberOf(value, name, allowed);
}

function anyOf<T extends string>(
  given: Given,
  name: string,
  allowed: readonly T[],
): readonly T[] | null {
  return listOf(given, name)?.map((value) => memberOf(value, name, allowed)) ?? null;
}

/** `in-force` means IN_FORCE. */
function memberOf<T extends string>(value: string, name: string, allowed: readonly T[]): T {
  const wanted = value.toUpperCase().replaceAll('-', '_');
  const found = allowed.find((member) => member === wanted);
  if (found === undefined)
    throw new CommandError(
      `--${name} must be one of ${allowed.join(', ')}: ${value}`,
      nearest(wanted, allowed, 3),
    );
  return found;
}

function formatOf(given: Given): FormatName {
  const value = valueOf(given, 'format');
  const names = Object.keys(FORMATS) as FormatName[];
  if (value === null) throw new CommandError(`--format must be given, one of ${names.join(', ')}`);
  const found = names.find((name) => name === value.toLowerCase());
  if (found === undefined)
    throw new CommandError(
      `--format must be one of ${names.join(', ')}: ${value}`,
      nearest(value.toLowerCase(), names, 3),
    );
  return found;
}

function baseOf(given: Given): string | null {
  const base = valueOf(given, 'base');
  if (base === null || (URL.canParse(base) && /[/#:]$/.test(base) && !/[\s<>"{}|\\^`]/.test(base)))
    return base;
  throw new CommandError(
    `--base must be an address that ends with /, # or :, such as https://rights.example.org/id/: ${base}`,
  );
}
