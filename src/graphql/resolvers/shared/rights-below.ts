import type { RightsScope } from '../../../query/filter.ts';
import type { RequestContext } from '../../context.ts';
import type { AgreementRightsArgs, RequireFields } from '../../generated/resolvers-types.ts';
import type { InheritedContext, RightsPage } from '../../parent-types.ts';
import { fieldContext } from '../../temporal-context.ts';
import { rightsPage } from '../answers/rights-page.ts';

/**
 * The rights of a record, its `scope`, in the time of a field.
 *
 * @throws {QuestionError} the errors of `rightsPage` and `fieldContext`
 */
export function rightsBelow(
  context: InheritedContext,
  scope: RightsScope,
  field: string,
  { filter, statuses, first, after, ...time }: RequireFields<AgreementRightsArgs, 'statuses'>,
  request: RequestContext,
): Promise<RightsPage> {
  return rightsPage(
    { context: fieldContext(context, time, field, request), statuses, filter, scope, first, after },
    request,
  );
}
