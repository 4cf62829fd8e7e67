import { type Id, nodeTypeOf, type NodeType } from '../../domain/model/record.ts';
import {
  type DatedDay,
  EdtfError,
  parseDatedDay,
  parseTerm,
  parseWithin,
  type Term,
} from '../../domain/time/edtf.ts';
import type { Span } from '../../domain/time/span.ts';
import { inside } from './at.ts';
import { type Check, optional, required, wholeMap } from './shape.ts';
import { didYouMean, inWords, suggestion } from './words.ts';

/** Text with something in it. */
export const text: Check<string> = (value, at, { faults }) => {
  if (typeof value === 'string' && value.trim() !== '') return value;
  faults.add(at, typeof value === 'number' ? 'text (a number in quotes)' : 'text', inWords(value));
  return undefined;
};

/** Text, also where it was written as a number, such as a registration number. */
export const textOrNumber: Check<string> = (value, at, context) =>
  text(typeof value === 'number' ? String(value) : value, at, context);

/** One of a closed set of words. */
export function oneOf<T extends string>(words: readonly T[], noun?: string): Check<T> {
  return (value, at, { faults }) => {
    if (words.includes(value as T)) return value as T;
    const near = typeof value === 'string' ? didYouMean(value, words) : '';
    faults.add(at, noun ?? `one of ${words.join(', ')}`, `${inWords(value)}${near}`);
    return undefined;
  };
}

/** A whole number, not below one. */
export function wholeNumber(least: number): Check<number> {
  return (value, at, { faults }) => {
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= least) return value;
    faults.add(at, `a whole number from ${least}`, inWords(value));
    return undefined;
  };
}

/** A decimal number in plain units, kept as text so that no digit is lost. */
export const decimal: Check<string> = (value, at, { faults }) => {
  if (typeof value === 'string' && /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(value)) return value;
  const exact =
    typeof value === 'number' &&
    (Number.isSafeInteger(value) || String(value).replace(/\D/g, '').length <= 15);
  if (exact && /^-?\d+(?:\.\d+)?$/.test(String(value))) return String(value);
  faults.add(at, "a number in plain units, such as 500000000 or '1.25'", inWords(value));
  return undefined;
};

/** A currency by its three capital letters. */
export const currency: Check<string> = (value, at, { faults }) => {
  if (typeof value === 'string' && /^[A-Z]{3}$/.test(value)) return value;
  faults.add(at, 'a currency in three capital letters, such as USD', inWords(value));
  return undefined;
};

/** A SHA-256 in hexadecimal digits; given in small letters. */
export const sha256: Check<string> = (value, at, { faults }) => {
  if (typeof value === 'string' && /^[0-9a-f]{64}$/i.test(value)) return value.toLowerCase();
  faults.add(
    at,
    'a SHA-256 of 64 hexadecimal digits',
    typeof value === 'string' ? `${value.length} characters: ${inWords(value)}` : inWords(value),
  );
  return undefined;
};

/** An address on the web. */
export const url: Check<string> = (value, at, { faults }) => {
  if (typeof value === 'string' && /^https?:\/\/\S+$/i.test(value) && URL.canParse(value))
    return value;
  faults.add(at, 'an address that begins with https:// or http://, or null', inWords(value));
  return undefined;
};

const TYPE_WORDS: Readonly<Record<NodeType, string>> = {
  PARTY: 'a party',
  ASSET: 'an asset',
  AGREEMENT: 'an agreement',
  CLAUSE: 'a clause',
  DEAL: 'a deal',
  RIGHT: 'a right',
  CONDITION: 'a condition',
  EVENT: 'an event',
  ACT: 'an act',
  EVIDENCE: 'a piece of evidence',
  SOURCE: 'a source',
};

/** A kind of record with its article: `a party`. */
function typeInWords(type: NodeType): string {
  return TYPE_WORDS[type];
}

/** The id that a record gives itself. */
export function idOf(type: NodeType): Check<Id> {
  const prefix = type.toLowerCase();
  const form = new RegExp(`^${prefix}:[a-z0-9][a-z0-9._-]{0,199}$`);
  return (value, at, { faults }) => {
    if (typeof value === 'string' && form.test(value)) return value;
    faults.add(
      at,
      `an id of lower-case letters, digits and hyphens such as ${prefix}:some-name`,
      inWords(value),
    );
    return undefined;
  };
}

/**
 * The id of another record; an id that was merged comes back as the one it was merged into.
 *
 * @param type  of this kind; null: of any
 */
export function idOfOne(type: NodeType | null): Check<Id> {
  const expected = `the id of ${type === null ? 'a record' : typeInWords(type)}`;
  return (value, at, { catalogue, faults }) => {
    if (typeof value !== 'string' || value.trim() === '') {
      faults.add(at, expected, inWords(value));
      return undefined;
    }
    const target = catalogue.find(value);
    if (target && (type === null || target.type === type)) return target.id;
    if (target) faults.add(at, expected, `${value}, ${typeInWords(target.type)}`);
    else if (!catalogue.mayBeUnread(value)) {
      const meant = type ?? nodeTypeOf(value);
      faults.add(
        at,
        expected,
        `${inWords(value)}${meant === null ? '' : suggestion(catalogue.near(value, meant))}`,
      );
    }
    return value;
  };
}

/** A term or other stretch of time as EDTF text. */
export const stretch: Check<Term> = edtf((written) => parseTerm(written));

/** A day, month or year as EDTF text. */
export const datedDay: Check<DatedDay> = edtf(parseDatedDay);

/** Days on which something counts, as EDTF text. */
export const within: Check<Span> = edtf(parseWithin);

/** A stated term: EDTF text, and how the source put it. */
export const term: Check<Term> = (value, at, context) => {
  const read = statedTerm(value, at, context);
  return read && { ...read.edtf, phrase: read.phrase };
};

const statedTerm = wholeMap<{ readonly edtf: Term; readonly phrase: string | null }>('a term', {
  edtf: required(stretch),
  phrase: optional(textOrNumber),
});

function edtf<T>(parse: (text: string) => T): Check<T> {
  return (value, at, { faults }) => {
    if (typeof value !== 'string' && !Number.isInteger(value)) {
      faults.add(at, 'a date as EDTF text, such as 2026-04-27 or 2026', inWords(value));
      return undefined;
    }
    try {
      return parse(String(value));
    } catch (error) {
      if (!(error instanceof EdtfError)) throw error;
      faults.add(at, error.expected, inWords(value));
      return undefined;
    }
  };
}

/** A value that must be one, not a list of several. */
export function single<T>(check: Check<T>, expected: string): Check<T> {
  return (value, at, context) => {
    if (!Array.isArray(value)) return check(value, at, context);
    context.faults.add(at, expected, inWords(value));
    value.forEach((item: unknown, i) => check(item, inside(at, i), context));
    return undefined;
  };
}
