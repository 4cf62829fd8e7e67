/**
 * Turns offsets in UTF-16 units, as JavaScript counts, into offsets in Unicode code points, as a
 * seed counts. One pass over the text, then a binary search for each offset.
 */
export function codePointOffsets(text: string): (utf16: number) => number {
  const seconds: number[] = [];
  for (let i = 1; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0xdc00 || unit > 0xdfff) continue;
    const before = text.charCodeAt(i - 1);
    if (before >= 0xd800 && before <= 0xdbff) seconds.push(i);
  }
  return (utf16) => utf16 - countBelow(seconds, utf16);
}

function countBelow(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
