import type { Day } from './domain/time/day.ts';
import { resolve } from 'node:path';
import { existsSync, readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import type { z } from 'zod';
import { ACCESS_SETTINGS, misspeltSettings } from './misspelt-settings.ts';
import { type Environment, SETTINGS, SettingsSchema } from './settings.ts';

export type Config = ReturnType<typeof configFrom>;

export type Neo4jAddress = NonNullable<Config['neo4j']>;

/** All faulty settings, a line each: the expectation, then the value. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';

  constructor(readonly faults: readonly string[]) {
    super(faults.join('\n'));
  }
}

/** The settings by name, and what several say together. @throws {ConfigError} with every fault */
export function configFrom(environment: Environment) {
  const given = Object.fromEntries(
    Object.entries(environment).filter(
      ([name, value]) =>
        SETTINGS.includes(name) &&
        value !== undefined &&
        (value !== '' || name === 'NEO4J_PASSWORD'),
    ),
  );
  const read = SettingsSchema.safeParse(given);
  const misspelt = misspeltSettings(environment);
  const faults = [
    ...(read.success ? [] : read.error.issues.map((issue) => faultOf(issue, given))),
    ...passwordFaults(given),
    ...accessFaults(given),
    ...misspelt.faults,
  ];
  if (!read.success || faults.length > 0) throw new ConfigError(faults);
  const set = read.data;
  const config = {
    ...set,
    /** The server of NEO4J_URI; null: the project starts its own. */
    neo4j: neo4jOf(set),
    managedNeo4j: {
      dir: resolve(set.LOCAL_NEO4J_DIR ?? `${import.meta.dirname}/../.neo4j/data`),
      cacheDir: resolve(import.meta.dirname, '../.neo4j/cache'),
      preferredPort: 7687,
    },
    isSeedDirSet: given['SEED_DIR'] !== undefined,
    limits: limitsOf(set),
    warnings: misspelt.warnings,
  };
  for (const part of Object.values(config)) Object.freeze(part);
  return Object.freeze(config);
}

const MS_PER_DAY = 86_400_000;

/** The day that counts as today: that of the settings, or else the day in UTC. */
export function todayOf({ TODAY }: Pick<Config, 'TODAY'>): Day {
  return TODAY ?? Math.floor(Date.now() / MS_PER_DAY);
}

/** The environment, with the file `.env` of a directory, if any, for settings that it lacks. */
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

function passwordFaults({ NEO4J_URI, NEO4J_PASSWORD, STORE }: Environment): readonly string[] {
  if (NEO4J_URI === undefined || NEO4J_PASSWORD !== undefined || STORE === 'memory') return [];
  return [
    'NEO4J_PASSWORD must be set if NEO4J_URI is (set it empty for a server without authentication): it is not set',
  ];
}

function neo4jOf(set: z.output<typeof SettingsSchema>) {
  const { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password } = set;
  return uri === undefined ? null : { uri, user, password, database: set.NEO4J_DATABASE };
}

/** The limits of a question that differ from the defaults (docs/operations.md#limits). */
function limitsOf(set: z.output<typeof SettingsSchema>) {
  return Object.fromEntries(
    Object.entries(set)
      .filter(([name]) => name.startsWith('MAX_'))
      .map(([name, value]) => [name.replace('MAX_', '').toLowerCase(), value]),
  ) as Partial<Record<'depth' | 'aliases' | 'directives' | 'tokens' | 'cost' | 'page', number>>;
}

function accessFaults(given: Environment): readonly string[] {
  const isSet = (name: string) => given[name] !== undefined;
  const ways = ['API_TOKENS_FILE', 'JWKS_URL', 'JWKS_FILE'].filter(isSet);
  const hasKeys = isSet('JWKS_URL') || isSet('JWKS_FILE');
  const missing = ['JWT_ISSUER', 'JWT_AUDIENCE'].filter((name) => hasKeys && !isSet(name));
  const useless = ['JWT_ISSUER', 'JWT_AUDIENCE', 'JWT_ROLE_CLAIM'].filter(
    (name) => !hasKeys && isSet(name),
  );
  return [
    ...(ways.length > 1
      ? [`Only one of API_TOKENS_FILE, JWKS_URL and JWKS_FILE may be set: ${ways.join(', ')}`]
      : []),
    ...missing.map((name) => `${name} must be set if ${ways.at(-1)!} is: it is not set`),
    ...useless.map((name) => `${name} means nothing without JWKS_URL or JWKS_FILE: neither is set`),
  ];
}
