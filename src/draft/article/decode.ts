import { ArticleError } from './article-error.ts';

/**
 * Bytes as text. UTF-8 (a byte order mark stays part of the text, so that offsets and hashes fit
 * the file), UTF-16 with a mark, and for pages the charset that they declare.
 *
 * @param declared  a charset from a header or a meta tag
 * @throws {ArticleError} on an empty file, a binary file, an unknown or wrong encoding
 */
export function decode(bytes: Uint8Array, declared: string | null): string {
  if (bytes.length === 0)
    throw new ArticleError('an article with text was expected: the file is empty');
  if (isBinary(bytes))
    throw new ArticleError('a text or HTML file was expected: the file is binary');
  const charset =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : (declared ?? 'utf-8');
  let decoder: InstanceType<typeof TextDecoder>;
  try {
    decoder = new TextDecoder(charset, { fatal: true, ignoreBOM: true });
  } catch {
    throw new ArticleError(`a known text encoding was expected: ${charset.slice(0, 40)}`);
  }
  try {
    const text = decoder.decode(bytes);
    if (text.trim() === '' || text.trim() === '\ufeff')
      throw new ArticleError('an article with text was expected: the file is blank');
    return text;
  } catch (error) {
    if (error instanceof ArticleError) throw error;
    throw new ArticleError(
      `text in ${charset} was expected: the bytes are in another encoding; save the file as UTF-8`,
    );
  }
}

/** The charset that a page names in its first bytes, or null. */
export function declaredCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  return (
    /<meta[^>]+charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1] ??
    /<\?xml[^>]+encoding=["']([\w.:-]+)/i.exec(head)?.[1] ??
    null
  );
}

function isBinary(bytes: Uint8Array): boolean {
  const utf16 =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (utf16) return false;
  const head = bytes.subarray(0, 8192);
  if (String.fromCharCode(...head.subarray(0, 5)) === '%PDF-') return true;
  let odd = 0;
  for (const byte of head) {
    if (byte === 0) return true;
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) odd += 1;
  }
  return odd > head.length * 0.02;
}
