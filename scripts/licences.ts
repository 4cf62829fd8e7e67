/**
 * Lists the licences of all packages that production installs, and says which are not permitted:
 * `npx tsx scripts/licences.ts`
 *
 * Reads package-lock.json only. Exits with 1 if a package is not permitted.
 */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

export interface LockedPackage {
  /** Such as `node_modules/zod`. */
  readonly path: string;
  readonly version: string;
  readonly licence: string | null;
  /** Of the archive, such as `sha512-…`. */
  readonly integrity: string | null;
  /** The address it was fetched from, if the lockfile names one. */
  readonly resolved: string | null;
  /** Only for development. */
  readonly dev: boolean;
  /** Runs a program when it is installed. */
  readonly hasInstallScript: boolean;
  /** Systems and processors that it supports; null: any. */
  readonly os: readonly string[] | null;
  readonly cpu: readonly string[] | null;
}

/** Licences that only ask for attribution. */
export const PERMITTED: readonly string[] = [
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
  'BlueOak-1.0.0',
];
/** Also permitted for tools that are not distributed. */
export const PERMITTED_IN_DEVELOPMENT: readonly string[] = [
  ...PERMITTED,
  'MPL-2.0',
  'PSF-2.0',
  'Zlib',
  'CC0-1.0',
  'CC-BY-4.0',
  'Unlicense',
  'Python-2.0',
  'BSD', // as `duck` of mammoth calls its two-clause licence
];

/** The packages of a lockfile (version 3), without the project itself. */
export function lockedPackages(lockfile: string): readonly LockedPackage[] {
  const { packages } = JSON.parse(lockfile) as {
    readonly packages: Readonly<Record<string, Entry>>;
  };
  return Object.entries(packages)
    .filter(([path]) => path !== '')
    .map(([path, entry]) => ({
      path,
      version: entry.version,
      licence: entry.license ?? null,
      integrity: entry.integrity ?? null,
      resolved: entry.resolved ?? null,
      dev: entry.dev === true || entry.devOptional === true,
      hasInstallScript: entry.hasInstallScript === true,
      os: entry.os ?? null,
      cpu: entry.cpu ?? null,
    }));
}

/** What `npm ci --omit=dev` installs on one kind of machine, by default Linux on x64. */
export function productionPackages(
  packages: readonly LockedPackage[],
  os = 'linux',
  cpu = 'x64',
): readonly LockedPackage[] {
  return packages.filter(
    (one) => !one.dev && (one.os?.includes(os) ?? true) && (one.cpu?.includes(cpu) ?? true),
  );
}

/**
 * Whether a licence, an expression of SPDX such as `(MIT OR GPL-3.0)`, can be met with the
 * permitted ones.
 */
export function isPermitted(licence: string | null, permitted: readonly string[]): boolean {
  if (licence === null) return false;
  const names = licence.replace(/^\((.*)\)$/, '$1');
  if (names.includes('(') || (names.includes(' AND ') && names.includes(' OR '))) return false; // no such mixture is in use: a person looks
  return names.includes(' OR ')
    ? names.split(' OR ').some((name) => permitted.includes(name))
    : names.split(' AND ').every((name) => permitted.includes(name));
}

interface Entry {
  readonly version: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly hasInstallScript?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const packages = productionPackages(lockedPackages(readFileSync('package-lock.json', 'utf8')));
  for (const { path, version, licence } of packages)
    console.log(`${path.replace(/^.*node_modules\//, '')} ${version}\t${licence ?? 'none'}`);
  const others = packages.filter(({ licence }) => !isPermitted(licence, PERMITTED));
  console.error(
    `${packages.length} packages, ${others.length} with a licence that is not permitted`,
  );
  for (const { path, licence } of others) console.error(`${path}: ${licence ?? 'none'}`);
  process.exitCode = others.length > 0 ? 1 : 0;
}
