import type { RightFact } from '../rules/facts.ts';
import { momentEdtf } from '../words/moment.ts';
import type { ParsedArticle } from '../read-parts.ts';
import { type AnswerChecker, MIN_SUPPORT, valueSupport } from './answer-checker.ts';
import { ACT_WORDS } from './kind-words.ts';
import { statusIn } from './quote-status.ts';
import { amountIn, dateIn, termOf } from './quoted-values.ts';
import { placesOf, type QuotePlace } from './quotes.ts';
import type { ModelAct, ModelAnswer } from './schema.ts';
import type { ToldFacts } from './told-facts.ts';

/**
 * The acts of an answer, each checked by itself.
 *
 * @param facts  the rights of the answer
 * @param refs  the places of the rights by the model's references
 */
export function actsOf(
  parts: ParsedArticle,
  answer: ModelAnswer,
  checker: AnswerChecker,
  facts: readonly RightFact[],
  refs: ReadonlyMap<string, number>,
) {
  const { seedIndex, sentences } = parts;
  /** The day of an act, which often stands in the paragraph of its quote. */
  const dayOf = ({ effective, rights, introduces }: ModelAct, place: QuotePlace) => {
    if (effective == null) return undefined;
    const beside = sentences.filter(({ paragraph }) =>
      place.sentences.some((one) => one.paragraph === paragraph),
    );
    const tied = [...rights, ...introduces].flatMap((ref) => facts[refs.get(ref) ?? -1] ?? []);
    const places = tied.flatMap((right) => [...right.places, ...right.termPlaces]);
    return dateIn(effective, [...beside.map(({ index }) => index), ...places], parts);
  };
  const tieOf = (tied: readonly RightFact[], place: QuotePlace): number => {
    const told = tied.flatMap((one) => [...one.places, ...one.termPlaces]);
    if (told.some((at) => place.first <= at && at <= place.last)) return 1.5;
    const bound = tied.flatMap((one) => [one.holder, one.counterparty ?? one.holder]);
    return bound.some((party) => checker.isNear(party, place)) ? 1 : 0;
  };
  const actSupport = (act: ModelAct, place: QuotePlace, tie: number): number => {
    const spans = placesOf(place);
    const told = answer.rights.filter(({ ref }) =>
      [...act.rights, ...act.introduces].includes(ref),
    );
    const hasValue = told.some(
      (one) => termOf(one, spans, parts, () => {})?.to ?? amountIn(one, spans, parts),
    );
    const words = checker.support((text) => ACT_WORDS[act.kind].test(text), place);
    const isOnDay = act.effective != null && dateIn(act.effective, spans, parts) !== undefined;
    const day = days.has(act.effective) ? null : act.effective;
    return words + tie + valueSupport(day, isOnDay) + (hasValue ? 0.5 : 0);
  };
  // One event may be told in several places: the day that is borne out for one act serves for all.
  const days = new Map(
    answer.acts.flatMap((act) => {
      const place = checker.quote(act.quote);
      const day = typeof place === 'string' ? undefined : dayOf(act, place);
      return day ? [[act.effective, day] as const] : [];
    }),
  );
  return checker.quoted('act', answer.acts, (act, place, drop): ToldFacts['acts'] => {
    const tells = (text: string): boolean => ACT_WORDS[act.kind].test(text);
    const drafted = act.rights.flatMap((ref) => refs.get(ref) ?? []);
    const introduces = act.introduces.flatMap((ref) => refs.get(ref) ?? []);
    const ids = act.rights.filter((id) => !refs.has(id));
    const known = seedIndex.rights.filter(
      ({ id, record }) =>
        ids.includes(id) &&
        [record['holder'], record['counterparty']].some((one) => checker.isKnownNear(one, place)),
    );
    for (const id of ids)
      if (!known.some((one) => one.id === id))
        drop(`rights: expected a known right of a party named at its quote, found ${id}`);
    if (act.rights.length > 0 && known.length + drafted.length === 0) return [];
    const tied = [...drafted, ...introduces].map((at) => facts[at]!);
    if (actSupport(act, place, known.length > 0 ? 1 : tieOf(tied, place)) < MIN_SUPPORT)
      return drop(
        `kind: expected words or a day that bear out ${act.kind} in its quote, found too few`,
      );
    const status = statusIn(place, tells, 'ACT');
    if (status !== null && status !== 'ENDED')
      return drop(`status: expected what was done in its words, found ${status}`);
    const day = days.get(act.effective);
    if (act.effective != null && !day)
      drop(`effective: expected a date of its quote, found ${act.effective}`);
    return [
      {
        kind: act.kind,
        effective: day ? momentEdtf(day) : null,
        known,
        drafted,
        introduces,
        sentence: place.first,
      },
    ];
  });
}
