import type { SentenceSpan } from '../read/sentences.ts';
import type { Facts, Question, RightFact } from '../rules/facts.ts';
import { firstDay, lastDayOfMoment, momentOf } from '../words/moment.ts';
import { sameParty } from '../write/known-rights.ts';
import type { ParsedArticle } from '../write/draft-in-progress.ts';
import { type AnswerChecker, answerChecker } from './answer-checker.ts';
import { actsOf, placeIn } from './join-acts.ts';
import { mayTellOfCondition } from './kind-words.ts';
import { mergeRights, sameRight } from './same-right.ts';
import { onlyByRules, withNamedParties } from './named-parties.ts';
import type { ModelAnswer, ModelRight } from './schema.ts';
import type { ToldFacts } from './told-facts.ts';

/** The facts of the rules joined with those of a model, and a line for each dropped fact. */
export interface JoinedAnswer {
  readonly parts: ParsedArticle;
  readonly dropped: readonly string[];
}

/**
 * Joins the facts of a model with those of the rules. Each is checked against the article by
 * itself; facts without support there are dropped and reported. A right that both found gets no
 * higher confidence; one that only the rules found becomes a question.
 */
export function joinAnswer(parts: ParsedArticle, answer: ModelAnswer): JoinedAnswer {
  const dropped: string[] = [];
  const named = withNamedParties(parts, answer, (line) => dropped.push(line));
  const checker = answerChecker(named);
  const rights: RightFact[] = [];
  const refs = new Map<string, number>();
  const questions: Question[] = [];
  const byRules = new Set(named.facts.rights);
  const hasEnded = overBefore(named, answer, checker);
  answer.rights.forEach((right, i) => {
    const fact = checker.right(right, (line) => dropped.push(`right ${i + 1}: ${line}`));
    if (fact === null) return;
    if (right.status !== 'IN_FORCE' && !hasEnded(right, fact)) {
      const what = right.status.toLowerCase();
      questions.push({
        place: fact.places[0]!,
        question: `${right.kind} of ${right.holder}: it is ${what}, so no right was drafted. Is one granted?`,
      });
      return;
    }
    if (checker.sides(right) !== 'AS_TOLD')
      questions.push({
        place: fact.places[0]!,
        question: `${right.kind}: ${right.holder} or ${right.counterparty}, which of the two holds it?`,
      });
    const at = rights.findIndex(
      (one) => one.former === fact.former && sameRight(one, fact) && sameMatter(one, fact),
    );
    if (at >= 0) rights[at] = mergeRights(rights[at]!, fact);
    const found = at >= 0 ? at : rights.push(fact) - 1;
    for (const one of byRules)
      if (sameRight(one, fact)) {
        byRules.delete(one);
        rights[found] = { ...mergeRights(rights[found]!, one), confidence: one.confidence };
      }
    refs.set(right.ref, found);
  });
  const acts = actsOf(named, answer, { checker, refs, rights, dropped });
  const facts: Facts = {
    rights,
    told: {
      acts,
      agreements: agreementsOf(answer, checker, dropped),
      confirmed: confirmedOf(named, answer, checker, dropped),
      conditions: conditionsOf(answer, checker, refs, dropped),
    },
    questions: [
      ...stillOpen(named.facts.questions, [
        ...rights.flatMap(({ places }) => places),
        ...acts.map(({ place }) => place),
      ]),
      ...[...byRules].map((right) => onlyByRules(right, named.parties)),
      ...questions,
      ...questionsOf(answer, checker, dropped),
    ],
  };
  return { parts: { ...named, facts }, dropped };
}

/** Whether two rights of an answer may be about one thing: two options are two rights. */
function sameMatter(one: RightFact, other: RightFact): boolean {
  return one.matter === null || other.matter === null || one.matter === other.matter;
}

/**
 * Whether a former right can be drafted: an act ended it, its term had run out when the article was
 * published, or it is a sum, which was paid.
 */
function overBefore(
  { article }: ParsedArticle,
  answer: ModelAnswer,
  checker: AnswerChecker,
): (right: ModelRight, fact: RightFact) => boolean {
  const published = article.published === null ? null : momentOf(article.published);
  const done = new Set(
    answer.acts
      .filter(({ quote }) => typeof checker.quote(quote) !== 'string')
      .flatMap(({ rights }) => rights),
  );
  return (right, { term, amount }) =>
    right.status === 'FORMER' &&
    published !== null &&
    (done.has(right.ref) ||
      (right.kind === 'PAYMENT' && amount !== null) ||
      (term?.to != null && lastDayOfMoment(term.to) < firstDay(published)));
}

/** The questions of the rules, without those about sentences in which the model read a fact. */
function stillOpen(
  questions: readonly Question[],
  places: readonly SentenceSpan[],
): readonly Question[] {
  const told = new Set(places.map(({ sentence }) => sentence));
  return questions.filter(
    ({ place, question }) =>
      !told.has(place.sentence) || !/^(?:This sentence may grant|Did a right end)/.test(question),
  );
}

function agreementsOf(
  answer: ModelAnswer,
  checker: AnswerChecker,
  dropped: string[],
): ToldFacts['agreements'] {
  return answer.agreements.flatMap((agreement, i): ToldFacts['agreements'] => {
    const drop = (line: string): void => void dropped.push(`agreement ${i + 1}: ${line}`);
    const place = placeIn(checker, agreement.quote, drop);
    if (place === null) return [];
    const parties = agreement.parties.map((name) => checker.party(name));
    const lost = agreement.parties.find((_, at) => parties[at]! < 0);
    if (lost !== undefined) drop(`parties: expected parties that the article names, found ${lost}`);
    const named = [...new Set(parties.filter((at) => at >= 0))];
    const { title, kind, binding } = agreement;
    return named.length < 2
      ? []
      : [{ title, kind, binding, parties: named, place: checker.places(place)[0]! }];
  });
}

function confirmedOf(
  { seedIndex, parties }: ParsedArticle,
  answer: ModelAnswer,
  checker: AnswerChecker,
  dropped: string[],
): ToldFacts['confirmed'] {
  return answer.confirms.flatMap(({ right, quote }, i): ToldFacts['confirmed'] => {
    const drop = (line: string): void => void dropped.push(`confirmation ${i + 1}: ${line}`);
    const place = placeIn(checker, quote, drop);
    if (place === null) return [];
    const record = seedIndex.rights.find(({ id }) => id === right)?.record;
    const isNear = parties.some(
      ({ knownId }, at) =>
        knownId !== null &&
        sameParty(seedIndex, record?.['holder'], knownId) &&
        checker.isNear(at, place),
    );
    if (record && isNear) return [{ right, place: checker.places(place)[0]! }];
    drop(`right: expected a known right whose holder is named at its quote, found ${right}`);
    return [];
  });
}

function conditionsOf(
  answer: ModelAnswer,
  checker: AnswerChecker,
  refs: ReadonlyMap<string, number>,
  dropped: string[],
): ToldFacts['conditions'] {
  return answer.conditions.flatMap(
    ({ effect, event, rights, quote }, i): ToldFacts['conditions'] => {
      const drop = (line: string): void => void dropped.push(`condition ${i + 1}: ${line}`);
      const place = placeIn(checker, quote, drop);
      if (place === null) return [];
      if (!mayTellOfCondition(`${place.before}${place.text}`)) {
        drop('effect: expected words that can tell of a condition in its quote, found none');
        return [];
      }
      const concerned = rights.flatMap((ref) => refs.get(ref) ?? []);
      const own = { effect, label: event, rights: concerned };
      return [{ ...own, place: checker.places(place)[0]! }];
    },
  );
}

function questionsOf(
  answer: ModelAnswer,
  checker: AnswerChecker,
  dropped: string[],
): readonly Question[] {
  return answer.questions.flatMap(({ question, quote }, i) => {
    const drop = (line: string): void => void dropped.push(`question ${i + 1}: ${line}`);
    const place = placeIn(checker, quote, drop);
    return place === null
      ? []
      : [{ place: checker.places(place)[0]!, question: `The model asks: ${question}` }];
  });
}
