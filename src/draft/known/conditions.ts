import { normalise } from '../../domain/text/normalise.ts';
import type { KnownRecord } from '../gazetteer.ts';
import type { SeedRecord } from '../records.ts';
import type { Making } from '../parts.ts';

/**
 * The condition of a known right that says what a drafted one says: the same threshold, or a word
 * of its own in common.
 */
export function knownConditionOf(
  making: Making,
  id: string,
  right: KnownRecord,
): KnownRecord | null {
  const condition = making.draft.conditions.find((one) => one.id === id)!;
  const event = making.draft.events.find((one) => one.id === condition['event'])!;
  const own = (right.record['conditions'] as string[] | undefined) ?? [];
  const candidates = making.gazetteer.conditions.filter(
    (one) => own.includes(one.id) && one.record['effect'] === condition['effect'],
  );
  const scored = candidates
    .map((known) => {
      const knownEvent =
        making.gazetteer.events.find((one) => one.id === known.record['event'])?.record ?? {};
      const [a, b] = [knownEvent['threshold'], event['threshold']].map(
        (one) => (one as { value?: unknown } | undefined)?.value,
      );
      const amount = a !== undefined && b !== undefined && Number(a) === Number(b) ? 3 : 0;
      const text = normalise(
        `${String(known.record['label'])} ${String(knownEvent['label'] ?? '')} ${String(knownEvent['description'] ?? '')}`.replace(
          /\bAGI\b/g,
          'AGI artificial general intelligence',
        ),
      );
      const words = normalise(String(event['label']))
        .split(' ')
        .filter((word) => word.length > 3 && !/^(?:reached|that|with|from|cannot)$/.test(word));
      const shared = words.filter((word) =>
        text.split(' ').some((other) => other.startsWith(word.slice(0, 5))),
      ).length;
      return { known, score: amount + (words.length > 0 ? shared / words.length : 0) };
    })
    .sort((x, y) => y.score - x.score);
  return scored[0] && scored[0].score >= 0.5 ? scored[0].known : null;
}

/**
 * Gives drafted conditions that are known ones the known record and event, with the new evidence.
 */
export function takeKnownConditions(making: Making, conditions: ReadonlyMap<string, string>): void {
  for (const [from, to] of conditions) {
    const drafted = making.draft.conditions.find((one) => one.id === from)!;
    const known = making.gazetteer.conditions.find((one) => one.id === to)!;
    const event = making.gazetteer.events.find((one) => one.id === known.record['event']);
    const add = (list: 'conditions' | 'events', record: KnownRecord, supports: string[]): void => {
      if (making.draft[list].some((one) => one.id === record.id)) return;
      making.draft.draft.known[record.id] = { file: record.file };
      making.draft.draft.confidence[record.id] = making.draft.draft.confidence[from] ?? 0.6;
      making.draft[list].push({
        ...structuredClone(record.record as SeedRecord),
        evidence: (drafted.evidence ?? []).map((one) => ({ ...one, supports })),
      });
    };
    add('conditions', known, ['effect', 'event']);
    if (event) add('events', event, ['label']);
  }
  const gone = new Set(conditions.keys());
  making.draft.conditions = making.draft.conditions.filter((record) => !gone.has(record.id));
}
