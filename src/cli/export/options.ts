import { z } from 'zod';
import { QuestionError, StoreError } from '../../errors.ts';
import { FORMATS, type FormatName } from '../../export/export-rights.ts';
import { exportArguments } from '../../export/parameters.ts';
import {
  CommandError,
  didYouMean,
  flag,
  readCommandLine,
  texts,
  usageOf,
  value,
} from '../command-line.ts';

const FORMAT_NAMES = Object.keys(FORMATS) as readonly FormatName[];

const COMMAND = {
  usage: `Writes the rights that answer a question to a file or to standard output:
  npm run export -- --year 2027 --format csv --out rights.csv
`,
  options: {
    year: texts('2027', 'a calendar year; give one of year, on and from, or none for today'),
    on: texts('2027-06-30', 'one day'),
    from: texts('2026-01-01', 'the first day of a period'),
    through: texts('2027-12-31', 'its last day; without through and until it has no end'),
    until: texts('2028-01-01', 'the day after its last'),
    'known-at': texts('2026-04-26', 'only facts published by the end of this day; default today'),
    assume: texts(
      'event:approval=2027-07-01',
      'assume that an event happens on a day, or never: EVENT=DAY, EVENT=never',
    ),
    match: texts('THROUGHOUT', 'OVERLAPS (the default), THROUGHOUT, BEGINS or ENDS'),
    status: texts('IN_FORCE,CONTINGENT', 'which statuses, or all; default IN_FORCE'),
    certainty: texts('CERTAIN', 'CERTAIN or POSSIBLE, of those in force'),
    holder: texts('party:microsoft', 'held by this party or a member of it'),
    counterparty: texts('party:openai', 'binding this party or a member of it'),
    party: texts('party:openai', 'held by this party or binding it'),
    asset: texts('asset:models', 'over this asset, a part of it or a whole that contains it'),
    agreement: texts('agreement:licence', 'under this agreement'),
    deal: texts('deal:stargate', 'under an agreement of this deal'),
    'no-affiliates': flag('parties without their members, assets without parts and wholes'),
    kind: texts('LICENSE', 'of this kind'),
    position: texts('CLAIM', 'CLAIM, PRIVILEGE, POWER or IMMUNITY'),
    assertion: texts('STATED', 'STATED, REPORTED, INFERRED or DISPUTED'),
    disputed: texts('true', 'true: in an open dispute; false: in none'),
    binding: texts('BINDING', 'BINDING, NON_BINDING or UNKNOWN'),
    text: texts('"revenue share"', 'words that all occur in the label, statement, action or scope'),
    'include-deprecated': flag(
      'also rights that were corrected, withdrawn, deprecated or outranked',
    ),
    format: value(
      'csv',
      'csv, sources, jsonl, jsonld, turtle, graphml or cypher',
      z.string().toLowerCase().pipe(z.enum(FORMAT_NAMES)),
    ),
    out: value('rights.csv', 'the file to write; default standard output'),
    base: value(
      'https://rights.example.org/id/',
      'the prefix of ids in jsonld and turtle',
      z
        .string()
        .refine(
          isBase,
          'an address that ends with /, # or :, such as https://rights.example.org/id/',
        ),
    ),
  },
  notes:
    'Lists may be given with commas, or the option several times. docs/export.md describes the formats.',
};

export const EXPORT_USAGE = usageOf(COMMAND);

/** The parameters of a download by the options that have other names. */
const PARAMETERS: Readonly<Record<string, string>> = { 'known-at': 'knownAt', status: 'statuses' };

/**
 * Parses the command line of `npm run export`; null if help is requested.
 *
 * @throws {CommandError} on an unknown option or a bad value
 * @throws {QuestionError} the errors of `exportArguments` and the API
 */
export function exportCommand(words: readonly string[]) {
  const line = readCommandLine(COMMAND, words);
  if (line === null) return null;
  const { format, out, base, ...question } = line.options;
  if (format === null)
    throw new CommandError(`--format must be given, one of ${FORMAT_NAMES.join(', ')}`);
  const { 'no-affiliates': isAlone, 'include-deprecated': includeDeprecated, ...given } = question;
  const parameters = new URLSearchParams({
    affiliates: String(!isAlone),
    includeDeprecated: String(includeDeprecated),
  });
  for (const [option, values] of Object.entries(given))
    for (const text of values) parameters.append(PARAMETERS[option] ?? option, text);
  return { parameters: exportArguments(parameters), format, out, base };
}

/** The message about what a user asked for, or about the database; null of any other error. */
export function exportFault(error: unknown): string | null {
  if (error instanceof CommandError) return error.message;
  if (error instanceof QuestionError) return inOptions(error) + didYouMean(error.near);
  if (error instanceof StoreError)
    return `${error.message}: ${error.cause instanceof Error ? error.cause.message : String(error.cause)}`;
  return null;
}

/** The message with the option in place of the argument of the API, such as `filter.holder`. */
function inOptions({ code, message, argument }: QuestionError): string {
  if (argument === null || code === 'CONFLICTING_TIME_ARGUMENTS' || code === 'EMPTY_PERIOD')
    return message;
  const name = argument.replace('filter.', '');
  const option = `--${Object.keys(PARAMETERS).find((key) => PARAMETERS[key] === name) ?? name}`;
  return message.startsWith(`${argument} `)
    ? option + message.slice(argument.length)
    : `${option}: ${message}`;
}

function isBase(base: string): boolean {
  return URL.canParse(base) && /[/#:]$/.test(base) && !/[\p{Cc}\s<>"{}|\\^`]/u.test(base);
}
