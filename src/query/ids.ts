import { invalidArgument, QuestionError, shortened } from '../errors.ts';
import { type Id, type NodeType, nodeTypeOf } from '../domain/model/record.ts';
import { listInWords, typeInWords } from '../domain/text/count-words.ts';
import type { Lookup } from './loaders.ts';

/** An id without the context that it may carry after a `~`. */
export function refOf(id: string): Id {
  return id.split('~', 1)[0]!;
}

/**
 * The ids of the records, in the order of the arguments, contexts dropped and merges followed.
 *
 * @param argument  such as `filter.holder`
 * @param unknown   the code for an id without a record
 * @throws {QuestionError} `unknown` with near ids; INVALID_ARGUMENT for an empty list, or a node of
 *   another type
 */
export async function resolveIds(
  given: readonly string[],
  types: readonly NodeType[],
  argument: string,
  lookup: Lookup,
  unknown: 'UNKNOWN_ID' | 'UNKNOWN_EVENT' = 'UNKNOWN_ID',
): Promise<readonly Id[]> {
  if (given.length === 0)
    throw invalidArgument(argument, 'must name at least one id, or be left out: []');
  const ids = given.map(refOf);
  const resolved = await lookup.loaders.resolved(ids);
  const missing = ids.findIndex((_, i) => resolved[i] === null);
  if (missing >= 0) {
    const near = await nearIds(ids[missing]!, lookup);
    throw unknownId(ids[missing]!, types, argument, near, unknown);
  }
  const wrongType = resolved.findIndex((id) => !types.includes(nodeTypeOf(id!)!));
  if (wrongType >= 0) {
    throw new QuestionError(
      unknown === 'UNKNOWN_EVENT' ? unknown : 'INVALID_ARGUMENT',
      `${argument} must be the id of ${typeNames(types)}: ${shortened(ids[wrongType]!)}`,
      argument,
    );
  }
  return resolved.map((id) => id!);
}

/** @throws {QuestionError} UNKNOWN_ID for an id without a record, if ids of the type are near */
export async function rejectNearMiss(
  id: Id,
  type: NodeType,
  argument: string,
  lookup: Lookup,
): Promise<void> {
  const [resolved] = await lookup.loaders.resolved([id]);
  if (resolved !== null) return;
  const near = await nearIds(id, lookup);
  const ofType = near.filter((other) => nodeTypeOf(other) === type);
  if (ofType.length > 0) throw unknownId(id, [type], argument, ofType);
}

/** The ids that are near an id; all ids are in lower case. */
async function nearIds(id: Id, lookup: Lookup): Promise<readonly Id[]> {
  return (await lookup.snapshot()).nearIds(id.toLowerCase());
}

function unknownId(
  id: Id,
  types: readonly NodeType[],
  argument: string,
  near: readonly Id[],
  code: 'UNKNOWN_ID' | 'UNKNOWN_EVENT' = 'UNKNOWN_ID',
): QuestionError {
  const message = `${argument} must be the id of ${typeNames(types)} in the facts: ${shortened(id)}`;
  return new QuestionError(code, message, argument, near);
}

function typeNames(types: readonly NodeType[]): string {
  return listInWords(types.map(typeInWords), 'or');
}
