import { NUMBER_WORDS, wordNumber } from './numbers.ts';
import { lengthText } from './moment.ts';

/** A length such as ten years, as ISO 8601 text. */
export interface LengthMention {
  readonly start: number;
  readonly end: number;
  readonly type: 'length';
  readonly duration: string;
}

const COUNT = `(?<![\\p{L}\\d.,$€£/]|\\d-)(\\d{1,3}(?:\\.5)?|${NUMBER_WORDS})(?: \\(\\d{1,3}\\))?`;
const UNIT =
  '(years?|months?|weeks?|days?|decades?|seasons?|quarters?)(?![\\p{L}]| of an? century)';
const PATTERN = new RegExp(
  `${COUNT}(?: (?:additional|further|more|full|consecutive|calendar))?[\\s-]${UNIT}(?! (?:ago|old|earlier|later|from now))`,
  'giu',
);
const CENTURY =
  /(?<!\b(?:the|this|last|past|over) )\b(?:a (quarter) of a|(half) a|a) century\b(?! ago| old)/gi;
const DECADE = /\b(?:a )?(decade)(?=-long|'s| of |,|\.| deal| agreement| lease| and)/gi;

/**
 * Lengths such as ten years, a 15-year deal, 18 months, a decade; not ages and not "two years ago".
 */
export function lengthsIn(text: string): readonly LengthMention[] {
  const found: LengthMention[] = [];
  if (!/year|month|week|day|decade|season|quarter|century/i.test(text)) return found;
  for (const match of text.matchAll(PATTERN)) {
    const number = /\d/.test(match[1]!) ? match[1]! : wordNumber(match[1]!);
    if (
      /^an?$/i.test(match[1]!) &&
      !/$(?<=(?:^|\b(?:for|over|of|least|than|about|around|nearly|almost|within|in|by|after|lasting|another|lasts|half|is|just|only|last|first|next|every) )(?:just |only |up to |at least |about )?)/i.test(
        text.slice(Math.max(0, match.index - 24), match.index),
      )
    )
      continue; // A month, after an amount, is a rate.
    if (
      number === null ||
      (/^an?$/i.test(match[1]!) &&
        /$(?<=(?:percent|per cent|%|times|\d|[$€£]\S*|million|billion|once|twice) )/i.test(
          text.slice(0, match.index),
        ))
    )
      continue;
    const duration = lengthIn(Number(number), match[2]!.toLowerCase());
    if (duration)
      found.push({
        start: match.index,
        end: match.index + match[0].length,
        type: 'length',
        duration,
      });
  }
  for (const match of text.matchAll(DECADE)) {
    const [start, end] = [match.index, match.index + match[0].length];
    if (/$(?<=\b(?:the|this|last|next|past) )/i.test(text.slice(0, start))) continue;
    if (!found.some((one) => one.start < end && start < one.end))
      found.push({ start, end, type: 'length', duration: 'P10Y' });
  }
  for (const match of text.matchAll(CENTURY))
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      type: 'length',
      duration:
        { quarter: 'P25Y', half: 'P50Y' }[(match[1] ?? match[2])?.toLowerCase() ?? ''] ?? 'P100Y',
    });
  return found;
}

function lengthIn(count: number, unit: string): string | null {
  if (!(count > 0)) return null;
  const whole = Math.floor(count);
  const half = count - whole > 0;
  if (/^(?:year|season)/.test(unit))
    return lengthText({ years: whole, months: half ? 6 : 0, days: 0 });
  if (unit.startsWith('decade')) return lengthText({ years: count * 10, months: 0, days: 0 });
  if (unit.startsWith('quarter')) return lengthText({ years: 0, months: whole * 3, days: 0 });
  if (half) return null;
  if (unit.startsWith('month')) return lengthText({ years: 0, months: whole, days: 0 });
  return lengthText({ years: 0, months: 0, days: whole * (unit.startsWith('week') ? 7 : 1) });
}
