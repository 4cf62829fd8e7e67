import { parseDatedDay } from '../../domain/time/edtf.ts';
import type { SeedRecord } from '../records.ts';
import type { Making } from './making.ts';
import { sameGroup } from './likeness.ts';

/**
 * Leaves out agreements, assets and conditions that only served rights which turned out to be known.
 *
 * @param known  the ids of those rights
 */
export function dropUnused(making: Making, known: ReadonlySet<string>): void {
  const { draft } = making;
  const fresh = draft.rights.filter((right) => !making.gazetteer.ids.has(right.id));
  const used = new Set(
    fresh.flatMap((right) => [
      ...((right['assets'] as string[] | undefined) ?? []),
      ...((right['conditions'] as string[] | undefined) ?? []),
      String(right['agreement'] ?? ''),
    ]),
  );
  if (known.size > 0)
    draft.agreements = draft.agreements.map((record) => knownAgreement(making, record, known));
  draft.assets = draft.assets.filter((record) => used.has(record.id));
  draft.conditions = draft.conditions
    .map((record) => knownCondition(making, record, used))
    .filter((record) => record !== null);
  const events = new Set(draft.conditions.map((record) => String(record['event'])));
  draft.events = draft.events.filter((record) => events.has(record.id));
}

/** A drafted agreement between the parties of a known right is the agreement of that right. */
function knownAgreement(
  making: Making,
  record: SeedRecord,
  knownRights: ReadonlySet<string>,
): SeedRecord {
  const { draft, gazetteer } = making;
  const parties = (record['parties'] as readonly { party: string }[]).map(({ party }) => party);
  const right = gazetteer.rights.find(
    ({ id, record: one }) =>
      knownRights.has(id) &&
      [one['holder'], one['counterparty']].every(
        (party) => party == null || parties.some((other) => sameGroup(making, other, party)),
      ),
  );
  const known = gazetteer.agreements.find(({ id }) => id === right?.record['agreement']);
  if (!known) return record;
  draft.draft.known[known.id] = { file: known.file };
  draft.draft.confidence[known.id] = draft.draft.confidence[record.id]!;
  for (const one of draft.rights) if (one['agreement'] === record.id) one['agreement'] = known.id;
  return { ...structuredClone(known.record as SeedRecord), evidence: record.evidence ?? [] };
}

function knownCondition(
  making: Making,
  record: SeedRecord,
  used: ReadonlySet<string>,
): SeedRecord | null {
  if (making.gazetteer.ids.has(record.id)) return record;
  if (
    used.has(record.id) ||
    making.draft.rights.some((right) =>
      ((right['conditions'] as string[] | undefined) ?? []).includes(record.id),
    )
  )
    return record;
  const sentence = record.evidence?.[0]?.sentence;
  if (sentence)
    making.draft.draft.open.push({
      start: sentence.start,
      end: sentence.end,
      question: `A condition (${String(record['effect'])}: ${String(record['label'])}) of rights that the seed already has: does a condition of theirs say the same?`,
    });
  return null;
}

/** The last day on which the article may have been published; null where it is not known. */
export function publishedDay(making: Making): number | null {
  if (making.published === null) return null;
  try {
    return parseDatedDay(making.published).latest;
  } catch {
    return null; // Refused before drafting; a known source may have worse.
  }
}
