import { onEach, type Rule } from '../rule.ts';

/** Signs that a label is no bare noun phrase: an article first, a stop at its end, or a verb. */
const FAULTS = [
  /^(?:an?|the) /i,
  /[.;:,]$/,
  /^(?:(?!\b(?:that|which|who|whom|if|how|when|once|until|unless)\b).)*\b(?:may|must|shall|will|can|is|are|has|have)\b/i,
];

const MAX_NAME_WORDS = 5;

/**
 * The label of a right is a noun phrase that begins with the right, since sentences put it behind
 * the holder's name: Cedar’s licence to the models.
 */
export const labelNamesRight: Rule = (seed, warnings) => {
  const partyNames = new Set(
    seed.parties.flatMap(({ record }) => [
      record.name,
      ...(record.names ?? []).map((one) => one.value),
    ]),
  );
  const beginsWithName = (label: string) => {
    const words = label.split(/ |[’'](?=s )/, MAX_NAME_WORDS);
    return words.some((_, i) => partyNames.has(words.slice(0, i + 1).join(' ')));
  };
  onEach('rights', ({ label }, note) => {
    if (label !== undefined && (FAULTS.some((fault) => fault.test(label)) || beginsWithName(label)))
      note(
        'label',
        'a noun phrase that begins with the right, such as Licence to the models',
        label,
      );
  })(seed, warnings);
};
