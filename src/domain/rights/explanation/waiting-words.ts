import { dayInWords, dayRangeInWords } from '../../time/words.ts';
import type { EffectiveTerm } from '../effective-term.ts';
import { listed, quoted, type Teller } from './teller.ts';

type Activator = EffectiveTerm['activators'][number];

/** What a right that is not activated waits for, as a clause. */
export function waitingInWords(teller: Teller): string {
  const { effective, view, now } = teller;
  const unmet = effective.activators.filter(({ met }) => met === null);
  const events = eventsInWords(unmet, teller);
  const counting = countingInWords(unmet);
  const lastDay = view.window.until - 1;
  if (effective.statedStart > lastDay)
    return `it ${effective.endLatest <= now ? 'waited' : 'waits'} for ${events}${counting}`;
  if (lastDay >= now) return `it waits for ${events}${counting}`;
  return `it waited for ${events}, ${noneInWords(unmet, teller)} happened${counting} by ${dayInWords(lastDay)}`;
}

/** What a right that ended before it was activated lacked, as a clause. */
export function unmetInWords(teller: Teller): string {
  const { effective, now } = teller;
  const unmet = effective.activators.filter(
    ({ met }) => met === null || met.earliest >= effective.endLatest,
  );
  const have = unmet.length > 1 && effective.activation === 'ALL' ? 'have' : 'has';
  const verb = effective.endLatest <= now ? 'had' : have;
  return `${eventsInWords(unmet, teller)} ${verb} not happened${countingInWords(unmet)}`;
}

function noneInWords({ length }: readonly Activator[], { effective }: Teller): string {
  if (length === 1 || effective.activation === 'ALL') return 'which had not';
  return length === 2 ? 'neither of which had' : 'none of which had';
}

function eventsInWords(activators: readonly Activator[], { view, effective }: Teller): string {
  const events = activators.map(({ condition: { event } }) => {
    const assumed = view.assumptions.get(event.id);
    if (assumed === undefined) return quoted(event.label);
    const when =
      assumed === 'never' ? 'never to happen' : `on ${dayRangeInWords(assumed, assumed)}`;
    return `${quoted(event.label)} (assumed ${when})`;
  });
  return listed([...new Set(events)], effective.activation === 'ANY' ? 'or' : 'and');
}

function countingInWords(activators: readonly Activator[]): string {
  return activators.some(({ happened, met }) => happened !== null && met === null)
    ? ' on a day that counts'
    : '';
}
