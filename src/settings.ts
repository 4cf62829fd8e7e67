import { z } from 'zod';
import { tryIsoDay, FIRST_DAY, LAST_DAY } from './domain/time/day.ts';

export const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

export type LogLevel = (typeof LOG_LEVELS)[number];

function limit(min: number, max: number) {
  const error = `must be a whole number, ${min} to ${max}`;
  return z
    .string()
    .regex(/^\d{1,9}$/, { error })
    .transform(Number)
    .refine((value) => value >= min && value <= max, { error })
    .optional();
}

/** Texts with commas between them. */
function list() {
  return z.string().transform((text) =>
    text
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  );
}

const HOST_NAME = /^[a-z0-9_-]+(\.[a-z0-9_-]+)*$/i;

export const SettingsSchema = z.object({
  STORE: z
    .enum(['auto', 'neo4j', 'memory'], { error: 'must be auto, neo4j or memory' })
    .default('auto'),
  NEO4J_URI: z
    .string()
    .regex(/^(neo4j|bolt)(\+s|\+ssc)?:\/\/[^\s/?@]+\/?(\?\S*)?$/, {
      error:
        'must be an address such as neo4j://localhost:7687, without user and password (also bolt://, and +s or +ssc for encryption)',
    })
    .optional(),
  NEO4J_USER: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().default(''),
  NEO4J_DATABASE: z
    .string()
    .regex(/^[A-Za-z][A-Za-z0-9.-]{2,62}$/, {
      error:
        'must be the name of a database: a letter, then 2 to 62 letters, digits, dots or dashes',
    })
    .default('neo4j'),
  LOCAL_NEO4J_DIR: z.string().optional(),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, { error: 'must be a port, 0 to 65535 (0: any free one)' })
    .transform(Number)
    .refine((port) => port <= 65_535, { error: 'must be a port, 0 to 65535 (0: any free one)' })
    .default(4000),
  HOST: z
    .string()
    .regex(/^[A-Za-z0-9.:_-]+$/, {
      error: 'must be a host name or an address to listen on, such as 127.0.0.1',
    })
    .default('127.0.0.1'),
  PUBLIC_URL: z
    .string()
    .refine(isPublicAddress, {
      error:
        'must be the address of the server for others, such as https://tenure.example or https://example.com/tenure, without user, ? and #',
    })
    .transform((text) => new URL(text).href.replace(/\/+$/, ''))
    .optional(),
  SEED_DIR: z.string().default('seed/data'),
  CACHE_MB: limit(0, 100_000),
  TODAY: z
    .string()
    .transform((text, context) => {
      const day = tryIsoDay(text);
      if (day !== null && day >= FIRST_DAY && day <= LAST_DAY) return day;
      context.addIssue({
        code: 'custom',
        message: 'must be a day of the calendar as YYYY-MM-DD, from 1000-01-01 through 9998-12-31',
      });
      return z.NEVER;
    })
    .optional(),
  LOG_LEVEL: z
    .enum(LOG_LEVELS, { error: `must be one of ${LOG_LEVELS.join(', ')}` })
    .default('info'),
  NODE_ENV: z
    .enum(['development', 'test', 'production'], {
      error: 'must be development, test or production',
    })
    .default('development'),
  CORS_ORIGINS: list()
    .refine((origins) => origins.every(isOrigin), {
      error: 'must be origins such as https://app.example, separated by commas, never *',
    })
    .default([]),
  ALLOWED_HOSTS: list()
    .refine((hosts) => hosts.every((host) => HOST_NAME.test(host)), {
      error: 'must be names such as tenure.example, without ports, separated by commas, never *',
    })
    .default([]),
  OPEN_ROLE: z.enum(['reader', 'admin'], { error: 'must be reader or admin' }).optional(),
  INTROSPECTION: z.enum(['on', 'off'], { error: 'must be on or off' }).default('on'),
  API_TOKENS_FILE: z.string().optional(),
  JWKS_URL: z
    .string()
    .refine(isKeyAddress, {
      error:
        'must be an address that begins with https:// (or http:// on this machine), without user and password',
    })
    .optional(),
  JWKS_FILE: z.string().optional(),
  JWKS_MAX_AGE_HOURS: limit(1, 168),
  JWT_ISSUER: z.string().optional(),
  JWT_AUDIENCE: z.string().optional(),
  JWT_ROLE_CLAIM: z.string().optional(),
  ALLOW_OPEN_ACCESS: z.enum(['yes', 'no'], { error: 'must be yes or no' }).default('no'),
  RATE_LIMIT: z
    .string()
    .regex(/^(off|[1-9]\d{0,9})$/, {
      error: 'must be the cost that a client may cause in a minute, 1 or more, or off',
    })
    .transform((text) => (text === 'off' ? 'off' : Number(text)))
    .optional(),
  MAX_DEPTH: limit(5, 100),
  MAX_ALIASES: limit(0, 1_000),
  MAX_DIRECTIVES: limit(0, 1_000),
  MAX_TOKENS: limit(100, 100_000),
  MAX_COST: limit(1_000, 100_000_000),
  MAX_PAGE: limit(50, 100),
  TRUSTED_PROXIES: z
    .string()
    .regex(/^\d$/, { error: 'must be how many proxies of yours stand in front, 0 to 9' })
    .transform(Number)
    .default(0),
  TRUSTED_DOCUMENTS: z.string().optional(),
  LOG_VARIABLES: z.enum(['yes', 'no'], { error: 'must be yes or no' }).default('no'),
});

/** The names of all settings. */
export const SETTINGS: readonly string[] = Object.keys(SettingsSchema.shape);

function isOrigin(text: string): boolean {
  return (
    URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) && new URL(text).origin === text
  );
}

function isPublicAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password, search, hash, href } = new URL(text);
  const isPlain = `${username}${password}${search}${hash}` === '' && !/[?#]$/.test(href);
  return /^https?:$/.test(protocol) && isPlain;
}

function isKeyAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, password } = new URL(text);
  if (username !== '' || password !== '') return false;
  return (
    protocol === 'https:' ||
    (protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(hostname))
  );
}
