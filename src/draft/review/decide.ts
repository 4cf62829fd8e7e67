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

/**
 * The lists to decide on, in order, each with the fields of the ids that a record requires: a right
 * its parties, an act its rights. Assets and events follow the rights and conditions that use them.
 */
const ASKED: Partial<Record<ListName, readonly string[]>> = {
  sources: [],
  parties: [],
  agreements: [],
  deals: [],
  conditions: [],
  rights: ['holder', 'counterparty', 'alternativeTo'],
  acts: ['ends', 'introduces', 'voids'],
};

/** The records to be decided, in order. */
export function askedOf(draft: Draft): readonly Listed[] {
  return recordsOf(draft, Object.keys(ASKED) as readonly ListName[]);
}

function needs({ list, record }: Listed): readonly string[] {
  const { right } = (record['corrects'] ?? {}) as { readonly right?: string };
  return [right ?? [], ...(ASKED[list] ?? []).map((field) => idsIn(record, field))].flat();
}

/**
 * Records a decision. Rejecting a record rejects those that require it (a party: its rights; a
 * right: its acts); a right whose agreement or condition is rejected stays, without the link.
 *
 * @returns the draft with the decision, and the records that were rejected with it
 */
export function decide(draft: Draft, id: string, decision: Decision) {
  const review = { ...draft.draft.review, [id]: decision };
  const rejected = decision === 'rejected' ? [id] : [];
  for (const gone of rejected)
    for (const one of askedOf(draft)) {
      const other = one.record.id;
      if (review[other] === 'rejected' || !needs(one).includes(gone)) continue;
      review[other] = 'rejected';
      rejected.push(other);
    }
  return { draft: { ...draft, draft: { ...draft.draft, review } }, also: rejected.slice(1) };
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
  minConfidence: number,
  sound: (record: SeedRecord) => boolean,
): Draft {
  const { confidence, known } = draft.draft;
  const review = { ...draft.draft.review };
  const sure = (id: string): boolean =>
    review[id] === 'accepted' ||
    (!(id in review) && (confidence[id] ?? Number(id in known)) >= minConfidence);
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
    if (!(record.id in review) && safe(record.id)) review[record.id] = 'accepted';
  return { ...draft, draft: { ...draft.draft, review } };
}

/** The records without a decision, skipped ones with them. */
export function undecided(draft: Draft): readonly Listed[] {
  const { review = {} } = draft.draft;
  return askedOf(draft).filter(({ record }) => (review[record.id] ?? 'skipped') === 'skipped');
}
