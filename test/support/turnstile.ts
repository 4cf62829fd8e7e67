import { createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';

export interface Turnstile {
  readonly port: number;
  close(): void;
}

/**
 * Lets one caller through at a time, in order of arrival: it writes to the one whose turn it is,
 * and the next one's turn comes when that one hangs up, or dies. Who goes may leave a line for the
 * next one: it is written to that one with its turn, and is gone then.
 */
export async function openTurnstile(): Promise<Turnstile> {
  const waiting: Socket[] = [];
  let left = '';
  const admit = (socket: Socket | undefined) => {
    if (socket === undefined) return;
    socket.write(`${left}\n`);
    left = '';
  };
  const server = createServer((socket) => {
    waiting.push(socket);
    if (waiting.length === 1) admit(socket);
    socket.setEncoding('utf8').on('data', (text: string) => {
      if (waiting[0] === socket) left += text;
    });
    socket.on('error', () => {}); // a caller that died has hung up too
    socket.on('close', () => {
      const wasFirst = waiting[0] === socket;
      waiting.splice(waiting.indexOf(socket), 1);
      if (wasFirst) admit(waiting[0]);
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return { port: (server.address() as AddressInfo).port, close: () => server.close() };
}
