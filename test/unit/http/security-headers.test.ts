import { Hono } from 'hono';
import { describe, expect, test } from 'vitest';
import { securityHeaders, type Served } from '../../../src/http/security-headers.ts';

describe.each<Served>(['data', 'explorer', 'playground'])(
  'what is served as %s',
  async (served) => {
    const app = new Hono().use(securityHeaders(served)).get('/', (c) => c.text('served'));
    const headers = Object.fromEntries((await app.request('/')).headers);
    const policy = new Map(
      headers['content-security-policy']!.split('; ').map((part) => [
        part.split(' ')[0]!,
        part.split(' ').slice(1),
      ]),
    );

    test('may not be guessed, framed or told to others', () => {
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'no-referrer',
      });
      expect(policy.get('frame-ancestors')).toEqual(["'none'"]);
    });

    test('loads nothing from elsewhere, and runs no script that stands in the page', () => {
      expect(policy.get('default-src')).toEqual(["'none'"]);
      const sources = [...policy.values()].flat();
      for (const source of sources)
        expect(["'none'", "'self'", "'unsafe-inline'", 'data:', 'blob:']).toContain(source);
      for (const source of ["'unsafe-inline'", 'data:', 'blob:'])
        expect(policy.get('script-src') ?? []).not.toContain(source);
    });

    test('needs no style written into the page, save for the editor of the playground', () => {
      expect((policy.get('style-src') ?? []).includes("'unsafe-inline'")).toBe(
        served === 'playground',
      );
    });
  },
);
