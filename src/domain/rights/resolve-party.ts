import type { Id } from '../model/record.ts';
import type { Party } from '../model/party.ts';
import type { Day } from '../time/day.ts';
import { normalise } from '../text/normalise.ts';
import { similarity } from '../text/similarity.ts';

/** What a text means: one party, several that it may mean, or none with those that look alike. */
export type Resolution =
  | { readonly type: 'PARTY'; readonly partyId: Id }
  | { readonly type: 'AMBIGUOUS'; readonly candidates: readonly Candidate[] }
  | { readonly type: 'UNKNOWN'; readonly suggestionIds: readonly Id[] };

/** `score` is 1 for an exact or normalised name, less for a near spelling. */
export interface Candidate {
  readonly partyId: Id;
  readonly score: number;
  readonly matchedName: string;
}

/** From this score on a near spelling is a hit; between this and SUGGESTED it is only suggested. */
const HIT = 0.8;
const SUGGESTED = 0.45;
/** How much better than the next a near spelling must be to be the one. */
const CLEARLY = 0.05;

/**
 * The one party that a name means: by exact name first, then by name without case, accents,
 * punctuation and legal suffixes, then by near spelling. A name that two parties share is
 * ambiguous.
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
  const named = candidates.flatMap((party) =>
    namesOf(party, on).map((matchedName) => ({ partyId: party.id, matchedName })),
  );
  for (const alike of [sameText, sameWords, sameLetters, bareName, sameStem]) {
    const hits = named.filter(({ matchedName }) => alike(text, matchedName));
    if (hits.length > 0) return resolved(hits.map((hit) => ({ ...hit, score: 1 })));
  }
  const near = named
    .map((hit) => ({ ...hit, score: nearness(text, hit.matchedName) }))
    .sort((a, b) => b.score - a.score);
  const hits = onePerParty(near).filter(({ score }) => score >= HIT);
  if (hits.length > 0)
    return resolved(hits.filter(({ score }) => score > hits[0]!.score - CLEARLY));
  return {
    type: 'UNKNOWN',
    suggestionIds: onePerParty(near)
      .filter(({ score }) => score >= SUGGESTED)
      .slice(0, 5)
      .map(({ partyId }) => partyId),
  };
}

/** What an identifier means, given the parties that have it. */
export function resolvePartyIds(partyIds: readonly Id[], value: string): Resolution {
  if (partyIds.length === 0) return { type: 'UNKNOWN', suggestionIds: [] };
  return resolved(partyIds.map((partyId) => ({ partyId, score: 1, matchedName: value })));
}

function namesOf(party: Party, on: Day | null): readonly string[] {
  const used = party.names.filter(
    (name) =>
      on === null || !name.used || (name.used.startEarliest <= on && on < name.used.endLatest),
  );
  const unused = party.names.some((name) => name.value === party.name && !used.includes(name));
  return [...(unused ? [] : [party.name]), ...used.map(({ value }) => value)];
}

function resolved(hits: readonly Candidate[]): Resolution {
  const candidates = onePerParty(hits)
    .map(({ partyId, score, matchedName }) => ({ partyId, score, matchedName }))
    .sort((a, b) => b.score - a.score || (a.partyId < b.partyId ? -1 : 1));
  return candidates.length === 1
    ? { type: 'PARTY', partyId: candidates[0]!.partyId }
    : { type: 'AMBIGUOUS', candidates };
}

function onePerParty<Hit extends Candidate>(hits: readonly Hit[]): readonly Hit[] {
  const seen = new Set<Id>();
  return hits.filter(({ partyId }) => !seen.has(partyId) && seen.add(partyId));
}

const sameText = (a: string, b: string) => a.trim() === b;
const sameWords = (a: string, b: string) => normalise(a) !== '' && normalise(a) === normalise(b);
/** `Open AI` means OpenAI. */
const sameLetters = (a: string, b: string) => lettersOf(a) !== '' && lettersOf(a) === lettersOf(b);
/**
 * What remains of the text without its suffix is all of the name: `OpenAI Ltd` means OpenAI before
 * it means OpenAI LP.
 */
const bareName = (a: string, b: string) => stem(a) !== '' && stem(a) === normalise(b);
const sameStem = (a: string, b: string) => stem(a) !== '' && stem(a) === stem(b);

/** Mostly by what remains without suffixes; the whole name tells apart the members of a group. */
function nearness(a: string, b: string): number {
  return 0.85 * similarity(stem(a), stem(b)) + 0.15 * similarity(normalise(a), normalise(b));
}

function lettersOf(name: string): string {
  return normalise(name).replaceAll(' ', '');
}

const LEGAL_SUFFIX =
  /(?: (?:inc|incorporated|corp|corporation|co|company|companies|ltd|limited|llc|l l c|llp|lp|l p|plc|pbc|pte|pty|gmbh|ag|kg|kgaa|se|sa|s a|sas|s a s|sarl|spa|s p a|srl|nv|n v|bv|b v|ab|as|asa|a s|oy|oyj|kk|k k|group|holding|holdings|the))+$/;

/** A name without case, accents, punctuation, a leading article and legal suffixes. */
function stem(name: string): string {
  const words = normalise(name).replace(/^the /, '');
  const short = words.replace(LEGAL_SUFFIX, '');
  return short === '' ? words : short;
}
