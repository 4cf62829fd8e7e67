import type { Day } from './domain/time/day.ts';
import { resolve } from 'node:path';
import { existsSync, readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import type { z } from 'zod';
import { ACCESS_SETTINGS, unknownSettings, accessSettingFaults } from './misspelt-settings.ts';
import { type LogLevel, SETTINGS, SettingsSchema } from './settings.ts';

/** The settings, read once at start. */
export interface Config {
  readonly store: 'auto' | 'neo4j' | 'memory';
  /** The server of NEO4J_URI; null: the project starts its own. */
  readonly neo4j: Neo4jAddress | null;
  /** The folders of the managed Neo4j: its data, and its jars. */
  readonly managedNeo4j: {
    readonly dir: string;
    readonly cacheDir: string;
    readonly preferredPort: number;
  };
  /** 0: any free port. */
  readonly port: number;
  readonly host: string;
  /**
   * The server's public address, without a slash at the end; null: the address at which it listens.
   */
  readonly publicUrl: string | null;
  readonly seedDir: string;
  readonly isSeedDirSet: boolean;
  /** About how much memory the cache may take, in MB. */
  readonly cacheMb: number;
  /** Overrides today; null: by the clock, in UTC. */
  readonly today: Day | null;
  readonly logLevel: LogLevel;
  readonly production: boolean;
  /** Origins of pages that may call the API, such as `https://app.example`. */
  readonly corsOrigins: readonly string[];
  readonly introspection: boolean;
  readonly access: AccessSettings;
  /** Names by which the server may be asked without a token, besides localhost and addresses. */
  readonly allowedHosts: readonly string[];
  /** The role of anyone if no token is asked for; null: by `host`. */
  readonly openRole: 'reader' | 'admin' | null;
  /** Whether other machines may ask without a token. */
  readonly openAccess: boolean;
  /** Cost per client and minute; `auto`: no limit for this machine only, else the default. */
  readonly rateLimit: number | 'off' | 'auto';
  readonly limits: LimitSettings;
  /** The number of trusted proxies in front, for X-Forwarded-For. */
  readonly trustedProxies: number;
  /** The file of allowed operations; null: all are allowed. */
  readonly trustedDocuments: string | null;
  /** Whether the log contains variables. */
  readonly logVariables: boolean;
  /** Warnings on unknown settings, each with one that may have been meant. */
  readonly warnings: readonly string[];
}

/** Limits of a question that differ from the defaults (docs/operations.md#limits). */
export type LimitSettings = {
  readonly [name in 'depth' | 'aliases' | 'directives' | 'tokens' | 'cost' | 'page']?: number;
};

export interface Neo4jAddress {
  readonly uri: string;
  readonly user: string;
  /** Empty: a server without authentication. */
  readonly password: string;
  readonly database: string;
}

/** The default folders of the managed Neo4j, and the port that it takes if that is free. */
export const MANAGED_NEO4J = Object.freeze({
  dir: resolve(import.meta.dirname, '../.neo4j/data'),
  cacheDir: resolve(import.meta.dirname, '../.neo4j/cache'),
  preferredPort: 7687,
});

/** Access for everyone, for tokens of a file, or for signed tokens of an identity provider. */
export type AccessSettings =
  | { readonly by: 'none' }
  | { readonly by: 'tokens'; readonly file: string }
  | {
      readonly by: 'jwt';
      readonly keys: { readonly url: string } | { readonly file: string };
      /** How long keys of an address serve if it does not answer any more. */
      readonly maxAgeHours: number;
      readonly issuer: string;
      readonly audience: string;
      readonly roleClaim: string;
    };

/** Settings by name; an empty one counts as not given. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** All faulty settings, a line each: the expectation, then the value. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';

  constructor(readonly faults: readonly string[]) {
    super(faults.join('\n'));
  }
}

/** @throws {ConfigError} with every fault */
export function configFrom(environment: Environment): Config {
  const given = Object.fromEntries(
    Object.entries(environment).filter(
      ([name, value]) =>
        SETTINGS.includes(name) &&
        value !== undefined &&
        (value !== '' || name === 'NEO4J_PASSWORD'),
    ),
  );
  const read = SettingsSchema.safeParse(given);
  const faults = [
    ...(read.success ? [] : read.error.issues.map((issue) => faultOf(issue, given))),
    ...passwordFaults(given),
    ...accessFaults(given),
    ...accessSettingFaults(environment),
  ];
  if (!read.success || faults.length > 0) throw new ConfigError(faults);
  const set = read.data;
  return Object.freeze({
    store: set.STORE,
    neo4j:
      set.NEO4J_URI === undefined
        ? null
        : Object.freeze({
            uri: set.NEO4J_URI,
            user: set.NEO4J_USER,
            password: set.NEO4J_PASSWORD,
            database: set.NEO4J_DATABASE,
          }),
    managedNeo4j: Object.freeze({
      ...MANAGED_NEO4J,
      ...(set.LOCAL_NEO4J_DIR === undefined ? {} : { dir: resolve(set.LOCAL_NEO4J_DIR) }),
    }),
    port: set.PORT,
    host: set.HOST,
    publicUrl: set.PUBLIC_URL ?? null,
    seedDir: set.SEED_DIR,
    isSeedDirSet: given['SEED_DIR'] !== undefined,
    cacheMb: set.CACHE_MB ?? 64,
    today: set.TODAY ?? null,
    logLevel: set.LOG_LEVEL,
    production: set.NODE_ENV === 'production',
    corsOrigins: Object.freeze(set.CORS_ORIGINS),
    allowedHosts: Object.freeze(set.ALLOWED_HOSTS),
    openRole: set.OPEN_ROLE ?? null,
    introspection: set.INTROSPECTION === 'on',
    access: Object.freeze(accessOf(set)),
    openAccess: set.ALLOW_OPEN_ACCESS === 'yes',
    rateLimit: set.RATE_LIMIT ?? 'auto',
    limits: Object.freeze(limitsOf(set)),
    trustedProxies: set.TRUSTED_PROXIES,
    trustedDocuments: set.TRUSTED_DOCUMENTS ?? null,
    logVariables: set.LOG_VARIABLES === 'yes',
    warnings: Object.freeze(unknownSettings(environment)),
  });
}

/**
 * The environment of this process, with the file `.env` for settings that it lacks.
 *
 * @param directory  of `.env`, which may be absent
 */
export function readEnvironment(
  directory: string,
  processEnv: Environment = process.env,
): Environment {
  const file = resolve(directory, '.env');
  if (!existsSync(file)) return processEnv;
  const text = textOf(readFileSync(file));
  const fileEnv = parseEnv(text);
  const faults = unreadLines(text, fileEnv);
  if (faults.length > 0) throw new ConfigError(faults);
  return { ...fileEnv, ...processEnv };
}

/** A file as its editor saved it: UTF-8 or UTF-16, with any line ends. */
function textOf(bytes: Buffer): string {
  const isBigEndian = bytes[0] === 0xfe && bytes[1] === 0xff;
  const isUtf16 = isBigEndian || (bytes[0] === 0xff && bytes[1] === 0xfe);
  const encoding = isBigEndian ? 'utf-16be' : 'utf-16le';
  return new TextDecoder(isUtf16 ? encoding : 'utf-8').decode(bytes).replace(/\r\n?/g, '\n');
}

/** Lines that begin with the name of a setting about access, but do not set it. */
function unreadLines(text: string, inside: Environment): readonly string[] {
  return text.split('\n').flatMap((line, index) => {
    const name = /^\s*(?:export\s+)?(\w+)/.exec(line)?.[1]?.toUpperCase();
    if (name === undefined || !ACCESS_SETTINGS.includes(name) || name in inside) return [];
    return [`.env:${index + 1} must be ${name}=<value>: it says something else after ${name}`];
  });
}

function faultOf(issue: z.core.$ZodIssue, given: Environment): string {
  const name = String(issue.path[0]);
  return `${name} ${issue.message}: ${withoutUser(given[name] ?? '')}`;
}

/** A setting without what may be a user and a password: all before the last @. */
function withoutUser(text: string): string {
  return text.replace(/(\/\/|^)(?:(?!\/\/)[^])*@/, '$1…@');
}

function passwordFaults(given: Environment): readonly string[] {
  if (
    given['NEO4J_URI'] === undefined ||
    given['NEO4J_PASSWORD'] !== undefined ||
    given['STORE'] === 'memory'
  )
    return [];
  return [
    'NEO4J_PASSWORD must be set if NEO4J_URI is (set it empty for a server without authentication): it is not set',
  ];
}

function limitsOf(set: z.output<typeof SettingsSchema>): LimitSettings {
  const {
    MAX_DEPTH: depth,
    MAX_ALIASES: aliases,
    MAX_DIRECTIVES: directives,
    MAX_TOKENS: tokens,
    MAX_COST: cost,
    MAX_PAGE: page,
  } = set;
  return Object.fromEntries(
    Object.entries({ depth, aliases, directives, tokens, cost, page }).filter(
      ([, value]) => value !== undefined,
    ),
  );
}

function accessOf(set: z.output<typeof SettingsSchema>): AccessSettings {
  const {
    API_TOKENS_FILE,
    JWKS_URL,
    JWKS_FILE,
    JWT_ISSUER = '',
    JWT_AUDIENCE = '',
    JWT_ROLE_CLAIM = 'roles',
    JWKS_MAX_AGE_HOURS = 12,
  } = set;
  if (API_TOKENS_FILE !== undefined) return { by: 'tokens', file: API_TOKENS_FILE };
  const claims = {
    maxAgeHours: JWKS_MAX_AGE_HOURS,
    issuer: JWT_ISSUER,
    audience: JWT_AUDIENCE,
    roleClaim: JWT_ROLE_CLAIM,
  };
  if (JWKS_URL !== undefined) return { by: 'jwt', keys: { url: JWKS_URL }, ...claims };
  if (JWKS_FILE !== undefined) return { by: 'jwt', keys: { file: JWKS_FILE }, ...claims };
  return { by: 'none' };
}

function accessFaults(given: Environment): readonly string[] {
  const isSet = (name: string) => given[name] !== undefined;
  const ways = ['API_TOKENS_FILE', 'JWKS_URL', 'JWKS_FILE'].filter(isSet);
  const hasKeys = isSet('JWKS_URL') || isSet('JWKS_FILE');
  return [
    ...(ways.length > 1
      ? [`Only one of API_TOKENS_FILE, JWKS_URL and JWKS_FILE may be set: ${ways.join(', ')}`]
      : []),
    ...(hasKeys
      ? ['JWT_ISSUER', 'JWT_AUDIENCE']
          .filter((name) => !isSet(name))
          .map((name) => `${name} must be set if ${ways.at(-1)!} is: it is not set`)
      : []),
    ...(hasKeys
      ? []
      : ['JWT_ISSUER', 'JWT_AUDIENCE', 'JWT_ROLE_CLAIM']
          .filter(isSet)
          .map((name) => `${name} means nothing without JWKS_URL or JWKS_FILE: neither is set`)),
  ];
}
