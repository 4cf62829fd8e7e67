import { ArticleError } from './article-error.ts';

/**
 * Bytes as text, by the rules of the HTML standard: a byte order mark wins over the header, and the
 * header over a page's own declaration. A page without a declaration that is not UTF-8 is
 * windows-1252. In plain text a mark stays part of the text, so that offsets and hashes fit the
 * file.
 *
 * @param type  the media type, with the charset of an HTTP header if there was one
 * @param page  whether the bytes are HTML
 * @throws {ArticleError} on an empty file, a binary file, an unknown or wrong encoding
 */
export function decode(bytes: Uint8Array, type: string, page: boolean): string {
  if (bytes.length === 0)
    throw new ArticleError('an article with text was expected: the file is empty');
  const marked = charsetOfMark(bytes);
  if (!marked?.startsWith('utf-16') && isBinary(bytes))
    throw new ArticleError('a text or HTML file was expected: the file is binary');
  const header = /charset=["']?([\w.:-]+)/i.exec(type)?.[1];
  const said = marked ?? header ?? (page ? declaredCharset(bytes) : null);
  const text =
    decoded(bytes, said ?? 'utf-8') ??
    (said === null && page ? decoded(bytes, 'windows-1252') : null);
  if (text === null)
    throw new ArticleError(
      `text in ${said ?? 'utf-8'} was expected: the bytes are in another encoding; save the file as UTF-8`,
    );
  if (text.trim() === '')
    throw new ArticleError('an article with text was expected: the file is blank');
  return text;
}

/** @returns null if the bytes are in another charset */
function decoded(bytes: Uint8Array, charset: string): string | null {
  try {
    return new TextDecoder(charset, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (error instanceof RangeError)
      throw new ArticleError(`a known text encoding was expected: ${charset.slice(0, 40)}`);
    return null;
  }
}

function charsetOfMark([a, b, c]: Uint8Array): string | null {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : null;
}

/**
 * The charset that a page declares in its first bytes, outside comments, or null. A declaration
 * that can be read byte by byte is not UTF-16: the standard takes it for UTF-8.
 */
function declaredCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1')
    .decode(bytes.subarray(0, 4096))
    .replace(/<!--[\s\S]*?(?:-->|$)/g, '');
  const name = (
    /<meta[^>]+charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1] ??
    /<\?xml[^>]+encoding=["']([\w.:-]+)/i.exec(head)?.[1]
  )?.toLowerCase();
  if (name === 'x-user-defined') return 'windows-1252';
  return name?.startsWith('utf-16') ? 'utf-8' : (name ?? null);
}

/** Whether the first bytes are those of a PDF, or hold a zero or many control characters. */
function isBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 8192);
  const odd = head.filter((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27));
  const isPdf = String.fromCharCode(...head.subarray(0, 5)) === '%PDF-';
  return isPdf || head.includes(0) || odd.length > head.length * 0.02;
}
