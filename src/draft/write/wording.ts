import type { LegalPosition, RightKind } from '../../domain/model/right.ts';
import { countInWords, listInWords } from '../../domain/text/count-words.ts';
import type { RightFact } from '../rules/facts.ts';
import { type ParsedTerm, termEdtf } from '../words/terms.ts';
import { type Moment, momentEdtf } from '../words/moment.ts';
import SENTENCES from './wording.json' with { type: 'json' };

/**
 * The usual legal position, label, verb and statement of a kind of right, after the holder's name;
 * {x} is the matter, {c} the counterparty; brackets with {c} are left out if there is none.
 */
type Wording = readonly [position: LegalPosition, label: string, action: string, says: string];

export const WORDING = SENTENCES as unknown as Readonly<Record<RightKind, Wording>>;

/** A statement in our own words: holder, right and counterparty. */
export function statementOf(fact: RightFact, holder: string, counterparty: string | null): string {
  const says = WORDING[fact.kind][3]
    .replace(/\[(.*?)\]/g, counterparty === null ? '' : '$1')
    .replace('{c}', () => counterparty ?? 'the other side')
    .replace('{x}', () => fact.matter ?? 'its subject');
  return `${holder} ${says}.`;
}

/** A term with a phrase in the words that the seed check reads: from, through, until, no end. */
export function termRecord(term: ParsedTerm | null, standIn: Moment | null) {
  return { edtf: termEdtf(term, standIn), phrase: phraseOf(term, standIn !== null) };
}

function phraseOf(term: ParsedTerm | null, hasStandIn: boolean): string {
  const day = (moment: Moment): string => momentEdtf(moment).replace('~', '');
  if (term?.unread) return 'term not read, the publication stands in for its start';
  const { from, to, length, perpetual } = term ?? {};
  const parts = from ? [`from ${day(from)}`] : [];
  if (perpetual) parts.push('open-ended');
  else if (to) parts.push(`${to.vague ? 'until' : 'through'} ${day(to)}`);
  else if (length) {
    const counts = (['years', 'months', 'days'] as const).filter((unit) => length[unit] > 0);
    const words = counts.map((unit) => countInWords(length[unit], unit.slice(0, -1)));
    parts.push(`for ${listInWords(words)}`);
  } else parts.push('no end published');
  if (!from && hasStandIn) parts.push('start not stated, the publication stands in');
  return parts.join(', ');
}
