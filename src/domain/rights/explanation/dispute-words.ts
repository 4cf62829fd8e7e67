import { movesBounds, openDisputes } from '../disputes/open-disputes.ts';
import { isVisible } from '../visible.ts';
import { type ExplanationInput, isNamed, rightNamed } from './explanation-input.ts';
import { listInWords } from '../../text/count-words.ts';

/** More sources are only counted; `Right.disputes` lists what they claim. */
const MAX_NAMED_SOURCES = 2;

/**
 * A sentence for each open dispute, which names the sources and their claims if these are few, and
 * one for the rights that the right excludes as a whole. If the right has ended or not begun, only
 * disputes about its days are mentioned.
 */
export function disputesInWords(input: ExplanationInput): readonly string[] {
  const { effective, status, right } = input;
  const { knownAt } = input.context;
  const counts = status === 'IN_FORCE' || status === 'CONTINGENT';
  const open = openDisputes(right, knownAt).filter(
    (dispute) => counts || movesBounds(dispute, right.rightId),
  );
  const rivals = effective.rivals.map((label) => `the ${rightNamed(label)}`);
  return [
    ...open.map((dispute) => {
      const claims = dispute.claims.filter((claim) => isVisible(claim, knownAt));
      const sources = new Set(claims.map(({ source }) => source.id));
      if (sources.size > MAX_NAMED_SOURCES)
        return `${sources.size} sources disagree on ${dispute.topic}`;
      const said = claims.map(({ source: { publisher }, says }) => {
        const name = isNamed(publisher) ? publisher : 'a source without a publisher';
        return `${name} says that ${says}`;
      });
      return `Sources disagree on ${dispute.topic}: ${listInWords(said)}`;
    }),
    open.length === 0 && right.assertion === 'DISPUTED' ? 'The statement is disputed' : '',
    rivals.length === 0
      ? ''
      : `Only one of it and ${listInWords(rivals)} can be right, and none is preferred`,
  ];
}
