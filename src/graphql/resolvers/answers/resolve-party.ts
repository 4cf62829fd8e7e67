import { QuestionError } from '../../../errors.ts';
import {
  type Resolution,
  resolvePartyIds,
  resolvePartyName,
} from '../../../domain/rights/resolve-party.ts';
import { wordsArgument } from '../../../query/argument-values.ts';
import { linkedNodes, requiredNode } from '../../node-in-context.ts';
import type { InheritedContext } from '../../parent-types.ts';
import type { ViewField } from '../../view-field.ts';

/**
 * The one party that a name or identifier means, or why there is none. See
 * docs/model.md#composite-answers.
 *
 * @throws {QuestionError} INVALID_ARGUMENT for both or neither, and for one without letter or digit
 */
export const resolveParty: ViewField<'resolveParty'> = async (
  context,
  { text, identifier, on },
) => {
  const named = text !== null && text !== undefined;
  if (named === Boolean(identifier)) {
    throw new QuestionError(
      'INVALID_ARGUMENT',
      `exactly one of text and identifier must be given: ${identifier ? 'both' : 'neither'}`,
      'text',
    );
  }
  if (!identifier) {
    wordsArgument(text, 'text');
    const ids = await (await context.snapshot()).partyCandidates(text!);
    const candidates = await context.loaders.records('PARTY', ids);
    return partyResult(resolvePartyName(text!, on ?? null, candidates), text!, context);
  }
  const { scheme, value } = identifier;
  wordsArgument(value, 'identifier.value');
  const ids = await (await context.snapshot()).partiesByIdentifier(scheme, value);
  return partyResult(resolvePartyIds(ids, value), value, context);
};

async function partyResult(resolution: Resolution, text: string, context: InheritedContext) {
  if (resolution.type === 'PARTY') return requiredNode('PARTY', resolution.partyId, context);
  if (resolution.type === 'UNKNOWN')
    return { text, suggestions: await linkedNodes('PARTY', resolution.suggestionIds, context) };
  return { candidates: resolution.candidates.map((candidate) => ({ ...candidate, context })) };
}
