import { placeOf, round, standIn, type Making, ask } from './parts.ts';
import { agreementKind } from './clauses/agreements.ts';
import type { AgreementFact } from './clauses/facts.ts';
import { joinTerm, termEdtf, type SaidTerm } from './clauses/said-term.ts';
import type { SeedRecord } from './records.ts';
import type { DraftRight } from './settle-facts.ts';
import { termPhrase, WORDING } from './wording.ts';

/**
 * Writes one agreement for each set of parties that contract with each other, and ties the rights
 * between them to it.
 */
export function agreementRecords(making: Making): void {
  const sets = new Map<
    string,
    {
      parties: readonly number[];
      named: AgreementFact[];
      rights: DraftRight[];
      records: SeedRecord[];
    }
  >();
  const setOf = (parties: readonly number[]) => {
    const key = [...new Set(parties)].sort((a, b) => a - b).join();
    const entry = sets.get(key) ?? {
      parties: [...new Set(parties)],
      named: [],
      rights: [],
      records: [],
    };
    sets.set(key, entry);
    return entry;
  };
  making.rights.forEach((right, index) => {
    if (right.counterparty === null) return;
    const entry = setOf([right.holder, right.counterparty]);
    entry.rights.push(right);
    entry.records.push(making.draft.rights[index]!);
  });
  for (const fact of making.facts.agreements) {
    const key = [...new Set(fact.parties)].sort((a, b) => a - b).join();
    const wider =
      fact.parties.length > 2
        ? [...sets.values()].find((one) =>
            one.parties.every((party) => fact.parties.includes(party)),
          )
        : undefined;
    (sets.get(key) ?? wider ?? setOf(fact.parties)).named.push(fact);
    if (wider) wider.parties = [...new Set([...wider.parties, ...fact.parties])];
  }
  for (const entry of sets.values()) write(making, entry);
}

function write(
  making: Making,
  entry: {
    parties: readonly number[];
    named: readonly AgreementFact[];
    rights: readonly DraftRight[];
    records: readonly SeedRecord[];
  },
): void {
  const { parties, named, rights, records } = entry;
  const binding =
    named.some((one) => one.binding === 'NON_BINDING') && rights.length === 0
      ? 'NON_BINDING'
      : named.length > 0 || rights.length > 0
        ? 'BINDING'
        : 'UNKNOWN';
  const noun =
    named.find((one) => one.binding === 'NON_BINDING' && binding === 'NON_BINDING')?.noun ??
    named[0]?.noun ??
    '';
  const names = parties.map((party) => making.parties[party]!.name);
  const year = making.published?.slice(0, 4) ?? '';
  const id = making.newId(
    'agreement',
    `${parties.map((party) => making.partySlugs[party]!.slice(0, 16)).join(' ')} ${year}`.trim(),
  );
  const term = joinTerm([]) ?? termOf(rights);
  const places = [...named.map((one) => one.place), ...rights.flatMap((one) => one.places)];
  const indexes = [...new Set(places.map((place) => place.sentence))].slice(0, 3);
  const stated = term?.from != null;
  const clauses = [...new Set(rights.map((one) => one.kind))];
  making.draft.agreements.push({
    id,
    title: `${names.join('–')} ${titleNoun(noun, rights)}`,
    kind: noun === '' ? kindOf(rights) : kindOfNoun(noun, rights),
    binding,
    parties: parties.map((party) => ({
      party: making.partyIds[party]!,
      role: roleOf(party, rights),
    })),
    term: {
      edtf: termEdtf(term, standIn(making)),
      phrase: termPhrase(term, !stated && making.published !== null),
    },
    summary:
      binding === 'NON_BINDING'
        ? 'Not binding: it grants no right.'
        : `Drafted from the article: ${clauses.map((kind) => WORDING[kind].label.toLowerCase()).join(', ') || 'no right was settled'}.`,
    assertion: making.assertion,
    evidence: indexes.map((index) =>
      making.spans.evidence(making.sourceId, making.sentences[index]!, ['title', 'parties']),
    ),
  });
  making.draft.draft.confidence[id] = round(named.length > 0 ? 0.8 : 0.7);
  for (const record of records) record['agreement'] = id;
  if (binding === 'NON_BINDING')
    ask(
      making,
      ...placeOf(making.sentences, named[0]!.place),
      `${id} is not binding: no right was drafted from it.`,
    );
}

function termOf(rights: readonly DraftRight[]): SaidTerm | null {
  return (
    rights.find((one) => one.termPlaces.length > 0)?.term ??
    rights.find(
      (one) =>
        one.kind === 'LICENSE' ||
        one.kind === 'SUPPLY_COMMITMENT' ||
        one.kind === 'PURCHASE_COMMITMENT',
    )?.term ??
    null
  );
}

function titleNoun(noun: string, rights: readonly DraftRight[]): string {
  if (/memorand|mou/.test(noun)) return 'memorandum of understanding';
  if (/letter|loi/.test(noun)) return 'letter of intent';
  if (/venture/.test(noun)) return 'joint venture';
  if (/partnership/.test(noun)) return 'partnership';
  return rights.some((one) => one.kind === 'LICENSE')
    ? 'licence agreement'
    : rights.some((one) => /SUPPLY|PURCHASE_COMMITMENT/.test(one.kind))
      ? 'supply agreement'
      : 'agreement';
}

function kindOfNoun(noun: string, rights: readonly DraftRight[]): string {
  const kind = agreementKind(noun);
  return kind === 'DEFINITIVE' ? kindOf(rights) : kind;
}

function kindOf(rights: readonly DraftRight[]): string {
  if (rights.some((one) => one.kind === 'LICENSE')) return 'LICENCE';
  if (rights.some((one) => one.kind === 'SUPPLY_COMMITMENT' || one.kind === 'PURCHASE_COMMITMENT'))
    return 'SUPPLY';
  if (rights.some((one) => one.kind === 'EQUITY_INTEREST')) return 'INVESTMENT';
  return 'DEFINITIVE';
}

function roleOf(party: number, rights: readonly DraftRight[]): string {
  const order = [
    'LICENSE',
    'PURCHASE_COMMITMENT',
    'SUPPLY_COMMITMENT',
    'EXCLUSIVITY',
    'EQUITY_INTEREST',
    'PURCHASE_OPTION',
    'FIRST_REFUSAL',
    'REVENUE_SHARE',
    'PAYMENT',
  ] as const;
  for (const kind of order) {
    const right = rights.find(
      (one) => one.kind === kind && (one.holder === party || one.counterparty === party),
    );
    if (right) return WORDING[kind].roles[right.holder === party ? 0 : 1];
  }
  return 'party';
}
