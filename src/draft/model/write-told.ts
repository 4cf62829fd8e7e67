import { normalise } from '../../domain/text/normalise.ts';
import { slug } from '../ids.ts';
import type { SeedRecord } from '../records.ts';
import type { RightFact } from '../rules/facts.ts';
import { termEdtf } from '../words/terms.ts';
import type { DraftInProgress } from '../write/draft-in-progress.ts';
import { repeatKnownRight } from '../write/known-rights.ts';
import { termRecord } from '../write/rights.ts';
import { writeAct } from './write-acts.ts';

/**
 * Writes what a model tells beside rights, and what they are about as their assets.
 *
 * @param rights  the records of the rights, in the order of the facts
 */
export function writeTold(inProgress: DraftInProgress, rights: readonly SeedRecord[]): void {
  const { facts, draft, evidence } = inProgress;
  for (const { right, sentence } of facts.confirmed)
    repeatKnownRight(inProgress, right, [evidence(sentence, 'statement')], 0.7);
  facts.rights.forEach((fact, at) => {
    const right = rights[at]!;
    if (fact.matter !== null && !(right.id in draft.draft.known))
      right['assets'] = [assetOf(inProgress, fact, fact.matter)];
  });
  conditionRecords(inProgress, rights);
  agreementRecords(inProgress, rights);
  for (const act of facts.acts) writeAct(inProgress, act, rights);
}

/** What a right is about as an asset: one already drafted, a known one of that name, or a new one. */
function assetOf(inProgress: DraftInProgress, fact: RightFact, matter: string): string {
  const { draft, seedIndex, newId, evidence } = inProgress;
  const name = matter.charAt(0).toUpperCase() + matter.slice(1);
  const isIt = (other: unknown): boolean => normalise(String(other)) === normalise(name);
  const before = draft.assets.find((one) => isIt(one['name']));
  if (before) return before.id;
  const known = seedIndex.assets.find(({ record }) => isIt(record['name']));
  const id = known?.id ?? newId('asset', name);
  if (known) draft.draft.known[id] = { file: known.file };
  const isIp = /\b(?:patents?|technology|copyright|software|models?)\b/i.test(name);
  draft.assets.push({
    id,
    name,
    kind: isIp ? 'IP' : 'PRODUCT',
    evidence: [evidence(fact.places[0]!, 'name')],
  });
  draft.draft.confidence[id] = Number((fact.confidence - 0.05).toFixed(2));
  return id;
}

const VERB = { ACTIVATES: 'Starts with:', TERMINATES: 'Ends with:', QUALIFIES: 'Limited by:' };

/** Writes conditions with their events and links new rights to them; about others it asks. */
function conditionRecords(inProgress: DraftInProgress, rights: readonly SeedRecord[]): void {
  const { draft, newId, assertion, facts } = inProgress;
  const year = inProgress.published?.year ?? '';
  for (const { effect, event: label, rights: places, sentence } of facts.conditions) {
    const told = places.map((at) => rights[at]!);
    const fresh = told.filter(({ id }) => !(id in draft.draft.known));
    if (fresh.length === 0) {
      const whose =
        told.length === 0 ? 'of which right?' : `do the seed's conditions say the same?`;
      inProgress.ask(sentence, `A condition (${effect}: ${label}): ${whose}`);
      continue;
    }
    const event = newId('event', `${year} ${slug(label, 40)}`.trim());
    const id = newId('condition', `${year} ${slug(label, 32)} ${slug(effect)}`.trim());
    const evidence = (...fields: readonly string[]) => [inProgress.evidence(sentence, ...fields)];
    draft.events.push({ id: event, label, assertion, evidence: evidence('label') });
    draft.conditions.push({
      id,
      label: `${VERB[effect]} ${label}`,
      effect,
      event,
      assertion,
      evidence: evidence('effect', 'event'),
    });
    for (const one of [id, event]) draft.draft.confidence[one] = 0.65;
    for (const right of fresh)
      right['conditions'] = [...((right['conditions'] ?? []) as string[]), id];
  }
}

/**
 * Writes the agreements that a model reports, and links the drafted rights between their parties to
 * them; the term is that of all of them, or none is told. One that does not bind stays without
 * rights; known rights have theirs.
 */
function agreementRecords(inProgress: DraftInProgress, records: readonly SeedRecord[]): void {
  const { draft, facts, published, partyIds, assertion } = inProgress;
  for (const { title, kind, binding, parties, sentence } of facts.agreements) {
    const between = facts.rights.flatMap(({ holder, counterparty }, at) =>
      parties.includes(holder) && counterparty !== null && parties.includes(counterparty) ? at : [],
    );
    if (between.some((at) => records[at]!.id in draft.draft.known)) continue;
    const rights = between.filter((at) => records[at]!['agreement'] === undefined);
    const terms = rights.map((at) => facts.rights[at]!.term);
    const agreed = new Set(terms.map((one) => termEdtf(one, published))).size === 1;
    const term = agreed ? terms[0]! : null;
    const year = published?.year ?? '';
    const id = inProgress.newId('agreement', `${slug(title, 40)} ${year}`.trim());
    draft.agreements.push({
      id,
      title,
      kind,
      binding: rights.length > 0 ? 'BINDING' : binding,
      parties: parties.map((party) => ({ party: partyIds[party]!, role: 'party' })),
      term: termRecord(term, published),
      assertion,
      evidence: [inProgress.evidence(sentence, 'title', 'parties')],
    });
    draft.draft.confidence[id] = 0.7;
    for (const at of rights) records[at]!['agreement'] = id;
  }
}
