import type { AgreementKind } from '../../domain/model/agreement.ts';
import type { AgreementFact, EndFact, Question } from './facts.ts';
import type { Clause } from './frames/frame-parts.ts';
import { directParty, partiesAfter, possessors, regionAfter } from './region.ts';
import { byText } from '../read/by-text.ts';
import { themesIn } from './themes.ts';

const NOUN =
  /\b((?:[\p{L}-]+ )?(?:memorandum of understanding|memorand(?:um|a)|letters? of intent|term sheet|heads of terms|non-binding (?:[\p{L}]+ )?(?:agreement|deal|accord|offer)|mou|loi|agreements?|deals?|contracts?|pacts?|accords?|partnerships?|joint ventures?|alliances?|leases?|licen[cs]es?|concessions?|franchises?|collaborations?|tie-ups?|ppas?|cross-licen[cs]es?|loans?|settlements?|treaty))\b/giu;
const NON_BINDING =
  /\b(?:non-?binding|memorand(?:um|a)|letters? of intent|term sheet|heads of terms|mou|loi|in principle|preliminary (?:agreement|deal|accord))\b/i;

/**
 * What stands before the first of two parties: an agreement between, its noun taken. Matched from
 * the end of the text backwards, which is sooner done.
 */
const BETWEEN =
  /$(?<=\b((?:agreement|deal|contract|partnership|pact|accord|venture|lease|licen[cs]e|alliance|collaboration)s?) (?:between|with|of) )/i;

/** The instruments that a sentence names together with who made them. */
export function agreementsOf(clause: Clause): readonly AgreementFact[] {
  const found: AgreementFact[] = [];
  for (const predicate of clause.predicates) {
    if (predicate.mood === 'PLAN' || predicate.negated) continue;
    const after = regionAfter(clause.items, predicate);
    const text = clause.flat.slice(after.start, after.end);
    if (
      predicate.cls !== 'SIGN' &&
      !(predicate.cls === 'OBTAIN' && /\b(?:deal|agreement|contract)\b/i.test(text))
    )
      continue;
    const nouns = [...text.matchAll(NOUN)];
    if (nouns.length === 0 && predicate.lemma !== 'agree') continue;
    const withs = partiesAfter(after, /^(?:with|between|to|from|among|by)$/);
    const parties = [...new Set([...predicate.subject, ...withs])];
    if (parties.length < 2) continue;
    const noun =
      nouns.find((one) => NON_BINDING.test(one[1]!))?.[1] ?? nouns[0]?.[1] ?? 'agreement';
    found.push({
      noun: noun.toLowerCase(),
      parties,
      binding:
        NON_BINDING.test(text) && !/\bbinding\b/i.test(text.replace(/non-?binding/gi, ''))
          ? 'NON_BINDING'
          : 'BINDING',
      place: {
        sentence: clause.sentence,
        start: clause.items[predicate.chain]!.start,
        end: after.end,
      },
    });
  }
  clause.items.forEach((item, at) => {
    if (item.parties.length !== 1 || found.length > 0) return;
    const between = BETWEEN.exec(clause.flat.slice(0, item.start))?.[1];
    if (between === undefined) return;
    const next = clause.items[at + 2];
    if (
      clause.items[at + 1]?.lower === 'and' &&
      next &&
      next.parties.length === 1 &&
      next.parties[0] !== item.parties[0]
    ) {
      found.push({
        noun: between.toLowerCase(),
        parties: [...item.parties, ...next.parties],
        binding: NON_BINDING.test(clause.flat) ? 'NON_BINDING' : 'BINDING',
        place: { sentence: clause.sentence, start: item.start, end: next.end },
      });
    }
  });
  return found;
}

/** The kind of instrument that a noun names. */
export function agreementKind(noun: string): AgreementKind {
  if (/memorand|mou/.test(noun)) return 'MEMORANDUM';
  if (/letter|loi|term sheet|heads of/.test(noun)) return 'LETTER_OF_INTENT';
  if (/joint venture|alliance/.test(noun)) return 'JOINT_VENTURE';
  if (/licen[cs]|franchise|concession/.test(noun)) return 'LICENCE';
  if (/suppl|purchase|offtake|off-take|ppa/.test(noun)) return 'SUPPLY';
  if (/loan|investment/.test(noun)) return 'INVESTMENT';
  if (/amend/.test(noun)) return 'AMENDMENT';
  return 'DEFINITIVE';
}

/** Ends that a sentence tells of: no longer exclusive, terminated, replaces, waived. */
export function endsOf(clause: Clause): readonly EndFact[] {
  const found: EndFact[] = [];
  const place = { sentence: clause.sentence, start: 0, end: clause.flat.length };
  for (const predicate of clause.predicates) {
    const after = regionAfter(clause.items, predicate);
    const text = clause.flat.slice(after.start, after.end);
    if (
      predicate.cls === 'BE' &&
      (predicate.noLonger || /^ ?no longer\b/.test(text)) &&
      /\b(?:exclusive|sole|only|tied)\b/i.test(text)
    ) {
      const owners = [...possessors(after), ...partiesAfter(after, /^(?:of|for|to)$/)].filter(
        (party) => !predicate.subject.includes(party),
      );
      found.push({
        act: 'TERMINATES',
        kinds: ['EXCLUSIVITY'],
        holder: predicate.subjectNoun ? null : (predicate.subject[0] ?? null),
        counterparty: owners[0] ?? null,
        place,
      });
    }
    if (
      predicate.cls === 'TERMINATE' &&
      predicate.mood === 'FACT' &&
      !predicate.negated &&
      /ed$/.test(clause.items[predicate.verb]!.lower) &&
      /\b(?:agreement|contract|deal|licen[cs]e|lease|partnership|exclusivity|franchise|concession)\b/i.test(
        clause.flat,
      )
    ) {
      const other = predicate.passive ? [] : partiesAfter(after, /^with$/);
      found.push({
        act: 'TERMINATES',
        kinds: [],
        holder: other[0] ?? predicate.subject[0] ?? null,
        counterparty: other.length > 0 ? (predicate.subject[0] ?? null) : null,
        place,
      });
    }
    if (predicate.cls === 'REPLACE' && !predicate.negated && predicate.mood !== 'PLAN')
      found.push({
        act: 'SUPERSEDES',
        kinds: themesIn(text).map((one) => one.kind),
        holder: directParty(after)[0] ?? null,
        counterparty: null,
        place,
      });
  }
  return found;
}

const OPEN_TALK =
  /\b(?:in talks|talks (?:to|with|over|about)|considering|weighing|exploring|negotiating|may (?:seek|consider)|could (?:buy|sell|acquire|license|licence|lease|supply|grant|take|get|win|invest|become)|might|hopes? to|plans? to|intends? to|aims? to|would (?:give|grant|allow|get|buy|sell|supply|acquire|receive|let|be|have)|rumou?r|speculation|denied|denies|proposal|proposed|offered to|letter of intent|memorandum of understanding|non-binding)\b/i;
const PAST =
  /\b(?:had (?:held|been|granted|owned|signed|licensed|the)|previously|formerly|until now|used to|previous (?:franchise|agreement|deal|contract|licence|license|operator)|lost its|expired|was terminated|was cancelled|lapsed)\b/i;
const RIGHT_WORDS =
  /\b(?:rights?|licen[cs]\w*|exclusiv\w*|stakes?|options?|leases?|suppl\w+|royalt\w*|acquire|buy|veto|refusal|contract|agreement|deal|franchise|concession|invest\w*)\b/i;

const toldIn = byText((flat) => ({
  right: RIGHT_WORDS.test(flat),
  open: OPEN_TALK.test(flat),
  past: PAST.test(flat),
}));

/**
 * What a sentence says of rights that cannot be placed: talk, rumour, denial, history.
 *
 * @param placed  a right or an end was read in it
 * @param termed  a term was read in it
 */
export function questionsOf(clause: Clause, placed: boolean, termed: boolean): readonly Question[] {
  const place = { sentence: clause.sentence, start: 0, end: clause.flat.length };
  const told = toldIn(clause.flat);
  if (!told.right) return [];
  if (told.open)
    return placed
      ? []
      : [
          {
            place,
            question:
              'Plan, talk, denial or non-binding instrument: no right was drafted. Is one granted?',
          },
        ];
  if (told.past)
    return placed
      ? []
      : [
          {
            place,
            question:
              'History: a right that is said to be over was not drafted. Is it wanted, and since when was it held?',
          },
        ];
  const strong = themesIn(clause.flat).filter(
    (one) => one.kind !== 'PAYMENT' && one.kind !== 'SUPPLY_COMMITMENT',
  );
  return !placed &&
    !termed &&
    strong.length > 0 &&
    clause.items.some((item) => item.parties.length > 0)
    ? [
        {
          place,
          question: `Words of a right (${[...new Set(strong.map((one) => one.kind))].join(', ')}) whose holder or grant was not settled.`,
        },
      ]
    : [];
}
