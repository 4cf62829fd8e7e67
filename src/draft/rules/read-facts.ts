import type { RightKind } from '../../domain/model/right.ts';
import type { Sentence } from '../read/sentences.ts';
import { unplacedDays } from '../words/dates.ts';
import { momentEdtf } from '../words/moment.ts';
import type { FoundParty } from '../words/found-party.ts';
import { joinTerm, type SaidTerm, type TermWord } from '../words/said-term.ts';
import { termWords } from '../words/term-words.ts';
import type { ActFact, Facts, Place, Question, RightFact, SaidAmount } from './facts.ts';
import { type Framed, framesIn } from './frames.ts';
import { marked, type Mentions } from './marked.ts';
import { referencesIn, subjectOf } from './references.ts';
import { joinRights } from './join-rights.ts';
import { actOf, isDenied, type Status, statusOf } from './status.ts';

/** No sentence is longer: a text that was glued together is not read as one. */
const MAX_SENTENCE = 2000;

/** What a sentence may speak of that is worth a question. */
const TELLS =
  /\b(?:licen[cs]\w*|exclusiv\w*|first refusal|options?|leases?|leased|royalt\w+|concession|franchise|offtake|stake|veto|most[- ]favou?red|rights? (?:to|of|over|for|in)|[a-z]+ rights|waive[sdr]?\w*)\b/i;
/** The same, if it names a party as well. */
const TELLS_OF_PARTY =
  /\b(?:suppl(?:y|ies)|buys?|sells?|pays?|terminat\w+|expire[sd]?|assign(?:s|ed|ment)|renew\w*|agreements?|deals?|contracts?|grant(?:s|ed)?|consent|compete|indemnif\w+|appoint\w*)\b/i;

function tells(flat: string, seen: Mentions): boolean {
  return TELLS.test(flat) || (seen.parties.length > 0 && TELLS_OF_PARTY.test(flat));
}

/**
 * Reads the sentences in order and collects the rights, acts and terms that they state, and a
 * question for each that may tell of one and gave none.
 *
 * @param mentions  by sentence
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
  let last = -1;
  for (const sentence of sentences) {
    const seen = mentions[sentence.index]!;
    const whole = placeOf(sentence);
    const words = termWords(sentence.flat, seen.dates);
    if (!sentence.heading) questions.push(...unreadOf(sentence, seen, words));
    if (sentence.heading || sentence.flat.length > MAX_SENTENCE) continue;
    const references = referencesIn(sentence, seen.parties, parties, subject);
    subject = subjectOf(sentence.flat, seen.parties) ?? references[0]?.party ?? null;
    const all = [...seen.parties, ...references].sort((a, b) => a.start - b.start);
    const status = statusOf(sentence.flat);
    const framed = framesIn(marked(sentence.flat, { ...seen, parties: all }));
    const found = rightsOf(sentence, { ...seen, parties: all }, framed, words, parties.length);
    const act = actFact(sentence, { ...seen, parties: all }, words);
    if (status === null) rights.push(...found);
    if (act) acts.push(act);
    const granted = found.length > 0 && status === null;
    const term = status === null && !granted && RUNS.test(sentence.flat) ? termIn(words) : null;
    if (term) carry(rights, last, term, whole);
    if (granted) last = sentence.index;
    if (!granted && !act && !term && tells(sentence.flat, seen))
      questions.push({ place: whole, question: QUESTIONS[statusInWords(status, sentence.flat)] });
    else if (granted && CONDITION.test(sentence.flat))
      questions.push({
        place: whole,
        question: 'Something here may limit or end the right: a condition?',
      });
  }
  return {
    rights: joinRights(rights, parties.length),
    acts,
    agreements: [],
    confirmed: [],
    conditions: [],
    questions,
  };
}

/** The licence runs until 30 June 2033: the term of what was granted last. */
const DEAL = '(?:agreement|deal|contract|licen[cs]e|lease|concession|franchise|term)';
const HOLDS = '(?:(?:will )?(?:run|start|last|expire|end|begin)s?|began|is for)';
const RUNS = new RegExp(`^(?:The|This|Its) (?:[a-z-]+ ){0,3}${DEAL}(?: [^.;]{0,40})? ${HOLDS}\\b`);

/** Gives a term to the rights of the last grant that have none. */
function carry(rights: RightFact[], last: number, term: SaidTerm, place: Place): void {
  rights.forEach((right, at) => {
    if (right.places[0]!.sentence === last && right.term === null && right.amount === null)
      rights[at] = { ...right, term, termPlaces: [place] };
  });
}

function termIn(words: readonly TermWord[]): SaidTerm | null {
  return joinTerm(words.filter(({ unclear }) => !unclear));
}

const CONDITION =
  /\b(?:if|unless|provided that|subject to|conditional on|contingent on|once|pending|until (?!\d|the end\b|at least\b))\b/i;

const QUESTIONS: Readonly<Record<Told, string>> = {
  UNREAD: 'It may tell of a right that was not read: does it?',
  ENDED: 'Something may have ended, been waived, assigned, exercised or amended: which right?',
  DENIED: 'Something is denied or refused: no right was drafted. Is one granted?',
  PLANNED: 'A plan, talks or a condition: no right was drafted. Is one granted?',
  CLAIMED: 'A claim or a rumour: no right was drafted. Is one granted?',
  PAST: 'What was before: no right was drafted. Did one hold then?',
  ASKED: 'It asks: no right was drafted. Is one granted?',
};

type Told = Status | 'DENIED' | 'UNREAD';

function statusInWords(status: Status | null, flat: string): Told {
  return status ?? (isDenied(flat) ? 'DENIED' : 'UNREAD');
}

/** How many characters before a clause may deny it. */
const BEFORE = 30;

/** Whether the words of a clause, or those just before it, deny it; some rights say not themselves. */
function isRefused({ kind, start, end }: Framed, text: string): boolean {
  return (
    kind !== 'NON_COMPETE' &&
    kind !== 'CONSENT' &&
    isDenied(text.slice(Math.max(0, start - BEFORE), end))
  );
}

function placeOf({ index, flat }: Sentence): Place {
  return { sentence: index, start: 0, end: flat.length };
}

/** A right with the words of its part of the sentence: from its clause to the next. */
function rightsOf(
  sentence: Sentence,
  seen: Mentions,
  framed: readonly Framed[],
  words: readonly TermWord[],
  parties: number,
): readonly RightFact[] {
  const { at, text } = marked(sentence.flat, seen);
  const starts = [...new Set(framed.map((one) => one.start))].map(at);
  return framed.flatMap((one): readonly RightFact[] => {
    const counterparty = one.other === null ? null : seen.parties[one.other]!.party;
    const named = one.holder === null ? null : seen.parties[one.holder]!.party;
    const holder = named ?? (parties === 2 ? 1 - counterparty! : null);
    if (holder === null || holder === counterparty || isRefused(one, text)) return [];
    const from = at(one.start);
    const next = Math.min(
      starts.find((start) => start > from) ?? sentence.flat.length,
      at(one.until),
    );
    const since = from === starts[0] ? 0 : from;
    const own = words.filter(({ start }) => start >= since && start < next);
    return [
      {
        kind: one.kind,
        holder,
        counterparty: one.kind === 'EQUITY_INTEREST' ? null : counterparty,
        amount: one.amount === null ? null : amountOf(seen, one.amount),
        term: termIn(own),
        matter: null,
        scope: null,
        confidence: counterparty === null || named === null ? 0.7 : 0.85,
        places: [{ sentence: sentence.index, start: from, end: next }],
        termPlaces: [],
        assumedCounterparty: false,
        former: false,
      },
    ];
  });
}

function amountOf(seen: Mentions, { list, at }: NonNullable<Framed['amount']>): SaidAmount | null {
  if (list === 'quantities') {
    const { value, unit } = seen.quantities[at]!;
    return { value, unit, currency: null };
  }
  const { value, to, currency } = seen.money[at]!;
  return to === null ? { value, currency, unit: null } : null;
}

const INSTRUMENTS: readonly (readonly [RegExp, readonly RightKind[]])[] = [
  [/\b(?:sub-?)?(?:licen[cs]es?|leases?|concessions?|franchises?)\b/i, ['LICENSE', 'EXCLUSIVITY']],
  [/\bfirst refusal\b/i, ['FIRST_REFUSAL']],
  [/\bfirst (?:offer|negotiation)\b/i, ['FIRST_OFFER']],
  [/\bexclusivity\b/i, ['EXCLUSIVITY']],
  [/\boptions?\b/i, ['PURCHASE_OPTION', 'EXTENSION_OPTION']],
  [/\broyalt/i, ['REVENUE_SHARE']],
  [/\b(?:supply|supplies|deliveries|offtake)\b/i, ['SUPPLY_COMMITMENT', 'PURCHASE_COMMITMENT']],
  [/\bobserver\b/i, ['INFORMATION']],
  [/\bveto\b|\bconsent right/i, ['CONSENT']],
];

/** The kinds of right that a sentence speaks of by their instruments. */
function kindsIn(flat: string): readonly RightKind[] {
  return INSTRUMENTS.filter(([pattern]) => pattern.test(flat)).flatMap(([, kinds]) => kinds);
}

function actFact(sentence: Sentence, seen: Mentions, words: readonly TermWord[]): ActFact | null {
  const kind = actOf(sentence.flat);
  if (kind === null || seen.parties.length === 0 || !tells(sentence.flat, seen)) return null;
  const day = words.find(({ from }) => from?.day)?.from ?? null;
  return {
    kind,
    kinds: kindsIn(sentence.flat),
    parties: [...new Set(seen.parties.map(({ party }) => party))],
    effective: day === null ? null : momentEdtf(day),
    rights: null,
    drafted: [],
    introduces: [],
    place: placeOf(sentence),
  };
}

/** What looks like an amount, a day or an end and could not be read. */
function unreadOf(
  { index, flat }: Sentence,
  seen: Mentions,
  words: readonly TermWord[],
): readonly Question[] {
  const at = (one: { readonly start: number; readonly end: number }): Place => ({
    sentence: index,
    start: one.start,
    end: one.end,
  });
  return [
    ...seen.unread.map((one) => ({
      place: at(one),
      question: 'An amount of money that could not be read: how much, in which currency?',
    })),
    ...seen.money
      .filter(({ to }) => to !== null)
      .map((one) => ({
        place: at(one),
        question: `A range, from ${one.value} to ${one.to} ${one.currency}: which amount holds?`,
      })),
    ...unplacedDays(flat, seen.dates).map((one) => ({
      place: at(one),
      question: 'A day that is none, or that may be two: which day is meant?',
    })),
    ...words
      .filter(({ unclear }) => unclear)
      .map((one) => ({
        place: at(one),
        question: 'An end that its words alone do not settle: when is it?',
      })),
  ];
}
