import type { Sentence, SentenceSpan, Span } from '../read/sentences.ts';
import type { Mentions } from '../words/mentions.ts';
import type { Money } from '../words/money.ts';
import { joinTerm } from '../words/terms.ts';
import { indexOf, matchClauses, QUANTITY, withPlaceholders } from './clauses.ts';
import type { Facts, ParsedAmount, Question, RightFact } from './facts.ts';
import { isDenied, statusOf } from './status.ts';

/** Longer runs of text are errors of extraction: no clause is read in them. */
const MAX_SENTENCE_CHARS = 2000;

/** Words that make a sentence without a fact worth a question. */
const FACT_WORDS =
  /\b(?:licen[cs]\w*|exclusiv\w*|first refusal|options?|leases?|leased|royalt\w+|concession|franchise|offtake|stake|veto|most[- ]favou?red|rights? (?:to|of|over|for|in)|[a-z]+ rights|waive[sdr]?\w*)\b/i;
/** Words that do so if the sentence names a party as well. */
const PARTY_FACT_WORDS =
  /\b(?:suppl(?:y|ies)|buys?|sells?|pays?|terminat\w+|expire[sd]?|assign(?:s|ed|ment)|renew\w*|agreements?|deals?|contracts?|grant(?:s|ed)?|consent|compete|indemnif\w+|appoint\w*)\b/i;

const CONDITION =
  /\b(?:if|unless|provided that|subject to|conditional on|contingent on|once|pending|until (?!\d|the end\b|at least\b))\b/i;

const QUESTIONS = {
  UNREAD: 'This sentence may grant a right. Does it: to whom, by whom, until when?',
  ENDED: 'Did a right end or change here? Which one, and from which day?',
  DENIED: 'The sentence says no to something. Does it end, refuse or deny a right?',
  PLANNED: 'A plan, talks or a condition: no right was drafted. Is one granted?',
  CLAIMED: 'A claim or a rumour: no right was drafted. Is one granted?',
  PAST: 'What was before: no right was drafted. Did one hold then?',
  ASKED: 'It asks: no right was drafted. Is one granted?',
  LIMITED: 'Something here may limit or end the right: a condition?',
  MONEY: 'An amount of money that could not be read: how much, in which currency?',
  DAY: 'A day that is none, or that may be two: which day is meant?',
  END: 'An end that its words alone do not settle: when is it?',
} as const;

/**
 * Reads the sentences in order and collects the rights that they state, and a question for each
 * that may state one but in which none was found.
 *
 * @param mentions  the mentions by sentence
 */
export function readFacts(sentences: readonly Sentence[], mentions: readonly Mentions[]): Facts {
  const rights: RightFact[] = [];
  const questions: Question[] = [];
  for (const { flat, heading, index } of sentences) {
    if (heading) continue;
    const seen = mentions[index]!;
    const place = { sentence: index, start: 0, end: flat.length };
    const status = statusOf(flat);
    const isRead = status === null && flat.length <= MAX_SENTENCE_CHARS;
    const found = isRead ? rightsOf(place, flat, seen) : [];
    rights.push(...found);
    questions.push(...unreadOf(index, seen));
    const mayStateFact =
      FACT_WORDS.test(flat) || (seen.parties.length > 0 && PARTY_FACT_WORDS.test(flat));
    if (found.length > 0 && CONDITION.test(flat))
      questions.push({ place, question: QUESTIONS.LIMITED });
    if (found.length === 0 && mayStateFact) {
      const reason = status ?? (isDenied(flat) ? 'DENIED' : 'UNREAD');
      questions.push({ place, question: QUESTIONS[reason] });
    }
  }
  return { rights, questions, told: null };
}

/** The rights of a sentence; its term is theirs if it is the only clause. */
function rightsOf(place: SentenceSpan, flat: string, seen: Mentions): readonly RightFact[] {
  const matches = matchClauses(withPlaceholders(flat, seen));
  const isOne =
    matches.length === 1 || matches.every(({ kind }) => /^(?:LICENSE|EXCLUSIVITY)$/.test(kind));
  const term = isOne ? joinTerm(seen.terms) : null;
  return matches
    .map(({ kind, amount, ...sides }) => ({
      kind,
      holder: seen.parties[sides.holder]!.party,
      counterparty: seen.parties[sides.counterparty]!.party,
      amount: amount === null ? null : amountOf(seen, amount),
      term,
      matter: null,
      scope: null,
      confidence: 0.85,
      places: [place],
      termPlaces: [],
      former: false,
    }))
    .filter(({ holder, counterparty }) => holder !== counterparty);
}

function amountOf(seen: Mentions, sign: string): ParsedAmount | null {
  const at = indexOf(sign);
  if (new RegExp(QUANTITY).test(sign)) {
    const { value, unit } = seen.quantities[at]!;
    return { value, unit, currency: null };
  }
  const { value, to, currency } = seen.money[at]!;
  return to === null ? { value, currency, unit: null } : null;
}

/** Words in the form of an amount, a day or an end that could not be read. */
function unreadOf(sentence: number, { unread, money, terms }: Mentions): readonly Question[] {
  const asked = ({ start, end }: Span, question: string): Question => ({
    place: { sentence, start, end },
    question,
  });
  const rangeOf = ({ value, to, currency }: Money): string =>
    `A range, from ${value} to ${to} ${currency}: which amount holds?`;
  return [
    ...unread.money.map((one) => asked(one, QUESTIONS.MONEY)),
    ...money.filter(({ to }) => to !== null).map((one) => asked(one, rangeOf(one))),
    ...unread.days.map((one) => asked(one, QUESTIONS.DAY)),
    ...terms.filter(({ unclear }) => unclear).map((one) => asked(one, QUESTIONS.END)),
  ];
}
