import { describe, expect, test } from 'vitest';
import { moneyIn } from '../../seed/draft/money.ts';
import { quantitiesIn } from '../../seed/draft/quantities.ts';

describe('amounts of money are read in plain units', () => {
  test.each([
    ['$13.75 billion', '13750000000 USD'], ['€40m', '40000000 EUR'], ['£1.2bn', '1200000000 GBP'], ['A$5 million', '5000000 AUD'],
    ['US$300m', '300000000 USD'], ['HK$2.5bn', '2500000000 HKD'], ['100 million yen', '100000000 JPY'], ['Rs 500 crore', '5000000000 INR'],
    ['CHF 20m', '20000000 CHF'], ['half a billion dollars', '500000000 USD'], ['five million euros', '5000000 EUR'], ['USD 1,250,000.50', '1250000.5 USD'],
    ['€1,5 billion', '1500000000 EUR'], ['Rs. 1.2 lakh crore', '1200000000000 INR'], ['$0.45', '0.45 USD'], ['3.1 million zlotys', '3100000 PLN'],
  ])('%s is %s', (text, expected) => {
    expect(moneyIn(`It paid ${text} for it.`).map((one) => `${one.value} ${one.currency}`)).toEqual([expected]);
  });

  test('both ends of a range have the scale of its end', () => {
    expect(moneyIn('between $1 and $2 billion').map((one) => one.value)).toEqual(['1000000000', '2000000000']);
    expect(moneyIn('$10-12 million').map((one) => one.value)).toEqual(['10000000', '12000000']);
  });

  test('its place is exactly its words', () => {
    const text = 'Up to €40m, he said.';
    const [money] = moneyIn(text);
    expect(text.slice(money!.start, money!.end)).toBe('€40m');
  });

  test('a number without a currency is no money', () => {
    expect(moneyIn('It has 2,100 employees and 40 million users in 2030.')).toEqual([]);
  });
});

test('percentages and quantities keep their unit', () => {
  expect(quantitiesIn('20 per cent of 1.2GW and 160 million shares').map((one) => `${one.value} ${one.unit}`)).toEqual(['20 percent', '1.2 GW', '160000000 shares']);
});
