import type { Id } from '../model/record.ts';
import type { Party } from '../model/party.ts';
import type { Day } from '../time/day.ts';
import { type ComparedName, comparedNames } from '../text/compared-name.ts';
import { similarity } from '../text/similarity.ts';

/** What a text means: one party, several that it may mean, or none with those that look alike. */
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

/** From this score on a near spelling is a candidate; between this and SUGGESTED a suggestion. */
const CANDIDATE = 0.8;
const SUGGESTED = 0.45;
/** With less similar stems no name is suggested. */
const LEAST_ALIKE = (SUGGESTED - 0.15) / 0.85;
const MAX_SUGGESTIONS = 5;
/** Names that are not the same are never quite alike. */
const MAX_NEAR_SCORE = 0.99;

/**
 * The one party that a name means: by exact name first, then by name without case, accents and
 * punctuation, then also without spaces, then without legal form. A name of two parties is
 * ambiguous. So is a near spelling, even of one party only. A name with other numbers is another
 * party's, and at most suggested.
 *
 * @param on          names that were used only at other times are left out; null: any time
 * @param candidates  parties that may be meant, see `partyCandidates` of the store
 * @see docs/model.md#composite-answers
 */
export function resolvePartyName(
  text: string,
  on: Day | null,
  candidates: readonly Party[],
): Resolution {
  const asked = comparedNames(text);
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
    const hits = named.filter(({ compared }) => anyPair(asked, compared, same));
    if (hits.length > 0) return sameName(hits);
  }
  return nearName(
    named.map(({ partyId, matchedName, compared }) => ({
      partyId,
      matchedName,
      score: nearness(asked, compared),
      sameNumbers: anyPair(asked, compared, sameNumbers),
    })),
  );
}

/** What an identifier means, given the parties that have it. */
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
  const candidates = bestOfEach(
    hits.map(({ partyId, matchedName }) => ({ partyId, matchedName, score: 1 })),
  );
  return candidates.length === 1
    ? { type: 'PARTY', partyId: candidates[0]!.partyId }
    : { type: 'AMBIGUOUS', candidates };
}

function nearName(names: readonly (Candidate & { readonly sameNumbers: boolean })[]): Resolution {
  const candidates = names.filter(({ score, sameNumbers }) => sameNumbers && score >= CANDIDATE);
  if (candidates.length > 0)
    return {
      type: 'AMBIGUOUS',
      candidates: bestOfEach(
        candidates.map(({ partyId, score, matchedName }) => ({ partyId, score, matchedName })),
      ),
    };
  return {
    type: 'UNKNOWN',
    suggestionIds: bestOfEach(names.filter(({ score }) => score >= SUGGESTED))
      .slice(0, MAX_SUGGESTIONS)
      .map(({ partyId }) => partyId),
  };
}

/** The best name of each party, best first, then by id. */
function bestOfEach<Hit extends Candidate>(hits: readonly Hit[]): readonly Hit[] {
  const seen = new Set<Id>();
  return [...hits]
    .sort((a, b) => b.score - a.score || (a.partyId < b.partyId ? -1 : 1))
    .filter(({ partyId }) => !seen.has(partyId) && seen.add(partyId));
}

type Compare = (asked: ComparedName, name: ComparedName) => boolean;

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
  asked: readonly ComparedName[],
  names: readonly ComparedName[],
  compare: Compare,
): boolean {
  return asked.some((a) => names.some((b) => compare(a, b)));
}

/** The stem without words that end many names, which make no two of them alike. */
function coreOf({ stem }: ComparedName): string {
  return stem.replace(/(?: (?:group|holdings?))+$/, '');
}

/** Mostly by the stems; the whole names tell apart the members of a group. */
function nearness(asked: readonly ComparedName[], names: readonly ComparedName[]): number {
  const scores = asked.flatMap((a) =>
    names.map((b) => {
      const stems = similarity(coreOf(a), coreOf(b), LEAST_ALIKE);
      return stems === 0 ? 0 : 0.85 * stems + 0.15 * similarity(a.words, b.words, LEAST_ALIKE);
    }),
  );
  return Math.min(MAX_NEAR_SCORE, Math.max(0, ...scores));
}
