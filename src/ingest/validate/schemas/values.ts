import { z } from 'zod';
import type { NodeType } from '../../../domain/model/record.ts';
import { EdtfError, parseDatedDay, parseTerm, parseWithin } from '../../../domain/time/edtf.ts';
import { normalise } from '../../../domain/text/normalise.ts';
import { typeInWords } from '../../../domain/text/count-words.ts';
import { describeValue } from '../describe-value.ts';
import { map, optional } from './maps.ts';

export const text = z
  .string({
    error: ({ input }) => (typeof input === 'number' ? 'text (a number in quotes)' : 'text'),
  })
  .regex(/\S/, 'text')
  .refine(
    (value) => !/\p{Surrogate}/u.test(value),
    'text of whole characters, without half of a surrogate pair',
  )
  .refine((value) => !/[^\P{Cc}\t\n\r]/u.test(value), 'text without control characters');

const MAX_NAME_CHARACTERS = 500;
/** The bytes of a normalised name that fit into an index of the database beside an id. */
const MAX_NORMAL_BYTES = 4_000;

/** Text that is searched and sorted by: names, titles and labels. */
export const name = text
  .meta({ maxLength: MAX_NAME_CHARACTERS })
  .refine(
    (value) =>
      value.length <= MAX_NAME_CHARACTERS &&
      Buffer.byteLength(normalise(value)) <= MAX_NORMAL_BYTES,
    { error: `at most ${MAX_NAME_CHARACTERS} characters`, params: { found: withLength } },
  );

function withLength(value: string): string {
  return `${value.length} characters: ${describeValue(value)}`;
}

/** Text; a number, such as a registration number, counts as text. */
export const textOrNumber = z.union([text, z.number().transform(String)], 'text');

/** The largest Int of GraphQL. */
const MAX_INT = 2_147_483_647;

export function wholeNumber(min: number) {
  const expected = `a whole number from ${min} to ${MAX_INT}`;
  return z.int(expected).min(min, expected).max(MAX_INT, expected);
}

const DECIMAL = "a number in plain units, such as 500000000 or '1.25'";

/** A decimal number in plain units, kept as text so that no digit is lost. */
export const decimal = z.union(
  [
    z.string().regex(/^-?(?:0|[1-9]\d*)(?:\.\d+)?$/, DECIMAL),
    z.number().refine(isExact, DECIMAL).transform(String),
  ],
  DECIMAL,
);

function isExact(value: number): boolean {
  const digits = String(value);
  return (
    (Number.isSafeInteger(value) || digits.replace(/\D/g, '').length <= 15) &&
    /^-?\d+(?:\.\d+)?$/.test(digits)
  );
}

const CURRENCY = 'a currency in three capital letters, such as USD';

export const currency = z.string(CURRENCY).regex(/^[A-Z]{3}$/, CURRENCY);

const SHA256 = 'a SHA-256 of 64 hexadecimal digits';
const SHA256_PATTERN = '^[0-9a-fA-F]{64}$';

export const sha256 = z
  .string(SHA256)
  .meta({ pattern: SHA256_PATTERN })
  .refine((value) => new RegExp(SHA256_PATTERN).test(value), {
    error: SHA256,
    params: { found: withLength },
  })
  .toLowerCase();

const ADDRESS = 'an address that begins with https:// or http://, or null';

export const url = z
  .string(ADDRESS)
  .regex(/^[hH][tT][tT][pP][sS]?:\/\/\S+$/, ADDRESS)
  .refine((address) => URL.canParse(address), ADDRESS);

export function idOf(type: NodeType) {
  const prefix = type.toLowerCase();
  const expected = `an id of ${prefix}: and lower-case letters, digits and hyphens, such as ${prefix}:some-name`;
  return z.string(expected).regex(new RegExp(`^${prefix}:[a-z0-9][a-z0-9._-]{0,199}$`), expected);
}

/** References to a type of record, or to any (null), with a word that may stand for the id. */
export const references = z.registry<{
  type: NodeType | null;
  or: string | null;
  expected: string;
}>();

/**
 * The id of a record (`type` null: any), or the word `or`; references.ts checks that it exists.
 * `one` is the expectation if a list is given.
 */
export function reference(
  type: NodeType | null,
  { one, or = null }: { readonly one?: string; readonly or?: string | null } = {},
) {
  const anId = `the id of ${type === null ? 'a record' : typeInWords(type)}`;
  const expected = or === null ? anId : `${anId}, or ${or}`;
  const id = `${type?.toLowerCase() ?? '[a-z]+'}:`;
  return z
    .string({ error: ({ input }) => (Array.isArray(input) ? (one ?? expected) : expected) })
    .regex(/\S/, expected)
    .meta({ pattern: or === null ? `^${id}` : `^(${id}|${or}$)` })
    .register(references, { type, or, expected });
}

const EDTF = 'a date as EDTF text, such as 2026-04-27 or 2026';

/** EDTF text, or a year as a number. */
function edtf<T>(parse: (text: string) => T, or = '') {
  return z.union([z.string(), z.int(EDTF)], EDTF).transform((written, { addIssue }): T => {
    try {
      return parse(String(written));
    } catch (error) {
      if (!(error instanceof EdtfError)) throw error;
      addIssue({ code: 'custom', message: error.expected + or });
      return z.NEVER;
    }
  });
}

export const termText = edtf((written) => parseTerm(written));

export const datedDay = edtf(parseDatedDay);

export const datedDayOrNone = edtf(
  (written) => (written === 'none' ? written : parseDatedDay(written)),
  ', or none',
);

export const within = edtf(parseWithin);

export const term = map('a term', {
  edtf: termText,
  phrase: optional(textOrNumber),
}).transform(({ edtf: read, phrase }) => ({ ...read, phrase }));
