import { lookup } from 'node:dns/promises';
import { BlockList } from 'node:net';
import { ArticleError } from './article-error.ts';
import { isDocument } from './documents.ts';

const MAX_REDIRECTS = 5;

/** Networks that are not the public internet: loopback, private, link-local, shared. */
const NETWORKS =
  '0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.168.0.0/16 ::/127 fc00::/7 fe80::/10';
const PRIVATE_NETWORKS = new BlockList();
for (const network of NETWORKS.split(' ')) {
  const [address, prefix] = network.split('/') as [string, string];
  PRIVATE_NETWORKS.addSubnet(address, Number(prefix), address.includes(':') ? 'ipv6' : 'ipv4');
}

/**
 * Fetches a page. The address may be on a private network, since a person gave it; a redirect from
 * elsewhere to a private network is refused.
 *
 * @throws {ArticleError} on a timeout, an error status, another content type or too large a page
 */
export async function fetchPage(address: string, maxBytes: number, timeoutMs = 15_000) {
  try {
    const response = await fetchFollowingRedirects(address, AbortSignal.timeout(timeoutMs));
    if (!response.ok)
      throw new ArticleError(`a page was expected: ${address} answered ${response.status}`);
    const type = response.headers.get('content-type') ?? 'text/html';
    if (!/^(?:text\/|application\/xhtml)/i.test(type) && !isDocument(type))
      throw new ArticleError(
        `a page of text or HTML, a PDF or a DOCX was expected: ${address} is ${type.split(';')[0]}`,
      );
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
      size += chunk.length;
      if (size > maxBytes)
        throw new ArticleError(
          `a page of at most ${maxBytes} bytes was expected: ${address} is longer`,
        );
      chunks.push(chunk);
    }
    return { bytes: Buffer.concat(chunks), type };
  } catch (error) {
    if (error instanceof ArticleError) throw error;
    const isLate = /^(?:Timeout|Abort)Error$/.test((error as Error).name);
    throw new ArticleError(
      isLate
        ? `an answer within ${timeoutMs / 1000} s was expected: ${address} did not answer in time`
        : `a page was expected: ${address} cannot be reached`,
    );
  }
}

async function fetchFollowingRedirects(address: string, signal: AbortSignal): Promise<Response> {
  let at = new URL(address);
  for (let hops = 0; hops <= MAX_REDIRECTS; hops++) {
    const response = await fetch(at, {
      signal,
      redirect: 'manual',
      headers: { accept: 'text/html,text/plain;q=0.8,application/pdf;q=0.7' },
    });
    const location = response.headers.get('location');
    if (response.status < 300 || response.status >= 400 || location === null) return response;
    await response.body?.cancel();
    const next = new URL(location, at);
    if (!/^https?:$/.test(next.protocol))
      throw new ArticleError(
        `an http(s) address was expected: ${address} leads to ${next.protocol}`,
      );
    if (next.host !== at.host && (await isPrivate(next.hostname)))
      throw new ArticleError(
        `a public address was expected: ${address} leads to ${next.host}, which is on a private network`,
      );
    at = next;
  }
  throw new ArticleError(
    `at most ${MAX_REDIRECTS} redirects were expected: ${address} leads on and on`,
  );
}

async function isPrivate(host: string): Promise<boolean> {
  const found = await lookup(host.replace(/^\[|\]$/g, ''), { all: true });
  return found.some(({ address, family }) =>
    PRIVATE_NETWORKS.check(address, family === 6 ? 'ipv6' : 'ipv4'),
  );
}
