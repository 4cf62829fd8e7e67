import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { readOrMakePassword, readPassword } from '../../../src/neo4j-local/password.ts';
import { aFolder } from '../../support/local-neo4j.ts';

it('the first start makes up a password that only this user can read, and later ones keep it', () => {
  const dir = path.join(aFolder(), 'data');
  expect(readPassword(dir)).toBeNull();
  const password = readOrMakePassword(dir);
  expect(password).toMatch(/^[0-9a-f]{48}$/);
  expect(statSync(dir).mode & 0o777).toBe(0o700);
  expect(statSync(path.join(dir, 'password')).mode & 0o777).toBe(0o600);
  expect(readOrMakePassword(dir)).toBe(password);
  expect(readOrMakePassword(path.join(aFolder(), 'data'))).not.toBe(password);
});

it('a password that is lost while its database exists is told, with the way out, and nothing is made up', () => {
  const dir = aFolder();
  mkdirSync(path.join(dir, 'data/databases/system'), { recursive: true });
  expect(() => readOrMakePassword(dir)).toThrow(
    `The password file of ${dir} is gone, though its database is there. Put the old file back, or delete the folder to start afresh`,
  );
  expect(readPassword(dir)).toBeNull();
});

it('a data folder that cannot be written is told', () => {
  const file = path.join(aFolder(), 'file');
  writeFileSync(file, 'not a folder');
  expect(() => readOrMakePassword(path.join(file, 'data'))).toThrow(
    `Neo4j must be able to read and write ${file}/data, and cannot: `,
  );
  expect(readFileSync(file, 'utf8')).toBe('not a folder');
});

it('a password file that cannot be read is told', () => {
  const dir = aFolder();
  mkdirSync(path.join(dir, 'password'));
  expect(() => readPassword(dir)).toThrow(
    `Neo4j must be able to read and write ${dir}/password, and cannot: `,
  );
});
