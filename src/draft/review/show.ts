import { hash } from 'node:crypto';
import { countInWords } from '../../domain/text/count-words.ts';
import type { DraftEvidence, Draft, SeedRecord } from '../records.ts';
import { askedOf } from './decide.ts';
import { overlap, printable, type Span } from '../read/normalised-text.ts';

/** The characters of a text by code point. */
export type Copy = readonly string[];

/** Whether every place of a record is in the text, with words that fit its hash. */
export function isSound(copy: Copy, record: SeedRecord): boolean {
  return (record.evidence ?? []).every((one) => fits(copy, one));
}

function fits(copy: Copy, { sentence }: DraftEvidence): boolean {
  if (!sentence) return true;
  const { start, end, sha256 } = sentence;
  const words = copy.slice(start, end).join('');
  return end <= copy.length && hash('sha256', words) === sha256;
}

const painter =
  (color: boolean) =>
  (code: number, text: string): string => {
    if (color) return `\u001b[${code}m${text}\u001b[0m`;
    return code === 7 ? `[${text}]` : text;
  };

/** A place, with the words around it if it is only an amount or a day. */
function around(start: number, end: number): Span {
  return end - start > 60 ? { start, end } : { start: Math.max(0, start - 60), end: end + 60 };
}

/** The questions that name a record, or are about its sentences if it is more than a name. */
function questionsOn(draft: Draft, record: SeedRecord): Draft['draft']['open'] {
  const places = /^(?:party|source):/.test(record.id) ? [] : (record.evidence ?? []);
  return draft.draft.open.filter(
    ({ start, end, question }) =>
      question.split(/[\s,?()]+|:\s/).includes(record.id) ||
      places.some(({ sentence }) => sentence && overlap({ start, end }, sentence)),
  );
}

/**
 * The open questions beside their words, for the terminal, after their number.
 *
 * @param all  whether those that a record shows are repeated
 */
export function showQuestions(copy: Copy, draft: Draft, all: boolean, color: boolean): string {
  const { open } = draft.draft;
  const shown = new Set(
    all ? [] : askedOf(draft).flatMap(({ record }) => questionsOn(draft, record)),
  );
  const paint = painter(color);
  const lines = open
    .filter((one) => !shown.has(one))
    .map(
      ({ start, end, question }) =>
        `  ${paint(33, '?')} ${printable(question)}\n    ${marked(copy, draft, around(start, end), paint)}`,
    );
  return [
    `${countInWords(open.length, 'open question')}${all ? '' : `, ${lines.length} beside no record`}${lines.length === 0 ? '' : ':'}`,
    ...lines,
  ].join('\n');
}

/** A record beside its sentences, for the terminal, parties and amounts marked in them. */
export function show(copy: Copy, draft: Draft, record: SeedRecord, color: boolean): string {
  const paint = painter(color);
  const { id, evidence: _, ...fields } = record;
  const lines = Object.entries(fields)
    .filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0))
    .map(
      ([key, value]) =>
        `  ${paint(2, key.padEnd(13))} ${printable(typeof value === 'object' ? JSON.stringify(value) : String(value))}`,
    );
  const sentences = (record.evidence ?? []).map((one) =>
    fits(copy, one)
      ? `  ${paint(2, one.locator)}${one.sentence ? `: ${marked(copy, draft, one.sentence, paint)}` : ''}`
      : `  ${one.locator}: the words there are not those of the draft`,
  );
  const questions = questionsOn(draft, record).map(
    (one) => `  ${paint(33, '?')} ${printable(one.question)}`,
  );
  const known = id in draft.draft.known ? ', known: only its evidence is new' : '';
  return [
    `${paint(1, id)}  (${draft.draft.confidence[id] ?? '?'}${known})`,
    ...lines,
    ...sentences,
    ...questions,
  ].join('\n');
}

function marked(copy: Copy, draft: Draft, { start, end }: Span, paint: ReturnType<typeof painter>) {
  const { parties, money, dates } = draft.draft.mentions;
  const spans = [...parties, ...money, ...dates]
    .filter((one) => one.start >= start && one.end <= end)
    .sort((a, b) => a.start - b.start);
  const shown = (from: number, until: number): string =>
    printable(copy.slice(from, until).join('').replace(/\s+/g, ' '));
  let at = start;
  let text = '';
  for (const span of spans) {
    if (span.start < at) continue;
    text += shown(at, span.start) + paint(7, shown(span.start, span.end));
    at = span.end;
  }
  return text + shown(at, end);
}
