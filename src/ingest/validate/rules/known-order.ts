import type { Id } from '../../../domain/model/record.ts';
import { isoDay } from '../../../domain/time/day.ts';
import { hasSuccessors, onEach, type Rule } from '../rule.ts';

export const endedKnown = knownOrder('acts', 'ends', 'right', 'the act that ends it');

export const performedKnown = knownOrder('acts', 'performs', 'right', 'the act that performs it');

export const successorKnown = knownOrder(
  'acts',
  'introduces',
  'right',
  'the act that introduces it',
  { only: ({ kind }) => hasSuccessors(kind) },
);

export const conditionKnown = knownOrder('rights', 'conditions', 'condition', 'its right', {
  noun: 'an ACTIVATES condition',
  only: (_, { effect }) => effect === 'ACTIVATES',
});

export const headKnown = knownOrder('conditions', 'right', 'right', 'the condition');

/** Warns of an event known later than a condition on it: it counts as known with the condition. */
export const eventKnown = knownOrder('conditions', 'event', 'event', 'the condition', {
  noun: 'an event',
  hint: ' (its record is shown from then on)',
});

interface OrderOptions {
  /** What the field names, with an article. */
  readonly noun?: string;
  readonly hint?: string;
  /** Whether the rule holds for a record and one that it names; default for all. */
  readonly only?: (record: Named, named: Named) => boolean;
}

interface Named {
  readonly id: Id | undefined;
  readonly kind?: string | undefined;
  readonly effect?: string | undefined;
}

/** The rule that what a field names is known no later than the record that names it. */
function knownOrder(
  list: 'acts' | 'rights' | 'conditions',
  field: string,
  type: 'right' | 'condition' | 'event',
  record: string,
  { noun = 'a right', hint = '', only = () => true }: OrderOptions = {},
): Rule {
  return onEach(list, (naming, note, seed) => {
    const known = seed.knownFrom(naming);
    const ids =
      (naming as unknown as Readonly<Record<string, Id | readonly Id[] | null>>)[field] ?? [];
    for (const [i, id] of [ids].flat().entries()) {
      const named = seed[type](id)?.record;
      const day = named && only(naming, named) ? seed.knownFrom(named) : null;
      if (known !== null && day !== null && day > known)
        note(
          typeof ids === 'string' ? field : [field, i],
          `${noun} known no later than ${record}, ${isoDay(known)}${hint}`,
          `${id}, known from ${isoDay(day)}`,
        );
    }
  });
}
