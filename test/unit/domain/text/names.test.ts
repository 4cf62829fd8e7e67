/** Which letters, signs, numbers and legal forms of names are the same. */
import { describe, expect, test } from 'vitest';
import { foldName, numbersIn } from '../../../../src/domain/text/fold-name.ts';
import { splitLegalForms } from '../../../../src/domain/text/compared-name.ts';

describe('a name is compared as', () => {
  test.each([
    ['Société Générale S.A.', ['societe generale s a']],
    ['Weiß', ['weiss']],
    ['WEIẞ', ['weiss']],
    ['Mærsk', ['maersk']],
    ['Øre', ['ore', 'oere']],
    ['O\u0308konom', ['okonom', 'oekonom']],
    ['Ålborg Børs', ['alborg bors', 'aalborg boers']],
    ['Marlow & Spence', ['marlow and spence']],
    ['Łódź Łąka', ['lodz laka']],
    ['IŞIK', ['isik']],
    ['Işık', ['isik']],
    ['ΟΔΥΣΣΕΥΣ', ['οδυσσευσ']],
    ['Οδυσσεύς', ['οδυσσευσ']],
    ['Ёлка', ['елка']],
    ['ﾊﾟﾅｿﾆｯｸ', ['パナソニック']],
    ['Acme™ Works®', ['acme works']],
    ['Fund Ⅲ', ['fund iii']],
    ['Ac\u00ADme', ['acme']],
    ['…', []],
    ['', []],
  ])('%s', (name, spellings) => {
    expect(foldName(name)).toEqual(spellings);
  });

  test('marks of other scripts stay, since they make other letters', () => {
    expect(foldName('ハス')).not.toEqual(foldName('バス'));
    expect(foldName('कमल')).not.toEqual(foldName('कमला'));
  });
});

test.each([
  ['alder growth fund ii', '2'],
  ['fund 007', '7'],
  ['boeing 747 leasing 2', '747 2'],
  ['a380 lease', '380'],
  ['tower xxxix', '39'],
  ['1 1', '1 1'],
  ['mix civil', ''],
  ['iiii vx', ''],
  ['fund 0', '0'],
])('the numbers in %s are %j', (words, numbers) => {
  expect(numbersIn(words)).toBe(numbers);
});

describe('the legal form of a name', () => {
  const stemOf = (name: string) => splitLegalForms(foldName(name)[0]!).stem;

  test.each([
    ['Gulf Steel PJSC', 'gulf steel'],
    ['Nusantara Sdn Bhd', 'nusantara'],
    ['Nusantara Sdn. Bhd.', 'nusantara'],
    ['PT Nusantara Tbk', 'nusantara'],
    ['Huta sp. z o.o.', 'huta'],
    ['Huta Sp. z oo', 'huta'],
    ['Grupo Olmo S.A.B. de C.V.', 'grupo olmo'],
    ['Pedra Ltda.', 'pedra'],
    ['Deniz A.Ş.', 'deniz'],
    ['ООО «Ромашка»', 'ромашка'],
    ['Ромашка ООО', 'ромашка'],
    ['株式会社青山', '青山'],
    ['青山電機株式会社', '青山電機'],
    ['㈱青山', '青山'],
    ['青山 (株)', '青山'],
    ['한강 주식회사', '한강'],
    ['长河股份有限公司', '长河'],
    ['Weiß GmbH & Co. KG', 'weiss'],
    ['Fiume S.p.A.', 'fiume'],
    ['Molen N.V.', 'molen'],
    ['Molen B.V.', 'molen'],
    ['Järvi Oy', 'jarvi'],
    ['Berg AB (publ)', 'berg'],
    ['Fjord A/S', 'fjord'],
    ['Outback Pty Ltd', 'outback'],
    ['Acme, L.L.C.', 'acme'],
    ['Acme PBC', 'acme'],
    ['Acme K.K.', 'acme'],
    ['The Acme Company Limited', 'acme'],
    ['Marlow & Co', 'marlow'],
    ['בנק הירדן בע"מ', 'בנק הירדן'],
    ['บริษัท ตัวอย่าง จำกัด', 'ตัวอย่าง'],
  ])('%s: the name is %s', (name, stem) => {
    expect(stemOf(name)).toBe(stem);
  });

  test.each([
    'Acme Foundation',
    'Acme Group',
    'Acme Vision Fund',
    'AB Foods',
    'NV Energy',
    'SE',
    'Limited',
    '株式会社',
  ])('is no part of %s', (name) => {
    expect(splitLegalForms(foldName(name)[0]!)).toEqual({ stem: foldName(name)[0], forms: '' });
  });

  test.each([
    ['Acme Ltd', 'Acme Limited', true],
    ['Acme Inc.', 'Acme, Incorporated', true],
    ['Acme S.A.', 'Acme Société Anonyme', true],
    ['Acme LLC', 'Acme Ltd', false],
    ['Acme LP', 'Acme', false],
  ])('of %s and %s is the same: %s', (a, b, same) => {
    const formsOf = (name: string) => splitLegalForms(foldName(name)[0]!).forms;
    expect(formsOf(a) === formsOf(b)).toBe(same);
  });
});
