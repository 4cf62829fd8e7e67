import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  isPermitted,
  lockedPackages,
  PERMITTED,
  PERMITTED_IN_DEVELOPMENT,
  productionPackages,
} from '../../scripts/licences.ts';

const packages = lockedPackages(readFileSync('package-lock.json', 'utf8'));
const project = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly allowScripts: Readonly<Record<string, boolean>>;
};

describe('the packages that are installed', () => {
  test('production installs at most 200, on any system', () => {
    for (const os of ['linux', 'darwin', 'win32']) {
      const count = productionPackages(packages, os).length;
      expect(count).toBeGreaterThan(Object.keys(project.dependencies).length);
      expect(count).toBeLessThanOrEqual(200);
    }
  });

  test('every archive is pinned by its hash, and by no address of where it came from', () => {
    expect(
      packages
        .filter(({ integrity }) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''))
        .map(({ path }) => path),
    ).toEqual([]);
    expect(packages.filter(({ resolved }) => resolved !== null).map(({ path }) => path)).toEqual(
      [],
    );
  });

  test('the direct ones are pinned to one version', () => {
    for (const version of Object.values({ ...project.dependencies, ...project.devDependencies }))
      expect(version).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/);
  });

  test('none runs a program when it is installed: those that want to are denied by name, and any other stops the installation', () => {
    const denied = Object.entries(project.allowScripts)
      .filter(([, allowed]) => !allowed)
      .map(([name]) => name);
    expect(Object.values(project.allowScripts)).not.toContain(true);
    const wanting = productionPackages(packages)
      .filter(({ hasInstallScript }) => hasInstallScript)
      .map(({ path }) => path.replace(/^.*node_modules\//, ''));
    expect(wanting.filter((name) => !denied.includes(name))).toEqual([]);
    expect(readFileSync('.npmrc', 'utf8')).toMatch(/^strict-allow-scripts=true$/m);
  });

  test('each has a licence that asks for no more than to be named; tools may have others that are not passed on', () => {
    const production = packages.filter(({ dev }) => !dev);
    const refused = [
      ...production.filter(({ licence }) => !isPermitted(licence, PERMITTED)),
      ...packages.filter(({ licence }) => !isPermitted(licence, PERMITTED_IN_DEVELOPMENT)),
    ];
    expect(refused.map(({ path, licence }) => `${path}: ${licence ?? 'none'}`)).toEqual([]);
  });

  test('each direct one of production has its reason in docs/decisions', () => {
    const decisions = readFileSync('docs/decisions/0008-packages-of-production.md', 'utf8');
    expect(
      Object.keys(project.dependencies).filter((name) => !decisions.includes(`\`${name}\``)),
    ).toEqual([]);
  });
});

describe('licences', () => {
  test.each([
    ['MIT', true],
    ['(MIT OR GPL-3.0)', true],
    ['MIT OR GPL-3.0', true],
    ['(MIT AND BSD-3-Clause)', true],
    ['GPL-3.0', false],
    ['(MIT AND GPL-3.0)', false],
    ['AGPL-3.0-only', false],
    ['UNLICENSED', false],
    ['SEE LICENSE IN LICENSE', false],
    ['(MIT AND (ISC OR GPL-3.0))', false],
    ['MIT AND ISC OR GPL-3.0', false],
    ['', false],
    [null, false],
  ])('%s is permitted: %s', (licence, expected) => {
    expect(isPermitted(licence, PERMITTED)).toBe(expected);
  });
});
