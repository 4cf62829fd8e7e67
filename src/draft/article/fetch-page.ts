import { ArticleError } from './article-error.ts';

/**
 * Fetches a page by plain fetch.
 *
 * @param maxBytes   more than this is refused
 * @param timeoutMs  for the whole answer
 * @throws {ArticleError} on a timeout, an error status, another content type or too large a page
 */
export async function fetchPage(
  address: string,
  maxBytes: number,
  timeoutMs = 15_000,
): Promise<{ bytes: Uint8Array; type: string; charset: string | null }> {
  const signal = AbortSignal.timeout(timeoutMs);
  try {
    const response = await fetch(address, {
      signal,
      redirect: 'follow',
      headers: { accept: 'text/html,text/plain;q=0.8' },
    });
    if (!response.ok)
      throw new ArticleError(`a page was expected: ${address} answered ${response.status}`);
    const header = response.headers.get('content-type') ?? 'text/html';
    if (!/^(?:text\/|application\/xhtml)/i.test(header))
      throw new ArticleError(
        `a page of text or HTML was expected: ${address} is ${header.split(';')[0]}`,
      );
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of response.body ?? []) {
      size += (chunk as Uint8Array).length;
      if (size > maxBytes)
        throw new ArticleError(
          `a page of at most ${maxBytes} bytes was expected: ${address} is longer`,
        );
      chunks.push(chunk as Uint8Array);
    }
    return {
      bytes: Buffer.concat(chunks),
      type: header,
      charset: /charset=["']?([\w.:-]+)/i.exec(header)?.[1] ?? null,
    };
  } catch (error) {
    if (error instanceof ArticleError) throw error;
    const late =
      error instanceof Error && (error.name === 'TimeoutError' || error.name === 'AbortError');
    throw new ArticleError(
      late
        ? `an answer within ${timeoutMs / 1000} s was expected: ${address} did not answer in time`
        : `a page was expected: ${address} cannot be reached`,
    );
  }
}
