import { readFileSync } from 'node:fs';
import { type Access, anonymousAccess } from '../../access/access.ts';
import { jwtAccess } from '../../access/jwt.ts';
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
  const { trustedDocuments: file } = config;
  const trusted = attempt('TRUSTED_DOCUMENTS', () =>
    file === null ? null : trustedDocuments(readFileSync(file, 'utf8'), contract()),
  );
  const listening = access && openAccessFault(config.host, access, config.openAccess);
  if (listening) faults.push(listening);
  if (access === null || faults.length > 0) throw new ConfigError(faults);
  const cost = costPerMinute(config);
  const rate = cost === null ? null : rateLimit({ costPerMinute: cost });
  return {
    ...openGuards(),
    access,
    hosts: access.required ? null : [...config.allowedHosts, ...publicHost(config)],
    trusted,
    rate,
    proxies: config.trustedProxies,
  };
}

function publicHost({ publicUrl }: Config): readonly string[] {
  return publicUrl === null ? [] : [new URL(publicUrl).hostname];
}

function accessOf(
  { access, host, openRole }: Config,
  log: Log,
): { readonly setting: string; readonly open: () => Access } {
  if (access.by === 'tokens')
    return {
      setting: `API_TOKENS_FILE ${access.file}`,
      open: () => tokenFileAccess(access.file, { log }),
    };
  if (access.by === 'jwt')
    return {
      setting: 'file' in access.keys ? `JWKS_FILE ${access.keys.file}` : 'JWKS_URL',
      open: () => jwtAccess(access, { log }),
    };
  const role = openRole ?? (isLoopback(host) ? 'admin' : 'reader');
  return { setting: '', open: () => anonymousAccess(role) };
}

function costPerMinute({ rateLimit: set, host }: Config): number | null {
  if (set === 'off') return null;
  if (set === 'auto') return isLoopback(host) ? null : DEFAULT_COST_PER_MINUTE;
  return set;
}
