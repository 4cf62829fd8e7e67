import type { Facts, RightFact } from '../rules/facts.ts';
import { firstDay, lastDayOfMoment } from '../words/moment.ts';
import type { ParsedTerm } from '../words/terms.ts';
import type { ParsedArticle } from '../read-parts.ts';
import { type AnswerChecker, answerChecker } from './answer-checker.ts';
import { actsOf } from './join-acts.ts';
import { CONDITION_WORDS } from './kind-words.ts';
import { onlyByRules, withNamedParties } from './named-parties.ts';
import type { QuotePlace } from './quotes.ts';
import type { ModelAnswer, ModelRight } from './schema.ts';

/**
 * Joins the facts of a model with those of the rules. Each is checked against the article by
 * itself; facts without support there are dropped and reported. A right that both found gets no
 * higher confidence; one that only the rules found becomes a question.
 *
 * @returns also a line for each dropped fact
 */
export function joinAnswer(parts: ParsedArticle, answer: ModelAnswer) {
  const dropped: string[] = [];
  const tell = (line: string): unknown => dropped.push(line);
  const named = withNamedParties(parts, answer, tell);
  const checker = answerChecker(named, tell);
  const rights: RightFact[] = [];
  const refs = new Map<string, number>();
  const byRules = new Set(named.facts.rights);
  const hasEnded = overBefore(named, answer, checker);
  /** Adds a fact to the rights if it holds or is over; gives what is to be asked about it. */
  const add = (fact: RightFact, right: ModelRight, place: QuotePlace): readonly string[] => {
    if (right.status !== 'IN_FORCE' && !hasEnded(right, fact))
      return [
        `${right.kind} of ${right.holder}: it is ${right.status.toLowerCase()}, so no right was drafted. Is one granted?`,
      ];
    // Two options on two things are two rights.
    const at = rights.findIndex(
      (one) => one.former === fact.former && sameRight(one, fact) && agree(one.matter, fact.matter),
    );
    if (at >= 0) rights[at] = mergeRights(rights[at]!, fact);
    const found = at >= 0 ? at : rights.push(fact) - 1;
    for (const one of byRules)
      if (sameRight(one, fact)) {
        byRules.delete(one);
        rights[found] = { ...mergeRights(rights[found]!, one), confidence: one.confidence };
      }
    refs.set(right.ref, found);
    if (checker.sides(right, place) === 'AS_TOLD') return [];
    return [`${right.kind}: ${right.holder} or ${right.counterparty}, which of the two holds it?`];
  };
  const questions = checker.quoted('right', answer.rights, (right, place, drop) =>
    checker
      .right(right, place, drop)
      .flatMap((fact) => add(fact, right, place))
      .map((question) => ({ sentence: place.first, question })),
  );
  const acts = actsOf(named, answer, checker, rights, refs);
  // What rules asked about sentences in which the model read a fact is answered.
  const told = [...rights.flatMap(({ places }) => places), ...acts.map(({ sentence }) => sentence)];
  const facts: Facts = {
    rights,
    acts,
    ...otherFacts(named, answer, checker, refs),
    questions: [
      ...named.facts.questions.filter(
        ({ sentence, question }) =>
          !told.includes(sentence) ||
          !/^(?:This sentence may grant|Did a right end)/.test(question),
      ),
      ...[...byRules].map((right) => onlyByRules(right, named.parties)),
      ...questions,
      ...checker.quoted('question', answer.questions, ({ question }, { first }) => [
        { sentence: first, question: `The model asks: ${question}` },
      ]),
    ],
  };
  return { parts: { ...named, facts }, dropped };
}

/** Whether two values are the same, or one is not said. */
function agree(one: unknown, other: unknown): boolean {
  return one == null || other == null || one === other;
}

function sameRight(one: RightFact, other: RightFact): boolean {
  const sumOf = ({ amount }: RightFact) => amount && `${amount.value} ${amount.currency}`;
  const [a, b] = [one.term?.to, other.term?.to];
  return (
    one.kind === other.kind &&
    one.holder === other.holder &&
    agree(one.counterparty, other.counterparty) &&
    agree(sumOf(one), sumOf(other)) &&
    agree(one.scope, other.scope) &&
    agree(a?.year, b?.year) &&
    agree(a?.month, b?.month)
  );
}

/** Merges two facts about one right: the first wins if both have a value. */
function mergeRights(right: RightFact, fact: RightFact): RightFact {
  return {
    ...right,
    counterparty: right.counterparty ?? fact.counterparty,
    amount: right.amount ?? fact.amount,
    term: filled(right.term, fact.term),
    matter: right.matter ?? fact.matter,
    scope: right.scope ?? fact.scope,
    confidence: Math.max(right.confidence, fact.confidence),
    places: [...right.places, ...fact.places],
    termPlaces: [...right.termPlaces, ...fact.termPlaces],
  };
}

function filled(a: ParsedTerm | null, b: ParsedTerm | null): ParsedTerm | null {
  if (a === null || b === null) return a ?? b;
  const isEnded = a.to || a.length || a.perpetual;
  return { ...(isEnded ? a : b), from: a.from ?? b.from };
}

/** Whether a former right can be drafted: an act or its term ended it, or it is a sum. */
function overBefore({ published }: ParsedArticle, answer: ModelAnswer, checker: AnswerChecker) {
  const done = new Set(
    answer.acts
      .filter(({ quote }) => typeof checker.quote(quote) !== 'string')
      .flatMap(({ rights }) => rights),
  );
  return (right: ModelRight, { term, amount }: RightFact): boolean =>
    right.status === 'FORMER' &&
    published !== null &&
    (done.has(right.ref) ||
      (right.kind === 'PAYMENT' && amount !== null) ||
      (term?.to != null && lastDayOfMoment(term.to) < firstDay(published)));
}

/** What a model tells beside rights and acts, as far as the article bears it out. */
function otherFacts(
  { seedIndex }: ParsedArticle,
  { agreements, confirms, conditions }: ModelAnswer,
  { quoted, party, isKnownNear }: AnswerChecker,
  refs: ReadonlyMap<string, number>,
) {
  return {
    agreements: quoted('agreement', agreements, (told, { first: sentence }, drop) => {
      const { title, kind, binding } = told;
      const places = told.parties.map(party);
      const lost = told.parties.find((_, at) => places[at]! < 0);
      if (lost !== undefined)
        drop(`parties: expected parties that the article names, found ${lost}`);
      const parties = [...new Set(places.filter((at) => at >= 0))];
      return parties.length < 2 ? [] : [{ title, kind, binding, parties, sentence }];
    }),
    confirmed: quoted('confirmation', confirms, (told, place, drop) => {
      const right = seedIndex.rights.find(({ id }) => id === told.right);
      return right && isKnownNear(right.record['holder'], place)
        ? [{ right, sentence: place.first }]
        : drop(
            `right: expected a known right whose holder is named at its quote, found ${told.right}`,
          );
    }),
    conditions: quoted('condition', conditions, ({ effect, event, rights }, place, drop) => {
      const concerned = rights.flatMap((ref) => refs.get(ref) ?? []);
      return CONDITION_WORDS.test(`${place.before}${place.text}`)
        ? [{ effect, event, rights: concerned, sentence: place.first }]
        : drop('effect: expected words that can tell of a condition in its quote, found none');
    }),
  };
}
