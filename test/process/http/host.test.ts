/** Without tokens a server is asked by its address or a known name: no page of a stranger reads it. */
import { request } from 'node:http';
import { connect } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { bearerAccess } from '../../../src/access/access.ts';
import type { Api } from '../../../src/http/api.ts';
import { openGuards } from '../../../src/http/guards.ts';
import { served } from '../../support/served.ts';

let api: Api;
afterEach(() => api.stop(0));

/** Status and code for a request with this Host header. */
function ask(host: string, path = '/health/live'): Promise<readonly [number, string | undefined]> {
  return new Promise((resolve, reject) => {
    request(`${api.address}${path}`, { headers: { host } }, (response) => {
      let text = '';
      response
        .setEncoding('utf8')
        .on('data', (more: string) => {
          text += more;
        })
        .on('end', () => {
          const { errors } = JSON.parse(text) as {
            errors?: readonly { extensions: { code: string } }[];
          };
          resolve([response.statusCode!, errors?.[0]?.extensions.code]);
        });
    })
      .once('error', reject)
      .end();
  });
}

test.each([
  '127.0.0.1',
  '127.0.0.1:4000',
  '[::1]:4000',
  '192.168.0.7',
  'localhost',
  'LOCALHOST.:80',
  'tenure.example',
  'Tenure.Example:8080',
])('asked as %s it answers', async (host) => {
  api = await served({ guards: { ...openGuards(), hosts: ['tenure.example'] } });
  expect(await ask(host)).toEqual([200, undefined]);
});

test.each([
  'evil.example',
  'evil.example:4000',
  'localhost.evil.example',
  '127.0.0.1.evil.example',
  'my.tenure.example',
  'tenure.example.evil.example',
])('asked as %s it refuses every path', async (host) => {
  api = await served({ guards: { ...openGuards(), hosts: ['tenure.example'] } });
  for (const path of ['/health/live', '/graphql', '/metrics', '/schema.graphql', '/nowhere'])
    expect(await ask(host, path)).toEqual([421, 'HOST_NOT_ALLOWED']);
});

test('a server that asks for tokens answers by any name', async () => {
  const access = bearerAccess(() => Promise.resolve(null));
  api = await served({ guards: { ...openGuards(), access, hosts: null } });
  expect(await ask('evil.example')).toEqual([200, undefined]);
});

test('two Host headers are refused', async () => {
  api = await served();
  const { port, hostname } = new URL(api.address);
  const answer = await new Promise<string>((resolve, reject) => {
    let text = '';
    connect(Number(port), hostname)
      .setEncoding('utf8')
      .once('error', reject)
      .on('data', (more: string) => {
        text += more;
      })
      .once('close', () => resolve(text))
      .end('GET /health/live HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\n\r\n');
  });
  expect(answer).toMatch(/^HTTP\/1\.1 400 /);
});
