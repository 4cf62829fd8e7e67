import type { SentenceSpan } from '../read/sentences.ts';
import type { RightFact } from '../rules/facts.ts';
import { type Moment, momentEdtf } from '../words/moment.ts';
import { sameParty } from '../write/known-rights.ts';
import type { ParsedArticle } from '../write/draft-in-progress.ts';
import { type AnswerChecker, MIN_SUPPORT, valueSupport } from './answer-checker.ts';
import { mayTellOfAct } from './kind-words.ts';
import { statusIn } from './quote-status.ts';
import { amountIn, dateIn, termOf } from './quoted-values.ts';
import type { QuotePlace } from './quotes.ts';
import type { ModelAct, ModelAnswer } from './schema.ts';
import type { ToldFacts } from './told-facts.ts';

/** The place of a quote, or null, which is told. */
export function placeIn(
  checker: AnswerChecker,
  quote: string,
  drop: (line: string) => void,
): QuotePlace | null {
  const place = checker.quote(quote);
  if (typeof place !== 'string') return place;
  drop(`quote: ${place}`);
  return null;
}

/** The sentences of the paragraphs of a quote: the day of an act often stands beside its words. */
function paragraphOf(
  sentences: ParsedArticle['sentences'],
  { first, last }: Pick<QuotePlace, 'first' | 'last'>,
): readonly SentenceSpan[] {
  const from = sentences[first]!.paragraph;
  const to = sentences[last]!.paragraph;
  return sentences
    .filter(({ paragraph }) => from <= paragraph && paragraph <= to)
    .map(({ index, flat }) => ({ sentence: index, start: 0, end: flat.length }));
}

interface JoinedRights {
  readonly checker: AnswerChecker;
  /** The places in `rights` of the model's references. */
  readonly refs: ReadonlyMap<string, number>;
  readonly rights: readonly RightFact[];
  /** A line for each dropped fact. */
  readonly dropped: string[];
}

/** The acts of an answer, each checked by itself. */
export function actsOf(
  parts: ParsedArticle,
  answer: ModelAnswer,
  { checker, refs, rights: facts, dropped }: JoinedRights,
): ToldFacts['acts'] {
  const { seedIndex, parties, sentences } = parts;
  const dayOf = ({ effective, rights, introduces }: ModelAct, place: QuotePlace): Moment | null => {
    const tied = [...rights, ...introduces].flatMap((ref) => facts[refs.get(ref) ?? -1] ?? []);
    const places = tied.flatMap((right) => [...right.places, ...right.termPlaces]);
    return effective == null
      ? null
      : dateIn(effective, [...paragraphOf(sentences, place), ...places], parts);
  };
  const isOfNear = (id: string, place: QuotePlace): boolean => {
    const record = seedIndex.rights.find((one) => one.id === id)?.record;
    return (
      record !== undefined &&
      [record['holder'], record['counterparty']].some((party) =>
        parties.some(
          ({ knownId }, at) =>
            knownId !== null && sameParty(seedIndex, party, knownId) && checker.isNear(at, place),
        ),
      )
    );
  };
  const tieOf = (tied: readonly RightFact[], place: QuotePlace): number => {
    const told = tied.flatMap((one) => [...one.places, ...one.termPlaces]);
    if (told.some(({ sentence }) => place.first <= sentence && sentence <= place.last)) return 1.5;
    const bound = tied.flatMap((one) => [one.holder, one.counterparty ?? one.holder]);
    return bound.some((party) => checker.isNear(party, place)) ? 1 : 0;
  };
  const actSupport = (act: ModelAct, place: QuotePlace, tie: number): number => {
    const spans = checker.places(place);
    const told = answer.rights.filter(({ ref }) =>
      [...act.rights, ...act.introduces].includes(ref),
    );
    const hasValue = told.some(
      (one) => termOf(one, spans, parts, () => {})?.to ?? amountIn(one, spans, parts),
    );
    const words = checker.support((text) => mayTellOfAct(act.kind, text), place);
    const isOnDay = act.effective != null && dateIn(act.effective, spans, parts) !== null;
    const day = days.has(act.effective) ? null : act.effective;
    return words + tie + valueSupport(day, isOnDay) + (hasValue ? 0.5 : 0);
  };
  // One event may be told in several places: the day that is borne out for one act serves for all.
  const days = new Map(
    answer.acts.flatMap((act) => {
      const place = checker.quote(act.quote);
      const day = typeof place === 'string' ? null : dayOf(act, place);
      return day ? [[act.effective, day] as const] : [];
    }),
  );
  return answer.acts.flatMap((act, i): ToldFacts['acts'] => {
    const drop = (line: string): void => void dropped.push(`act ${i + 1}: ${line}`);
    const place = placeIn(checker, act.quote, drop);
    if (place === null) return [];
    const tells = (text: string): boolean => mayTellOfAct(act.kind, text);
    const drafted = act.rights.flatMap((ref) => refs.get(ref) ?? []);
    const introduces = act.introduces.flatMap((ref) => refs.get(ref) ?? []);
    const known = act.rights.filter((id) => !refs.has(id));
    const rights = known.filter((id) => isOfNear(id, place));
    for (const id of known)
      if (!rights.includes(id))
        drop(`rights: expected a known right of a party named at its quote, found ${id}`);
    if (act.rights.length > 0 && rights.length + drafted.length === 0) return [];
    const tied = [...drafted, ...introduces].map((at) => facts[at]!);
    if (actSupport(act, place, rights.length > 0 ? 1 : tieOf(tied, place)) < MIN_SUPPORT) {
      drop(`kind: expected words or a day that bear out ${act.kind} in its quote, found too few`);
      return [];
    }
    const status = statusIn(place, tells, sentences, 'ACT');
    if (status !== null && status !== 'ENDED') {
      drop(`status: expected what was done in its words, found ${status}`);
      return [];
    }
    const day = days.get(act.effective) ?? null;
    if (act.effective != null && day === null)
      drop(`effective: expected a date of its quote, found ${act.effective}`);
    return [
      {
        kind: act.kind,
        effective: day && momentEdtf(day),
        rights,
        drafted,
        introduces,
        place: checker.places(place)[0]!,
      },
    ];
  });
}
