/** A value with its unit; `value` is a decimal number as text, so that no digit is lost. */
export interface Amount {
  readonly value: string | null;
  readonly currency: string | null;
  readonly unit: string | null;
  readonly what: string | null;
  readonly basis: string | null;
}
