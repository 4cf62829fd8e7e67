import type { Amount } from '../model/amount.ts';

/** An amount in words, no digit rounded off: `USD 250 billion, incremental purchases (stated)`. */
export function amountInWords({ value, currency, unit, what, basis }: Amount): string {
  const parts = [currency, value === null ? null : decimalInWords(value), unit]
    .filter((part) => part !== null)
    .join(' ');
  return `${[parts, what].filter((part) => part !== null && part !== '').join(', ')}${basis === null ? '' : ` (${basis.toLowerCase().replaceAll('_', ' ')})`}`;
}

/** A decimal in words: `38 billion`, `1,000,000`, `27.5`. */
export function decimalInWords(decimal: string): string {
  for (const [word, zeros] of [
    ['trillion', 12],
    ['billion', 9],
    ['million', 6],
  ] as const) {
    const match = new RegExp(`^(-?\\d+)(\\d{${zeros}})$`).exec(decimal);
    if (match === null) continue;
    const rest = match[2]!.replace(/0+$/, '');
    if (rest.length <= 3) return `${thousands(match[1]!)}${rest === '' ? '' : `.${rest}`} ${word}`;
  }
  const [whole = '', part] = decimal.split('.');
  return `${thousands(whole)}${part === undefined ? '' : `.${part}`}`;
}

function thousands(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, ',');
}
