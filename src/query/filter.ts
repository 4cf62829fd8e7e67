import type { AssertionLevel, Id, NodeType } from '../domain/model/record.ts';
import type { Bindingness } from '../domain/model/agreement.ts';
import type { Certainty } from '../domain/time/status.ts';
import type { LegalPosition, RightKind } from '../domain/model/right.ts';
import type { Day } from '../domain/time/day.ts';
import {
  type GroupMembers,
  isTemporary,
  type MemberFilter,
  type MemberLink,
  memberPaths,
} from '../domain/rights/groups/members.ts';
import type { RightsFilter } from '../domain/rights/question.ts';
import type { MemberDays } from '../store/list-question.ts';
import { refOf, resolveIds } from './ids.ts';
import type { Lookup } from './lookup.ts';
import { listArgument, wordsArgument } from './argument-values.ts';

/** `RightFilter` of the API. Null and absent both mean not filtered. */
export interface FilterArguments {
  readonly holder?: readonly Id[] | null | undefined;
  readonly counterparty?: readonly Id[] | null | undefined;
  /** The parties of which one must be holder or counterparty. */
  readonly party?: readonly Id[] | null | undefined;
  readonly asset?: readonly Id[] | null | undefined;
  readonly agreement?: readonly Id[] | null | undefined;
  readonly deal?: readonly Id[] | null | undefined;
  /** Groups stand for their members too, assets for their parts and wholes; default true. */
  readonly affiliates?: boolean | null | undefined;
  readonly kind?: readonly RightKind[] | null | undefined;
  readonly position?: readonly LegalPosition[] | null | undefined;
  readonly assertion?: readonly AssertionLevel[] | null | undefined;
  readonly binding?: readonly Bindingness[] | null | undefined;
  readonly disputed?: boolean | null | undefined;
  readonly certainty?: Certainty | null | undefined;
  /** Whether deprecated rights count too; default false. */
  readonly includeDeprecated?: boolean | null | undefined;
  readonly text?: string | null | undefined;
}

/** The restriction by the parent of a field: rights of one party, agreement, deal or asset. */
export interface RightsScope {
  readonly holderId?: Id;
  readonly counterpartyId?: Id;
  readonly agreementId?: Id;
  readonly dealId?: Id;
  readonly assetId?: Id;
}

/**
 * A filter as the stores read it: ids resolved, groups and wholes expanded, the scope intersected.
 *
 * @throws {QuestionError} UNKNOWN_ID, INVALID_ARGUMENT
 */
export async function resolveFilter(
  filter: FilterArguments | null | undefined,
  scope: RightsScope,
  memberships: Memberships,
): Promise<RightsFilter> {
  const affiliates = filter?.affiliates ?? true;
  /** The parties of an argument, and those of the scope. */
  const side = (name: 'holder' | 'counterparty' | 'party', own?: Id) =>
    Promise.all([
      resolveParties(filter?.[name], `filter.${name}`, memberships, affiliates),
      own === undefined ? null : groupMembers([own], memberships, affiliates),
    ]);
  const records = async (name: 'asset' | 'agreement' | 'deal', type: NodeType, own?: Id) => {
    const asked = filter?.[name];
    const ids = asked ? await resolveIds(asked, [type], `filter.${name}`, memberships) : null;
    const both = [ids, own === undefined ? null : [own]];
    if (type === 'ASSET' && affiliates)
      return Promise.all(both.map(async (some) => some && withPartsAndWholes(some, memberships)));
    return both;
  };
  const [holders, counterparties, parties, assets, agreements, deals] = await Promise.all([
    side('holder', scope.holderId),
    side('counterparty', scope.counterpartyId),
    side('party'),
    records('asset', 'ASSET', scope.assetId),
    records('agreement', 'AGREEMENT', scope.agreementId),
    records('deal', 'DEAL', scope.dealId),
  ]);
  return {
    holders: intersection(holders.map(idsOf)),
    counterparties: intersection(counterparties.map(idsOf)),
    parties: intersection(parties.map(idsOf)),
    members: memberFilters([
      ...holders.map((some) => ['HOLDER', some] as const),
      ...counterparties.map((some) => ['COUNTERPARTY', some] as const),
      ...parties.map((some) => ['EITHER', some] as const),
    ]),
    assets: intersection(assets),
    agreements: intersection(agreements),
    deals: intersection(deals),
    kinds: listArgument(filter?.kind, `filter.kind`),
    positions: listArgument(filter?.position, `filter.position`),
    assertions: listArgument(filter?.assertion, `filter.assertion`),
    bindings: listArgument(filter?.binding, `filter.binding`),
    disputed: filter?.disputed ?? null,
    certainty: filter?.certainty ?? null,
    includeDeprecated: filter?.includeDeprecated ?? false,
    words: wordsArgument(filter?.text, `filter.text`),
  };
}

/** The memberships that count for a question: those known at a day. */
export interface Memberships extends Lookup {
  readonly knownAt: Day;
  /** Those that are withdrawn by this day do not count; default `knownAt`. */
  readonly withdrawnBy?: Day;
}

/**
 * The parties of an argument, with all their members if `affiliates`; null if it is absent.
 *
 * @throws {QuestionError} the errors of `resolveIds`
 */
export async function resolveParties(
  ids: readonly Id[] | null | undefined,
  argument: string,
  memberships: Memberships,
  affiliates = true,
): Promise<GroupMembers | null> {
  if (ids === null || ids === undefined) return null;
  const [parties, links] = await Promise.all([
    resolveIds(ids, ['PARTY'], argument, memberships),
    affiliates ? memberLinks(ids.map(refOf), memberships) : [],
  ]);
  return memberPaths(parties, links);
}

/** A party, with all its members if `affiliates`. */
async function groupMembers(
  ids: readonly Id[],
  memberships: Memberships,
  affiliates = true,
): Promise<GroupMembers> {
  return memberPaths(ids, affiliates ? await memberLinks(ids, memberships) : []);
}

/** The ids of members; null for null. */
export function idsOf(members: GroupMembers | null): readonly Id[] | null {
  return members && [...members.keys()];
}

/** The days of members for a list; null if they all belong to their groups always. */
export function memberDaysOf(members: GroupMembers | null): MemberDays {
  if (members === null || !hasDated(members)) return null;
  return Object.fromEntries([...members].map(([id, paths]) => [id, paths.map(({ days }) => days)]));
}

/** The clauses with a party that belongs to a group on some days only; null if there is none. */
export function memberFilters(
  sides: readonly (readonly [side: MemberFilter['side'], members: GroupMembers | null])[],
): readonly MemberFilter[] | null {
  const clauses = sides.flatMap(([side, members]) =>
    members && hasDated(members) ? [{ side, paths: Object.fromEntries(members) }] : [],
  );
  return clauses.length === 0 ? null : clauses;
}

function hasDated(members: GroupMembers): boolean {
  return [...members.values()].some(isTemporary);
}

async function memberLinks(
  ids: readonly Id[],
  { knownAt, withdrawnBy = knownAt, snapshot, loaders }: Memberships,
): Promise<readonly MemberLink[]> {
  const links = await (await snapshot()).memberLinks(ids, knownAt);
  if (withdrawnBy <= knownAt) return links;
  const members = await Promise.all(links.map(({ memberId }) => loaders.record('PARTY', memberId)));
  return links.filter(
    ({ ordinal }, i) => members[i]!.memberships[ordinal]!.knownUntil > withdrawnBy,
  );
}

async function withPartsAndWholes(assetIds: readonly Id[], lookup: Lookup): Promise<readonly Id[]> {
  return (await lookup.snapshot()).withPartsAndWholes(assetIds);
}

/** The ids that are in all of the lists, null being any; null if all are. */
function intersection(lists: readonly (readonly Id[] | null)[]): readonly Id[] | null {
  return lists.reduce((a, b) => (a && b ? a.filter((id) => b.includes(id)) : (a ?? b)));
}
