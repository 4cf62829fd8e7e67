import type { AssertionLevel, Id } from '../domain/model/record.ts';
import type { Bindingness } from '../domain/model/agreement.ts';
import type { Certainty } from '../domain/time/status.ts';
import type { LegalPosition, RightKind } from '../domain/model/right.ts';
import type { RightsFilter } from '../domain/rights/question.ts';
import { checkIds, resolveIds } from './ids.ts';
import type { Lookup } from './lookup.ts';
import { narrowing, wordsAsked } from './narrowing.ts';

/**
 * A filter of rights as asked: `RightFilter` of the API. Null and absent both mean not filtered.
 */
export interface AskedFilter {
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
 * What the field itself narrows the rights to, besides the filter: those of a party or an agreement
 * that is known to be there.
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
  filter: AskedFilter | null | undefined,
  scope: RightsScope,
  lookup: Lookup,
  argument = 'filter',
): Promise<RightsFilter> {
  const affiliates = filter?.affiliates ?? true;
  const members = (ids: readonly Id[] | null) =>
    ids && affiliates ? withMembers(ids, lookup) : ids;
  const parties = async (name: 'holder' | 'counterparty' | 'party') => {
    const asked = filter?.[name];
    return asked ? resolveParties(asked, affiliates, `${argument}.${name}`, lookup) : null;
  };
  const ids = async (
    name: 'asset' | 'agreement' | 'deal',
    type: Parameters<typeof resolveIds>[1][number],
  ) => {
    const asked = filter?.[name];
    return asked ? resolveIds(asked, [type], `${argument}.${name}`, lookup) : null;
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
    ids('asset', 'ASSET').then((found) =>
      found && affiliates ? withPartsAndWholes(found, lookup) : found,
    ),
    ids('agreement', 'AGREEMENT'),
    ids('deal', 'DEAL'),
    members(scope.holderId === undefined ? null : [scope.holderId]),
    members(scope.counterpartyId === undefined ? null : [scope.counterpartyId]),
  ]);
  return {
    holders: both(holders, ownHolders),
    counterparties: both(counterparties, ownCounterparties),
    parties: anyParties,
    assets,
    agreements: both(agreements, scope.agreementId === undefined ? null : [scope.agreementId]),
    deals,
    kinds: narrowing(filter?.kind, `${argument}.kind`),
    positions: narrowing(filter?.position, `${argument}.position`),
    assertions: narrowing(filter?.assertion, `${argument}.assertion`),
    bindings: narrowing(filter?.binding, `${argument}.binding`),
    certainty: filter?.certainty ?? null,
    includeDeprecated: filter?.includeDeprecated ?? false,
    words: wordsAsked(filter?.text, `${argument}.text`),
  };
}

/**
 * The parties that ids mean, with all their members if those count too.
 *
 * @throws {QuestionError} as `resolveIds`
 */
export async function resolveParties(
  ids: readonly Id[],
  affiliates: boolean,
  argument: string,
  lookup: Lookup,
): Promise<readonly Id[]> {
  checkIds(ids, argument);
  const [parties, members] = await Promise.all([
    resolveIds(ids, ['PARTY'], argument, lookup),
    affiliates ? withMembers(ids, lookup) : [],
  ]);
  const asked = new Set(ids);
  return [...new Set([...parties, ...members.filter((id) => !asked.has(id))])];
}

export async function withMembers(partyIds: readonly Id[], lookup: Lookup): Promise<readonly Id[]> {
  return (await lookup.snapshot()).withMembers(partyIds);
}

async function withPartsAndWholes(assetIds: readonly Id[], lookup: Lookup): Promise<readonly Id[]> {
  return (await lookup.snapshot()).withPartsAndWholes(assetIds);
}

function both(a: readonly Id[] | null, b: readonly Id[] | null): readonly Id[] | null {
  return a && b ? a.filter((id) => b.includes(id)) : (a ?? b);
}
