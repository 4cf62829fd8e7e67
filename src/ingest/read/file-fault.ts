import type { SeedFault } from '../../errors.ts';

/** A fault of a file or folder as a whole, or in a file that could not be read as records. */
export function fileFault(
  file: string,
  expected: string,
  found: string,
  path: 'file' | 'folder' = 'file',
  line = 1,
  column = 1,
): SeedFault {
  return { file, line, column, path, expected, found };
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

/** The reason why a file or folder could not be read, in words. */
export function problemInWords(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return PROBLEMS[code] ?? (error instanceof Error ? error.message : String(error));
}

export function unreadable(file: string, error: unknown): SeedFault {
  return fileFault(file, 'a file that can be read', problemInWords(error));
}

export function notUtf8(file: string, line: number, column: number): SeedFault {
  return fileFault(file, 'text in UTF-8', 'other bytes', 'file', line, column);
}
