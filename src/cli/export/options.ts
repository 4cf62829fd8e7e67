import { z } from 'zod';
import { BINDINGNESSES } from '../../domain/model/agreement.ts';
import { ASSERTION_LEVELS } from '../../domain/model/record.ts';
import { LEGAL_POSITIONS, RIGHT_KINDS } from '../../domain/model/right.ts';
import { type Day, parseDay } from '../../domain/time/day.ts';
import {
  CERTAINTIES,
  PERIOD_MATCHES,
  RIGHT_STATUSES,
  type RightStatus,
} from '../../domain/time/status.ts';
import { FORMATS, type FormatName } from '../../export/export-rights.ts';
import type { ExportAssumption, ExportArguments } from '../../export/question.ts';
import {
  CommandError,
  flag,
  list,
  oneOf,
  readCommandLine,
  usageOf,
  value,
} from '../command-line.ts';

export interface ExportCommand {
  readonly parameters: ExportArguments;
  readonly format: FormatName;
  /** The file to write; null: standard output. */
  readonly out: string | null;
  /** The prefix of ids; null: the default. */
  readonly base: string | null;
}

const FORMAT_NAMES = Object.keys(FORMATS) as readonly FormatName[];

const COMMAND = {
  usage: `Writes the rights that answer a question to a file or to standard output:
  npm run export -- --year 2027 --format csv --out rights.csv
`,
  options: {
    year: value(
      '2027',
      'a calendar year; give one of year, on and from, or none for today',
      z.string().regex(/^\d{1,6}$/, '1000 to 9998'),
    ),
    on: value('2027-06-30', 'one day', day('on')),
    from: value('2026-01-01', 'the first day of a period', day('from')),
    through: value(
      '2027-12-31',
      'its last day; without through and until it has no end',
      day('through'),
    ),
    until: value('2028-01-01', 'the day after its last', day('until')),
    'known-at': value(
      '2026-04-26',
      'only facts published by the end of this day; default today',
      day('known-at'),
    ),
    assume: list(
      'event:approval=2027-07-01',
      'assume that an event happens on a day, or never: EVENT=DAY, EVENT=never',
      z.string().transform(assumptionOf),
    ),
    match: value(
      'THROUGHOUT',
      'OVERLAPS (the default), THROUGHOUT, BEGINS or ENDS',
      oneOf(PERIOD_MATCHES),
    ),
    status: list(
      'IN_FORCE,CONTINGENT',
      'which statuses, or all; default IN_FORCE',
      z.string().toUpperCase().pipe(z.literal('ALL')).or(oneOf(RIGHT_STATUSES)),
    ),
    certainty: value('CERTAIN', 'CERTAIN or POSSIBLE, of those in force', oneOf(CERTAINTIES)),
    holder: list('party:microsoft', 'held by this party or a member of it'),
    counterparty: list('party:openai', 'binding this party or a member of it'),
    party: list('party:openai', 'held by this party or binding it'),
    asset: list('asset:models', 'over this asset, a part of it or a whole that contains it'),
    agreement: list('agreement:licence', 'under this agreement'),
    deal: list('deal:stargate', 'under an agreement of this deal'),
    'no-affiliates': flag('parties without their members, assets without parts and wholes'),
    kind: list('LICENSE', 'of this kind', oneOf(RIGHT_KINDS)),
    position: list('CLAIM', 'CLAIM, PRIVILEGE, POWER or IMMUNITY', oneOf(LEGAL_POSITIONS)),
    assertion: list('STATED', 'STATED, REPORTED, INFERRED or DISPUTED', oneOf(ASSERTION_LEVELS)),
    disputed: value(
      'true',
      'true: in an open dispute; false: in none',
      z.stringbool({ truthy: ['true'], falsy: ['false'] }),
    ),
    binding: list('BINDING', 'BINDING, NON_BINDING or UNKNOWN', oneOf(BINDINGNESSES)),
    text: value('"revenue share"', 'words that all occur in the label, statement, action or scope'),
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

/**
 * Parses the command line of `npm run export`; null if help is requested.
 *
 * @throws {CommandError} on an unknown option or a bad value
 * @throws {QuestionError} the errors of the API
 */
export function exportCommand(words: readonly string[]): ExportCommand | null {
  const line = readCommandLine(COMMAND, words);
  if (line === null) return null;
  const { year, on, from, through, until, match, status, format, out, base, ...others } =
    line.options;
  if (from === null && (through !== null || until !== null)) {
    throw new CommandError(
      `--${through !== null ? 'through' : 'until'} needs --from, the first day of the period`,
    );
  }
  if (format === null)
    throw new CommandError(`--format must be given, one of ${FORMAT_NAMES.join(', ')}`);
  const {
    'known-at': knownAt,
    assume,
    'no-affiliates': noAffiliates,
    'include-deprecated': includeDeprecated,
    ...filter
  } = others;
  return {
    parameters: {
      time: {
        year: year === null ? null : Number(year),
        on,
        during: from === null ? null : { from, through, until },
      },
      match: match ?? 'OVERLAPS',
      knownAt,
      assume: assume ?? [],
      statuses: statusesOf(status),
      filter: { ...filter, affiliates: !noAffiliates, includeDeprecated },
    },
    format,
    out,
    base,
  };
}

function day(name: string): z.ZodType<Day> {
  return z.string().transform((text) => parseDay(text, name));
}

function statusesOf(given: readonly (RightStatus | 'ALL')[] | null): readonly RightStatus[] {
  if (given === null) return ['IN_FORCE'];
  return given.includes('ALL') ? RIGHT_STATUSES : given.filter((status) => status !== 'ALL');
}

function assumptionOf(text: string): ExportAssumption {
  const at = text.lastIndexOf('=');
  const [event, on] = [text.slice(0, at), text.slice(at + 1)];
  if (at <= 0 || on === '')
    throw new CommandError(
      `--assume must be EVENT=DAY or EVENT=never, such as event:approval=2027-07-01: ${text}`,
    );
  return { event, on: on.toLowerCase() === 'never' ? 'never' : parseDay(on, 'assume') };
}

function isBase(base: string): boolean {
  return URL.canParse(base) && /[/#:]$/.test(base) && !/[\p{Cc}\s<>"{}|\\^`]/u.test(base);
}
