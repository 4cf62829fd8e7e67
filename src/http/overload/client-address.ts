import { isIPv6 } from 'node:net';

/**
 * Whom a request is counted for: the network address it came from. Of an IPv6 address the first 64
 * bits count, since one client has all addresses of such a net.
 *
 * @param remote        of the connection
 * @param forwardedFor  the header X-Forwarded-For
 * @param proxies       how many proxies of our own stand in front, each of which adds the address
 *   that it was called from;
 *   what stands further to the left in the header came from the client and may be made up
 */
export function clientAddress(
  remote: string | undefined,
  forwardedFor: string | undefined,
  proxies: number,
): string {
  const hops = [
    ...(forwardedFor ?? '')
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== ''),
    remote ?? 'unknown',
  ];
  return netOf(hops[Math.max(0, hops.length - 1 - proxies)]!.slice(0, 64));
}

function netOf(address: string): string {
  const plain = address
    .replace(/^\[(.*)\](:\d+)?$/, '$1')
    .replace(/%.*$/, '')
    .replace(/^::ffff:(?=\d+\.)/i, '');
  return isIPv6(plain) ? `${firstGroups(plain, 4).join(':')}::/64` : plain;
}

/** The first of an IPv6 address's eight groups, with what `::` leaves out. */
function firstGroups(address: string, count: number): readonly string[] {
  const [head, tail] = address.toLowerCase().split('::') as [string, string | undefined];
  const before = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const filled =
    tail === undefined
      ? before
      : [
          ...before,
          ...Array<string>(Math.max(0, 8 - before.length - after.length)).fill('0'),
          ...after,
        ];
  return filled.slice(0, count).map((group) => group.replace(/^0+(?=.)/, ''));
}
