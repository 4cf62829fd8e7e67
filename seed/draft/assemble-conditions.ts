import { ask, placeOf, round, type Making } from './parts.ts';
import { amountRecord, type WrittenRight } from './assemble-rights.ts';
import type { ConditionFact } from './clauses/facts.ts';
import { slug } from './ids.ts';
import type { SeedRecord } from './records.ts';

/** Writes conditions with their events, and hangs them on the rights that they concern; one that fits no right is asked about. */
export function conditionRecords(making: Making, rights: readonly WrittenRight[]): void {
  const written = new Map<string, SeedRecord>();
  for (const fact of making.facts.conditions) {
    const [from, to] = placeOf(making.sentences, fact.place);
    const concerned = rights.filter(({ record, fact: right }) => concerns(making, fact, record.kind as string, right.places.map((one) => one.sentence), right.holder));
    if (concerned.length === 0) {
      ask(making, from, to, `A condition (${fact.effect}: ${fact.label}) whose right was not settled.`);
      continue;
    }
    const sentence = making.sentences[fact.place.sentence]!;
    const key = `${fact.effect} ${fact.label} ${concerned.map(({ record }) => record.id).join(' ')}`;
    const before = written.get(key);
    if (before) {
      const piece = making.spans.evidence(making.sourceId, sentence, ['effect', 'event']);
      if (!before.evidence!.some((one) => one.locator === piece.locator) && before.evidence!.length < 20) before.evidence!.push(piece);
      continue;
    }
    const year = making.published?.slice(0, 4) ?? '';
    const eventId = making.newId('event', `${year} ${slug(fact.label, 40)}`.trim());
    const id = making.newId('condition', `${year} ${slug(fact.label, 32)} ${slug(fact.effect)}`.trim());
    const evidence = (supports: string[]) => [making.spans.evidence(making.sourceId, sentence, supports)];
    making.draft.events.push({
      id: eventId, label: fact.label, ...(fact.threshold ? { threshold: amountRecord({ ...fact.threshold, what: fact.threshold.what ?? 'threshold' }) } : {}),
      ...(fact.parties.length > 0 ? { parties: fact.parties.map((party) => making.partyIds[party]!) } : {}), assertion: making.assertion, evidence: evidence(['label', ...(fact.threshold ? ['threshold'] : [])]),
    });
    making.draft.conditions.push({ id, label: `${verb(fact)} ${fact.label[0]!.toLowerCase() === fact.label[0] ? fact.label : fact.label}`, effect: fact.effect, event: eventId, ...(fact.within ? { within: fact.within } : {}), assertion: making.assertion, evidence: evidence(['effect', 'event']) });
    written.set(key, making.draft.conditions.at(-1)!);
    making.draft.draft.confidence[id] = round(fact.reach === 'SENTENCE' ? 0.7 : 0.65);
    making.draft.draft.confidence[eventId] = making.draft.draft.confidence[id]!;
    for (const { record } of concerned) record['conditions'] = [...((record['conditions'] as string[] | undefined) ?? []), id];
  }
}

function concerns(making: Making, condition: ConditionFact, kind: string, places: readonly number[], holder: number): boolean {
  const sentence = condition.place.sentence;
  if (condition.reach === 'SENTENCE' && condition.kinds.length === 0) return places.includes(sentence);
  if (condition.kinds.length > 0 && !condition.kinds.includes(kind as never)) return false;
  if (condition.holder !== null && condition.holder !== holder) return false;
  if (condition.reach === 'SENTENCE') return places.includes(sentence);
  const paragraph = making.sentences[sentence]!.paragraph;
  const near = places.some((index) => Math.abs(making.sentences[index]!.paragraph - paragraph) <= 12);
  return near && (condition.kinds.length > 0 || /^(?:LICENSE|EXCLUSIVITY|SUPPLY_COMMITMENT|PURCHASE_COMMITMENT|REVENUE_SHARE|FIRST_REFUSAL|EQUITY_INTEREST)$/.test(kind));
}

function verb(fact: ConditionFact): string {
  return { ACTIVATES: 'Starts with:', TERMINATES: 'Ends with:', QUALIFIES: 'Limited by:' }[fact.effect];
}
