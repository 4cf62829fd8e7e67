import { isUtf8 } from 'node:buffer';
import type { SeedFault } from '../../errors.ts';

/** A fault of a file or folder as a whole, or in a file that could not be read as records. */
export function fileFault(
  file: string,
  expected: string,
  found: string,
  place: Partial<Pick<SeedFault, 'path' | 'line' | 'column'>> = {},
): SeedFault {
  return { file, line: 1, column: 1, path: 'file', ...place, expected, found };
}

const PROBLEMS: Readonly<Record<string, string>> = {
  ENOENT: 'nothing there',
  ENOTDIR: 'a file',
  EISDIR: 'a folder',
  EACCES: 'no permission to read it',
  EPERM: 'no permission to read it',
  ELOOP: 'a link that leads to itself',
  ERR_STRING_TOO_LONG: 'more than can be read at once (large seeds fit in .jsonl files)',
  ERR_FS_FILE_TOO_LARGE: 'more than can be read at once (large seeds fit in .jsonl files)',
};

export function problemInWords(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return PROBLEMS[code] ?? (error instanceof Error ? error.message : String(error));
}

/** The message of a parser, as a fault tells it. */
export function faultInWords(message: string): string {
  return `a fault: ${message.charAt(0).toLowerCase()}${message.slice(1)}`;
}

/** The text of bytes in UTF-8, without a byte order mark; the fault of the first other byte. */
export function decodeUtf8(bytes: Buffer, file: string, firstLine = 1): string | SeedFault {
  if (isUtf8(bytes)) return new TextDecoder().decode(bytes);
  const replaced = Buffer.from(bytes.toString());
  const bad = replaced.findIndex((byte, i) => byte !== bytes[i]);
  const before = new TextDecoder().decode(bytes.subarray(0, bad), { stream: true });
  const lines = before.split('\n');
  return fileFault(file, 'text in UTF-8', 'other bytes', {
    line: firstLine + lines.length - 1,
    column: lines.at(-1)!.length + 1,
  });
}
