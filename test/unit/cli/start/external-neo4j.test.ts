import neo4j from 'neo4j-driver';
import { expect, test } from 'vitest';
import { explainDatabase } from '../../../../src/cli/start/external-neo4j.ts';

const ADDRESS = {
  uri: 'bolt://graph.example',
  user: 'reader',
  password: 'hunter2',
  database: 'rights',
};

test.each([
  [
    'Neo.ClientError.Security.Unauthorized',
    'bolt://graph.example does not let reader in: NEO4J_USER or NEO4J_PASSWORD is wrong.',
  ],
  [
    'Neo.ClientError.Security.AuthenticationRateLimit',
    'bolt://graph.example refuses reader for a while, after too many wrong passwords.',
  ],
  [
    'Neo.ClientError.Database.DatabaseNotFound',
    'bolt://graph.example has no database rights: set NEO4J_DATABASE to one that it has.',
  ],
  [
    'ServiceUnavailable',
    'Nothing answers at bolt://graph.example: NEO4J_URI is wrong, or the server is down.',
  ],
  ['Neo.DatabaseError.General.UnknownError', 'bolt://graph.example cannot be asked: it said no'],
])('%s is told in plain words', (code, words) => {
  const error = new neo4j.Neo4jError('it said no', code as never, '', '');
  expect(explainDatabase(error, ADDRESS)).toBe(words);
});

test('what is no error of the driver is told as it is', () => {
  expect(explainDatabase('broken', ADDRESS)).toBe('bolt://graph.example cannot be asked: broken');
});
