import { slug } from '../ids.ts';
import type { SeedRecord } from '../records.ts';
import { addQuestion, type DraftInProgress } from '../write/draft-in-progress.ts';
import type { ConditionFact } from './told-facts.ts';

const VERB = { ACTIVATES: 'Starts with:', TERMINATES: 'Ends with:', QUALIFIES: 'Limited by:' };

/**
 * Writes conditions with their events, and links them to the drafted rights that they concern; one
 * of no right, or of known ones alone, becomes a question.
 *
 * @param rights  the records of the rights, in the order of the facts
 */
export function conditionRecords(
  inProgress: DraftInProgress,
  conditions: readonly ConditionFact[],
  rights: readonly SeedRecord[],
): void {
  const { draft, newId, assertion } = inProgress;
  const year = inProgress.published?.year ?? '';
  for (const { effect, label, rights: places, place } of conditions) {
    const told = places.map((at) => rights[at]!);
    const fresh = told.filter(({ id }) => !(id in draft.draft.known));
    if (fresh.length === 0) {
      const whose =
        told.length === 0 ? 'of which right?' : `do the seed's conditions say the same?`;
      addQuestion(inProgress, place, `A condition (${effect}: ${label}): ${whose}`);
      continue;
    }
    const event = newId('event', `${year} ${slug(label, 40)}`.trim());
    const id = newId('condition', `${year} ${slug(label, 32)} ${slug(effect)}`.trim());
    const evidence = (...fields: readonly string[]) => [
      inProgress.evidence(place.sentence, ...fields),
    ];
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
