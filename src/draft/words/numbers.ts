/**
 * A number in digits: 1,250.5 or 13.75 or 1,00,000 (Indian grouping), 1.200.000 or 1 200 000, or
 * 1,5 with a decimal comma before a scale.
 */
export const DECIMAL =
  '\\d{1,3}(?:\\.\\d{3}){2,}(?![\\d.])|\\d{1,3}(?: \\d{3}){2,}(?!\\d)|\\d{1,3}(?:,\\d{2,3})*,\\d{3}(?:\\.\\d+)?(?!\\d)|\\d+(?:[.,]\\d{1,2}(?=\\s?(?:thousand|million|billion|trillion|bn|m|mn)))|\\d+(?:\\.\\d+)?';

const SMALL: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  hundred: 100,
  dozen: 12,
};
const WORD = Object.keys(SMALL)
  .filter((word) => !/^an?$/.test(word))
  .join('|');

/**
 * A number in words up to the hundreds, with halves: ten, twenty-five, two hundred, half a, two and
 * a half.
 */
export const NUMBER_WORDS = `(?:half an?|(?:a|three)[ -]quarters? of an?|an? (?:hundred|dozen)(?:[\\s-](?:${WORD}|and)){0,4}?|an?|(?:${WORD})(?:[\\s-](?:${WORD}|and)){0,4}?(?:[ -]and[ -]a[ -]half)?)`;

/** A number in words as decimal text, or null. */
export function wordNumber(text: string): string | null {
  const words = text.toLowerCase().split(/[\s-]+/);
  if (words[0] === 'half') return '0.5';
  if (/^quarter/.test(words[1] ?? '')) return words[0] === 'three' ? '0.75' : '0.25';
  const half = /$(?<=[ -]and[ -]a[ -]half)/.test(text.toLowerCase());
  let total = 0;
  for (const word of half ? words.slice(0, -3) : words) {
    if (word === 'and') continue;
    const value = SMALL[word];
    if (value === undefined) return null;
    total = value === 100 ? Math.max(1, total) * 100 : total + value;
  }
  return total === 0 ? null : half ? `${total}.5` : String(total);
}

const POWERS: Readonly<Record<string, number>> = {
  thousand: 3,
  k: 3,
  'lakh crore': 12,
  'lakh crores': 12,
  lakh: 5,
  lakhs: 5,
  million: 6,
  m: 6,
  mn: 6,
  mln: 6,
  mio: 6,
  crore: 7,
  crores: 7,
  cr: 7,
  billion: 9,
  bn: 9,
  bln: 9,
  b: 9,
  trillion: 12,
  trn: 12,
  tn: 12,
  t: 12,
};

/**
 * A number and its scale as exact decimal text in plain units: 13.75 and billion give 13750000000.
 */
export function scaled(number: string, scale: string | undefined): string {
  const grouped = /^\d{1,3}(?:[. ]\d{3}){2,}$/.test(number) ? number.replace(/[. ]/g, '') : number;
  const plain = /^\d+,\d{1,2}$/.test(grouped)
    ? grouped.replace(',', '.')
    : grouped.replace(/,/g, '');
  const [whole = '0', fraction = ''] = plain.split('.');
  const power = scale === undefined ? 0 : (POWERS[scale.toLowerCase()] ?? 0);
  const digits = `${whole}${fraction.padEnd(power, '0')}`;
  const point = whole.length + power;
  const integer = digits.slice(0, point).replace(/^0+(?=\d)/, '');
  const rest = digits.slice(point).replace(/0+$/, '');
  return rest === '' ? integer : `${integer}.${rest}`;
}
