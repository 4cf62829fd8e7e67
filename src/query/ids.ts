import { QuestionError, shortened } from '../errors.ts';
import { type Id, type NodeType, nodeTypeOf } from '../domain/model/record.ts';
import { ARGUMENT_LIMITS } from './argument-limits.ts';
import type { Lookup } from './lookup.ts';

/**
 * The ids of the records that a question's ids mean, in their order, merges followed.
 *
 * @param types     the kinds of node that may be named
 * @param argument  such as `filter.holder`
 * @param unknown   the code for an id that means nothing
 * @throws {QuestionError} `unknown` with near ids; INVALID_ARGUMENT for an empty or very long list
 *   and for a node of another kind
 */
export async function resolveIds(
  ids: readonly Id[],
  types: readonly NodeType[],
  argument: string,
  lookup: Lookup,
  unknown: 'UNKNOWN_ID' | 'UNKNOWN_EVENT' = 'UNKNOWN_ID',
): Promise<readonly Id[]> {
  checkIds(ids, argument);
  const found = await lookup.loaders.resolved(ids);
  const missing = ids.findIndex((_, i) => found[i] === null);
  if (missing >= 0) {
    const near = await (await lookup.snapshot()).near(ids[missing]!);
    throw new QuestionError(
      unknown,
      `${argument} must be the id of ${nouns(types)} in the facts: ${shortened(ids[missing]!)}`,
      argument,
      near,
    );
  }
  const strange = found.findIndex((id) => !types.includes(nodeTypeOf(id!)!));
  if (strange >= 0) {
    throw new QuestionError(
      unknown === 'UNKNOWN_EVENT' ? unknown : 'INVALID_ARGUMENT',
      `${argument} must be the id of ${nouns(types)}: ${shortened(ids[strange]!)}`,
      argument,
    );
  }
  return found.map((id) => id!);
}

/** @throws {QuestionError} INVALID_ARGUMENT for an empty or very long list */
export function checkIds(ids: readonly Id[], argument: string): void {
  if (ids.length === 0)
    throw new QuestionError(
      'INVALID_ARGUMENT',
      `${argument} must name at least one id, or be left out: []`,
      argument,
    );
  if (ids.length > ARGUMENT_LIMITS.ids)
    throw new QuestionError(
      'INVALID_ARGUMENT',
      `${argument} must name at most ${ARGUMENT_LIMITS.ids} ids: ${ids.length}`,
      argument,
    );
}

const NOUNS: Readonly<Record<NodeType, string>> = {
  PARTY: 'a party',
  ASSET: 'an asset',
  AGREEMENT: 'an agreement',
  CLAUSE: 'a clause',
  DEAL: 'a deal',
  RIGHT: 'a right',
  CONDITION: 'a condition',
  EVENT: 'an event',
  ACT: 'an act',
  EVIDENCE: 'a piece of evidence',
  SOURCE: 'a source',
};

function nouns(types: readonly NodeType[]): string {
  const [last, ...others] = types.map((type) => NOUNS[type]).reverse();
  return others.length === 0 ? last! : `${others.reverse().join(', ')} or ${last!}`;
}
