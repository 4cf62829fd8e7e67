import type { RightFact } from '../rules/facts.ts';
import { type Moment, momentEdtf } from '../words/moment.ts';
import type { ParsedArticle } from '../read-parts.ts';
import { type AnswerChecker, MIN_SUPPORT, valueSupport } from './answer-checker.ts';
import { ACT_WORDS } from './kind-words.ts';
import { statusIn } from './quote-status.ts';
import { amountIn, dateIn, termOf } from './quoted-values.ts';
import type { QuotePlace } from './quotes.ts';
import type { ModelAct, ModelAnswer } from './schema.ts';
import type { ToldFacts } from './told-facts.ts';

/** Reads the facts of a list whose quote is in the article; tells of the others. */
export type ReadQuoted = <List extends keyof ModelAnswer, Fact>(
  list: List,
  noun: string,
  read: (
    told: ModelAnswer[List][number],
    place: QuotePlace,
    drop: (line: string) => void,
  ) => readonly Fact[],
) => readonly Fact[];

export interface JoinedRights {
  readonly checker: AnswerChecker;
  /** The places in `rights` of the model's references. */
  readonly refs: ReadonlyMap<string, number>;
  readonly rights: readonly RightFact[];
  readonly quoted: ReadQuoted;
}

/** The acts of an answer, each checked by itself. */
export function actsOf(parts: ParsedArticle, answer: ModelAnswer, joined: JoinedRights) {
  const { checker, refs, rights: facts, quoted } = joined;
  const { seedIndex, sentences } = parts;
  /** The day of an act, which often stands in the paragraph of its quote. */
  const dayOf = ({ effective, rights, introduces }: ModelAct, place: QuotePlace): Moment | null => {
    if (effective == null) return null;
    const [from, to] = [sentences[place.first]!.paragraph, sentences[place.last]!.paragraph];
    const beside = sentences.filter(({ paragraph }) => from <= paragraph && paragraph <= to);
    const tied = [...rights, ...introduces].flatMap((ref) => facts[refs.get(ref) ?? -1] ?? []);
    const places = tied.flatMap((right) => [...right.places, ...right.termPlaces]);
    return dateIn(effective, [...beside.map(({ index }) => index), ...places], parts);
  };
  const isOfNear = (id: string, place: QuotePlace): boolean => {
    const record = seedIndex.rights.find((one) => one.id === id)?.record;
    return ['holder', 'counterparty'].some((key) => checker.isKnownNear(record?.[key], place));
  };
  const tieOf = (tied: readonly RightFact[], place: QuotePlace): number => {
    const told = tied.flatMap((one) => [...one.places, ...one.termPlaces]);
    if (told.some((at) => place.first <= at && at <= place.last)) return 1.5;
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
    const words = checker.support((text) => ACT_WORDS[act.kind].test(text), place);
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
  return quoted('acts', 'act', (act, place, drop): ToldFacts['acts'] => {
    const tells = (text: string): boolean => ACT_WORDS[act.kind].test(text);
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
        sentence: place.first,
      },
    ];
  });
}
