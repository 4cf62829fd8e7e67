import type { RightFact, TermFact } from './facts.ts';
import type { Clause } from './frames/frame-parts.ts';
import { newClauseAt } from './predicates.ts';
import type { TermWord } from './term-word.ts';
import { joinTerm } from './said-term.ts';

const NOUNS =
  'agreement|appointment|settlement|programme|scheme|order|charters?|ppa|deal|contract|pact|accord|partnership|licen[cs]es?|lease|loan|bonds?|option|concession|franchise|exclusivity|exclusive|deliveries|supply|supplies|venture|alliance|arrangements?|rights|sponsorship|warrants?|term|royalties|collaboration|facility|elements|tenancy|mandate|offtake';
const NOUN = new RegExp(`\\b((?:${NOUNS})s?|it|they|these)\\b`, 'gi');
const FOLLOWING = new RegExp(`^(?:-long|-year)?,? (?:[\\p{L}-]+ ){0,4}?((?:${NOUNS})s?)\\b`, 'iu');
const ANY = new RegExp(`\\b(?:${NOUNS})s?\\b`, 'i');
const RELATIVE = new RegExp(`$(?<=\\b(?:${NOUNS})s?(?:,)? (?:which|that) [^,;]*)`, 'i');
const OVER =
  /\b(?:expired|lapsed|ended|was terminated|was cancelled|had been due|was due|were due|was to|had been|had held|held the|signed in|struck in|ran until|ran out|previous|former|earlier)\b/i;

/** The day until which an option is used by giving notice is none of the agreement's. */
const NOTICE =
  /$(?<=\bnotice\b[^.;]{0,40}(?:no later than|by|before|until)(?: the)?(?: end of)? )/i;

/**
 * What a sentence says of the term of rights that stand elsewhere: the agreement runs until, the
 * licence expires.
 */
export function termFactsOf(clause: Clause, rights: readonly RightFact[]): readonly TermFact[] {
  const { flat } = clause;
  const byNoun = new Map<number, { word: string; words: TermWord[] }>();
  for (const word of clause.terms) {
    if (
      rights.some(
        (right) =>
          word.start >= right.place.start &&
          word.start < right.place.end &&
          (right.kind !== 'PAYMENT' || !ofInstrument(flat, word)),
      )
    )
      continue;
    const before = flat
      .slice(Math.max(0, word.start - 60), word.start)
      .split(/[,;] (?=(?:and |but )?(?:now|its|the|it)\b)/)
      .at(-1)!;
    const noun =
      otherClause(clause, word) ||
      NOTICE.test(flat.slice(0, word.start)) ||
      OVER.test(before) ||
      (/$(?<=\b(?:contingent|conditional|subject to|provided that|unless|if|once)\b[^.;]*)/i.test(
        flat.slice(0, word.start),
      ) &&
        /$(?<=\bbefore )/.test(flat.slice(0, word.start)))
        ? null
        : nounOf(flat, word);
    if (!noun) continue;
    const entry = byNoun.get(noun.at) ?? { word: noun.word, words: [] };
    entry.words.push(word);
    byNoun.set(noun.at, entry);
  }
  return [...byNoun].flatMap(([at, { word, words }]): readonly TermFact[] => {
    const term = joinTerm(words);
    return term
      ? [
          {
            noun: word,
            holders: ownersOf(clause, at),
            term,
            place: {
              sentence: clause.sentence,
              start: Math.min(at, words[0]!.start),
              end: Math.max(...words.map((one) => one.end)),
            },
          },
        ]
      : [];
  });
}

/**
 * Whether the word stands in a clause of its own that no right was read in: ", and neither will sue
 * before 2032".
 */
function otherClause(clause: Clause, word: TermWord): boolean {
  const at = clause.items.findIndex((item) => item.start >= word.start);
  const opens = clause.items.findLastIndex((_item, i) => i < at && newClauseAt(clause.items, i));
  return (
    opens > 0 &&
    !ANY.test(clause.flat.slice(clause.items[opens]!.start, word.start)) &&
    !/\b(?:it|they|these)\b/i.test(clause.flat.slice(clause.items[opens]!.start, word.start))
  );
}

/**
 * Whether a word of a term says how long the instrument runs under which something is paid: "under
 * the 20-year lease, which begins on".
 */
export function ofInstrument(flat: string, word: TermWord): boolean {
  if (word.length)
    return (
      FOLLOWING.test(flat.slice(word.end, word.end + 70)) &&
      !/$(?<=\b(?:over|during|throughout)(?: the)? )/i.test(flat.slice(0, word.start))
    );
  return RELATIVE.test(flat.slice(0, word.start));
}

function nounOf(
  flat: string,
  word: TermWord,
): { readonly word: string; readonly at: number } | null {
  const after = word.length ? FOLLOWING.exec(flat.slice(word.end, word.end + 70)) : null;
  if (after)
    return { word: after[1]!.toLowerCase(), at: word.end + after[0].length - after[1]!.length };
  const before = [...flat.slice(0, word.start).matchAll(NOUN)];
  const best = before.findLast((one) => !/^(?:it|they|these)$/i.test(one[1]!)) ?? before.at(-1);
  if (
    !best &&
    word.from &&
    /\b(?:take|takes|taking) over|\b(?:effect|start|starts|begin|begins|commences?) (?:on|in|from)/i.test(
      flat.slice(0, word.start).slice(-60),
    )
  )
    return { word: 'agreement', at: 0 };
  return best ? { word: best[1]!.toLowerCase(), at: best.index } : null;
}

/** Whose agreement it is, where the words name it: its contract, the deal with Foo. */
function ownersOf(clause: Clause, at: number): readonly number[] {
  const index = clause.items.findIndex((item) => item.end > at);
  const found: number[] = [];
  for (let i = index - 1; i >= Math.max(0, index - 4); i--) {
    const item = clause.items[i]!;
    if (
      item.parties.length > 0 &&
      (/^(?:its|their|whose)$/.test(item.lower) ||
        /^(?:'s|')$/.test(clause.items[i + 1]?.lower ?? ''))
    )
      found.push(...item.parties);
    if (/^(?:VERB|AUX|PUNCT)$/.test(item.pos)) break;
  }
  const next = clause.items.slice(index + 1, index + 6);
  const withAt = next.findIndex((item) => /^(?:with|between)$/.test(item.lower));
  if (withAt >= 0) found.push(...next.slice(withAt).flatMap((item) => item.parties));
  return [...new Set(found)];
}

/**
 * Lends a right the term that stands in a later clause of its sentence, where nothing else took it:
 * "licensed it to B, which will sell it until 2033".
 */
export function lentTerms(
  clause: Clause,
  rights: readonly RightFact[],
  said: readonly TermFact[],
): readonly RightFact[] {
  const taken = (word: TermWord): boolean =>
    rights.some((one) => one.term?.phrase.includes(word.phrase)) ||
    said.some((one) => one.term.phrase.includes(word.phrase));
  const relative = (word: TermWord): boolean =>
    /$(?<=,? (?:which|who|and) (?:[\p{L}]+ly )?(?:will|may|can|shall|must) [^;]*)/u.test(
      clause.flat.slice(0, word.start),
    );
  const left = clause.terms.filter(
    (word) => word.to !== null && !taken(word) && relative(word) && !otherClause(clause, word),
  );
  const noticed = joinTerm(
    clause.terms.filter(
      (word) => word.to !== null && !taken(word) && NOTICE.test(clause.flat.slice(0, word.start)),
    ),
  );
  if (noticed)
    return rights.map((one) =>
      one.term === null &&
      /^(?:EXTENSION_OPTION|TERMINATION_OPTION|PURCHASE_OPTION)$/.test(one.kind)
        ? { ...one, term: noticed }
        : one,
    );
  const term = joinTerm(left);
  if (!term) return rights;
  return rights.map((one) =>
    one.term === null &&
    /^(?:LICENSE|EXCLUSIVITY|SUPPLY_COMMITMENT|PURCHASE_COMMITMENT)$/.test(one.kind)
      ? { ...one, term }
      : one,
  );
}
