import { slug } from '../ids.ts';
import type { SeedRecord } from '../records.ts';
import type { ConditionFact } from '../rules/facts.ts';
import { ask, type DraftInProgress, round } from './making.ts';

const VERB = { ACTIVATES: 'Starts with:', TERMINATES: 'Ends with:', QUALIFIES: 'Limited by:' };

/**
 * Writes conditions with their events, and hangs them on the rights that they concern; one that
 * concerns none is asked about.
 *
 * @param rights  the records of the rights, in the order of the facts
 */
export function conditionRecords(making: DraftInProgress, rights: readonly SeedRecord[]): void {
  for (const fact of making.facts.conditions) {
    if (fact.rights.length === 0)
      ask(making, fact.place, `A condition (${fact.effect}: ${fact.label}) of which right?`);
    else {
      const id = write(making, fact);
      for (const at of fact.rights)
        rights[at]!['conditions'] = [...((rights[at]!['conditions'] as string[]) ?? []), id];
    }
  }
}

function write(making: DraftInProgress, { effect, label, place }: ConditionFact): string {
  const year = making.published?.slice(0, 4) ?? '';
  const event = making.newId('event', `${year} ${slug(label, 40)}`.trim());
  const id = making.newId('condition', `${year} ${slug(label, 32)} ${slug(effect)}`.trim());
  const evidence = (...supports: string[]) => [
    making.spans.evidence(making.sourceId, making.sentences[place.sentence]!, supports),
  ];
  making.draft.events.push({
    id: event,
    label,
    assertion: making.assertion,
    evidence: evidence('label'),
  });
  making.draft.conditions.push({
    id,
    label: `${VERB[effect]} ${label}`,
    effect,
    event,
    assertion: making.assertion,
    evidence: evidence('effect', 'event'),
  });
  for (const one of [id, event]) making.draft.draft.confidence[one] = round(0.65);
  return id;
}
