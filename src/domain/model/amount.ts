/** A value with its unit; `value` is a decimal number as text, so that no digit is lost. */
export interface Amount {
  readonly value: string | null;
  readonly currency: string | null;
  readonly unit: string | null;
  readonly what: string | null;
  readonly basis: string | null;
}

const AT_MOST =
  /\b(?:up to|at most|maximum|(?:no|not) more than|(?<!not |no )less than|under|capped at)\b/i;
const AT_LEAST = /\b(?:at least|minimum|(?:no|not) less than|more than|over)\b/i;
const ABOUT = /\b(?:about|around|approximately|roughly|nearly|almost|estimated?)\b/i;

/** The ends of an amount by its basis, such as `up to`; null: none on that side, or no figure. */
export function amountBounds({ value, basis }: Pick<Amount, 'value' | 'basis'>) {
  if (value === null || ABOUT.test(basis ?? '')) return { low: null, high: null };
  if (AT_MOST.test(basis ?? '')) return { low: null, high: value };
  return { low: value, high: AT_LEAST.test(basis ?? '') ? null : value };
}

/** The sums of amounts with a value, one for each currency or unit, in the order of these. */
export function sumsByCurrency(amounts: readonly Amount[]): readonly Amount[] {
  const sums = new Map<string, Amount>();
  for (const { value, currency, unit } of amounts) {
    if (value === null) continue;
    const key = JSON.stringify([currency, unit]);
    const sum = addDecimals(sums.get(key)?.value ?? '0', value);
    sums.set(key, { value: sum, currency, unit, what: null, basis: null });
  }
  return [...sums.values()];
}

/** The sum of two decimal numbers, without zeros at the end of its fraction. */
export function addDecimals(a: string, b: string): string {
  const digits = Math.max(...[a, b].map((text) => text.split('.')[1]?.length ?? 0));
  const scaled = (text: string) => {
    const [whole, part = ''] = text.split('.');
    return BigInt(whole! + part.padEnd(digits, '0'));
  };
  const sum = scaled(a) + scaled(b);
  if (digits === 0) return String(sum);
  const text = String(sum < 0n ? -sum : sum).padStart(digits + 1, '0');
  const fraction = text.slice(-digits).replace(/0+$/, '');
  return `${sum < 0n ? '-' : ''}${text.slice(0, -digits)}${fraction === '' ? '' : `.${fraction}`}`;
}
