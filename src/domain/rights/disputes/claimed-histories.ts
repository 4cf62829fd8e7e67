import type { DisputeHistory, RightHistory } from '../../model/history.ts';
import type { Day } from '../../time/day.ts';
import { mayHaveDay, type Term, widestBounds } from '../../time/edtf.ts';
import type { EffectiveTerm } from '../term.ts';
import { isVisible } from '../visible.ts';

/** The visible claims about a term, each with what it claims and the other sources. */
function termClaims(right: RightHistory, knownAt: Day) {
  return right.disputes
    .filter(({ affects }) =>
      affects.some(({ recordId, fields }) => recordId === right.rightId && fields.includes('term')),
    )
    .flatMap((dispute) => {
      const claims = dispute.claims.filter((claim) => isVisible(claim, knownAt));
      return claims.map((claim) => {
        const rivals = claims.filter(({ source }) => source.id !== claim.source.id);
        const rivalIds = new Set(rivals.map(({ source }) => source.id));
        return { claim, term: claim.term ?? right.term, rivalIds };
      });
    });
}

/**
 * One history per visible claim about the term, each with the claimed term; the recorded history if
 * there is none. An unpublished end is confirmed by the source of the claim and by evidence from
 * none of the others. See docs/model.md#disputes.
 */
export function claimedHistories(right: RightHistory, knownAt: Day): readonly RightHistory[] {
  const claims = termClaims(right, knownAt);
  if (claims.length === 0) return [right];
  return claims.map(({ claim, term, rivalIds }) => ({
    ...right,
    term,
    confirmations: [
      ...right.confirmations.filter(({ source }) => !rivalIds.has(source.id)),
      ...confirmationBy(claim),
    ],
  }));
}

/** The days on which claims with an unpublished end show a right in force. */
export function confirmationsByClaims(right: RightHistory, knownAt: Day) {
  return termClaims(right, knownAt)
    .filter(({ term }) => term.end === 'UNKNOWN')
    .flatMap(({ claim }) => confirmationBy(claim));
}

function confirmationBy(claim: DisputeHistory['claims'][number]): RightHistory['confirmations'] {
  const { knownFrom: visibleFrom, confirms: on, source } = claim;
  return on === null ? [] : [{ visibleFrom, on, said: false, source }];
}

/**
 * One term in place of those of several claims: the earliest of the earliest and the latest of the
 * latest bounds, so that only days on which all claims agree are certain. A claim by which the
 * right is never in force leaves no day certain and widens nothing: so `endEarliest` and
 * `startLatest`, which bound the certain days, come from all claims, but `startEarliest` only from
 * those by which the right is in force. See docs/model.md#disputes.
 */
export function widestTerm(terms: readonly EffectiveTerm[], recorded: Term): EffectiveTerm {
  const inForce = terms.filter(mayHaveDay);
  const last = (inForce.length > 0 ? inForce : terms).reduce((best, next) =>
    next.endLatest > best.endLatest ? next : best,
  );
  if (terms.length === 1)
    return last.stated.edtf === recorded.edtf ? last : { ...last, asStated: false };
  const counted = inForce.length > 0 ? inForce : [last];
  const { startLatest, endEarliest } = widestBounds(terms);
  const others = counted.filter((term) => term !== last).flatMap(({ ends }) => ends);
  return {
    ...last,
    ...widestBounds(counted),
    startLatest,
    endEarliest,
    ordered: terms.every(({ ordered }) => ordered),
    stated: widestStated(terms, recorded),
    statedStart: Math.min(...counted.map(({ statedStart }) => statedStart)),
    asStated: false,
    endUnknown: counted.some(({ endUnknown }) => endUnknown),
    ends: [...last.ends, ...others],
  };
}

function widestStated(terms: readonly EffectiveTerm[], { edtf, phrase }: Term): Term {
  const stated = terms.map((term) => term.stated);
  const kinds = new Set(stated.map(({ end }) => end));
  const isOneEnd = new Set(stated.map(({ endLatest }) => endLatest)).size === 1;
  const widestKind = (['UNKNOWN', 'OPEN'] as const).find((end) => kinds.has(end)) ?? 'IMPRECISE';
  return {
    edtf,
    phrase,
    ...widestBounds(stated),
    end: kinds.size === 1 && isOneEnd ? stated[0]!.end : widestKind,
  };
}
