import { z } from 'zod';
import { listInWords } from './domain/text/count-words.ts';
import { tryIsoDay, FIRST_DAY, LAST_DAY } from './domain/time/day.ts';

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

function like(form: RegExp | ((text: string) => boolean), error: string) {
  return z
    .string()
    .refine((text) => (form instanceof RegExp ? form.test(text) : form(text)), error);
}

function limit(min: number, max: number) {
  const isInside = (text: string) =>
    /^\d{1,9}$/.test(text) && Number(text) >= min && Number(text) <= max;
  return like(isInside, `must be a whole number, ${min} to ${max}`).transform(Number).optional();
}

function oneOf<const T extends readonly string[]>(...words: T) {
  return z.enum(words, `must be ${listInWords(words, 'or')}`);
}

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
  STORE: oneOf('auto', 'neo4j', 'memory').default('auto'),
  NEO4J_URI: like(
    /^(neo4j|bolt)(\+s|\+ssc)?:\/\/[^\s/?@]+\/?(\?\S*)?$/,
    'must be an address such as neo4j://localhost:7687, without user and password (also bolt://, and +s or +ssc for encryption)',
  ).optional(),
  NEO4J_USER: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().default(''),
  NEO4J_DATABASE: like(
    /^[A-Za-z][A-Za-z0-9.-]{2,62}$/,
    'must be the name of a database: a letter, then 2 to 62 letters, digits, dots or dashes',
  ).default('neo4j'),
  LOCAL_NEO4J_DIR: z.string().optional(),
  PORT: like(/^\d{1,5}$/, 'must be a port, 0 to 65535 (0: any free one)')
    .transform(Number)
    .refine((port) => port <= 65_535, 'must be a port, 0 to 65535 (0: any free one)')
    .default(4000),
  HOST: like(
    /^[A-Za-z0-9.:_-]+$/,
    'must be a host name or an address to listen on, such as 127.0.0.1',
  ).default('127.0.0.1'),
  PUBLIC_URL: like(
    isPublicAddress,
    'must be the address of the server for others, such as https://tenure.example or https://example.com/tenure, without user, ? and #',
  )
    .transform((text) => new URL(text).href.replace(/\/+$/, ''))
    .optional(),
  SEED_DIR: z.string().default('seed/data'),
  CACHE_MB: limit(0, 100_000).default(64),
  TODAY: like(
    isDay,
    'must be a day of the calendar as YYYY-MM-DD, from 1000-01-01 through 9998-12-31',
  )
    .transform((text) => tryIsoDay(text)!)
    .optional(),
  LOG_LEVEL: z.enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(', ')}`).default('info'),
  NODE_ENV: oneOf('development', 'test', 'production').default('development'),
  CORS_ORIGINS: list()
    .refine(
      (origins) => origins.every(isOrigin),
      'must be origins such as https://app.example, separated by commas, never *',
    )
    .default([]),
  ALLOWED_HOSTS: list()
    .refine(
      (hosts) => hosts.every((host) => HOST_NAME.test(host)),
      'must be names such as tenure.example, without ports, separated by commas, never *',
    )
    .default([]),
  OPEN_ROLE: oneOf('reader', 'admin').optional(),
  INTROSPECTION: oneOf('on', 'off').default('on'),
  API_TOKENS_FILE: z.string().optional(),
  JWKS_URL: like(
    isKeyAddress,
    'must be an address that begins with https:// (or http:// on this machine), without user and password',
  ).optional(),
  JWKS_FILE: z.string().optional(),
  JWKS_MAX_AGE_HOURS: limit(1, 168).default(12),
  JWT_ISSUER: z.string().default(''),
  JWT_AUDIENCE: z.string().default(''),
  JWT_ROLE_CLAIM: z.string().default('roles'),
  ALLOW_OPEN_ACCESS: oneOf('yes', 'no').default('no'),
  RATE_LIMIT: like(
    /^(off|[1-9]\d{0,9})$/,
    'must be the cost that a client may cause in a minute, 1 or more, or off',
  )
    .transform((text) => (text === 'off' ? ('off' as const) : Number(text)))
    .optional(),
  MAX_DEPTH: limit(5, 100),
  MAX_ALIASES: limit(0, 1_000),
  MAX_DIRECTIVES: limit(0, 1_000),
  MAX_TOKENS: limit(100, 100_000),
  MAX_COST: limit(1_000, 100_000_000),
  MAX_PAGE: limit(50, 100),
  TRUSTED_PROXIES: like(/^\d$/, 'must be how many proxies of yours stand in front, 0 to 9')
    .transform(Number)
    .default(0),
  TRUSTED_DOCUMENTS: z.string().optional(),
  LOG_VARIABLES: oneOf('yes', 'no').default('no'),
});

/** Settings by name; an empty one counts as not given. */
export type Environment = Readonly<Record<string, string | undefined>>;

export const SETTINGS: readonly string[] = Object.keys(SettingsSchema.shape);

function isDay(text: string): boolean {
  const day = tryIsoDay(text);
  return day !== null && day >= FIRST_DAY && day <= LAST_DAY;
}

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
