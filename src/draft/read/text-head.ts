import { datesIn } from '../words/dates.ts';
import { type Moment, momentEdtf } from '../words/moment.ts';
import { visible } from './normalised-text.ts';

/** What an article says of itself. */
export interface SourceData {
  readonly title: string | null;
  readonly publisher: string | null;
  /** EDTF day, month or year; null if the article gives none. */
  readonly published: string | null;
  readonly url: string | null;
  /** Whether the page states that it shows only a part of the article. */
  readonly partial: boolean;
}

/** The title, publication date and publisher at the head of a plain text. */
export function readTextHead(text: string): Omit<SourceData, 'url' | 'partial'> {
  const lines = text
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter(Boolean);
  const field = (names: string): string | null => {
    const pattern = new RegExp(`^(?:\\*\\*)?(?:${names})(?:\\*\\*)?\\s*:\\s*["']?(.+?)["']?$`, 'i');
    return lines.slice(0, 12).flatMap((line) => pattern.exec(line)?.[1] ?? [])[0] ?? null;
  };
  const agency = AGENCY.exec(lines.slice(0, 6).join('\n'))?.[0];
  const title = field('title') ?? lines.find((line) => !FIELD.test(line));
  return {
    title: title?.replace(/^#+\s*/, '').slice(0, 200) ?? null,
    publisher: field('publisher') ?? field('source') ?? agency ?? null,
    published:
      dateOf(field('published') ?? field('date') ?? '') ??
      datelineDate(lines.filter((line) => line !== title || DATELINE.test(line))),
  };
}

const FIELD =
  /^(?:---|(?:title|publisher|source|published|date|author|by|url|updated|section|tags):\s)/i;

function momentsIn(text: string): readonly Moment[] {
  return datesIn(visible(text), null).dates.flatMap((one) =>
    one.type === 'date' && one.from === one.to && !one.from.vague ? [one.from] : [],
  );
}

/** The first date of a text as EDTF day, month or year; null if it has none. */
export function dateOf(text: string): string | null {
  const [first] = momentsIn(text);
  return first ? momentEdtf(first) : null;
}

/** The part of a long line before its first sentence. */
const DATELINE = /^(?:[^.]|\.(?! [A-Z][a-z]+ [a-z])){0,90}?(?: -|—|–|--|\) |\.(?! ?\d))\s?/;
const DATED = /\b(?:published|updated|posted|date[dline]*)\b/i;

/** A day in a dateline, a byline or a line of its own near the head; a month if no sentence. */
function datelineDate(lines: readonly string[]): string | null {
  for (const line of lines.slice(0, 8)) {
    const isShort = line.length <= 90;
    if (isShort && /[.!?]$/.test(line) && !DATED.test(line)) continue;
    const isByline = !isShort || line.split(' ').length <= 7 || /^By | \| /.test(line);
    const dates = momentsIn(isShort ? line : (DATELINE.exec(line)?.[0] ?? '')).filter(
      ({ day, month }) => day !== null || (isByline && month !== null),
    );
    const date = dates.find(({ day }) => day !== null) ?? dates[0];
    if (date) return momentEdtf(date);
  }
  return null;
}

const AGENCY =
  /(?<=\()(?:Reuters|AP|AFP|Bloomberg|Dow Jones|PA Media|dpa|Xinhua|Kyodo)(?=\))|(?<=\/)(?:PRNewswire|Business Wire|GlobeNewswire)(?=\/)|\b(?:BUSINESS WIRE|GLOBE NEWSWIRE)\b/;
