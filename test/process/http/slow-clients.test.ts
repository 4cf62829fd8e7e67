import { once } from 'node:events';
import { Agent, request as httpRequest, type Server } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { httpServer, createApp } from '../../../src/http/app.ts';
import { logAt } from '../../../src/log.ts';

const TIMEOUTS = { headersMs: 200, requestMs: 400, keepAliveMs: 300, silentMs: 600, checkMs: 50 };
const LARGE = Buffer.alloc(64 * 2 ** 20, 'x');

let server: Server;
let port: number;
let stops: AbortController[];
let opened: Socket[];
beforeEach(async () => {
  stops = [];
  opened = [];
  server = httpServer(app, TIMEOUTS);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  ({ port } = server.address() as AddressInfo);
});
afterEach(async () => {
  for (const socket of opened) socket.destroy();
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
});

const app = createApp({ log: logAt('silent') });
app.get('/quick', (c) => c.json({ ok: true }));
app.get('/large', (c) => c.body(LARGE));
app.post('/echo', async (c) => (await c.req.text(), c.json({ ok: true })));
app.get('/never', (c) => {
  stops.push(c.get('stop'));
  server.emit('seen');
  return new Promise(() => {});
});

describe('slow clients', () => {
  test('a client that connects and says nothing is let go', async () => {
    const socket = open();
    expect(await allOf(socket)).toMatch(/^(HTTP\/1\.1 408 |$)/);
  });

  test('a client that never ends its headers is told so and let go, however steadily it writes', async () => {
    const socket = open();
    socket.write('POST /echo HTTP/1.1\r\nHost: x\r\n');
    const drip = setInterval(() => socket.write('X-Slow: 1\r\n'), 20);
    socket.on('close', () => clearInterval(drip));
    expect(await allOf(socket)).toMatch(/^HTTP\/1\.1 408 Request Timeout\r\n/);
  });

  test('a client that never ends its body is told so and let go, however steadily it writes', async () => {
    const socket = open();
    socket.write(
      'POST /echo HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n',
    );
    const drip = setInterval(() => socket.write(' '), 20);
    socket.on('close', () => clearInterval(drip));
    expect(await allOf(socket)).toMatch(/^HTTP\/1\.1 408 Request Timeout\r\n/);
  });

  test('a client that does not read its answer is let go, and what it was to get is freed', async () => {
    const socket = open();
    socket.pause();
    socket.write('GET /large HTTP/1.1\r\nHost: x\r\n\r\n');
    await until(async () => (await connections()) === 1);
    await until(async () => (await connections()) === 0);
  });

  test('a client that asks ever more and reads nothing is let go', async () => {
    const socket = open();
    socket.pause();
    for (let count = 0; count < 1_000; count++)
      socket.write('GET /large HTTP/1.1\r\nHost: x\r\n\r\n');
    await until(async () => (await connections()) === 1);
    await until(async () => (await connections()) === 0);
    expect(process.memoryUsage().arrayBuffers).toBeLessThan(LARGE.length * 4);
  });

  test('a client that has gone ends what was being done for it', async () => {
    const seenOne = once(server, 'seen');
    const socket = open();
    socket.write('GET /never HTTP/1.1\r\nHost: x\r\n\r\n');
    await seenOne;
    expect(stops[0]!.signal.aborted).toBe(false);
    const aborted = once(stops[0]!.signal, 'abort');
    socket.destroy();
    await aborted;
  });

  test('an answer that was read to its end aborts nothing', async () => {
    const answered: AbortController[] = [];
    const other = httpServer(
      createApp({ log: logAt('silent') }).get('/', (c) => {
        answered.push(c.get('stop'));
        return c.json({});
      }),
    );
    await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
    await (await fetch(`http://127.0.0.1:${(other.address() as AddressInfo).port}/`)).text();
    other.closeAllConnections();
    await new Promise((done) => other.close(done));
    expect(answered.map(({ signal }) => signal.aborted)).toEqual([false]);
  });
});

describe('idle clients', () => {
  test(
    '1,000 connections that stay open keep nobody from being answered, and are let go in time',
    { timeout: 60_000 },
    async () => {
      const agent = new Agent({ keepAlive: true, maxSockets: Infinity, maxFreeSockets: Infinity });
      const sockets = await Promise.all(Array.from({ length: 1_000 }, () => askAndStay(agent)));
      expect(new Set(sockets).size).toBe(1_000);
      const response = await fetch(`http://127.0.0.1:${port}/quick`);
      expect([response.status, await response.json()]).toEqual([200, { ok: true }]);
      await Promise.all(
        sockets.filter((socket) => !socket.closed).map((socket) => once(socket, 'close')),
      );
      await until(async () => (await connections()) === 0);
    },
  );
});

describe('clients that do not speak HTTP', () => {
  test.each([
    ['nonsense', 'EHLO example.org\r\n\r\n', 400],
    ['the start of an encrypted connection', '\u0016\u0003\u0001\u0002\u0000', 400],
    [
      'two lengths of one body',
      'POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n',
      400,
    ],
    [
      'a length and chunks of one body',
      'POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n',
      400,
    ],
    ['no host', 'GET /quick HTTP/1.1\r\n\r\n', 400],
    [
      'a header of 100,000 letters',
      `GET /quick HTTP/1.1\r\nHost: x\r\nX-Large: ${'x'.repeat(100_000)}\r\n\r\n`,
      431,
    ],
    [
      'a header with a line feed in its middle',
      'GET /quick HTTP/1.1\r\nHost: x\r\nX-Odd: a\nb\r\n\r\n',
      400,
    ],
  ])('%s is refused, and the next is answered', async (_, bytes, status) => {
    const socket = open();
    socket.write(bytes, 'latin1');
    expect(await allOf(socket)).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect((await fetch(`http://127.0.0.1:${port}/quick`)).status).toBe(200);
  });
});

/** A connection without a request yet. */
function open(): Socket {
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => {}); // a reset is one of the ways in which a server lets go
  opened.push(socket);
  return socket;
}

/** All that came until the connection was closed. */
async function allOf(socket: Socket): Promise<string> {
  const chunks: Buffer[] = [];
  socket.on('data', (chunk: Buffer) => chunks.push(chunk));
  if (!socket.closed) await once(socket, 'close');
  return Buffer.concat(chunks).toString('latin1');
}

/** Asks once and keeps the connection. */
async function askAndStay(agent: Agent): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const asked = httpRequest({ port, host: '127.0.0.1', path: '/quick', agent }, (response) => {
      const { socket } = response;
      response.resume().on('end', () => resolve(socket));
    });
    asked.on('error', reject);
    asked.end();
  });
}

function connections(): Promise<number> {
  return new Promise((resolve, reject) =>
    server.getConnections((error, count) => (error ? reject(error) : resolve(count))),
  );
}

/** Waits until something is so; the test's own time limit is the end of it. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((done) => setTimeout(done, 20));
}
