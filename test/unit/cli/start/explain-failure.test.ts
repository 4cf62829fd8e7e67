import neo4j from 'neo4j-driver';
import { expect, test } from 'vitest';
import { explainDatabase, explainFailure } from '../../../../src/cli/start/explain-failure.ts';
import { configFrom } from '../../../../src/config.ts';

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
    'Neo.ClientError.Security.Forbidden',
    'bolt://graph.example must let reader read, and to load facts also write and make indexes: it said no',
  ],
  [
    'Neo.ClientError.Database.DatabaseNotFound',
    'bolt://graph.example has no database rights: set NEO4J_DATABASE to one that it has.',
  ],
  [
    'ServiceUnavailable',
    'Nothing answers at bolt://graph.example: NEO4J_URI is wrong, or the server is down (it said no).',
  ],
  ['Neo.DatabaseError.General.UnknownError', 'bolt://graph.example cannot be asked: it said no'],
])('%s is told in plain words', (code, words) => {
  const error = new neo4j.Neo4jError('it said no', code as never, '', '');
  expect(explainDatabase(error, ADDRESS)).toBe(words);
});

test('what is no error of the driver is told as it is', () => {
  expect(explainDatabase('broken', ADDRESS)).toBe('bolt://graph.example cannot be asked: broken');
});

test('of the managed Neo4j it is told without a setting', () => {
  const error = new neo4j.Neo4jError('it said no', 'N/A' as never, '', '');
  expect(explainFailure(error, configFrom({}))).toEqual([
    'the managed Neo4j cannot be asked: it said no',
  ]);
});

test.each([
  ['EADDRINUSE', 'listen', 'PORT 80 on 127.0.0.1 is in use by another program: '],
  ['EACCES', 'listen', 'This user may not listen on PORT 80: set PORT to 1024 or more.'],
  ['EADDRNOTAVAIL', 'listen', 'HOST 127.0.0.1 is no address of this machine: set HOST to '],
  ['ENOTFOUND', 'getaddrinfo', 'HOST 127.0.0.1 is no address of this machine: set HOST to '],
  ['EACCES', 'open', 'a file must be readable: facts.yaml'],
  ['EISDIR', 'read', 'a file must be readable: facts.yaml'],
  ['ENOENT', 'open', 'a file must be there: facts.yaml'],
])('%s of the system at %s is told in plain words', (code, syscall, words) => {
  const error = Object.assign(new Error(code), { code, syscall, path: 'facts.yaml' });
  const [line, ...more] = explainFailure(error, configFrom({ PORT: '80' }));
  expect(line!.slice(0, words.length)).toBe(words);
  expect(more).toEqual([]);
});

test('a file without a name is told by the system', () => {
  const error = Object.assign(new Error('EISDIR: it is a folder, read'), { code: 'EISDIR' });
  expect(explainFailure(error, null)).toEqual([
    'a file must be readable: EISDIR: it is a folder, read',
  ]);
});

test('of a bug the stack is told', () => {
  const error = new TypeError('it is undefined');
  expect(explainFailure(error, null)).toEqual([error.stack]);
});
