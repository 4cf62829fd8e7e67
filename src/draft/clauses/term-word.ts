import type { Moment, Length } from '../words/moment.ts';

/**
 * What a sentence says of a start, an end or a length, with its place in the sentence's flat text.
 */
export interface TermWord {
  readonly start: number;
  readonly end: number;
  readonly from: Moment | null;
  readonly to: Moment | null;
  readonly length: Length | null;
  readonly perpetual: boolean;
  /** In own words, such as `through 2030`. */
  readonly phrase: string;
  /**
   * Of words that refer to a term told before: the instrument whose term it is, or an empty text.
   */
  readonly told?: string;
}
