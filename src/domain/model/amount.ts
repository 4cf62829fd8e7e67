/** A value with its unit; `value` is a decimal number as text, so that no digit is lost. */
export interface Amount {
  readonly value: string | null;
  readonly currency: string | null;
  readonly unit: string | null;
  readonly what: string | null;
  readonly basis: string | null;
}

/** The sums of amounts with a value: one for each currency or unit, in the order in which these come. */
export function sumsOf(amounts: readonly Amount[]): readonly Amount[] {
  const sums = new Map<string, Amount>();
  for (const { value, currency, unit } of amounts) {
    if (value === null) continue;
    const key = JSON.stringify([currency, unit]);
    const sum = plus(sums.get(key)?.value ?? '0', value);
    sums.set(key, { value: sum, currency, unit, what: null, basis: null });
  }
  return [...sums.values()];
}

/** The sum of two decimal numbers, without zeros at the end of its fraction. */
function plus(a: string, b: string): string {
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
