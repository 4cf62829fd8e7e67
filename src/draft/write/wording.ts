import type { LegalPosition, RightKind } from '../../domain/model/right.ts';
import { type Length, momentEdtf } from '../words/moment.ts';
import type { SaidTerm } from '../words/said-term.ts';
import WORDS from './wording.json' with { type: 'json' };

/** The usual legal position, verb and wording of a kind of right; see docs/model.md, position. */
interface Wording {
  readonly position: LegalPosition;
  readonly label: string;
  /** What the holder has, after its name. {x} is the matter, {c} the counterparty. */
  readonly says: string;
  readonly action: string;
  /** Of the holder and of who is bound, in an agreement. */
  readonly roles: readonly [string, string];
}

export const WORDING = WORDS as unknown as Readonly<Record<RightKind, Wording>>;

/** A statement in own words: who has what against whom. */
export function statementOf(
  kind: RightKind,
  holder: string,
  counterparty: string | null,
  matter: string | null,
): string {
  const filled = WORDING[kind].says
    .replace(
      / by grant of \{c\}| to whom \{c\} gives| before \{c\} turns to others| first by \{c\}| by \{c\}| from \{c\}| of \{c\}| against \{c\}|, whatever \{c\} has| with \{c\}/,
      (words) => (counterparty === null ? '' : words.replace('{c}', counterparty)),
    )
    .replace('{c}', counterparty ?? 'the other side')
    .replace('{x}', matter ?? 'its subject');
  return `${holder} ${filled}.`;
}

/**
 * A phrase for a term in the words that the seed check reads: from, through, until, or that no end
 * was published.
 */
export function termPhrase(term: SaidTerm | null, standIn: boolean): string {
  const parts: string[] = [];
  if (term?.from) parts.push(`from ${momentEdtf(term.from).replace('~', '')}`);
  if (term?.perpetual) parts.push('open-ended');
  else if (term?.to)
    parts.push(`${term.to.vague ? 'until' : 'through'} ${momentEdtf(term.to).replace('~', '')}`);
  else if (term?.length) parts.push(`for ${lengthWords(term.length)}`);
  else parts.push('no end published');
  if (standIn) parts.push('start not stated, the publication stands in');
  return parts.join(', ');
}

function lengthWords(length: Length): string {
  const part = (count: number, unit: string): string[] =>
    count === 0 ? [] : [`${count} ${unit}${count === 1 ? '' : 's'}`];
  return [
    ...part(length.years, 'year'),
    ...part(length.months, 'month'),
    ...part(length.days, 'day'),
  ].join(' and ');
}
