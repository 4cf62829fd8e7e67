import type { Rule } from '../rule.ts';

/** A folder has at most one dossier. */
export const oneDossier: Rule = ({ dossier: [first, ...others] }, faults) => {
  for (const { at, record } of others)
    faults.add(at, 'one dossier in all files', record.title ?? 'another one', first!.at);
};
