import type { AssertionLevel, Id, NodeType } from '../domain/model/record.ts';
import type { Bindingness } from '../domain/model/agreement.ts';
import type { Certainty } from '../domain/time/status.ts';
import type { LegalPosition, RightKind } from '../domain/model/right.ts';
import type { RightsFilter } from '../domain/rights/question.ts';
import { checkIds, resolveIds } from './ids.ts';
import type { Lookup } from './lookup.ts';
import { listArgument, wordsArgument } from './argument-values.ts';

/** `RightFilter` of the API. Null and absent both mean not filtered. */
export interface FilterArguments {
  readonly holder?: readonly Id[] | null | undefined;
  readonly counterparty?: readonly Id[] | null | undefined;
  /** Holder or counterparty. */
  readonly party?: readonly Id[] | null | undefined;
  readonly asset?: readonly Id[] | null | undefined;
  readonly agreement?: readonly Id[] | null | undefined;
  readonly deal?: readonly Id[] | null | undefined;
  /**
   * Groups stand for their members too, and assets for their parts and the wholes that contain
   * them; default true.
   */
  readonly affiliates?: boolean | null | undefined;
  readonly kind?: readonly RightKind[] | null | undefined;
  readonly position?: readonly LegalPosition[] | null | undefined;
  readonly assertion?: readonly AssertionLevel[] | null | undefined;
  readonly binding?: readonly Bindingness[] | null | undefined;
  readonly certainty?: Certainty | null | undefined;
  /** Default false. */
  readonly includeDeprecated?: boolean | null | undefined;
  readonly text?: string | null | undefined;
}

/**
 * The restriction by the parent of a field, besides the filter: rights of one party or agreement.
 */
export interface RightsScope {
  readonly holderId?: Id;
  readonly counterpartyId?: Id;
  readonly agreementId?: Id;
}

/**
 * A filter as the stores read it: every id resolved, groups and wholes expanded, a field's own
 * scope intersected.
 *
 * @param argument  the filter's name in errors
 * @throws {QuestionError} UNKNOWN_ID, INVALID_ARGUMENT
 */
export async function resolveFilter(
  filter: FilterArguments | null | undefined,
  scope: RightsScope,
  lookup: Lookup,
  argument = 'filter',
): Promise<RightsFilter> {
  const affiliates = filter?.affiliates ?? true;
  const members = (ids: readonly Id[] | null) =>
    ids && affiliates ? withMembers(ids, lookup) : ids;
  const parties = (name: 'holder' | 'counterparty' | 'party') =>
    resolveParties(filter?.[name], affiliates, `${argument}.${name}`, lookup);
  const resolved = async (name: 'asset' | 'agreement' | 'deal', type: NodeType) => {
    const ids = filter?.[name];
    return ids ? resolveIds(ids, [type], `${argument}.${name}`, lookup) : null;
  };
  const [
    holders,
    counterparties,
    anyParties,
    assets,
    agreements,
    deals,
    ownHolders,
    ownCounterparties,
  ] = await Promise.all([
    parties('holder'),
    parties('counterparty'),
    parties('party'),
    resolved('asset', 'ASSET').then((found) =>
      found && affiliates ? withPartsAndWholes(found, lookup) : found,
    ),
    resolved('agreement', 'AGREEMENT'),
    resolved('deal', 'DEAL'),
    members(scope.holderId === undefined ? null : [scope.holderId]),
    members(scope.counterpartyId === undefined ? null : [scope.counterpartyId]),
  ]);
  return {
    holders: intersection(holders, ownHolders),
    counterparties: intersection(counterparties, ownCounterparties),
    parties: anyParties,
    assets,
    agreements: intersection(
      agreements,
      scope.agreementId === undefined ? null : [scope.agreementId],
    ),
    deals,
    kinds: listArgument(filter?.kind, `${argument}.kind`),
    positions: listArgument(filter?.position, `${argument}.position`),
    assertions: listArgument(filter?.assertion, `${argument}.assertion`),
    bindings: listArgument(filter?.binding, `${argument}.binding`),
    certainty: filter?.certainty ?? null,
    includeDeprecated: filter?.includeDeprecated ?? false,
    words: wordsArgument(filter?.text, `${argument}.text`),
  };
}

/**
 * The parties of an argument, with all their members if `affiliates`; null if it is absent.
 *
 * @throws {QuestionError} as `resolveIds`
 */
export async function resolveParties(
  ids: readonly Id[] | null | undefined,
  affiliates: boolean,
  argument: string,
  lookup: Lookup,
): Promise<readonly Id[] | null> {
  if (ids === null || ids === undefined) return null;
  checkIds(ids, argument);
  const [parties, members] = await Promise.all([
    resolveIds(ids, ['PARTY'], argument, lookup),
    affiliates ? withMembers(ids, lookup) : [],
  ]);
  const named = new Set(ids);
  return [...new Set([...parties, ...members.filter((id) => !named.has(id))])];
}

export async function withMembers(partyIds: readonly Id[], lookup: Lookup): Promise<readonly Id[]> {
  return (await lookup.snapshot()).withMembers(partyIds);
}

async function withPartsAndWholes(assetIds: readonly Id[], lookup: Lookup): Promise<readonly Id[]> {
  return (await lookup.snapshot()).withPartsAndWholes(assetIds);
}

function intersection(a: readonly Id[] | null, b: readonly Id[] | null): readonly Id[] | null {
  return a && b ? a.filter((id) => b.includes(id)) : (a ?? b);
}
