import type { Resolvers } from './generated/resolvers-types.ts';
import { amountResolvers } from './resolvers/amount.ts';
import { assetResolvers } from './resolvers/asset.ts';
import { conditionResolvers } from './resolvers/condition.ts';
import { eventResolvers } from './resolvers/event.ts';
import { agreementResolvers } from './resolvers/agreement.ts';
import { dealResolvers } from './resolvers/deal.ts';
import { metaResolvers } from './resolvers/meta.ts';
import { disputeResolvers } from './resolvers/dispute.ts';
import { partyResolvers } from './resolvers/party.ts';
import { queryResolvers } from './resolvers/query.ts';
import { rightResolvers } from './resolvers/right.ts';
import { sourceResolvers } from './resolvers/source.ts';
import { viewResolvers } from './resolvers/view.ts';
import { timeResolvers } from './resolvers/time.ts';
import { assertedResolvers } from './resolvers/shared/asserted.ts';
import { intervalResolvers } from './resolvers/shared/intervals.ts';

/**
 * The resolvers of the types in schema/: first what many types share, then a file for each file
 * there that needs its own. Other fields are those of the parent, see record-field.ts.
 */
export const resolvers: readonly Resolvers[] = [
  assertedResolvers,
  intervalResolvers,
  amountResolvers,
  assetResolvers,
  conditionResolvers,
  eventResolvers,
  agreementResolvers,
  dealResolvers,
  metaResolvers,
  disputeResolvers,
  partyResolvers,
  queryResolvers,
  rightResolvers,
  sourceResolvers,
  timeResolvers,
  viewResolvers,
];
