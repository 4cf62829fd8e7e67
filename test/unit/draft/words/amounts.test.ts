import { describe, expect, test } from 'vitest';
import { amountsIn } from '../../../../src/draft/words/amounts.ts';

const moneyIn = (text: string) => amountsIn(text).money;

describe('amounts of money are read in plain units', () => {
  test.each([
    ['$13.75 billion', '13750000000 USD'],
    ['It would top $3 billion', '3000000000 USD'],
    ['€40m', '40000000 EUR'],
    ['£1.2bn', '1200000000 GBP'],
    ['A$5 million', '5000000 AUD'],
    ['US$300m', '300000000 USD'],
    ['HK$2.5bn', '2500000000 HKD'],
    ['100 million yen', '100000000 JPY'],
    ['Rs 500 crore', '5000000000 INR'],
    ['CHF 20m', '20000000 CHF'],
    ['half a billion dollars', '500000000 USD'],
    ['five million euros', '5000000 EUR'],
    ['USD 1,250,000.50', '1250000.5 USD'],
    ['€1,5 billion', '1500000000 EUR'],
    ['Rs. 1.2 lakh crore', '1200000000000 INR'],
    ['$0.45', '0.45 USD'],
    ['3.1 million zlotys', '3100000 PLN'],
    ['TND 190 million', '190000000 TND'],
    ['£3.5m-a-year', '3500000 GBP'],
    ['Can$5m', '5000000 CAD'],
    ['SEK500m', '500000000 SEK'],
    ['eur 3bn', '3000000000 EUR'],
    ['300m€', '300000000 EUR'],
    ['€1.200.000', '1200000 EUR'],
    ['1 200 000 euros', '1200000 EUR'],
    ['22 million francs', '22000000 CHF'],
    ['400 million Swedish crowns', '400000000 SEK'],
    ['100bn won', '100000000000 KRW'],
    ['a quarter of a billion dollars', '250000000 USD'],
    ['a million dollars', '1000000 USD'],
    ['fourteen million Norwegian kroner', '14000000 NOK'],
    ['Rs 2,000-crore', '20000000000 INR'],
    ["CHF 1'500'000", '1500000 CHF'],
    ['€1.200,50', '1200.5 EUR'],
    ['$10MM', '10000000 USD'],
    ['$10 MM', '10000000 USD'],
    ['£1½ million', '1500000 GBP'],
    ['£1 1/2 million', '1500000 GBP'],
    ['$1.6 billion Canadian', '1600000000 CAD'],
    ['$1.6 billion Canadian plant', '1600000000 USD'],
    ['EUR 3 Mrd', '3000000000 EUR'],
    ['Rs 5 lakh crore', '5000000000000 INR'],
    ['two hundred million dollars', '200000000 USD'],
    ['twenty-five million dollars', '25000000 USD'],
    ['one hundred and fifty million euros', '150000000 EUR'],
    ['one hundred-fifty million euros', '150000000 EUR'],
    ['two dozen million dollars', '24000000 USD'],
    ['some 20 million euros', '20000000 EUR'],
  ])('%s is %s', (text, expected) => {
    expect(moneyIn(`It paid ${text} for it.`).map((one) => `${one.value} ${one.currency}`)).toEqual(
      [expected],
    );
  });

  test.each([
    ['between $1 and $2 billion', '1000000000 to 2000000000 USD'],
    ['$10-12 million', '10000000 to 12000000 USD'],
    ['between 10 and 12 million euros', '10000000 to 12000000 EUR'],
    ['€50m-60m', '50000000 to 60000000 EUR'],
    ['$5 million to $10 million', '5000000 to 10000000 USD'],
    ['between one hundred and two hundred million euros', '100000000 to 200000000 EUR'],
  ])('a range is one amount: %s', (text, expected) => {
    expect(moneyIn(text).map((one) => `${one.value} to ${one.to} ${one.currency}`)).toEqual([
      expected,
    ]);
  });

  test.each([
    '€1.250',
    'DKK 1.450 million',
    'Mex$5 million',
    '$1,23,4',
    '$5/6',
    '€3 500',
    '$2 hundred million',
    '40 million kroner',
    '£10⁶',
    'R$ 40 milhões',
    '€3 Milliarden',
    'kr 40 million',
    'several 100 million euros',
    '1 trillion 200 billion won',
    '$1 billion 200 million',
    '5 million and 200 thousand euros',
  ])('never a part of it: %s is not read, but told', (text) => {
    const { money, unreadMoney } = amountsIn(`It paid ${text} a year.`);
    expect(money).toEqual([]);
    expect(unreadMoney).not.toEqual([]);
  });

  test.each(['Up to €40m, he said.', 'Two €40m vessels.'])('its place is its words: %s', (text) => {
    const [money] = moneyIn(text);
    expect(text.slice(money!.start, money!.end)).toBe('€40m');
  });

  test('a unit that several nations have is not guessed', () => {
    expect(moneyIn('3 million pesos')).toEqual([]);
  });

  test.each([
    'several hundred million dollars',
    'tens of millions of dollars',
    'two thousand five hundred dollars',
    'the one won',
    'one of two real estate firms',
    'a multi-million-dollar deal',
    '4.5 million pounds of uranium',
    'COP 28',
    '2019-05-03T10:00Z',
    '3-5 million tonnes',
    'ALL 24 MATCHES',
  ])('%s is no amount of money', (text) => {
    expect(moneyIn(`It was ${text}.`)).toEqual([]);
  });

  test('a number without a currency is no money', () => {
    expect(moneyIn('It has 2,100 employees and 40 million users in 2030.')).toEqual([]);
  });
});

test('percentages and quantities keep their unit', () => {
  expect(
    amountsIn('20 per cent of 1.2GW, 160 million shares and half a dozen jets').quantities.map(
      (one) => `${one.value} ${one.unit}`,
    ),
  ).toEqual(['20 percent', '1.2 GW', '160000000 shares', '6 jets']);
});
