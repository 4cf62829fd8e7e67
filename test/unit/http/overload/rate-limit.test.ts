import { describe, expect, test } from 'vitest';
import { clientAddress } from '../../../../src/http/overload/client-address.ts';
import { rateLimit } from '../../../../src/http/overload/rate-limit.ts';

describe('the rate limit', () => {
  test('a client may spend its minute at once, then waits until something is left', () => {
    const time = { now: 0 };
    const limit = rateLimit({ costPerMinute: 600, clock: () => time.now });
    limit.spend('a', 400);
    limit.spend('a', 200);
    expect(() => limit.spend('a', 1)).toThrow(
      'questions may cost 600 a minute for each client: ask again in 1 s',
    );
    time.now = 1_000;
    expect(() => limit.spend('a', 1)).not.toThrow();
  });

  test('a dear question may overdraw, and is paid for by waiting', () => {
    const time = { now: 0 };
    const limit = rateLimit({ costPerMinute: 60, clock: () => time.now });
    limit.spend('a', 1);
    limit.spendMore('a', 178);
    expect(refusal(() => limit.spend('a', 1))).toMatchObject({
      status: 429,
      code: 'RATE_LIMITED',
      retryAfterSeconds: 120,
    });
    time.now = 119_000;
    expect(refusal(() => limit.spend('a', 1))).toMatchObject({ retryAfterSeconds: 1 });
    time.now = 120_000;
    expect(refusal(() => limit.spend('a', 1))).toBeNull();
  });

  test('whoever waits as long as it was told is let in', () => {
    for (const cost of [1, 7, 59, 60, 61, 1_000, 123_456]) {
      const time = { now: 0 };
      const limit = rateLimit({ costPerMinute: 60, clock: () => time.now });
      limit.spend('a', 60 + cost);
      const { retryAfterSeconds } = refusal(() => limit.spend('a', 1))!;
      time.now += retryAfterSeconds! * 1_000;
      expect(refusal(() => limit.spend('a', 1))).toBeNull();
    }
  });

  test('being turned away costs nothing, and saving up ends after a minute', () => {
    const time = { now: 0 };
    const limit = rateLimit({ costPerMinute: 60, clock: () => time.now });
    limit.spend('a', 60);
    for (let times = 0; times < 1_000; times++)
      expect(refusal(() => limit.spend('a', 1))).not.toBeNull();
    time.now = 1_000_000;
    limit.spend('a', 60);
    expect(refusal(() => limit.spend('a', 1))).not.toBeNull();
  });

  test('clients do not pay for each other', () => {
    const limit = rateLimit({ costPerMinute: 60, clock: () => 0 });
    limit.spend('a', 100);
    expect(refusal(() => limit.spend('a', 1))).not.toBeNull();
    expect(refusal(() => limit.spend('b', 1))).toBeNull();
  });

  test('however many clients there are, only so many are remembered: the one that asked longest ago is forgotten', () => {
    const limit = rateLimit({ costPerMinute: 60, clients: 2, clock: () => 0 });
    for (const client of ['a', 'b']) limit.spend(client, 60);
    expect(refusal(() => limit.spend('a', 1))).not.toBeNull();
    limit.spend('c', 60);
    expect(refusal(() => limit.spend('a', 1))).not.toBeNull();
    expect(refusal(() => limit.spend('b', 1))).toBeNull();
  });
});

describe('whom a request is counted for', () => {
  test.each([
    ['the connection', '10.1.2.3', undefined, 0, '10.1.2.3'],
    [
      'the connection, whatever the client says, where there is no proxy',
      '10.1.2.3',
      '1.1.1.1',
      0,
      '10.1.2.3',
    ],
    ['the last address in front of one proxy', '10.0.0.1', '6.6.6.6, 8.8.8.8', 1, '8.8.8.8'],
    ['the last but one in front of two', '10.0.0.1', '6.6.6.6, 8.8.8.8, 10.0.0.9', 2, '8.8.8.8'],
    [
      'the first there is, where the header is shorter than the proxies',
      '10.0.0.1',
      undefined,
      2,
      '10.0.0.1',
    ],
    ['an IPv4 address in IPv6 form', '::ffff:10.1.2.3', undefined, 0, '10.1.2.3'],
    ['the net of an IPv6 address', '2001:db8:1:2:3:4:5:6', undefined, 0, '2001:db8:1:2::/64'],
    ['the same net, written short', '2001:0DB8:1:2::6', undefined, 0, '2001:db8:1:2::/64'],
    ['another net', '2001:db8::2:0:0:6', undefined, 0, '2001:db8:0:0::/64'],
    ['a link-local address with its zone', 'fe80::1%eth0', undefined, 0, 'fe80:0:0:0::/64'],
    [
      'an address with brackets and a port',
      '10.0.0.1',
      '[2001:db8::1]:443',
      1,
      '2001:db8:0:0::/64',
    ],
    ['an IPv4 address with a port', '10.0.0.1', '8.8.8.8:51324', 1, '8.8.8.8'],
    ['nobody known', undefined, undefined, 0, 'unknown'],
  ])('%s', (_, remote, forwardedFor, proxies, expected) => {
    expect(clientAddress(remote, forwardedFor, proxies)).toBe(expected);
  });
});

interface Refused {
  readonly retryAfterSeconds: number | null;
}

function refusal(work: () => void): Refused | null {
  try {
    work();
    return null;
  } catch (error) {
    return error as Refused;
  }
}
