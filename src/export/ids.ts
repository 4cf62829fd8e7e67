import { QuestionError } from '../errors.ts';
import { type Id, type NodeType, nodeTypeOf } from '../model.ts';
import type { Snapshot } from '../store/store.ts';

const MOST_IDS = 1_000;

/**
 * The ids of the records that a question's ids mean, in their order, merges followed. Refuses what the API refuses, in the same words.
 *
 * @param ids       at least one
 * @param type      the kind of node that may be named
 * @param argument  the API's name for it, such as `filter.holder`
 * @param unknown   the code for an id that means nothing
 * @throws {QuestionError} `unknown` with near ids; INVALID_ARGUMENT for a very long list and for a node of another kind
 */
export async function resolveIds(
  ids: readonly Id[], type: keyof typeof NOUNS, argument: string, snapshot: Snapshot, unknown: 'UNKNOWN_ID' | 'UNKNOWN_EVENT' = 'UNKNOWN_ID',
): Promise<readonly Id[]> {
  if (ids.length > MOST_IDS) throw new QuestionError('INVALID_ARGUMENT', `${argument} must name at most ${MOST_IDS} ids: ${ids.length}`, argument);
  const found = await snapshot.resolve(ids);
  const missing = ids.find((id) => !found.has(id));
  if (missing !== undefined) {
    throw new QuestionError(unknown, `${argument} must name ${NOUNS[type]} that there is: ${missing}`, argument, await snapshot.near(missing));
  }
  const strange = ids.find((id) => nodeTypeOf(found.get(id)!) !== type);
  if (strange !== undefined) {
    throw new QuestionError(unknown === 'UNKNOWN_EVENT' ? unknown : 'INVALID_ARGUMENT', `${argument} must name ${NOUNS[type]}: ${strange}`, argument);
  }
  return ids.map((id) => found.get(id)!);
}

const NOUNS = {
  PARTY: 'a party', ASSET: 'an asset', AGREEMENT: 'an agreement', DEAL: 'a deal', EVENT: 'an event',
} as const satisfies Partial<Record<NodeType, string>>;
