import type { Clause } from './frame-parts.ts';
import type { Predicate } from '../predicate.ts';
import type { RightKind } from '../../../domain/model/right.ts';

/**
 * A licence agreement under which somebody will market something: what it is and whether it is
 * exclusive.
 */
export function licensedBy(
  clause: Clause,
  predicate: Predicate,
): { readonly kinds: readonly RightKind[] } | null {
  const before = clause.flat.slice(0, clause.items[predicate.chain]!.start);
  const named =
    /\b(exclusive(?:ly)? )?(?:[\p{L}-]+ ){0,2}?(?:licen[cs](?:e|ing)|distribution|commerciali[sz]ation|marketing|franchise) (?:agreement|deal|pact|contract|accord|partnership)\b[^;]*\b(?:under which|whereby|by which|in which|that (?:allows|lets|permits))\b[^;]*$/iu.exec(
      before,
    );
  if (
    !named ||
    clause.predicates.some(
      (one) =>
        one.cls === 'USE' && one.verb < predicate.verb && one.subject[0] === predicate.subject[0],
    )
  )
    return null;
  return {
    kinds:
      /\bnon-exclusive/i.test(named[0]) || !/\bexclusive/i.test(named[0])
        ? ['LICENSE']
        : ['LICENSE', 'EXCLUSIVITY'],
  };
}
