/** The same schema, resolvers and graph, served by Apollo's standalone server with its defaults. */
// Imports the product's copy: the bench's own would bring another graphql without our scalars.
import { ApolloServer } from '../../node_modules/@apollo/server/dist/esm/index.js';
import { startStandaloneServer } from '../../node_modules/@apollo/server/dist/esm/standalone/index.js';
import { contextFor, type RequestContext } from '../../src/graphql/context.ts';
import { recordField } from '../../src/graphql/record-field.ts';
import { resolvers } from '../../src/graphql/resolvers.ts';
import { typeDefs } from '../../src/graphql/type-defs.ts';
import { storeInMemory } from './store.ts';

const store = storeInMemory(1_000, 1);
const server = new ApolloServer<RequestContext>({
  typeDefs: [...typeDefs()],
  resolvers: [...resolvers],
  fieldResolver: recordField,
  nodeEnv: 'production',
});
const { url } = await startStandaloneServer(server, {
  listen: { port: 0, host: '127.0.0.1' },
  context: async () => contextFor(store, { today: 20_000, apiVersion: '0', requestId: 'bench' }),
});
console.log(`Apollo listens at ${url}`);
process.once('SIGTERM', () => process.exit(0));
