import { Agent, request } from 'node:http';

/** Sends requests to a GraphQL API over persistent connections. */
export interface Asker {
  /** @throws if the response has errors */
  ask(
    document: string,
    variables?: Readonly<Record<string, unknown>>,
  ): Promise<Readonly<Record<string, unknown>>>;
  /** Like `ask`, but does not parse the response. */
  send(body: string): Promise<string>;
  close(): void;
}

const TIMEOUT_MS = 120_000;

export function askerOf(url: string): Asker {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  const send = (body: string): Promise<string> =>
    new Promise<string>((resolve, reject) => {
      const asking = request(
        url,
        {
          method: 'POST',
          agent,
          timeout: TIMEOUT_MS,
          headers: {
            'content-type': 'application/json',
            'content-length': Buffer.byteLength(body),
          },
        },
        (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('error', reject);
          response.on('end', () => {
            const text = Buffer.concat(chunks).toString();
            if (response.statusCode === 200 && !text.includes('"errors":')) resolve(text);
            else reject(new Error(`${url} answered ${response.statusCode}: ${text.slice(0, 500)}`));
          });
        },
      );
      asking.on('timeout', () => asking.destroy(new Error(`no answer within ${TIMEOUT_MS} ms`)));
      // The server may have closed an idle connection.
      asking.on('error', (error: NodeJS.ErrnoException) =>
        error.code === 'ECONNRESET' && asking.reusedSocket ? resolve(send(body)) : reject(error),
      );
      asking.end(body);
    });
  return {
    send,
    ask: async (query, variables = {}) =>
      (
        JSON.parse(await send(JSON.stringify({ query, variables }))) as {
          data: Readonly<Record<string, unknown>>;
        }
      ).data,
    close: () => agent.destroy(),
  };
}
