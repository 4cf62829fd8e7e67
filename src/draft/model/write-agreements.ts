import { slug } from '../ids.ts';
import type { SeedRecord } from '../records.ts';
import { termEdtf } from '../words/terms.ts';
import type { DraftInProgress } from '../write/draft-in-progress.ts';
import { termPhrase } from '../write/wording.ts';
import type { AgreementFact } from './told-facts.ts';

/**
 * Writes the agreements that a model reports, and links the drafted rights between their parties to
 * them. One that does not bind stays without rights; known rights have theirs.
 *
 * @param records  the records of the rights, in the order of the facts
 */
export function agreementRecords(
  inProgress: DraftInProgress,
  agreements: readonly AgreementFact[],
  records: readonly SeedRecord[],
): void {
  const { draft, facts, published, partyIds, assertion } = inProgress;
  for (const { title, kind, binding, parties, place } of agreements) {
    const between = facts.rights.flatMap(({ holder, counterparty }, at) =>
      parties.includes(holder) && counterparty !== null && parties.includes(counterparty) ? at : [],
    );
    if (between.some((at) => records[at]!.id in draft.draft.known)) continue;
    const rights = between.filter((at) => records[at]!['agreement'] === undefined);
    const term = rights.map((at) => facts.rights[at]!.term).find((one) => one !== null) ?? null;
    const year = published?.year ?? '';
    const id = inProgress.newId('agreement', `${slug(title, 40)} ${year}`.trim());
    draft.agreements.push({
      id,
      title,
      kind,
      binding: rights.length > 0 ? 'BINDING' : binding,
      parties: parties.map((party) => ({ party: partyIds[party]!, role: 'party' })),
      term: {
        edtf: termEdtf(term, published),
        phrase: termPhrase(term, term?.from == null && published !== null),
      },
      assertion,
      evidence: [inProgress.evidence(place.sentence, 'title', 'parties')],
    });
    draft.draft.confidence[id] = 0.7;
    for (const at of rights) records[at]!['agreement'] = id;
  }
}
