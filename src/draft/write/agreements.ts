import type { SeedRecord } from '../records.ts';
import type { AgreementFact, RightFact } from '../rules/facts.ts';
import { termEdtf } from '../words/said-term.ts';
import { type Making, round, standIn } from './making.ts';
import { termPhrase, WORDING } from './wording.ts';

/** The rights of one set of parties, with their records. */
interface Bargain {
  readonly parties: readonly number[];
  readonly rights: RightFact[];
  readonly records: SeedRecord[];
  /** What a model says of it, or null. */
  told: AgreementFact | null;
}

/**
 * Writes one agreement for each two parties that contract, and ties the rights between them to it.
 * One of which a model tells that it does not bind is kept without rights.
 */
export function agreementRecords(making: Making): void {
  const bargains = new Map<string, Bargain>();
  const bargainOf = (parties: readonly number[]): Bargain => {
    const key = parties.toSorted((a, b) => a - b).join();
    const one = bargains.get(key) ?? { parties, rights: [], records: [], told: null };
    bargains.set(key, one);
    return one;
  };
  making.facts.rights.forEach((right, index) => {
    if (right.counterparty === null) return;
    const one = bargainOf([right.holder, right.counterparty]);
    one.rights.push(right);
    one.records.push(making.draft.rights[index]!);
  });
  for (const told of making.facts.agreements) bargainOf(told.parties).told ??= told;
  for (const one of bargains.values()) write(making, one);
}

function write(making: Making, { parties, rights, records, told }: Bargain): void {
  const names = parties.map((party) => making.parties[party]!.name);
  const slugs = parties.map((party) => making.partySlugs[party]!.slice(0, 16)).join(' ');
  const id = making.newId('agreement', `${slugs} ${making.published?.slice(0, 4) ?? ''}`.trim());
  const term = termOf(rights);
  const [kind, noun] = sortOf(rights);
  const places = [...(told ? [told.place] : []), ...rights.flatMap((right) => right.places)];
  const sentences = [...new Set(places.map(({ sentence }) => sentence))];
  const kinds = [...new Set(rights.map(({ kind }) => WORDING[kind][1].toLowerCase()))];
  making.draft.agreements.push({
    id,
    title: told?.title ?? `${names.join('–')} ${noun}`,
    kind: told?.kind ?? kind,
    binding: rights.length > 0 ? 'BINDING' : told!.binding,
    parties: parties.map((party) => ({
      party: making.partyIds[party]!,
      role: roleOf(party, rights),
    })),
    term: {
      edtf: termEdtf(term, standIn(making)),
      phrase: termPhrase(term, term?.from == null && making.published !== null),
    },
    summary: `Drafted from the article: ${kinds.join(', ') || 'no right'}.`,
    assertion: making.assertion,
    evidence: sentences
      .slice(0, 3)
      .map((index) =>
        making.spans.evidence(making.sourceId, making.sentences[index]!, ['title', 'parties']),
      ),
  });
  making.draft.draft.confidence[id] = round(0.7);
  for (const record of records) record['agreement'] = id;
}

function termOf(rights: readonly RightFact[]): RightFact['term'] {
  const of = rights.find((one) => SORTS.some(([kind]) => kind === one.kind));
  return of?.term ?? null;
}

/** What an agreement is by the rights of it, the first that fits: its kind and its noun. */
const SORTS: readonly (readonly [RightFact['kind'], kind: string, noun: string])[] = [
  ['LICENSE', 'LICENSE', 'licence agreement'],
  ['SUPPLY_COMMITMENT', 'SUPPLY', 'supply agreement'],
  ['PURCHASE_COMMITMENT', 'SUPPLY', 'supply agreement'],
  ['EQUITY_INTEREST', 'INVESTMENT', 'agreement'],
];

function sortOf(rights: readonly RightFact[]): readonly [kind: string, noun: string] {
  const [, kind = 'DEFINITIVE', noun = 'agreement'] =
    SORTS.find(([one]) => rights.some((right) => right.kind === one)) ?? [];
  return [kind, noun];
}

function roleOf(party: number, rights: readonly RightFact[]): string {
  const own = rights.find((one) => one.holder === party || one.counterparty === party);
  const label = own && WORDING[own.kind][1].toLowerCase();
  return label === undefined ? 'party' : `${own!.holder === party ? 'holds' : 'bound by'} ${label}`;
}
