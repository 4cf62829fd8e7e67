import { parseDatedDay } from '../../domain/time/edtf.ts';
import type { KnownRecord } from '../gazetteer.ts';
import type { SeedRecord } from '../records.ts';
import type { Making } from './making.ts';
import { bounds, sameGroup } from './likeness.ts';

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

/** A drafted agreement whose rights are all known is the agreement of those rights. */
function knownAgreement(
  making: Making,
  record: SeedRecord,
  knownRights: ReadonlySet<string>,
): SeedRecord {
  const parties = new Set(
    ((record['parties'] ?? []) as { party: string }[]).map((one) => one.party),
  );
  const counts = new Map<string, number>();
  for (const { id, record: right } of making.gazetteer.rights) {
    if (
      !knownRights.has(id) ||
      ![right['holder'], right['counterparty']].every(
        (party) => party == null || [...parties].some((one) => sameGroup(making, one, party)),
      )
    )
      continue;
    counts.set(
      String(right['agreement'] ?? ''),
      (counts.get(String(right['agreement'] ?? '')) ?? 0) + 1,
    );
  }
  counts.delete('');
  const best = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
  const known =
    best === undefined
      ? knownByParties(making, parties)
      : making.gazetteer.agreements.find((one) => one.id === best);
  if (!known) return record;
  making.draft.draft.known[known.id] = { file: known.file };
  making.draft.draft.confidence[known.id] = making.draft.draft.confidence[record.id]!;
  for (const right of making.draft.rights)
    if (right['agreement'] === record.id) right['agreement'] = known.id;
  return { ...structuredClone(known.record as SeedRecord), evidence: record.evidence ?? [] };
}

function knownByParties(making: Making, parties: ReadonlySet<string>): KnownRecord | undefined {
  const near = publishedDay(making);
  return making.gazetteer.agreements.find(({ record }) => {
    const members = ((record['parties'] ?? []) as { party: string }[]).map((one) => one.party);
    const term = bounds(record['term']);
    return (
      parties.size > 2 &&
      [...parties].every((party) => members.some((one) => sameGroup(making, one, party))) &&
      near !== null &&
      term !== null &&
      Math.abs(term.startEarliest - near) < 62
    );
  });
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
