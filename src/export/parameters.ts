import { type QuestionCode, QuestionError, shortened } from '../errors.ts';
import { BINDINGNESSES } from '../domain/model/agreement.ts';
import { ASSERTION_LEVELS, type Id } from '../domain/model/record.ts';
import { LEGAL_POSITIONS, RIGHT_KINDS } from '../domain/model/right.ts';
import { nearestTexts } from '../domain/text/similarity.ts';
import { parseDay } from '../domain/time/day.ts';
import {
  CERTAINTIES,
  PERIOD_MATCHES,
  RIGHT_STATUSES,
  type RightStatus,
} from '../domain/time/status.ts';
import { ARGUMENT_LIMITS, checkFreeText, checkLength } from '../query/argument-values.ts';
import type { AssumptionArgument } from '../query/assumptions.ts';

/** Reads one value of the parameter `name`; throws a QuestionError. */
type Read<T> = (text: string, name: string) => T;
/** Reads all values of a parameter; null if it was not given. */
type ReadAll<T> = (texts: readonly string[], name: string) => T | null;

const STATUSES_OR_ALL = [...RIGHT_STATUSES, 'ALL'] as const;

const READERS = {
  year: one(year),
  on: one(parseDay),
  from: one(parseDay),
  through: one(parseDay),
  until: one(parseDay),
  knownAt: one(parseDay),
  assume: many(assumption, ARGUMENT_LIMITS.assumptions),
  match: one(wordOf(PERIOD_MATCHES)),
  statuses: many(wordOf(STATUSES_OR_ALL)),
  holder: many(id, ARGUMENT_LIMITS.ids),
  counterparty: many(id, ARGUMENT_LIMITS.ids),
  party: many(id, ARGUMENT_LIMITS.ids),
  asset: many(id, ARGUMENT_LIMITS.ids),
  agreement: many(id, ARGUMENT_LIMITS.ids),
  deal: many(id, ARGUMENT_LIMITS.ids),
  affiliates: one(yesOrNo),
  kind: many(wordOf(RIGHT_KINDS)),
  position: many(wordOf(LEGAL_POSITIONS)),
  assertion: many(wordOf(ASSERTION_LEVELS)),
  disputed: one(yesOrNo),
  binding: many(wordOf(BINDINGNESSES)),
  certainty: one(wordOf(CERTAINTIES)),
  includeDeprecated: one(yesOrNo),
  text: one(freeText),
} as const satisfies Readonly<Record<string, ReadAll<unknown>>>;

type Parameters = { readonly [N in keyof typeof READERS]: ReturnType<(typeof READERS)[N]> };

/**
 * The arguments of an export: those of the API's field `rights`, with days as whole numbers.
 * `knownAt` is null for today, and there is at least one status.
 */
export type ExportArguments = ReturnType<typeof exportArguments>;

/**
 * Reads the parameters of an export, which have the names of the API's arguments. Lists take
 * commas, or the parameter several times; `statuses=ALL` means each.
 *
 * @throws {QuestionError} INVALID_ARGUMENT, INVALID_DATE, INVALID_YEAR, INVALID_ASSUMPTION
 */
export function exportArguments(parameters: URLSearchParams) {
  const unknown = [...parameters.keys()].find((name) => !Object.hasOwn(READERS, name));
  if (unknown !== undefined)
    throw fault(
      shortened(unknown),
      `a parameter must be one of ${Object.keys(READERS).join(', ')}`,
      unknown,
      'INVALID_ARGUMENT',
      nearestTexts(unknown.slice(0, ARGUMENT_LIMITS.valueLength), Object.keys(READERS), 3),
    );
  const { year, on, from, through, until, match, knownAt, assume, statuses, ...filter } =
    Object.fromEntries(
      Object.entries(READERS).map(([name, read]) => [name, read(parameters.getAll(name), name)]),
    ) as Parameters;
  if (from === null && (through !== null || until !== null)) {
    const last = through === null ? 'until' : 'through';
    throw fault(
      last,
      `${last} needs the first day of the period too (from)`,
      parameters.get(last)!,
    );
  }
  return {
    time: { year, on, during: from === null ? null : { from, through, until } },
    match: match ?? ('OVERLAPS' as const),
    knownAt,
    assume: assume ?? [],
    statuses: statusesOf(statuses),
    filter,
  };
}

function statusesOf(given: Parameters['statuses']): readonly RightStatus[] {
  if (given === null) return ['IN_FORCE'];
  return given.includes('ALL') ? RIGHT_STATUSES : given.filter((status) => status !== 'ALL');
}

function one<T>(read: Read<T>): ReadAll<T> {
  return (texts, name) => {
    if (texts.length > 1) throw fault(name, `${name} must be given once`, texts.join(' and '));
    return texts.length === 0 ? null : read(texts[0]!, name);
  };
}

function many<T>(read: Read<T>, maxCount: number = ARGUMENT_LIMITS.values): ReadAll<readonly T[]> {
  return (texts, name) => {
    const parts = texts.flatMap((text) => text.split(',')).map((part) => part.trim());
    if (parts.length > maxCount)
      throw fault(name, `${name} must hold at most ${maxCount} entries`, String(parts.length));
    if (parts.includes(''))
      throw fault(name, `${name} must have a value between any two commas`, texts.join(' '));
    return parts.length === 0 ? null : parts.map((part) => read(part, name));
  };
}

function year(text: string, name: string): number {
  if (/^\d{1,6}$/.test(text)) return Number(text);
  throw fault(name, `${name} must be a whole number from 1000 to 9998`, text, 'INVALID_YEAR');
}

function id(text: string, name: string): Id {
  checkLength(text, ARGUMENT_LIMITS.refLength, name);
  return text;
}

function freeText(text: string, name: string): string {
  checkFreeText(text, name);
  return text;
}

function yesOrNo(text: string, name: string): boolean {
  return wordOf(['TRUE', 'FALSE'])(text, name) === 'TRUE';
}

/** A reader of one of some words in capitals; `in-force` means IN_FORCE. */
function wordOf<T extends string>(words: readonly T[]): Read<T> {
  return (text, name) => {
    const word = text.toUpperCase().replaceAll('-', '_');
    const found = words.find((known) => known === word);
    if (found !== undefined) return found;
    throw fault(
      name,
      `${name} must be one of ${words.join(', ')}`,
      text,
      'INVALID_ARGUMENT',
      nearestTexts(word.slice(0, ARGUMENT_LIMITS.valueLength), words, 3),
    );
  };
}

/** Reads an assumption, `EVENT=DAY` or `EVENT=never`. */
function assumption(text: string, name: string): AssumptionArgument {
  const at = text.lastIndexOf('=');
  const [event, on] = [text.slice(0, at), text.slice(at + 1)];
  if (at <= 0 || on === '')
    throw fault(
      name,
      `${name} must be EVENT=DAY or EVENT=never, such as event:approval=2027-07-01`,
      text,
      'INVALID_ASSUMPTION',
    );
  const never = on.toLowerCase() === 'never';
  return { event: id(event, name), ...(never ? { never } : { on: parseDay(on, name) }) };
}

function fault(
  name: string,
  expected: string,
  found: string,
  code: QuestionCode = 'INVALID_ARGUMENT',
  near: readonly string[] = [],
): QuestionError {
  return new QuestionError(code, `${expected}: ${shortened(found)}`, name, near);
}
