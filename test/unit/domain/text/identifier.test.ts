import { describe, expect, test } from 'vitest';
import { canonicalIdentifier } from '../../../../src/domain/text/identifier.ts';

describe('an identifier is compared as', () => {
  test.each([
    ['LEI', '5493001kjtiigc8y1r12', '5493001KJTIIGC8Y1R12'],
    ['LEI', ' 5493 001K JTII GC8Y 1R12 ', '5493001KJTIIGC8Y1R12'],
    ['ISIN', 'us-594918104-5', 'US5949181045'],
    ['CIK', '0000789019', '789019'],
    ['CIK', 'CIK 0000789019', '789019'],
    ['CIK', '0', '0'],
    ['WIKIDATA', 'q2283', 'Q2283'],
    ['WIKIDATA', 'https://www.wikidata.org/wiki/Q2283', 'Q2283'],
    ['WIKIDATA', 'wd:Q2283', 'Q2283'],
    ['TICKER', '$msft', 'MSFT'],
    ['TICKER', 'tyo: 9984', 'TYO:9984'],
    ['URL', 'https://www.Example.com/', 'example.com'],
    ['URL', 'EXAMPLE.com', 'example.com'],
    ['URL', 'http://example.com/Investors/', 'example.com/Investors'],
    ['URL', 'https://example.com:443', 'example.com'],
    ['URL', 'http://bücher.example', 'xn--bcher-kva.example'],
    ['URL', 'not an address::', 'notanaddress::'],
    ['OTHER', 'hrb 12 345', 'HRB12345'],
    ['OTHER', 'ＨＲＢ１２', 'HRB12'],
    ['OTHER', ' - ', ''],
  ] as const)('%s %s: %s', (scheme, value, canonical) => {
    expect(canonicalIdentifier(scheme, value)).toBe(canonical);
  });
});
