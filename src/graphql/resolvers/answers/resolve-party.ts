import { QuestionError } from '../../../errors.ts';
import type { Id } from '../../../domain/model/record.ts';
import {
  type Resolution,
  resolvePartyIds,
  resolvePartyName,
} from '../../../domain/rights/resolve-party.ts';
import type { Day } from '../../../domain/time/day.ts';
import type {
  GraphViewResolvePartyArgs,
  IdentifierInput,
} from '../../generated/resolvers-types.ts';
import { wordsArgument } from '../../../query/argument-values.ts';
import { requiredNode } from '../../node-in-context.ts';
import type { InheritedContext, PartyResult } from '../../parent-types.ts';

/**
 * The one party that a name or identifier means, or why there is none. See
 * docs/model.md#composite-answers.
 *
 * @throws {QuestionError} INVALID_ARGUMENT for both or neither, and for one without letter or digit
 */
export async function resolveParty(
  context: InheritedContext,
  { text, identifier, on }: GraphViewResolvePartyArgs,
): Promise<PartyResult> {
  const named = text !== null && text !== undefined;
  if (named === Boolean(identifier)) {
    throw new QuestionError(
      'INVALID_ARGUMENT',
      `exactly one of text and identifier must be given: ${identifier ? 'both' : 'neither'}`,
      'text',
    );
  }
  return identifier
    ? partyResult(await resolveIdentifier(identifier, context), identifier.value, context)
    : partyResult(await resolveText(text!, on ?? null, context), text!, context);
}

async function resolveIdentifier(
  { scheme, value }: IdentifierInput,
  context: InheritedContext,
): Promise<Resolution> {
  wordsArgument(value, 'identifier.value');
  const snapshot = await context.snapshot();
  return resolvePartyIds(await snapshot.partiesByIdentifier(scheme, value), value);
}

async function resolveText(
  text: string,
  on: Day | null,
  context: InheritedContext,
): Promise<Resolution> {
  wordsArgument(text, 'text');
  const ids = await (await context.snapshot()).partyCandidates(text);
  return resolvePartyName(text, on, await context.loaders.records('PARTY', ids));
}

async function partyResult(
  resolution: Resolution,
  text: string,
  context: InheritedContext,
): Promise<PartyResult> {
  const node = (id: Id) => requiredNode('PARTY', id, context);
  if (resolution.type === 'PARTY') return node(resolution.partyId);
  if (resolution.type === 'UNKNOWN')
    return {
      type: 'UNKNOWN',
      text,
      suggestions: await Promise.all(resolution.suggestionIds.map(node)),
    };
  const candidates = await Promise.all(
    resolution.candidates.map(async ({ partyId, score, matchedName }) => ({
      party: await node(partyId),
      score,
      matchedName,
    })),
  );
  return { type: 'AMBIGUOUS', candidates };
}
