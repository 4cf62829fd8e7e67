import type { Day } from '../../time/day.ts';
import { movesBounds, openDisputes, visibleClaims } from '../disputes/open-disputes.ts';
import { enumeration, type ExplanationInput, rightNamed } from './explanation-input.ts';

/** More claims than these are counted: a reader loses the thread, and `Right.disputes` has them. */
const MOST_CLAIMS = 2;

/**
 * A sentence for each open dispute, which names who says what if they are few, and one for the
 * rights that the right excludes as a whole. Of a right that has ended, or not begun, only disputes
 * about its days are told.
 */
export function disputesInWords(input: ExplanationInput, knownAt: Day): readonly string[] {
  const { effective, evaluation, right } = input;
  const counts = evaluation.status === 'IN_FORCE' || evaluation.status === 'CONTINGENT';
  const open = openDisputes(right, knownAt).filter(
    (dispute) => counts || movesBounds(dispute, right.rightId),
  );
  const rivals = effective.rivals.map((label) => `the ${rightNamed(label)}`);
  return [
    ...open.map((dispute) => {
      const claims = visibleClaims(dispute, knownAt);
      if (claims.length > MOST_CLAIMS)
        return `Sources disagree on ${dispute.topic} (${claims.length} claims)`;
      const said = claims.map(
        ({ source, says }) => `${publisherNamed(source.publisher)} says that ${says}`,
      );
      return `Sources disagree on ${dispute.topic}: ${enumeration(said, 'and')}`;
    }),
    open.length === 0 && right.assertion === 'DISPUTED' ? 'The statement is disputed' : '',
    rivals.length === 0
      ? ''
      : `Only one of it and ${enumeration(rivals, 'and')} can be right, and none is preferred`,
  ];
}

function publisherNamed(publisher: string): string {
  return publisher === 'Unknown' ? 'a source without a publisher' : publisher;
}
