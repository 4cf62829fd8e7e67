/** Letters that Unicode decomposition leaves as they are, spelled without marks. */
const SPELLINGS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ς: 'σ',
  '&': ' and ',
};
/** Letters that are spelled with two letters, or with one: `ø` with `o`, others without marks. */
const TWO_LETTER_SPELLINGS: Readonly<Record<string, string>> = {
  ø: 'oe',
  å: 'aa',
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
};

/**
 * The spellings by which a name is compared: words of letters and digits in lower case, separated
 * by spaces. Accents are dropped in Latin, Greek and Cyrillic only, since marks of other scripts
 * make other letters. `Mærsk` gives `maersk`; `Øre` gives `ore` and `oere`.
 *
 * @returns one spelling or two, or none if the name has no letter or digit
 */
export function foldName(name: string): readonly string[] {
  const text = name
    .replace(/[\p{Cf}™℠]/gu, '')
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFC')
    .replace(/[ßæœłđðþıς&]/g, (letter) => SPELLINGS[letter]!);
  const inTwo = text.replace(/[øåäöü]/g, (letter) => TWO_LETTER_SPELLINGS[letter]!);
  const spellings = new Set([text.replaceAll('ø', 'o'), inTwo].map(plain));
  return [...spellings].filter((spelling) => spelling !== '');
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/(?<=[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}])\p{M}+/gu, '')
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
}

/**
 * The numbers in a folded name, separated by spaces: runs of digits, and words that are Roman
 * numerals up to 39. `alder growth fund ii` has `2`.
 */
export function numbersIn(folded: string): string {
  return folded
    .split(' ')
    .flatMap((word) => romanNumber(word) ?? word.match(/\p{N}+/gu) ?? [])
    .map((number) => number.replace(/^0+(?=.)/, ''))
    .join(' ');
}

const ROMAN = /^(x{0,3})(ix|iv|v?i{0,3})$/;
const ONES = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];

function romanNumber(word: string): string | null {
  const roman = ROMAN.exec(word);
  return roman && word !== '' ? String(10 * roman[1]!.length + ONES.indexOf(roman[2]!)) : null;
}
