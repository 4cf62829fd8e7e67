import { ask, placeOf, round, type Making } from './parts.ts';
import { amountRecord, type WrittenRight } from './assemble-rights.ts';
import type { ConditionFact } from './clauses/facts.ts';
import { slug } from './ids.ts';
import type { SeedRecord } from './records.ts';
import type { DraftRight } from './settle-facts.ts';

/**
 * Writes conditions with their events, and hangs them on the rights that they concern; one that
 * fits no right is asked about.
 */
export function conditionRecords(making: Making, rights: readonly WrittenRight[]): void {
  const written = new Map<string, SeedRecord>();
  const bySentence = byPlace(rights, (sentence) => sentence);
  const byParagraph = byPlace(rights, (sentence) => making.sentences[sentence]!.paragraph);
  for (const fact of making.facts.conditions) {
    const [from, to] = placeOf(making.sentences, fact.place);
    const paragraph = making.sentences[fact.place.sentence]!.paragraph;
    const near =
      fact.reach === 'SENTENCE'
        ? (bySentence.get(fact.place.sentence) ?? [])
        : inOrder(
            Array.from(
              { length: 2 * REACH + 1 },
              (_, i) => byParagraph.get(paragraph - REACH + i) ?? [],
            ).flat(),
          );
    const concerned = near.map((at) => rights[at]!).filter((right) => concerns(fact, right));
    if (concerned.length === 0) {
      ask(
        making,
        from,
        to,
        `A condition (${fact.effect}: ${fact.label}) whose right was not settled.`,
      );
      continue;
    }
    const sentence = making.sentences[fact.place.sentence]!;
    const key = `${fact.effect} ${fact.label} ${concerned.map(({ record }) => record.id).join(' ')}`;
    const before = written.get(key);
    if (before) {
      const piece = making.spans.evidence(making.sourceId, sentence, ['effect', 'event']);
      if (
        !before.evidence!.some((one) => one.locator === piece.locator) &&
        before.evidence!.length < 20
      )
        before.evidence!.push(piece);
      continue;
    }
    const year = making.published?.slice(0, 4) ?? '';
    const eventId = making.newId('event', `${year} ${slug(fact.label, 40)}`.trim());
    const id = making.newId(
      'condition',
      `${year} ${slug(fact.label, 32)} ${slug(fact.effect)}`.trim(),
    );
    const evidence = (supports: string[]) => [
      making.spans.evidence(making.sourceId, sentence, supports),
    ];
    making.draft.events.push({
      id: eventId,
      label: fact.label,
      ...(fact.threshold
        ? {
            threshold: amountRecord({
              ...fact.threshold,
              what: fact.threshold.what ?? 'threshold',
            }),
          }
        : {}),
      ...(fact.parties.length > 0
        ? { parties: fact.parties.map((party) => making.partyIds[party]!) }
        : {}),
      assertion: making.assertion,
      evidence: evidence(['label', ...(fact.threshold ? ['threshold'] : [])]),
    });
    making.draft.conditions.push({
      id,
      label: `${verb(fact)} ${fact.label[0]!.toLowerCase() === fact.label[0] ? fact.label : fact.label}`,
      effect: fact.effect,
      event: eventId,
      ...(fact.within ? { within: fact.within } : {}),
      assertion: making.assertion,
      evidence: evidence(['effect', 'event']),
    });
    written.set(key, making.draft.conditions.at(-1)!);
    making.draft.draft.confidence[id] = round(fact.reach === 'SENTENCE' ? 0.7 : 0.65);
    making.draft.draft.confidence[eventId] = making.draft.draft.confidence[id]!;
    for (const { record } of concerned)
      record['conditions'] = [...((record['conditions'] as string[] | undefined) ?? []), id];
  }
}

/** How many paragraphs away a right may stand that a condition of the agreement concerns. */
const REACH = 12;

/** Whether a condition concerns a right that stands near enough to it. */
function concerns(condition: ConditionFact, { record, fact: { holder } }: WrittenRight): boolean {
  const kind = record['kind'] as DraftRight['kind'];
  if (condition.kinds.length === 0 && condition.reach === 'SENTENCE') return true;
  if (condition.kinds.length > 0 && !condition.kinds.includes(kind)) return false;
  if (condition.holder !== null && condition.holder !== holder) return false;
  return (
    condition.reach === 'SENTENCE' ||
    condition.kinds.length > 0 ||
    /^(?:LICENSE|EXCLUSIVITY|SUPPLY_COMMITMENT|PURCHASE_COMMITMENT|REVENUE_SHARE|FIRST_REFUSAL|EQUITY_INTEREST)$/.test(
      kind,
    )
  );
}

/** The places of rights in their list by where they are told, in order. */
function byPlace(
  rights: readonly WrittenRight[],
  placeOf: (sentence: number) => number,
): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  rights.forEach(({ fact }, at) => {
    for (const place of new Set(fact.places.map((one) => placeOf(one.sentence)))) {
      const list = found.get(place);
      if (list) list.push(at);
      else found.set(place, [at]);
    }
  });
  return found;
}

function inOrder(numbers: readonly number[]): readonly number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}

function verb(fact: ConditionFact): string {
  return { ACTIVATES: 'Starts with:', TERMINATES: 'Ends with:', QUALIFIES: 'Limited by:' }[
    fact.effect
  ];
}
