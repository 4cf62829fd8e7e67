import type { Id } from '../../../domain/model/record.ts';
import type { Right } from '../../../domain/model/right.ts';
import { OPEN } from '../../../domain/time/day.ts';
import { BOUNDS } from '../../../domain/time/edtf.ts';
import type { RightsQuestion } from '../../../domain/rights/question.ts';
import type { RightWithBounds } from '../../../domain/rights/select.ts';
import type { MemberFilter, MemberPath } from '../../../domain/rights/groups/members.ts';
import type { Dataset } from '../dataset.ts';
import { filterIndexOf, type IndexBounds } from './rights-plan.ts';

/** The parameters of queries about rights, without dataset and page; `args` adds to `$args`. */
export async function rightsParameters(
  dataset: Dataset,
  question: RightsQuestion,
  bounds: IndexBounds,
  args: Readonly<Record<string, unknown>> = {},
) {
  const { window, knownAt, match, statuses, filter, except } = question;
  const { certainty, includeDeprecated, deals: _, words, members, ...lists } = filter;
  const index = filterIndexOf(filter);
  return {
    ...bounds,
    from: window.from,
    until: window.until,
    knownAt,
    anyOverlap: members !== null || (match === 'OVERLAPS' && certainty === null),
    inForceOnly: statuses.length === 1 && statuses[0] === 'IN_FORCE',
    deprecated: includeDeprecated ? 1 : 0,
    open: OPEN,
    args: {
      ...lists,
      match,
      statuses,
      certainties: certainty === null ? ['CERTAIN', 'POSSIBLE'] : [certainty],
      agreements: await visibleAgreements(dataset, question),
      words: words.length > 0 ? words : null,
      except: except.length > 0 ? except : null,
      members: members && members.map(memberParameter),
      index,
      lucene: index === 'words' ? textQuery(words) : '',
      ...args,
    },
  };
}

/** The days of a party are [startEarliest, startLatest, endEarliest, endLatest, ordered]. */
function memberParameter({ side, paths }: MemberFilter) {
  const daysOf = (list: readonly MemberPath[]) =>
    list.map(({ days }) => [...BOUNDS.map((bound) => days[bound]), days.ordered]);
  const of = Object.fromEntries(Object.entries(paths).map(([id, list]) => [id, daysOf(list)]));
  return { side, of };
}

/** The agreements of a filter, by id or by deal, that are visible; null if it names none. */
export async function visibleAgreements(
  dataset: Dataset,
  { filter: { agreements, deals }, knownAt }: RightsQuestion,
): Promise<readonly Id[] | null> {
  if (!agreements && !deals) return null;
  const args = { agreements, deals };
  const rows = await dataset.cachedRows<{ id: Id }>('visible-agreements', { knownAt, args });
  return rows.map(({ id }) => id);
}

/** The query of the text index for rights that have each of the words, whole or as a part. */
export function textQuery(words: readonly string[]): string {
  return words.map((word) => `+tenureText:*${word}*`).join(' ');
}

/** Whether no right can match a question: one of its lists is empty. */
export function isEmpty({ filter, statuses }: RightsQuestion): boolean {
  const { words: _, ...parts } = filter;
  return (
    statuses.length === 0 ||
    Object.values(parts).some((part) => Array.isArray(part) && part.length === 0)
  );
}

/** Whether the filter of a question passes all rights, of any certainty. */
export function isUnfiltered({ filter, except }: RightsQuestion): boolean {
  const { includeDeprecated: _, certainty: __, words, ...lists } = filter;
  return (
    except.length === 0 && words.length === 0 && Object.values(lists).every((list) => list === null)
  );
}

type GroupedRight = RightWithBounds & Pick<Right, 'position' | 'agreementId' | 'assetIds'>;

/** The rights of a filter that has an index, whatever their status, in order of id. */
export async function knownRights(
  dataset: Dataset,
  question: RightsQuestion,
  bounds: IndexBounds,
): Promise<readonly GroupedRight[]> {
  const rows = await dataset.cachedRows<{ right: GroupedRight }>(
    'rights-known-by-filter',
    await rightsParameters(dataset, question, bounds),
  );
  return rows.map(({ right }) => right);
}
