import { blocksOf } from './blocks.ts';
import { normaliseText, type Span } from './normalised-text.ts';

/** A sentence or a heading by its place in the article; `flat` is its text as rules read it. */
export interface Sentence extends Span {
  readonly index: number;
  readonly flat: string;
  readonly paragraph: number;
  readonly heading: boolean;
  /** The places of the characters of `flat` in the article. */
  readonly places: readonly Span[];
}

/** The place in the article's text of a place in a sentence's flat text. */
export function textSpan({ places }: Sentence, from: number, until: number): Span {
  return { start: places[from]!.start, end: places[until - 1]!.end };
}

/** The sentences of an article; by lines first, so that no heading runs into the next sentence. */
export function sentencesOf(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  blocksOf(text).forEach((block, paragraph) => {
    const plain = normaliseText(text.slice(block.start, block.end), block.start);
    const spans = block.heading
      ? [trimmed(plain.text, 0, plain.text.length)]
      : splitBlock(plain.text);
    for (const { start, end } of spans) {
      if (start >= end) continue;
      const places = plain.places.slice(start, end);
      sentences.push({
        index: sentences.length,
        start: places[0]!.start,
        end: places.at(-1)!.end,
        flat: plain.text.slice(start, end),
        paragraph,
        heading: block.heading,
        places,
      });
    }
  });
  return sentences;
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
