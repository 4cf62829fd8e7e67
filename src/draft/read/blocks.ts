import { type Span, visible } from './normalised-text.ts';

/** A line or a paragraph of joined lines. */
interface Block extends Span {
  readonly heading: boolean;
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
export function blocksOf(text: string): readonly Block[] {
  const blocks: Block[] = [];
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
    const body = raw.trim();
    const start = index + raw.length - raw.trimStart().length;
    const line = { start, end: start + body.length, text: visible(body) };
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
  if (/[.!?:]["'”’)\]]*$/.test(previous.text) && !/^[a-z]/.test(line.text)) {
    return longest >= 50 && longest <= 110 && previous.text.length >= longest * 0.8;
  }
  if (/^#/.test(previous.text)) return false;
  if (/^[a-z\d$€£(,;]/.test(line.text) && previous.text.length >= 30 && longest <= 130) return true;
  return longest >= 50 && longest <= 130 && previous.text.length >= longest * 0.75;
}

function isHeading(line: string): boolean {
  if (/^#{1,6}\s/.test(line)) return true;
  return line.length <= 120 && !line.includes(' | ') && !/[.!?…:;,]["'”’)\]*]*$/.test(line);
}
