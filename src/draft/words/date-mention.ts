import type { Moment } from './moment.ts';

/** A date as an article names it; offsets in the text that was read (UTF-16 units, half-open). */
export interface DateMention {
  readonly start: number;
  readonly end: number;
  readonly type: 'date';
  /**
   * First moment; the same as `to` unless the words name a stretch such as a quarter or the 2026 to
   * 2033 seasons.
   */
  readonly from: Moment;
  readonly to: Moment;
  /** The stretch is a fiscal year or quarter, whose calendar is not in the words. */
  readonly fiscal: boolean;
}

/** A length such as ten years, as ISO 8601 text. */
export interface LengthMention {
  readonly start: number;
  readonly end: number;
  readonly type: 'length';
  readonly duration: string;
}
