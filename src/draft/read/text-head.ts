import { calendarDates } from '../words/dates.ts';
import { momentEdtf, momentOf } from '../words/moment.ts';
import { visible } from './normalised-text.ts';

/** The title, publication date and publisher at the head and foot of a plain text. */
export function readTextHead(text: string): {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
} {
  const lines = text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\n|\r/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const field = (name: string): string | null => {
    const pattern = new RegExp(`^(?:\\*\\*)?${name}(?:\\*\\*)?\\s*:\\s*["']?(.+?)["']?$`, 'i');
    return (
      lines
        .slice(0, 12)
        .map((line) => pattern.exec(line)?.[1])
        .find((one) => one !== undefined) ?? null
    );
  };
  const title =
    field('title') ??
    lines.find(
      (line) =>
        !/^(?:---|(?:title|publisher|source|published|date|author|by|url|updated|section|tags):\s)/i.test(
          line,
        ),
    ) ??
    null;
  return {
    title: title === null ? null : title.replace(/^#+\s*/, '').slice(0, 200),
    publisher: field('publisher') ?? field('source') ?? bylinePublisher(lines.slice(0, 6)),
    published: dateOf(field('published') ?? field('date') ?? '') ?? datelineDate(lines),
  };
}

/**
 * A publication date as EDTF day, month or year from an ISO instant or a written date; null if it
 * is none.
 */
export function publicationDate(text: string): string | null {
  const iso = /^\s*(\d{4}-\d{2}-\d{2})(?:[T\s]|$)/.exec(text)?.[1];
  if (iso && momentOf(iso)) return iso;
  return dateOf(text);
}

function dateOf(text: string): string | null {
  const found = calendarDates(visible(text), null).filter(
    (one) => one.from === one.to && !one.from.vague,
  );
  return found[0] ? momentEdtf(found[0].from) : null;
}

/**
 * A day in a dateline, a byline or a line of its own near the head, or a line with `published` at
 * the foot.
 */
function datelineDate(lines: readonly string[]): string | null {
  for (const line of lines.slice(0, 8)) {
    const short =
      line.length <= 90
        ? line
        : (/^(?:[^.]|\.(?! [A-Z][a-z]+ [a-z])){0,90}?(?: -|—|–|--|\) |\.)\s?/.exec(line)?.[0] ??
          '');
    if (
      short === '' ||
      (line.length <= 90 &&
        /[.!?]$/.test(line) &&
        !/\b(?:published|updated|posted|date[dline]*)\b/i.test(line))
    )
      continue;
    const date = parseDate(
      short,
      /^(?:\S+ ){0,6}\S*$/.test(short) ||
        short !== line ||
        /\b(?:published|posted|by|news|monthly|weekly|daily|review|\||-)\b|\||,/i.test(short),
    );
    if (date) return date;
  }
  for (const line of lines.slice(-4))
    if (/^(?:published|posted|first published|date)\b/i.test(line)) return dateOf(line);
  return null;
}

function parseDate(text: string, allowMonthOnly: boolean): string | null {
  const found = calendarDates(visible(text), null).filter(
    (one) => one.from === one.to && !one.from.vague,
  );
  const day =
    found.find((one) => one.from.day !== null) ??
    (allowMonthOnly ? found.find((one) => one.from.month !== null) : undefined);
  return day ? momentEdtf(day.from) : null;
}

function bylinePublisher(lines: readonly string[]): string | null {
  for (const line of lines) {
    const agency =
      /\((Reuters|AP|AFP|Bloomberg|Dow Jones|PA Media|dpa|Xinhua|Kyodo)\)/.exec(line)?.[1] ??
      /\/(PRNewswire|Business Wire|GlobeNewswire)\//i.exec(line)?.[1] ??
      /\b(BUSINESS WIRE|GLOBE NEWSWIRE)\b/.exec(line)?.[1];
    if (agency) return agency;
    const named =
      /^([\p{Lu}][\p{L}'&]+(?: [\p{L}'&]+){0,4})(?:,| \|| -) (?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/u.exec(
        line,
      )?.[1];
    if (named && line.length < 70) return named;
  }
  return null;
}
