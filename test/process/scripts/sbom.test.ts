import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lockedPackages } from '../../../scripts/licences.ts';

const packages = lockedPackages(readFileSync('package-lock.json', 'utf8'));

test('npm sbom lists every one of production, with its version and hash', () => {
  const text = execFileSync('npm', ['sbom', '--sbom-format=cyclonedx', '--package-lock-only'], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  const { components } = JSON.parse(text) as {
    components: readonly { name: string; version: string; hashes?: readonly unknown[] }[];
  };
  const listed = new Set(components.map(({ name, version }) => `${name} ${version}`));
  const expected = packages
    .filter(({ dev }) => !dev)
    .map(({ path, version }) => `${path.replace(/^.*node_modules\//, '')} ${version}`);
  expect(expected.filter((name) => !listed.has(name))).toEqual([]);
  expect(
    components.filter(({ hashes = [] }) => hashes.length === 0).map(({ name }) => name),
  ).toEqual([]);
});
