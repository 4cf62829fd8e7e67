import { isIPv6 } from 'node:net';

/**
 * The address to which a request is counted. Only the first 64 bits of an IPv6 address count, since
 * one client has all addresses of such a net.
 *
 * @param remote        the address of the connection
 * @param forwardedFor  the header X-Forwarded-For
 * @param proxies       the number of trusted proxies, each of which appends an address; entries
 *   further left come from the client and are not believed
 */
export function clientAddress(
  remote: string | undefined,
  forwardedFor: string | undefined,
  proxies: number,
): string {
  const hops = `${forwardedFor ?? ''},${remote ?? 'unknown'}`
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return netOf(hops[Math.max(0, hops.length - 1 - proxies)]!.slice(0, 64));
}

function netOf(address: string): string {
  const plain = address
    .replace(/^\[(.*)\](:\d+)?$/, '$1')
    .replace(/^(\d+(?:\.\d+){3}):\d+$/, '$1')
    .replace(/%.*$/, '')
    .replace(/^::ffff:(?=\d+\.)/i, '');
  return isIPv6(plain) ? `${firstGroups(plain, 4).join(':')}::/64` : plain;
}

function firstGroups(address: string, count: number): readonly string[] {
  const groupsOf = (text: string) => text.split(':').filter((group) => group !== '');
  const zeros = '0:'.repeat(Math.max(0, 8 - groupsOf(address).length));
  return groupsOf(address.toLowerCase().replace('::', `:${zeros}`))
    .slice(0, count)
    .map((group) => group.replace(/^0+(?=.)/, ''));
}
