import type { Amounts } from './words/amounts.ts';
import { answeredTerm, answering, type Asked, askedIn } from './clauses/answers.ts';
import { agreementsOf, endsOf, questionsOf } from './clauses/agreements.ts';
import { clauseWords } from './clauses/clause-words.ts';
import { conditionsOf } from './clauses/conditions.ts';
import { type Discourse, isOusted, newDiscourse } from './clauses/discourse.ts';
import { anaphorsOf } from './clauses/anaphors.ts';
import type {
  AgreementFact,
  ConditionFact,
  EndFact,
  Facts,
  Question,
  RightFact,
  TermFact,
} from './clauses/facts.ts';
import type { Clause } from './clauses/frames/frame-parts.ts';
import { rightsOf } from './clauses/frames/frames.ts';
import { itemsOf, type Mentions } from './clauses/items.ts';
import { nounRights } from './clauses/frames/noun-rights.ts';
import { isOblique } from './clauses/subjects.ts';
import { lentTerms, termFactsOf } from './clauses/term-facts.ts';
import { withToldTerms } from './clauses/terms.ts';
import { LONGEST, mayTell } from './clauses/trigger.ts';
import { partyFinder } from './words/mentions.ts';
import { byText } from './read/by-text.ts';
import type { FoundParty } from './words/parties.ts';
import type { Sentence } from './read/sentences.ts';
import type { Tagger } from './wink.ts';

/** Every mention of an article, by sentence; offsets in the sentence's flat text. */
export type SentenceMentions = readonly Mentions[];

/** Finds every party of an article, and puts what is counted and dated beside them. */
export function mentionsOf(
  sentences: readonly Sentence[],
  parties: readonly FoundParty[],
  amounts: readonly Amounts[],
): SentenceMentions {
  const find = partyFinder(parties);
  return sentences.map((sentence, i) => ({ parties: find(sentence), ...amounts[i]! }));
}

/**
 * Reads the sentences in order and collects what they say of rights, terms, ends, conditions and
 * agreements.
 */
export function factsOf(
  sentences: readonly Sentence[],
  mentions: SentenceMentions,
  parties: readonly FoundParty[],
  tag: Tagger,
): Facts {
  const discourse = newDiscourse(parties, speakerOf(sentences, mentions));
  if (parties.length === 2) discourse.pair = [0, 1];
  const rights: RightFact[] = [];
  const terms: TermFact[] = [];
  const ends: EndFact[] = [];
  const conditions: ConditionFact[] = [];
  const agreements: AgreementFact[] = [];
  const questions: Question[] = [];
  const wordsOf = clauseWords();
  let asked: Asked | null = null;
  for (const sentence of sentences) {
    const seen = mentions[sentence.index]!;
    if (sentence.heading || sentence.flat.length > LONGEST || !(asked || mayTell(sentence.flat))) {
      asked = null;
      const named = [...new Set(seen.parties.map((one) => one.party))];
      if (!sentence.heading) remember(discourse, named);
      if (named.length === 1) discourse.subject = named;
      if (named.length === 1 && sentence.flat.endsWith(':')) discourse.flash = named[0]!;
      continue;
    }
    const anaphors = anaphorsOf(sentence.flat, seen.parties, discourse);
    const items = itemsOf(sentence.flat, tag(sentence.flat), seen, anaphors);
    const words = wordsOf(sentence.flat, items);
    const read: Clause = {
      sentence: sentence.index,
      flat: sentence.flat,
      items,
      predicates: words.predicates,
      terms: withToldTerms(sentence.flat, words.terms, discourse.term),
      discourse,
    };
    const clause = answering(read, asked);
    const answered = answeredTerm(read, asked);
    asked = askedIn(read);
    const made = agreementsOf(clause);
    if (made[0]?.parties.length === 2) discourse.pair = made[0].parties;
    const off = grantsNothing(sentence.flat);
    const would = clause.predicates.flatMap((predicate) => rightsOf(clause, predicate));
    const told = off ? [] : would;
    const first = off ? [] : [...told, ...nounRights(clause, told)];
    agreements.push(...made);
    const said = off ? [] : [...termFactsOf(clause, told), ...answered];
    terms.push(...said);
    const found = withPartner(lentTerms(clause, first, said));
    rights.push(...found);
    const ended = endsOf(clause);
    ends.push(...ended);
    const conditioned = off ? [] : conditionsOf(clause);
    conditions.push(...conditioned);
    const open = questionsOf(clause, found.length + ended.length > 0 && !off, said.length > 0);
    questions.push(
      ...(open.length === 0 && off && would.length > 0
        ? [
            {
              place: { sentence: sentence.index, start: 0, end: sentence.flat.length },
              question:
                'Talk, denial, supposition or what has lapsed: no right was drafted. Is one granted?',
            },
          ]
        : open),
    );
    discourse.term =
      [...found, ...said].findLast(
        ({ term }) => term !== null && (term.to !== null || term.length !== null || term.perpetual),
      )?.term ?? discourse.term;
    for (const right of found) {
      learnRoles(discourse, right);
      if (right.counterparty !== null && !right.assumedCounterparty)
        discourse.partners
          .set(right.holder, right.counterparty)
          .set(right.counterparty, right.holder);
    }
    const bilateral = found.find((right) => right.counterparty !== null);
    if (bilateral) discourse.pair = [bilateral.holder, bilateral.counterparty!];
    remember(
      discourse,
      items.filter((item) => !item.anaphor).flatMap((item) => item.parties),
      items
        .filter(
          (item) => item.parties.length > 0 && !item.anaphor && isOusted(sentence.flat, item.start),
        )
        .flatMap((item) => item.parties),
    );
    updateSubject(discourse, clause);
    const list = clause.predicates.find((one) => one.subject.length > 2)?.subject;
    if (list) discourse.group = list;
  }
  return { rights, terms, ends, conditions, agreements, questions };
}

/**
 * A right whose counterparty a sentence does not say is against the one with whom its holder
 * contracts in the same sentence.
 */
function withPartner(found: readonly RightFact[]): readonly RightFact[] {
  return found.map((right) => {
    if (
      right.counterparty !== null ||
      right.kind === 'EQUITY_INTEREST' ||
      right.kind === 'IP_OWNERSHIP'
    )
      return right;
    const partners = new Set(
      found.flatMap((one) =>
        one.counterparty === null
          ? []
          : one.holder === right.holder
            ? [one.counterparty]
            : one.counterparty === right.holder
              ? [one.holder]
              : [],
      ),
    );
    return partners.size === 1
      ? {
          ...right,
          counterparty: [...partners][0]!,
          assumedCounterparty: true,
          confidence: Math.min(0.95, right.confidence + 0.07),
        }
      : right;
  });
}

const UNSURE =
  /\b(?:denied|denies|den(?:y|ying) that|no decision|non-binding|memorandum of understanding|letter of intent|false reports?|rumou?r(?:s|ed)?|speculation|speculated|played down|plays down|(?:dismissed|rejected|refuted|disputed|called) (?:as \w+ )?(?:an? |the |any |all )?(?:media |press |newspaper )?(?:reports?|claims?|suggestions?|talk|rumou?rs?|stor(?:y|ies)))\b/i;
const LAPSED =
  /\b(?:but|although|which|and) (?:it|this|that|they|these|the (?:deal|option|agreement|licen[cs]e|contract|right|offer|lease|plan)|(?:later|since|never))?\s?(?:has |have |was |were |had )?(?:later |since |subsequently |then )?(?:lapsed|expired(?! (?:on|in) 20[3-9])|(?:been )?(?:scrapped|cancelled|canceled|terminated|abandoned|dropped|revoked|annulled)|fell through|came to nothing|never (?:used|exercised|took effect|closed))\b/i;
/** A quick look before the slow one. */
const OVER =
  /laps|expir|scrap|cancel|terminat|abandon|dropped|revoked|annulled|fell through|came to nothing|never/i;
const HYPOTHETICAL =
  /\b(?:would|could)\b[^.;]*\bif (?:an?|the|any|such|this|that|it)\b[^.;]*\b(?:were|was|is|are|goes|went) (?:done|agreed|signed|reached|struck|completed|finalised|finalized|approved|ahead|through|to)\b/i;

/**
 * Whether a sentence asks, denies, gossips, supposes or tells of what has lapsed: it grants
 * nothing, and is asked about.
 */
const grantsNothing = byText(
  (flat) =>
    /\?["')]*$/.test(flat) ||
    UNSURE.test(flat) ||
    (OVER.test(flat) && LAPSED.test(flat)) ||
    (flat.includes(' if ') && HYPOTHETICAL.test(flat)),
);

/**
 * The party whose own words the article is: told by its head (a call, a letter) or by we outside
 * quotes; else null.
 */
function speakerOf(sentences: readonly Sentence[], mentions: SentenceMentions): number | null {
  const head = sentences
    .slice(0, 4)
    .map((one) => one.flat)
    .join(' ');
  const own = sentences.filter(
    (one) => /\b(?:we|our|us)\b/i.test(one.flat.replace(/"[^"]*"/g, '')) && !/["]/.test(one.flat),
  ).length;
  if (
    !/\b(?:earnings|results|conference) call\b|\btranscript\b|\bletter to (?:share|stock)holders\b/i.test(
      head,
    ) &&
    own < 3
  )
    return null;
  if (own === 0) return null;
  return mentions.find((one) => one.parties.length > 0)?.parties[0]?.party ?? null;
}

function remember(
  discourse: Discourse,
  named: readonly number[],
  ousted: readonly number[] = [],
): void {
  if (named.length > 0)
    discourse.recent = [...new Set([...[...named].reverse(), ...discourse.recent])].slice(0, 50);
  const pair = [...new Set(named)].filter((party) => !ousted.includes(party));
  if (discourse.pair.length === 0 && pair.length === 2) discourse.pair = pair;
  if (
    discourse.pair.length === 0 &&
    named.length > 0 &&
    discourse.recent.length === 2 &&
    ousted.length === 0 &&
    discourse.recent.every((party) => discourse.parties[party]!.kind === 'COMPANY')
  )
    discourse.pair = discourse.recent;
  if (discourse.main.length === 0 && discourse.pair.length === 2) discourse.main = discourse.pair;
}

function updateSubject(discourse: Discourse, clause: Clause): void {
  const first = clause.predicates.find((one) => one.subject.length > 0 && !one.participle);
  if (first) {
    discourse.subject = first.subject;
    return;
  }
  const named = clause.items.find(
    (item, at) =>
      item.parties.length > 0 &&
      !/^(?:its|their|our)$/.test(item.lower) &&
      (!item.anaphor || !isOblique(clause.items, at)) &&
      !/^'/.test(clause.items[at + 1]?.lower ?? ''),
  );
  if (named) discourse.subject = named.parties;
}

const ROLES: Readonly<
  Partial<Record<RightFact['kind'], readonly [readonly string[], readonly string[]]>>
> = {
  LICENSE: [
    [
      'licensee',
      'tenant',
      'lessee',
      'franchisee',
      'charterer',
      'concessionaire',
      'holder',
      'operator',
    ],
    ['licensor', 'landlord', 'lessor', 'franchisor', 'owner', 'shipowner', 'grantor'],
  ],
  EQUITY_INTEREST: [['investor', 'shareholder', 'backer'], []],
  PURCHASE_COMMITMENT: [
    ['seller', 'supplier', 'vendor'],
    ['buyer', 'purchaser', 'offtaker', 'off-taker', 'customer'],
  ],
  SUPPLY_COMMITMENT: [
    ['buyer', 'purchaser', 'customer', 'offtaker', 'off-taker', 'charterer'],
    ['supplier', 'seller', 'vendor', 'provider', 'producer'],
  ],
};

function learnRoles(discourse: Discourse, right: RightFact): void {
  const roles = right.action === 'receive' && right.kind === 'PAYMENT' ? null : ROLES[right.kind];
  if (!roles) return;
  for (const role of roles[0]) discourse.roles.set(role, right.holder);
  if (right.counterparty !== null)
    for (const role of roles[1]) discourse.roles.set(role, right.counterparty);
}
