import { get as request, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';

/** A GET with exactly these headers: fetch would add its own. */
export async function get(
  url: string,
  headers: Readonly<Record<string, string>>,
): Promise<{
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}> {
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    request(url, { headers }, resolve).once('error', reject);
  });
  return {
    status: response.statusCode!,
    headers: response.headers,
    text: await text(response),
  };
}
