import { normaliseText, type Span, visible } from './normalised-text.ts';

/** A sentence or a heading; `flat` is its text as rules read it. */
export interface Sentence {
  readonly index: number;
  readonly flat: string;
  readonly paragraph: number;
  readonly heading: boolean;
  /** The places of the UTF-16 units of `flat` in the article, in code points. */
  readonly places: readonly Span[];
}

/** The place in the article, in code points, of a place in a sentence's flat text, or of all of it. */
export function textSpan({ flat, places }: Sentence, place: Span = { start: 0, end: flat.length }) {
  return { start: places[place.start]!.start, end: places[place.end - 1]!.end };
}

/** The sentences of an article; by lines first, so that no heading runs into the next sentence. */
export function sentencesOf(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let [at, point] = [0, 0];
  blocksOf(text).forEach((block, paragraph) => {
    point += [...text.slice(at, block.start)].length;
    at = block.start;
    const plain = normaliseText(text.slice(block.start, block.end), point);
    const spans = block.heading
      ? [trimmed(plain.text, 0, plain.text.length)]
      : splitBlock(plain.text);
    for (const { start, end } of spans) {
      if (start >= end) continue;
      sentences.push({
        index: sentences.length,
        flat: plain.text.slice(start, end),
        paragraph,
        heading: block.heading,
        places: plain.places.slice(start, end),
      });
    }
  });
  return sentences;
}

const STOPPED = /[.!?]["'”’)\]]*$/;

interface Line extends Span {
  /** The visible text: for patterns, not for places. */
  readonly text: string;
}

/**
 * The blocks of a text: each line by itself, unless a line was only wrapped (a long line without a
 * full stop, among lines of about the same length), which is joined with the next. List signs and
 * marks of headings are left out.
 */
function blocksOf(text: string) {
  const blocks: (Span & { readonly heading: boolean })[] = [];
  for (const group of groupsOf(text)) {
    const isProse = group.some(({ text: line }) => STOPPED.test(line));
    const longest = group.reduce((most, line) => Math.max(most, line.text.length), 0);
    group.forEach((line, at) => {
      const start = line.start + leadOf(text.slice(line.start, line.end));
      const previous = group[at - 1];
      if (isProse && previous && start === line.start && wrapped(previous, line, longest)) {
        blocks.push({ start: blocks.pop()!.start, end: line.end, heading: false });
      } else if (start < line.end) {
        const heading = isHeading(line.text) && (start === line.start || line.text.startsWith('#'));
        blocks.push({ start, end: line.end, heading });
      }
    });
  }
  return blocks;
}

const LINE = /[^\n\r\u2028\u2029]*(?:\r\n|[\n\r\u2028\u2029]|$)/g;

/** The lines of a text in groups, between which lines are empty. */
function groupsOf(text: string): readonly (readonly Line[])[] {
  const groups: Line[][] = [[]];
  for (const { 0: raw, index } of text.matchAll(LINE)) {
    const line = { ...trimmed(text, index, index + raw.length), text: visible(raw.trim()) };
    if (line.text === '') groups.push([]);
    else groups.at(-1)!.push(line);
  }
  return groups.filter((group) => group.length > 0);
}

/** The signs before the words of a line: a bullet, a list number, a quote or heading mark. */
function leadOf(line: string): number {
  return (
    /^(?:#{1,6}\s+|[-*•–—>]\s+|\(?[a-z\d]{1,2}[.)]\s+(?=\S)|\*\*(?=\S))/i.exec(line)?.[0].length ??
    0
  );
}

function wrapped(previous: Line, line: Line, longest: number): boolean {
  if (/^#|:\n[^a-z]/.test(`${previous.text}\n${line.text}`)) return false;
  const goesOn = /^[a-z\d$€£(,;]/.test(line.text) && previous.text.length >= 30;
  const isFull = longest >= 50 && previous.text.length >= longest * 0.75;
  return longest <= 130 && (goesOn || isFull);
}

function isHeading(line: string): boolean {
  if (/^#{1,6}\s/.test(line)) return true;
  return line.length <= 120 && !line.includes(' | ') && !/[.!?…:;,]["'”’)\]*]*$/.test(line);
}

const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof sr jr st no nos vs eg ie cf approx est art sec fig gov sen rep gen hon rev lt col capt messrs rs sfr ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun dept univ assn intl mfg bros al viz'
  ).split(' '),
);
const SUFFIXES = new Set(
  'inc corp ltd co cos plc llc lp sa nv bv ag spa pty bhd us uk un eu usa am pm etc'.split(' '),
);
const STARTERS = new RegExp(
  `^["'(]*(?:${[
    'The|It|Its|In|Under|A|An|This|That|These|Those|He|She|They|We|As|At|On|For|But|Both|However|If',
    'Neither|Each|Other|Terms|With|By|From|After|Before|When|While|Since|Meanwhile|Financial',
    'Analysts|Shares|According|No|Separately|Until|Also|And|Once|Last|Earlier|Not',
  ].join('|')})\\b`,
);

/** Sentence ends inside one block of running text. */
function splitBlock(text: string): readonly Span[] {
  const pieces: Span[] = [];
  let from = 0;
  for (const match of text.matchAll(/[.!?…]+["')\]]*(?=\s)|;(?=\s+\(?[a-z]\))/g)) {
    const at = match.index + match[0].length;
    if (match[0][0] === '.' && !endsSentence(text, match.index, at)) continue;
    pieces.push(trimmed(text, from, at));
    from = at;
  }
  pieces.push(trimmed(text, from, text.length));
  return pieces;
}

function endsSentence(text: string, dot: number, after: number): boolean {
  const next = text.slice(after, after + 40).trimStart();
  if (/^[a-z,;]/.test(next)) return false;
  const word = /[\p{L}\d.&]*$/u.exec(text.slice(Math.max(0, dot - 20), dot))?.[0] ?? '';
  const bare = word.toLowerCase().replace(/[^a-z]/g, '');
  if (/^\p{Lu}$/u.test(word)) return STARTERS.test(next) && bare !== 'j';
  if (SUFFIXES.has(bare) || /^(?:\p{L}\.)+\p{L}$/u.test(word)) return STARTERS.test(next);
  if (ABBREVIATIONS.has(bare)) return bare === 'no' && /^["']?[A-Z]/.test(next) && word === 'no';
  return true;
}

function trimmed(text: string, from: number, until: number): Span {
  const part = text.slice(from, until);
  const start = from + part.length - part.trimStart().length;
  return { start, end: start + part.trim().length };
}
