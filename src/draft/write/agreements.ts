import type { AgreementFact } from '../rules/facts.ts';
import { termEdtf } from '../words/parsed-term.ts';
import type { DraftInProgress } from './draft-in-progress.ts';
import { termPhrase, WORDING } from './wording.ts';

/** The kind of an agreement by the first of its rights that decides it. */
const KINDS: Readonly<Record<string, string>> = {
  LICENSE: 'LICENSE',
  SUPPLY_COMMITMENT: 'SUPPLY',
  PURCHASE_COMMITMENT: 'SUPPLY',
  EQUITY_INTEREST: 'INVESTMENT',
};

/**
 * Writes one agreement for each contracting pair, and links the rights between them to it. One that
 * a model reports as not binding stays without rights.
 */
export function agreementRecords(inProgress: DraftInProgress): void {
  const { facts } = inProgress;
  const keyOf = (parties: readonly number[]): string => parties.toSorted((a, b) => a - b).join();
  const sides = facts.rights.flatMap(({ holder, counterparty }) =>
    counterparty === null ? [] : [[holder, counterparty]],
  );
  const bargains = new Map<string, readonly number[]>();
  for (const parties of [...sides, ...facts.agreements.map((told) => told.parties)])
    if (!bargains.has(keyOf(parties))) bargains.set(keyOf(parties), parties);
  for (const [key, parties] of bargains) {
    const places = facts.rights.flatMap(({ holder, counterparty }, at) =>
      counterparty !== null && keyOf([holder, counterparty]) === key ? [at] : [],
    );
    const told = facts.agreements.find((one) => keyOf(one.parties) === key) ?? null;
    write(inProgress, parties, places, told);
  }
}

function write(
  inProgress: DraftInProgress,
  parties: readonly number[],
  places: readonly number[],
  told: AgreementFact | null,
): void {
  const rights = places.map((at) => inProgress.facts.rights[at]!);
  const names = parties.map((party) => inProgress.parties[party]!.name);
  const slugs = parties.map((party) => inProgress.partySlugs[party]!.slice(0, 16)).join(' ');
  const id = inProgress.newId(
    'agreement',
    `${slugs} ${inProgress.published?.slice(0, 4) ?? ''}`.trim(),
  );
  const main = rights.find(({ kind }) => kind in KINDS);
  const term = main?.term ?? null;
  const sentences = new Set(
    [told?.place, ...rights.flatMap((right) => right.places)].flatMap((one) => one?.sentence ?? []),
  );
  const kinds = [...new Set(rights.map((right) => WORDING[right.kind][1].toLowerCase()))];
  inProgress.draft.agreements.push({
    id,
    title: told?.title ?? `${names.join('–')} agreement`,
    kind: told?.kind ?? KINDS[main?.kind ?? ''] ?? 'DEFINITIVE',
    binding: rights.length > 0 ? 'BINDING' : told!.binding,
    parties: parties.map((party) => ({ party: inProgress.partyIds[party]!, role: 'party' })),
    term: {
      edtf: termEdtf(term, inProgress.publicationMoment),
      phrase: termPhrase(term, term?.from == null && inProgress.published !== null),
    },
    summary: `Drafted from the article: ${kinds.join(', ') || 'no right'}.`,
    assertion: inProgress.assertion,
    evidence: [...sentences]
      .slice(0, 3)
      .map((index) => inProgress.evidence(index, 'title', 'parties')),
  });
  inProgress.draft.draft.confidence[id] = 0.7;
  for (const at of places) inProgress.draft.rights[at]!['agreement'] = id;
}
