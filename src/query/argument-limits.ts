/** The longest texts and lists that arguments take; docs/operations.md#limits lists them. */
export const ARGUMENT_LIMITS = {
  /** Characters of an id with its context. */
  idLength: 1_000,
  /** Characters of a plain id: the seed check takes slugs of 200. */
  refLength: 220,
  /** Characters of free text, as normalised. */
  textLength: 500,
  /** Characters of any other text, such as the number of an identifier or a day. */
  valueLength: 200,
  /** Characters of a cursor, which holds names. */
  cursorLength: 8_000,
  ids: 1_000,
  assumptions: 100,
  /** Entries of any other list, such as kinds. */
  values: 100,
} as const;
