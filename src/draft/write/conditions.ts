import { slug } from '../ids.ts';
import type { SeedRecord } from '../records.ts';
import type { ConditionFact } from '../rules/facts.ts';
import { addQuestion, type DraftInProgress } from './draft-in-progress.ts';

const VERB = { ACTIVATES: 'Starts with:', TERMINATES: 'Ends with:', QUALIFIES: 'Limited by:' };

/**
 * Writes conditions with their events, and links them to the rights that they concern; one that
 * concerns none becomes a question.
 *
 * @param rights  the records of the rights, in the order of the facts
 */
export function conditionRecords(inProgress: DraftInProgress, rights: readonly SeedRecord[]): void {
  for (const fact of inProgress.facts.conditions) {
    if (fact.rights.length === 0)
      addQuestion(
        inProgress,
        fact.place,
        `A condition (${fact.effect}: ${fact.label}) of which right?`,
      );
    else {
      const id = write(inProgress, fact);
      for (const at of fact.rights)
        rights[at]!['conditions'] = [...((rights[at]!['conditions'] as string[]) ?? []), id];
    }
  }
}

function write(inProgress: DraftInProgress, { effect, label, place }: ConditionFact): string {
  const year = inProgress.published?.slice(0, 4) ?? '';
  const event = inProgress.newId('event', `${year} ${slug(label, 40)}`.trim());
  const id = inProgress.newId('condition', `${year} ${slug(label, 32)} ${slug(effect)}`.trim());
  inProgress.draft.events.push({
    id: event,
    label,
    assertion: inProgress.assertion,
    evidence: [inProgress.evidence(place.sentence, 'label')],
  });
  inProgress.draft.conditions.push({
    id,
    label: `${VERB[effect]} ${label}`,
    effect,
    event,
    assertion: inProgress.assertion,
    evidence: [inProgress.evidence(place.sentence, 'effect', 'event')],
  });
  for (const one of [id, event]) inProgress.draft.draft.confidence[one] = 0.65;
  return id;
}
