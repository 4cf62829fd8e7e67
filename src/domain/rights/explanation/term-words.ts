import type { ConfirmingSource } from '../../model/history.ts';
import { SOURCE_NOUNS, sourceGrade } from '../../model/evidence.ts';
import { OPEN } from '../../time/day.ts';
import { dayInWords, dayLimitsInWords, dayRangeInWords } from '../../time/words.ts';
import type { EffectiveTerm } from '../term.ts';
import { activatorsInWords } from './cause-words.ts';
import { type ExplanationInput, isNamed } from './explanation-input.ts';

/** The days in force: `since 27 April 2026`, `from 1 May 2026 through 31 December 2030`. */
export function termInWords(input: ExplanationInput): string {
  const { effective } = input;
  const { startEarliest, startLatest, endEarliest, endLatest } = effective;
  const by = activatorsInWords(input);
  const mayEndFirst = endEarliest <= startEarliest;
  if (isOneDay(effective)) return `on ${dayInWords(startEarliest)} only${by && `, ${by}`}`;
  const start = dayLimitsInWords(startEarliest, startLatest);
  if (endLatest < OPEN) {
    const last = mayEndFirst
      ? `${dayInWords(endLatest - 1)} at the latest`
      : dayLimitsInWords(endEarliest - 1, endLatest - 1);
    return `from ${start}${by && `, ${by},`} through ${last}${insteadOf(input)}`;
  }
  const since = `${startLatest <= input.now ? 'since' : 'from'} ${start}${by && `, ${by}`}`;
  if (effective.endUnknown) return since + insteadOf(input) + confirmedInWords(input);
  if (mayEndFirst) return since;
  if (endEarliest < OPEN) return `${since}, through ${dayInWords(endEarliest - 1)} at least`;
  return `${since}, with no end${insteadOf(input)}`;
}

/** The start of a right that has ended. */
export function beginningInWords(input: ExplanationInput): string {
  const { effective } = input;
  const { startEarliest, startLatest, ordered } = effective;
  const by = activatorsInWords(input);
  const after = by && `, ${by}`;
  if (isOneDay(effective)) return `its only day in force${after}`;
  const begun = ordered ? 'having begun' : 'having begun, if at all,';
  const latest = startLatest < OPEN ? Math.min(startLatest, effective.endLatest - 1) : OPEN;
  return `${begun} on ${dayRangeInWords(startEarliest, latest)}${after}`;
}

/** The end that assumptions have changed; empty if they have not. */
export function insteadOf({ effective, plain, assumptions }: ExplanationInput): string {
  const same =
    effective.endEarliest === plain.endEarliest && effective.endLatest === plain.endLatest;
  if (same || assumptions.size === 0 || plain.startEarliest >= plain.endLatest) return '';
  if (plain.endUnknown) return ' instead of an end that was not published';
  if (plain.endLatest >= OPEN) return ' instead of having no end';
  const last = dayRangeInWords(plain.endEarliest - 1, plain.endLatest - 1);
  return effective.endLatest < OPEN ? ` instead of ${last}` : ` instead of an end on ${last}`;
}

function isOneDay({ startEarliest, startLatest, endEarliest, endLatest }: EffectiveTerm): boolean {
  return (
    startEarliest === startLatest && endEarliest === endLatest && startEarliest + 1 === endLatest
  );
}

function confirmedInWords({ lastConfirmed, effective, now }: ExplanationInput): string {
  const { startEarliest, startLatest } = effective;
  if (lastConfirmed === null) return startEarliest < now ? ', not confirmed after that' : '';
  const { day, source } = lastConfirmed;
  const isFirst = day === startEarliest && day === startLatest;
  const when = isFirst ? 'that day' : `on ${dayInWords(day)}`;
  return `, last confirmed ${when} by ${sourceInWords(source)}`;
}

/** `a filing published by Cedar`, `a report published by Gazette that repeats what Ledger did`. */
function sourceInWords(source: ConfirmingSource): string {
  const grade = sourceGrade(source);
  const { publisher, originPublisher: origin } = source;
  const by = isNamed(publisher) ? `published by ${publisher}` : 'without a publisher';
  if (grade !== 'REPOST') return `${SOURCE_NOUNS[grade]} ${by}`;
  const repeated =
    origin !== null && isNamed(origin) ? `what ${origin} published` : 'another source';
  return `${SOURCE_NOUNS[grade]} ${by} that repeats ${repeated}`;
}
