/** The generated API of @neo4j/graphql, served by Apollo's standalone server as in its manual. */
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { Neo4jGraphQL } from '@neo4j/graphql';
import neo4j from 'neo4j-driver';
import { PEER_SCHEMA } from './schema.ts';

const { PEER_URI = '', PEER_USER = '', PEER_PASSWORD = '' } = process.env;
const driver = neo4j.driver(PEER_URI, neo4j.auth.basic(PEER_USER, PEER_PASSWORD), {
  telemetryDisabled: true,
});
const schema = await new Neo4jGraphQL({ typeDefs: PEER_SCHEMA, driver }).getSchema();
const { url } = await startStandaloneServer(new ApolloServer({ schema }), {
  listen: { port: 0, host: '127.0.0.1' },
  context: async () => ({}),
});
console.log(`the generated API listens at ${url}`);
process.once('SIGTERM', () => process.exit(0));
