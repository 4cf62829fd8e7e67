import { normalise } from '../../domain/text/normalise.ts';
import type { SeedRecord } from '../records.ts';
import type { RightFact } from '../rules/facts.ts';
import { type DraftInProgress, round } from '../write/draft-in-progress.ts';

/**
 * Writes what rights are about as their assets; known rights have theirs.
 *
 * @param rights  the records of the rights, in the order of the facts
 */
export function assetRecords(inProgress: DraftInProgress, rights: readonly SeedRecord[]): void {
  inProgress.facts.rights.forEach((fact, at) => {
    const right = rights[at]!;
    if (fact.matter === null || right.id in inProgress.draft.draft.known) return;
    right['assets'] = [assetOf(inProgress, fact, fact.matter)];
  });
}

/** The asset of a right: a known one of the same name, one already drafted, or a new one. */
function assetOf(
  { draft, seedIndex, newId, evidence }: DraftInProgress,
  { places, confidence }: RightFact,
  matter: string,
): string {
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
    evidence: [evidence(places[0]!.sentence, 'name')],
  });
  draft.draft.confidence[id] = round(Math.max(0.3, confidence - 0.05));
  return id;
}
