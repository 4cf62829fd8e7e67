/** A list in words: `A, B and C`. */
export function listInWords(items: readonly string[], conjunction: 'and' | 'or' = 'and'): string {
  return items.length < 2
    ? items.join('')
    : `${items.slice(0, -1).join(', ')} ${conjunction} ${items.at(-1)}`;
}

/** A number of things in words: `1 right`, `3 rights`. */
export function countInWords(count: number, noun: string): string {
  return `${count} ${count === 1 ? noun : `${noun}s`}`;
}
