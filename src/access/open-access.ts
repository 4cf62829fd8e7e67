import { isIPv4, isIPv6 } from 'node:net';

/** Why a server must not listen at a host: others reach it without a token; null if it may. */
export function openAccessFault(
  host: string,
  access: { readonly required: boolean },
  openAllowed: boolean,
): string | null {
  if (access.required || openAllowed || isLoopback(host)) return null;
  return (
    `HOST ${host} can be reached from other machines, and no tokens are asked for. Set one of:\n` +
    '    API_TOKENS_FILE=<file>   only who has a token may ask (scripts/hash-token.ts makes one)\n' +
    '    JWKS_URL=<address>       only who has a signed token of an identity provider may ask\n' +
    '    ALLOW_OPEN_ACCESS=yes    anyone who can reach it may ask\n' +
    '    HOST=127.0.0.1           only this machine may ask'
  );
}

/** Whether a name or an address means this machine only. */
export function isLoopback(host: string): boolean {
  const plain = host.replace(/^\[(.*)\]$/, '$1').toLowerCase();
  const mapped = plain.replace(/^::ffff:(?=\d+\.)/, '');
  if (isIPv4(mapped)) return mapped.startsWith('127.');
  return plain === 'localhost' || (isIPv6(plain) && /^(0{0,4}:){1,7}0{0,3}1$/.test(plain));
}
