import type { RightFact } from '../rules/facts.ts';
import { momentEdtf } from '../words/moment.ts';
import type { ParsedArticle } from '../read-parts.ts';
import { type AnswerChecker, MIN_SUPPORT, valueSupport } from './answer-checker.ts';
import { ACT_WORDS } from './kind-words.ts';
import { statusIn } from './quote-status.ts';
import { amountIn, dateOf, datesAt, termOf } from './quoted-values.ts';
import type { QuotePlace } from './quotes.ts';
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
  const rightsOf = (ids: readonly string[]) => ids.flatMap((id) => refs.get(id) ?? []);
  const tiedTo = ({ rights, introduces }: ModelAct): readonly RightFact[] =>
    rightsOf([...rights, ...introduces]).map((at) => facts[at]!);
  const placesOf = (tied: readonly RightFact[]): readonly number[] =>
    tied.flatMap((right) => [...right.places, ...right.termPlaces]);
  const dayAt = ({ effective }: ModelAct, places: readonly number[]) =>
    dateOf(effective, { read: [], dates: datesAt(places, parts) }, 'effective', () => {});
  /** The day of an act, which often stands in the paragraph of its quote. */
  const dayOf = (act: ModelAct, place: QuotePlace) => {
    const beside = sentences.filter(({ paragraph }) =>
      place.sentences.some((one) => one.paragraph === paragraph),
    );
    return dayAt(act, [...beside.map(({ index }) => index), ...placesOf(tiedTo(act))]);
  };
  const tieOf = (act: ModelAct, place: QuotePlace): number => {
    const tied = tiedTo(act);
    if (placesOf(tied).some((at) => place.places.includes(at))) return 1.5;
    const bound = tied.flatMap((one) => [one.holder, one.counterparty ?? one.holder]);
    return bound.some((party) => checker.isNear(party, place)) ? 1 : 0;
  };
  /** The support of the day of an act and of the terms and amounts of its rights, in its quote. */
  const valuesOf = (act: ModelAct, { places }: QuotePlace): number => {
    const hasValue = answer.rights
      .filter(({ ref }) => [...act.rights, ...act.introduces].includes(ref))
      .some((one) => termOf(one, places, parts, () => {})?.to ?? amountIn(one, places, parts));
    const isOnDay = dayAt(act, places) !== undefined;
    const day = days.has(act.effective) ? null : act.effective;
    return valueSupport(day, isOnDay) + (hasValue ? 0.5 : 0);
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
    const drafted = rightsOf(act.rights);
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
    const tie = known.length > 0 ? 1 : tieOf(act, place);
    if (checker.support(tells, place) + tie + valuesOf(act, place) < MIN_SUPPORT)
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
        introduces: rightsOf(act.introduces),
        sentence: place.first,
      },
    ];
  });
}
