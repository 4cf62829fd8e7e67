import type { DraftEvidence, Draft, SeedRecord } from '../records.ts';
import { printable } from '../read/normalised-text.ts';
import { sha256 } from '../spans.ts';

/** The characters of a text by code point, made once. */
export interface Copy {
  readonly characters: readonly string[];
}

export function copyOf(text: string): Copy {
  return { characters: Array.from(text) };
}

/** Whether every place of a record is in the text, with words that fit its hash. */
export function isSound(copy: Copy, record: SeedRecord): boolean {
  return (record.evidence ?? []).every((one) => fits(copy, one));
}

function fits({ characters }: Copy, { sentence }: DraftEvidence): boolean {
  return (
    sentence === undefined ||
    (sentence.end <= characters.length &&
      sha256(characters.slice(sentence.start, sentence.end).join('')) === sentence.sha256)
  );
}

/**
 * A record beside its sentences, for the terminal; the parties and amounts of a sentence are
 * marked.
 */
export function show(copy: Copy, draft: Draft, record: SeedRecord, color: boolean): string {
  const paint = (code: number, text: string): string => {
    if (color) return `\u001b[${code}m${text}\u001b[0m`;
    return code === 7 ? `[${text}]` : text;
  };
  const lines = Object.entries(record)
    .filter(
      ([key, value]) =>
        key !== 'evidence' &&
        key !== 'id' &&
        value !== null &&
        !(Array.isArray(value) && value.length === 0),
    )
    .map(
      ([key, value]) =>
        `  ${paint(2, key.padEnd(13))} ${printable(typeof value === 'object' ? JSON.stringify(value) : String(value))}`,
    );
  const sentences = (record.evidence ?? []).map((one) =>
    fits(copy, one)
      ? `  ${paint(2, one.locator)}: ${marked(copy, draft, one, (text) => paint(7, text))}`
      : `  ${one.locator}: the words there are not those of the draft`,
  );
  const questions = draft.draft.open
    .filter((one) => one.question.includes(record.id))
    .map((one) => `  ${paint(33, '?')} ${printable(one.question)}`);
  const known = record.id in draft.draft.known ? ', known: only its evidence is new' : '';
  return [
    `${paint(1, record.id)}  (${draft.draft.confidence[record.id] ?? '?'}${known})`,
    ...lines,
    ...sentences,
    ...questions,
  ].join('\n');
}

function marked(
  { characters }: Copy,
  draft: Draft,
  evidence: DraftEvidence,
  mark: (text: string) => string,
): string {
  const { start, end } = evidence.sentence;
  const { parties, money, dates } = draft.draft.mentions;
  const spans = [...parties, ...money, ...dates]
    .filter((one) => one.start >= start && one.end <= end)
    .sort((a, b) => a.start - b.start);
  const shown = (from: number, until: number): string =>
    printable(characters.slice(from, until).join('').replace(/\s+/g, ' '));
  let at = start;
  let text = '';
  for (const span of spans) {
    if (span.start < at) continue;
    text += shown(at, span.start) + mark(shown(span.start, span.end));
    at = span.end;
  }
  return text + shown(at, end);
}
