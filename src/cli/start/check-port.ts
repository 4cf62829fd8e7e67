import { createServer } from 'node:net';

/**
 * Checks that the server can listen on a port, before anything slow is started.
 *
 * @throws the error of the system, such as EADDRINUSE
 */
export async function checkPortFree(port: number, host: string): Promise<void> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => server.close(() => resolve()));
  });
}
