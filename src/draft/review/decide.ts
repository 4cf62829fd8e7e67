import {
  type Draft,
  type DraftBlock,
  idsIn,
  type Listed,
  type ListName,
  recordsOf,
  type SeedRecord,
} from '../records.ts';

export type Decision = NonNullable<DraftBlock['review']>[string];
export type Decisions = ReadonlyMap<string, Decision>;

/** The lists to decide on; assets and events follow the rights and conditions that use them. */
const ASKED: readonly ListName[] = [
  'sources',
  'parties',
  'agreements',
  'deals',
  'conditions',
  'rights',
  'acts',
];

/** The records to be decided, in order. */
export function askedOf(draft: Draft): readonly Listed[] {
  return recordsOf(draft, ASKED);
}

/** The fields with the ids that a record requires: a right its parties, an act its rights. */
const NEEDED: Partial<Record<ListName, readonly string[]>> = {
  rights: ['holder', 'counterparty', 'alternativeTo'],
  acts: ['ends', 'introduces', 'voids'],
};

function needs({ list, record }: Listed): readonly string[] {
  const { right } = (record['corrects'] ?? {}) as { readonly right?: string };
  return [right ?? [], ...(NEEDED[list] ?? []).map((field) => idsIn(record, field))].flat();
}

/**
 * Records a decision. Rejecting a record rejects those that require it (a party: its rights; a
 * right: its acts); a right whose agreement or condition is rejected stays, without the link.
 *
 * @returns the decisions, and the records that were rejected with it
 */
export function decide(
  draft: Draft,
  decisions: Decisions,
  id: string,
  decision: Decision,
): { readonly decisions: Decisions; readonly also: readonly string[] } {
  const next = new Map(decisions).set(id, decision);
  const rejected = decision === 'rejected' ? [id] : [];
  for (const gone of rejected)
    for (const one of askedOf(draft)) {
      const other = one.record.id;
      if (next.get(other) === 'rejected' || !needs(one).includes(gone)) continue;
      next.set(other, 'rejected');
      rejected.push(other);
    }
  return { decisions: next, also: rejected.slice(1) };
}

/**
 * Accepts without asking the records of at least a confidence, with all that they require; the rest
 * stays open. A right with a less certain condition stays open too, since without the condition it
 * would claim more than the article.
 *
 * @param minConfidence  0 to 1
 * @param sound  whether all places of a record fit the text
 */
export function acceptAbove(
  draft: Draft,
  decisions: Decisions,
  minConfidence: number,
  sound: (record: SeedRecord) => boolean,
): Decisions {
  const next = new Map(decisions);
  const sure = (id: string): boolean =>
    next.get(id) === 'accepted' ||
    (!next.has(id) &&
      (id in draft.draft.confidence
        ? draft.draft.confidence[id]! >= minConfidence
        : id in draft.draft.known));
  const records = new Map(askedOf(draft).map((one) => [one.record.id, one]));
  const safe = (id: string, seen: readonly string[] = []): boolean => {
    const one = records.get(id);
    if (!one || seen.includes(id)) return true;
    return (
      sure(id) &&
      sound(one.record) &&
      [...needs(one), ...idsIn(one.record, 'conditions')].every((need) => safe(need, [...seen, id]))
    );
  };
  for (const { record } of askedOf(draft))
    if (!next.has(record.id) && safe(record.id)) next.set(record.id, 'accepted');
  return next;
}

/** The records without a decision. */
export function undecided(draft: Draft, decisions: Decisions): readonly Listed[] {
  return askedOf(draft).filter(
    ({ record }) => (decisions.get(record.id) ?? 'skipped') === 'skipped',
  );
}
