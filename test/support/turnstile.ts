import { createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';

export interface Turnstile {
  readonly port: number;
  close(): void;
}

/**
 * Lets one caller through at a time, in order of arrival: it writes to the one whose turn it is, and the next one's
 * turn comes when that one hangs up, or dies.
 */
export async function openTurnstile(): Promise<Turnstile> {
  const waiting: Socket[] = [];
  const server = createServer((socket) => {
    waiting.push(socket);
    if (waiting.length === 1) socket.write('your turn\n');
    socket.on('error', () => {}); // a caller that died has hung up too
    socket.on('close', () => {
      const wasFirst = waiting[0] === socket;
      waiting.splice(waiting.indexOf(socket), 1);
      if (wasFirst) waiting[0]?.write('your turn\n');
    });
    socket.resume(); // else its end is never seen
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return { port: (server.address() as AddressInfo).port, close: () => server.close() };
}
