import { execFileSync, spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { callerWithToken, readTokens } from '../../../src/access/token-file.ts';

describe('scripts/hash-token.ts', () => {
  const command = ['node_modules/.bin/tsx', ['scripts/hash-token.ts']] as const;

  test('the line it prints knows the token it shows', () => {
    const { stdout, stderr } = spawnSync(command[0], [...command[1], 'rita', 'reader'], {
      encoding: 'utf8',
    });
    const token = /tnr_[\w-]{43}/.exec(stderr)![0];
    expect(callerWithToken(token, readTokens(stdout).tokens)).toEqual({
      name: 'rita',
      role: 'reader',
    });
    expect(stdout).not.toContain(token);
  });

  test('a role that does not exist is refused', () => {
    expect(() =>
      execFileSync(command[0], [...command[1], 'rita', 'owner'], {
        encoding: 'utf8',
        stdio: 'pipe',
      }),
    ).toThrow('the role must be reader or admin: owner');
  });
});
