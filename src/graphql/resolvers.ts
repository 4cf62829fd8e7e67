import type { Resolvers } from './generated/resolvers-types.ts';
import { agreementResolvers } from './resolvers/agreement.ts';
import { changeResolvers } from './resolvers/change.ts';
import { dealResolvers } from './resolvers/deal.ts';
import { evaluationResolvers } from './resolvers/evaluation.ts';
import { partyResolvers } from './resolvers/party.ts';
import { queryResolvers } from './resolvers/query.ts';
import { rightResolvers } from './resolvers/right.ts';
import { sourceResolvers } from './resolvers/source.ts';
import { timeResolvers } from './resolvers/time.ts';

/** Resolvers of every file of schema/, each from the file of its name. */
export const resolvers: readonly Resolvers[] = [
  agreementResolvers,
  changeResolvers,
  dealResolvers,
  evaluationResolvers,
  partyResolvers,
  queryResolvers,
  rightResolvers,
  sourceResolvers,
  timeResolvers,
];
