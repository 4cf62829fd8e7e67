/** The text, or the place of the first byte that is not UTF-8: line and column from 1. */
export type Decoded =
  { readonly text: string } | { readonly line: number; readonly column: number };

/** Decodes UTF-8 strictly, without a byte order mark at the start. */
export function decodeUtf8(bytes: Uint8Array): Decoded {
  const text = tryDecode(bytes, false);
  if (text !== null) return { text };
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (tryDecode(bytes.subarray(0, middle), true) === null) bad = middle;
    else good = middle;
  }
  const before = tryDecode(bytes.subarray(0, good), true) ?? '';
  const lines = before.split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

/** @param unfinished  whether the last character may be incomplete */
function tryDecode(bytes: Uint8Array, unfinished: boolean): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: unfinished });
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}
