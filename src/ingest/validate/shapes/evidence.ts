import { inside } from '../at.ts';
import type { SeedEvidence } from '../records.ts';
import { type Check, type Field, listOf, optional, required, wholeMap } from '../shape.ts';
import { datedDay, idOfOne, sha256, text, wholeNumber } from '../values.ts';
import { didYouMean, inWords } from '../words.ts';

const MOST_WORDS = 12;

/**
 * Evidence that may be missing.
 *
 * @param noun    the record that it supports, with its article: `a party`
 * @param fields  the keys of that record
 */
export function evidenceFor(
  noun: string,
  fields: () => readonly string[],
): Field<readonly SeedEvidence[]> {
  return listOf(piece(noun, fields), 'evidence');
}

/** Evidence that must be there: everything that is asserted has at least one piece. */
export function neededEvidenceFor(
  noun: string,
  fields: () => readonly string[],
): Field<readonly SeedEvidence[]> {
  const { check } = evidenceFor(noun, fields);
  return required((value, at, context) => {
    if (value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0))
      return check(value, at, context);
    context.faults.add(at, 'at least one piece of evidence', inWords(value));
    return undefined;
  });
}

function piece(noun: string, fields: () => readonly string[]): Check<SeedEvidence> {
  return wholeMap<SeedEvidence>('a piece of evidence', {
    source: required(idOfOne('SOURCE')),
    locator: required(text),
    supports: listOf(fieldOf(noun, fields), 'fields'),
    confirms: optional((value, at, context) =>
      value === 'none' ? value : datedDay(value, at, context),
    ),
    sentence: optional(sentence),
    quote: optional(quote),
  });
}

function fieldOf(noun: string, fields: () => readonly string[]): Check<string> {
  const without = ['id', 'evidence'];
  return (value, at, { faults }) => {
    const names = fields().filter((name) => !without.includes(name));
    if (typeof value === 'string' && names.includes(value)) return value;
    const near = typeof value === 'string' ? didYouMean(value, names) : '';
    faults.add(
      at,
      `a field of ${noun}${near === '' ? ` (${names.join(', ')})` : ''}`,
      `${inWords(value)}${near}`,
    );
    return undefined;
  };
}

const offsets = wholeMap<NonNullable<SeedEvidence['sentence']>>('a sentence', {
  start: required(wholeNumber(0)),
  end: required(wholeNumber(1)),
  sha256: required(sha256),
});

const sentence: Check<NonNullable<SeedEvidence['sentence']>> = (value, at, context) => {
  const read = offsets(value, at, context);
  if (read && read.end <= read.start) {
    context.faults.add(
      inside(at, 'end'),
      `an end after the start, ${read.start}`,
      String(read.end),
    );
    return undefined;
  }
  return read;
};

const quote: Check<string> = (value, at, context) => {
  const read = text(value, at, context);
  const words = read?.trim().split(/\s+/).length ?? 0;
  if (words > MOST_WORDS)
    context.faults.add(at, `a quote of at most ${MOST_WORDS} words`, `${words} words`);
  return read;
};
