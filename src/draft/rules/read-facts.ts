import type { Sentence } from '../read/sentences.ts';
import { unplacedDays } from '../words/dates.ts';
import type { FoundParty } from '../words/mentions.ts';
import { momentEdtf } from '../words/moment.ts';
import { joinTerm, type ParsedTerm, type TermMention } from '../words/parsed-term.ts';
import { findTermMentions } from '../words/term-words.ts';
import type { ActFact, Facts, SentenceSpan, Question, RightFact, ParsedAmount } from './facts.ts';
import { type ClauseMatch, matchClauses } from './clause-patterns.ts';
import { joinRights } from './join-rights.ts';
import { withPlaceholders, type Mentions } from './placeholders.ts';
import { kindsNamed } from './objects.ts';
import { referencesIn, subjectOf } from './references.ts';
import { actOf, isDenied, statusOf } from './status.ts';

/** Longer runs of text are errors of extraction and are skipped. */
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
  UNREAD: 'It may tell of a right that was not read: does it?',
  ENDED: 'Something may have ended, been waived, assigned, exercised or amended: which right?',
  DENIED: 'Something is denied or refused: no right was drafted. Is one granted?',
  PLANNED: 'A plan, talks or a condition: no right was drafted. Is one granted?',
  CLAIMED: 'A claim or a rumour: no right was drafted. Is one granted?',
  PAST: 'What was before: no right was drafted. Did one hold then?',
  ASKED: 'It asks: no right was drafted. Is one granted?',
  LIMITED: 'Something here may limit or end the right: a condition?',
  MONEY: 'An amount of money that could not be read: how much, in which currency?',
  DAY: 'A day that is none, or that may be two: which day is meant?',
  END: 'An end that its words alone do not settle: when is it?',
} as const;

function mayStateFact(flat: string, seen: Mentions): boolean {
  return FACT_WORDS.test(flat) || (seen.parties.length > 0 && PARTY_FACT_WORDS.test(flat));
}

/**
 * Reads the sentences in order and collects the rights, acts and terms that they state, and a
 * question for each sentence that may state one but in which none was found.
 *
 * @param mentions  the mentions by sentence
 */
export function readFacts(
  sentences: readonly Sentence[],
  mentions: readonly Mentions[],
  parties: readonly FoundParty[],
): Facts {
  const rights: RightFact[] = [];
  const acts: ActFact[] = [];
  const questions: Question[] = [];
  let subject: number | null = null;
  for (const sentence of sentences) {
    const { flat, heading, index } = sentence;
    const named = mentions[index]!;
    const words = findTermMentions(flat, named.dates);
    if (!heading) questions.push(...unreadOf(sentence, named, words));
    if (heading || flat.length > MAX_SENTENCE_CHARS) continue;
    const references = referencesIn(sentence, named.parties, parties, subject);
    subject = subjectOf(flat, named.parties) ?? references[0]?.party ?? null;
    const all = [...named.parties, ...references].sort((a, b) => a.start - b.start);
    const seen = { ...named, parties: all };
    const status = statusOf(flat);
    const found = status === null ? rightsOf(sentence, seen, words, parties.length) : [];
    const act = actFact(sentence, seen, words);
    rights.push(...found);
    if (act) acts.push(act);
    const place = placeOf(sentence);
    if (found.length === 0 && !act && mayStateFact(flat, named))
      questions.push({
        place,
        question: QUESTIONS[status ?? (isDenied(flat) ? 'DENIED' : 'UNREAD')],
      });
    else if (found.length > 0 && CONDITION.test(flat))
      questions.push({ place, question: QUESTIONS.LIMITED });
  }
  const joined = joinRights(rights, parties.length);
  return { rights: joined, acts, agreements: [], confirmed: [], conditions: [], questions };
}

function placeOf({ index, flat }: Sentence): SentenceSpan {
  return { sentence: index, start: 0, end: flat.length };
}

function termIn(words: readonly TermMention[]): ParsedTerm | null {
  return joinTerm(words.filter(({ unclear }) => !unclear));
}

/** The number of characters before a clause that may deny it. */
const DENIAL_WINDOW_CHARS = 30;

/** Whether the words of a clause, or those just before it, deny it. Non-competes and consents are
 * worded with *not* themselves. */
function isRefused({ kind, start, end }: ClauseMatch, text: string): boolean {
  return (
    kind !== 'NON_COMPETE' &&
    kind !== 'CONSENT' &&
    isDenied(text.slice(Math.max(0, start - DENIAL_WINDOW_CHARS), end))
  );
}

/** The rights of a sentence, each with the words of its part of it: from its clause to the next. */
function rightsOf(
  sentence: Sentence,
  seen: Mentions,
  words: readonly TermMention[],
  parties: number,
): readonly RightFact[] {
  const one = withPlaceholders(sentence.flat, seen);
  const matches = matchClauses(one);
  const starts = matches.map(({ start }) => one.at(start));
  return matches.flatMap((match): readonly RightFact[] => {
    const counterparty = match.other === null ? null : seen.parties[match.other]!.party;
    const named = match.holder === null ? null : seen.parties[match.holder]!.party;
    const holder = named ?? (parties === 2 ? 1 - counterparty! : null);
    if (holder === null || holder === counterparty || isRefused(match, one.text)) return [];
    const from = one.at(match.start);
    const next = starts.find((start) => start > from) ?? sentence.flat.length;
    const until = Math.min(next, one.at(match.until));
    const since = from === starts[0] ? 0 : from;
    return [
      {
        kind: match.kind,
        holder,
        counterparty: match.kind === 'EQUITY_INTEREST' ? null : counterparty,
        amount: match.amount === null ? null : amountOf(seen, match.amount),
        term: termIn(words.filter(({ start }) => start >= since && start < until)),
        matter: null,
        scope: null,
        confidence: counterparty === null || named === null ? 0.7 : 0.85,
        places: [{ sentence: sentence.index, start: from, end: until }],
        termPlaces: [],
        assumedCounterparty: false,
        former: false,
      },
    ];
  });
}

function amountOf(
  seen: Mentions,
  { list, at }: NonNullable<ClauseMatch['amount']>,
): ParsedAmount | null {
  if (list === 'quantities') {
    const { value, unit } = seen.quantities[at]!;
    return { value, unit, currency: null };
  }
  const { value, to, currency } = seen.money[at]!;
  return to === null ? { value, currency, unit: null } : null;
}

function actFact(
  sentence: Sentence,
  seen: Mentions,
  words: readonly TermMention[],
): ActFact | null {
  const kind = actOf(sentence.flat);
  if (kind === null || seen.parties.length === 0 || !mayStateFact(sentence.flat, seen)) return null;
  const day = words.find(({ from }) => from?.day)?.from ?? null;
  return {
    kind,
    kinds: kindsNamed(sentence.flat),
    parties: [...new Set(seen.parties.map(({ party }) => party))],
    effective: day === null ? null : momentEdtf(day),
    rights: null,
    drafted: [],
    introduces: [],
    place: placeOf(sentence),
  };
}

/** Words in the form of an amount, a day or an end that could not be read. */
function unreadOf(
  { index, flat }: Sentence,
  seen: Mentions,
  words: readonly TermMention[],
): readonly Question[] {
  const asked = (
    question: string,
    { start, end }: { readonly start: number; readonly end: number },
  ): Question => ({ place: { sentence: index, start, end }, question });
  return [
    ...seen.unread.map((one) => asked(QUESTIONS.MONEY, one)),
    ...seen.money
      .filter(({ to }) => to !== null)
      .map((one) =>
        asked(`A range, from ${one.value} to ${one.to} ${one.currency}: which amount holds?`, one),
      ),
    ...unplacedDays(flat, seen.dates).map((one) => asked(QUESTIONS.DAY, one)),
    ...words.filter(({ unclear }) => unclear).map((one) => asked(QUESTIONS.END, one)),
  ];
}
