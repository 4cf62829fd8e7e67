import type { Id } from '../model.ts';
import type { RightsFilter } from '../store/store.ts';
import type { Context } from './context.ts';
import type { RightFilter } from './generated/resolvers-types.ts';
import { resolveIds } from './ids.ts';
import { narrowing, wordsAsked } from './page.ts';

/** What the field itself narrows the rights to, besides the filter: those of a party or an agreement that is known to be there. */
export interface RightsScope {
  readonly holderId?: Id;
  readonly counterpartyId?: Id;
  readonly agreementId?: Id;
}

/**
 * A filter as the stores read it: every id resolved, groups and wholes expanded, a field's own scope intersected.
 *
 * @param argument  the filter's name in errors
 * @throws {QuestionError} UNKNOWN_ID, INVALID_ARGUMENT
 */
export async function resolveFilter(
  filter: RightFilter | null | undefined, scope: RightsScope, context: Context, argument = 'filter',
): Promise<RightsFilter> {
  const affiliates = filter?.affiliates ?? true;
  const parties = (ids: readonly Id[] | null) => (ids && affiliates ? withMembers(ids, context) : ids);
  const ids = async (name: 'holder' | 'counterparty' | 'party' | 'asset' | 'agreement' | 'deal', type: Parameters<typeof resolveIds>[1][number]) => {
    const asked = filter?.[name];
    return asked ? resolveIds(asked, [type], `${argument}.${name}`, context) : null;
  };
  const [holders, counterparties, anyParties, assets, agreements, deals, ownHolders, ownCounterparties] = await Promise.all([
    ids('holder', 'PARTY').then(parties),
    ids('counterparty', 'PARTY').then(parties),
    ids('party', 'PARTY').then(parties),
    ids('asset', 'ASSET').then((found) => (found && affiliates ? withPartsAndWholes(found, context) : found)),
    ids('agreement', 'AGREEMENT'),
    ids('deal', 'DEAL'),
    parties(scope.holderId === undefined ? null : [scope.holderId]),
    parties(scope.counterpartyId === undefined ? null : [scope.counterpartyId]),
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

/** Whether a filter leaves nothing, whatever the store holds. */
export function isVoid(filter: RightsFilter): boolean {
  return [filter.holders, filter.counterparties, filter.parties, filter.assets, filter.agreements, filter.deals].some((ids) => ids?.length === 0);
}

/** Parties with all their members. */
export async function withMembers(partyIds: readonly Id[], context: Context): Promise<readonly Id[]> {
  return (await context.snapshot()).withMembers(partyIds);
}

async function withPartsAndWholes(assetIds: readonly Id[], context: Context): Promise<readonly Id[]> {
  return (await context.snapshot()).withPartsAndWholes(assetIds);
}

function both(a: readonly Id[] | null, b: readonly Id[] | null): readonly Id[] | null {
  return a && b ? a.filter((id) => b.includes(id)) : a ?? b;
}
