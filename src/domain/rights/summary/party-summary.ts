import { sureInWords, type SummaryPeriod, whenInWords } from './list-summary.ts';
import { countInWords, firstInWords } from '../../text/count-words.ts';

/** The numbers of rights in force that one party holds and owes, and with which others. */
export interface PartyCounts {
  readonly name: string;
  readonly held: number;
  /** The number of held rights that are certainly in force. */
  readonly certain: number;
  readonly owed: number;
  /** The other parties, groups in place of their members; null: too many to name. */
  readonly ties: readonly Tie[] | null;
}

export interface Tie {
  readonly name: string;
  readonly isCompany: boolean;
  readonly rights: number;
}

const MAX_NAMED = 4;

/**
 * A party in one or two sentences: `Birch holds 9 rights today, 5 of them certainly, and is bound
 * by 10. It is tied to 2 companies: Cedar (17 rights) and Maple (1 right).`
 */
export function partySummary(period: SummaryPeriod, counts: PartyCounts): string {
  const { name, held, certain, owed, ties } = counts;
  const [holds, is] = verbsOf(period);
  const part = held > 0 ? `, ${sureInWords(certain, held)},` : '';
  const first = `${name} ${holds} ${rightsOf(held)} ${whenInWords(period)}${part} and ${is} bound by ${owed === 0 ? 'none' : owed}.`;
  if (ties === null || ties.length === 0) return first;
  const sorted = [...ties].sort((a, b) => b.rights - a.rights || (a.name < b.name ? -1 : 1));
  const names = sorted.map((tie) => `${tie.name} (${rightsOf(tie.rights)})`);
  return `${first} It ${is} tied to ${nounOf(ties)}: ${firstInWords(names, MAX_NAMED)}.`;
}

function nounOf(ties: readonly Tie[]): string {
  const areCompanies = ties.every(({ isCompany }) => isCompany);
  if (ties.length === 1) return areCompanies ? 'one company' : 'one other party';
  return `${ties.length} ${areCompanies ? 'companies' : 'other parties'}`;
}

function rightsOf(count: number): string {
  return count === 0 ? 'no right' : countInWords(count, 'right');
}

function verbsOf({ window, today }: SummaryPeriod): readonly [holds: string, is: string] {
  if (window.from > today) return ['will hold', 'will be'];
  return window.until <= today ? ['held', 'was'] : ['holds', 'is'];
}
