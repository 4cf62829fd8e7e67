import { readFileSync } from 'node:fs';
import { anonymousAccess } from '../../access/access.ts';
import { jwtAccess, type JwtSettings } from '../../access/jwt.ts';
import { isLoopback, openAccessFault } from '../../access/open-access.ts';
import { tokenFileAccess } from '../../access/token-file.ts';
import { type Guards, openGuards } from '../../http/guards.ts';
import { rateLimit } from '../../http/overload/rate-limit.ts';
import { trustedDocuments } from '../../http/trusted-documents.ts';
import { contract } from '../../graphql/type-defs.ts';
import { type Config, ConfigError } from '../../config.ts';
import type { Log } from '../../log.ts';

/** The cost per client and minute, unless it is set: some hundred pages with nested fields. */
const DEFAULT_COST_PER_MINUTE = 1_000_000;

/**
 * The access control, limits and trusted documents of the settings.
 *
 * @throws {ConfigError} if a file cannot be used, or the server would be open to other machines
 *   without ALLOW_OPEN_ACCESS
 */
export function guardsFrom(config: Config, log: Log): Guards {
  const faults: string[] = [];
  const attempt = <T>(setting: string, work: () => T): T | null => {
    try {
      return work();
    } catch (error) {
      faults.push(
        `${setting} cannot be used: ${(error as Error).message.replaceAll('\n', '\n    ')}`,
      );
      return null;
    }
  };
  const { setting, open } = accessOf(config, log);
  const access = attempt(setting, open);
  const { TRUSTED_DOCUMENTS: file } = config;
  const trusted = attempt('TRUSTED_DOCUMENTS', () =>
    file === undefined ? null : trustedDocuments(readFileSync(file, 'utf8'), contract()),
  );
  const listening =
    access && openAccessFault(config.HOST, access, config.ALLOW_OPEN_ACCESS === 'yes');
  if (listening) faults.push(listening);
  if (access === null || faults.length > 0) throw new ConfigError(faults);
  const cost = costPerMinute(config);
  const rate = cost === null ? null : rateLimit({ costPerMinute: cost });
  return {
    ...openGuards(),
    access,
    hosts: access.required ? null : [...config.ALLOWED_HOSTS, ...publicHost(config)],
    trusted,
    rate,
    proxies: config.TRUSTED_PROXIES,
  };
}

function publicHost({ PUBLIC_URL }: Config): readonly string[] {
  return PUBLIC_URL === undefined ? [] : [new URL(PUBLIC_URL).hostname];
}

/** What opens the access of the settings, and the setting that is at fault if that fails. */
function accessOf(config: Config, log: Log) {
  const { API_TOKENS_FILE: tokens, JWKS_URL: url, JWKS_FILE: file, HOST, OPEN_ROLE } = config;
  if (tokens !== undefined)
    return { setting: `API_TOKENS_FILE ${tokens}`, open: () => tokenFileAccess(tokens, { log }) };
  const claims = {
    maxAgeHours: config.JWKS_MAX_AGE_HOURS,
    issuer: config.JWT_ISSUER,
    audience: config.JWT_AUDIENCE,
    roleClaim: config.JWT_ROLE_CLAIM,
  };
  const byKeys = (keys: JwtSettings['keys']) => () => jwtAccess({ keys, ...claims }, { log });
  if (url !== undefined) return { setting: 'JWKS_URL', open: byKeys({ url }) };
  if (file !== undefined) return { setting: `JWKS_FILE ${file}`, open: byKeys({ file }) };
  const role = OPEN_ROLE ?? (isLoopback(HOST) ? 'admin' : 'reader');
  return { setting: '', open: () => anonymousAccess(role) };
}

function costPerMinute({ RATE_LIMIT, HOST }: Config): number | null {
  if (RATE_LIMIT === 'off') return null;
  return RATE_LIMIT ?? (isLoopback(HOST) ? null : DEFAULT_COST_PER_MINUTE);
}
