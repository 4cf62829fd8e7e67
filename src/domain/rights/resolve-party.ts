import { groupBy } from '../group-by.ts';
import type { Id } from '../model/record.ts';
import type { Party } from '../model/party.ts';
import { pick } from '../pick.ts';
import type { Day } from '../time/day.ts';
import { type ComparedName, comparedNames } from '../text/compared-name.ts';
import { similarity } from '../text/similarity.ts';

export type Resolution =
  | { readonly type: 'PARTY'; readonly partyId: Id }
  | { readonly type: 'AMBIGUOUS'; readonly candidates: readonly Candidate[] }
  | { readonly type: 'UNKNOWN'; readonly suggestionIds: readonly Id[] };

/** `score` is 1 for the same name, less for a near spelling. */
export interface Candidate {
  readonly partyId: Id;
  readonly score: number;
  readonly matchedName: string;
}

const MIN_CANDIDATE_SCORE = 0.8;
const MIN_SUGGESTION_SCORE = 0.45;
const STEM_WEIGHT = 0.85;
const NAME_WEIGHT = 0.15;
/** Stems below this similarity cannot reach a suggestion, even if the whole names were equal. */
const MIN_STEM_SIMILARITY = (MIN_SUGGESTION_SCORE - NAME_WEIGHT) / STEM_WEIGHT;
const MAX_SUGGESTIONS = 5;
/** Names that are not the same are never quite alike. */
const MAX_NEAR_SCORE = 0.99;

/**
 * The one party that a name means: by exact name first, then by name without case, accents and
 * punctuation, then also without spaces, then without legal form. A name of two parties is
 * ambiguous. So is a near spelling, even of one party only. A name with other numbers is another
 * party's, and at most suggested. See docs/model.md#composite-answers.
 *
 * @param on          names that were used only at other times are left out; null: any time
 * @param candidates  parties that may be meant, see `partyCandidates` of the store
 */
export function resolvePartyName(
  text: string,
  on: Day | null,
  candidates: readonly Party[],
): Resolution {
  const searchedNames = comparedNames(text);
  const named = candidates.flatMap((party) =>
    namesOf(party, on).map((matchedName) => ({
      partyId: party.id,
      matchedName,
      compared: comparedNames(matchedName),
    })),
  );
  const exact = named.filter(({ matchedName }) => matchedName === text.trim());
  if (exact.length > 0) return sameName(exact);
  for (const same of [sameWords, sameLetters, sameStemAndForm, sameStem]) {
    const hits = named.filter(({ compared }) => anyPair(searchedNames, compared, same));
    if (hits.length > 0) return sameName(hits);
  }
  const scored = named.map((name) => ({
    ...name,
    score: nameSimilarity(searchedNames, name.compared),
  }));
  const near = scored.filter(
    ({ score, compared }) =>
      score >= MIN_CANDIDATE_SCORE && anyPair(searchedNames, compared, sameNumbers),
  );
  if (near.length > 0) return { type: 'AMBIGUOUS', candidates: bestOfEach(near) };
  const suggestions = bestOfEach(scored.filter(({ score }) => score >= MIN_SUGGESTION_SCORE));
  return {
    type: 'UNKNOWN',
    suggestionIds: suggestions.slice(0, MAX_SUGGESTIONS).map(({ partyId }) => partyId),
  };
}

/** The resolution of an identifier, given the parties that have it. */
export function resolvePartyIds(partyIds: readonly Id[], value: string): Resolution {
  if (partyIds.length === 0) return { type: 'UNKNOWN', suggestionIds: [] };
  return sameName(partyIds.map((partyId) => ({ partyId, matchedName: value })));
}

function namesOf(party: Party, on: Day | null): readonly string[] {
  const used = party.names.filter(
    (name) =>
      on === null || !name.used || (name.used.startEarliest <= on && on < name.used.endLatest),
  );
  const unused = party.names.some((name) => name.value === party.name && !used.includes(name));
  return [...(unused ? [] : [party.name]), ...used.map(({ value }) => value)];
}

function sameName(hits: readonly Omit<Candidate, 'score'>[]): Resolution {
  const [first, ...others] = bestOfEach(hits.map((hit) => ({ ...hit, score: 1 })));
  return others.length === 0
    ? { type: 'PARTY', partyId: first!.partyId }
    : { type: 'AMBIGUOUS', candidates: [first!, ...others] };
}

/** The best hit of each party, best first. */
function bestOfEach(hits: readonly Candidate[]): readonly Candidate[] {
  const sorted = hits.toSorted((a, b) => b.score - a.score || (a.partyId < b.partyId ? -1 : 1));
  return [...groupBy(sorted, ({ partyId }) => partyId).values()].map(([best]) =>
    pick(best!, 'partyId', 'score', 'matchedName'),
  );
}

type Compare = (searchedNames: ComparedName, name: ComparedName) => boolean;

const sameWords: Compare = (a, b) => a.words === b.words;
/** With digits apart that the spaces separate: `Fund 1 1` is not `Fund 11`. */
const sameNumbers: Compare = (a, b) => a.numbers === b.numbers;
/** `Open AI` means OpenAI. */
const sameLetters: Compare = (a, b) => a.letters === b.letters && sameNumbers(a, b);
/** `Microsoft Corp.` means Microsoft Corporation. */
const sameStemAndForm: Compare = (a, b) =>
  a.stemLetters === b.stemLetters && a.forms === b.forms && sameNumbers(a, b);
/** `OpenAI Ltd` means OpenAI, but not OpenAI LP. */
const sameStem: Compare = (a, b) =>
  a.stemLetters === b.stemLetters && (a.forms === '' || b.forms === '') && sameNumbers(a, b);

function anyPair(
  searchedNames: readonly ComparedName[],
  names: readonly ComparedName[],
  compare: Compare,
): boolean {
  return searchedNames.some((a) => names.some((b) => compare(a, b)));
}

/** The stem without words that end many names, which make no two of them alike. */
function coreOf({ stem }: ComparedName): string {
  return stem.replace(/(?: (?:group|holdings?))+$/, '');
}

/** The likeness of two names, mostly of stems: whole names only tell members of a group apart. */
function nameSimilarity(
  searchedNames: readonly ComparedName[],
  names: readonly ComparedName[],
): number {
  const scores = searchedNames.flatMap((a) =>
    names.map((b) => {
      const stems = similarity(coreOf(a), coreOf(b), MIN_STEM_SIMILARITY);
      return stems === 0
        ? 0
        : STEM_WEIGHT * stems + NAME_WEIGHT * similarity(a.words, b.words, MIN_STEM_SIMILARITY);
    }),
  );
  return Math.min(MAX_NEAR_SCORE, Math.max(0, ...scores));
}
