import type { Id, NodeType } from '../domain/model/record.ts';
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
import type { Lookup } from './loaders.ts';
import { listArgument, wordsArgument } from './argument-values.ts';

type IdArgument = 'holder' | 'counterparty' | 'party' | 'asset' | 'agreement' | 'deal';

/** `RightFilter` of the API. Null and absent both mean not filtered. */
export type FilterArguments = Optional<
  Record<IdArgument, readonly Id[]> &
    Pick<RightsFilter, 'disputed' | 'certainty' | 'includeDeprecated'> & {
      /** Groups stand for their members too, assets for their parts and wholes; default true. */
      affiliates: boolean;
      kind: RightsFilter['kinds'];
      position: RightsFilter['positions'];
      assertion: RightsFilter['assertions'];
      binding: RightsFilter['bindings'];
      text: string;
    }
>;

type Optional<T> = { readonly [Name in keyof T]?: T[Name] | null | undefined };

/** The restriction by the parent of a field: rights of one party, agreement, deal or asset. */
export type RightsScope = Readonly<Partial<Record<IdArgument, Id>>>;

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
  const side = (name: IdArgument) => {
    const own = scope[name];
    return Promise.all([
      resolveParties(filter?.[name], `filter.${name}`, memberships, affiliates),
      own === undefined ? null : membersOf(own, memberships, affiliates),
    ]);
  };
  const records = async (name: IdArgument, type: NodeType) => {
    const [asked, own] = [filter?.[name], scope[name]];
    const ids = asked ? await resolveIds(asked, [type], `filter.${name}`, memberships) : null;
    const both = [ids, own === undefined ? null : [own]];
    if (type !== 'ASSET' || !affiliates) return both;
    return Promise.all(
      both.map(async (some) => some && (await memberships.snapshot()).withPartsAndWholes(some)),
    );
  };
  const [holders, counterparties, parties, assets, agreements, deals] = await Promise.all([
    side('holder'),
    side('counterparty'),
    side('party'),
    records('asset', 'ASSET'),
    records('agreement', 'AGREEMENT'),
    records('deal', 'DEAL'),
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

export async function membersOf(
  partyId: Id,
  { loaders, knownAt }: Memberships,
  affiliates: boolean,
): Promise<GroupMembers> {
  return affiliates ? loaders.members(partyId, knownAt) : memberPaths([partyId], []);
}

export function idsOf(members: GroupMembers | null): readonly Id[] | null {
  return members && [...members.keys()];
}

/** The members for a list, with their days unless they all belong to their groups always. */
export function listedMembers(members: GroupMembers | null) {
  const memberDays: MemberDays =
    members && hasDated(members)
      ? Object.fromEntries([...members].map(([id, paths]) => [id, paths.map(({ days }) => days)]))
      : null;
  return { parties: idsOf(members), memberDays };
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

/** The ids that are in all of the lists, null being any; null if all are. */
function intersection(lists: readonly (readonly Id[] | null)[]): readonly Id[] | null {
  return lists.reduce((a, b) => (a && b ? a.filter((id) => b.includes(id)) : (a ?? b)));
}
