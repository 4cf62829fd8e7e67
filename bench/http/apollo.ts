/** The same schema, resolvers and graph, served by Apollo's standalone server with its defaults. */
// Imports the product's copy: the bench's own would bring another graphql without our scalars.
import { ApolloServer } from '../../node_modules/@apollo/server/dist/esm/index.js';
import { startStandaloneServer } from '../../node_modules/@apollo/server/dist/esm/standalone/index.js';
import {
  defaultFieldResolver,
  type GraphQLFieldResolver,
} from '../../node_modules/graphql/index.js';
import { type Context, contextFor } from '../../src/graphql/context.ts';
import { resolvers } from '../../src/graphql/resolvers.ts';
import { typeDefs } from '../../src/graphql/type-defs.ts';
import { storeInMemory } from './store.ts';

const store = storeInMemory(1_000, 1);
const fieldResolver: GraphQLFieldResolver<unknown, Context> = (source, args, context, info) =>
  defaultFieldResolver(
    typeof source === 'object' && source !== null && 'record' in source ? source.record : source,
    args,
    context,
    info,
  ) as unknown;
const server = new ApolloServer<Context>({
  typeDefs: [...typeDefs()],
  resolvers: [...resolvers],
  fieldResolver,
  nodeEnv: 'production',
});
const { url } = await startStandaloneServer(server, {
  listen: { port: 0, host: '127.0.0.1' },
  context: async () => contextFor(store, { today: 20_000, apiVersion: '0', requestId: 'bench' }),
});
console.log(`Apollo listens at ${url}`);
process.once('SIGTERM', () => process.exit(0));
