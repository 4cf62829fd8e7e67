import type { ParsedAmount } from '../rules/facts.ts';
import { endAfter, lastDayOfMoment, type Moment, momentEdtf, momentOf } from '../words/moment.ts';
import type { ParsedTerm } from '../words/terms.ts';
import type { ParsedArticle } from '../read-parts.ts';
import type { ModelRight } from './schema.ts';

/** The start and end of a right, as far as the sentences at some places say them. */
export function termOf(
  right: ModelRight,
  places: readonly number[],
  parts: ParsedArticle,
  drop: (line: string) => void,
): ParsedTerm | null {
  const read = places.flatMap((at) => parts.mentions[at]!.terms);
  const dates = datesAt(places, parts);
  const starts = read.flatMap((one) => one.from ?? []);
  const from = dateOf(right.start, { read: starts, dates }, 'start', drop);
  const since = from ?? (right.status === 'FORMER' ? null : parts.published);
  const ends = read.flatMap((one) => one.to ?? []);
  const lengths = read.flatMap(({ length }) =>
    [since, ...dates].flatMap((start) => (length && start ? endAfter(start, length) : [])),
  );
  const to = dateOf(right.end, { read: ends, dates: [...dates, ...lengths] }, 'end', drop);
  const perpetual = !to && right.end == null && read.some((one) => one.perpetual);
  return from || to || perpetual ? { from, to, perpetual } : null;
}

/**
 * A date that is quoted at the same precision; one that is said to be imprecise stays so. A month
 * or a year also stands for its last day. In place of a date that is more precise than the words of
 * a start or an end, those words count.
 *
 * @param quoted  the starts or ends that are read, and all dates
 */
export function dateOf(
  edtf: string | null | undefined,
  quoted: { readonly read: readonly Moment[]; readonly dates: readonly Moment[] },
  which: string,
  drop: (line: string) => void,
): Moment | undefined {
  const moment = edtf == null ? null : momentOf(edtf);
  if (moment === null) return undefined;
  const all = [...quoted.read, ...quoted.dates];
  const isSame = (one: Moment): boolean =>
    one.year === moment.year && one.month === moment.month && one.day === moment.day;
  const read = quoted.read.find(isSame);
  if (read) return read;
  const same = all.find(isSame);
  if (same) return { ...same, vague: same.vague || moment.vague };
  const last = all.find(
    (one) =>
      (moment.day === null) !== (one.day === null) &&
      !one.vague &&
      lastDayOfMoment(one) === lastDayOfMoment(moment),
  );
  if (last) return last;
  const wider = quoted.read.find(
    (one) =>
      one.year === moment.year &&
      (one.month === null || (one.month === moment.month && one.day === null)),
  );
  const there = [...new Set(all.map(momentEdtf))].slice(0, 6).join(', ') || 'no date';
  drop(`${which}: expected a date of its quote (${there}), found ${edtf}`);
  return wider;
}

/** The shares that are said in words, in percent. */
const SHARES: Readonly<Record<number, string>> = {
  75: 'three[ -]quarters',
  50: 'half',
  25: 'an? quarter',
  20: 'an? fifth',
  10: 'an? tenth',
};

/** An amount that the sentences at some places say, or null. */
export function amountIn(
  { amount }: ModelRight,
  places: readonly number[],
  { sentences, mentions }: ParsedArticle,
): ParsedAmount | null {
  if (amount == null) return null;
  const value = Number(amount.value);
  const { currency } = amount;
  const money = places.flatMap((at) => mentions[at]!.money);
  const sum = money.find(
    (one) => one.to === null && Number(one.value) === value && one.currency === currency,
  );
  if (sum) return { value: sum.value, currency: sum.currency };
  const said = places.map((at) => sentences[at]!.flat).join(' ');
  const isSaid = (words: string): boolean =>
    new RegExp(`(?<![\\d.,]|\\p{L})${words}(?!\\p{L})`, 'iu').test(said);
  const number = `(?:${numberWords(value).join('|')})`;
  if (currency != null) {
    const isOfSum = money.some((one) => one.currency === currency);
    return isOfSum && value >= 1000 && isSaid(number) ? { value: amount.value, currency } : null;
  }
  const quantities = places.flatMap((at) => mentions[at]!.quantities);
  const measure = quantities.find((one) => Number(one.value) === value);
  if (measure) return { value: measure.value, unit: measure.unit };
  const unit = amount.unit?.toLowerCase() ?? '';
  const noun = /^\p{L}+/u.exec(unit)?.[0];
  if (noun === undefined) return null;
  const isMany = value >= 1000 && isSaid(noun);
  const words = SHARES[unit === 'percent' ? value : 0] ?? `${number}${isMany ? '' : ` ${noun}`}`;
  return isSaid(words) ? { value: amount.value, unit } : null;
}

/** A number in figures, with thousands, millions or billions as words. */
function numberWords(value: number): readonly string[] {
  const parts = Object.entries({ thousand: 1e3, million: 1e6, billion: 1e9 }).flatMap(
    ([word, by]) => (value >= by ? `${value / by} ${word}` : []),
  );
  return [value.toLocaleString('en'), ...parts].map((one) => one.replace(/\./g, '\\.'));
}

/** The dates in the sentences at some places; of a period, its start and its end. */
export function datesAt(places: readonly number[], { mentions }: ParsedArticle): readonly Moment[] {
  const dates = places.flatMap((at) => mentions[at]!.dates);
  return dates.flatMap((one) => (one.type === 'date' ? [one.from, one.to] : []));
}
