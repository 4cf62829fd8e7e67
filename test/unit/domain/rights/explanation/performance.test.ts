import { describe, expect, test } from 'vitest';
import { parseDatedDay } from '../../../../../src/domain/time/edtf.ts';
import {
  aDispute,
  aHistory,
  anAct,
  aPayment,
  explained,
  madeBy,
} from '../../../../support/a-history.ts';

const INSTALMENTS = [aPayment('2026-04-01', '10000000000'), aPayment('2026-05-01', '2500000000.5')];
const due = (day: string) => ({ due: parseDatedDay(day) });

describe('an option that was used', () => {
  test.each([
    [
      'and gave a right',
      aHistory('2025-01-01/..', { acts: [anAct('EXERCISES', '2025-10-28', ['Licence', 'Rest'])] }),
      'Exercised on 28 October 2025, having begun on 1 January 2025: it gave Alpha’s licence and Alpha’s rest.',
    ],
    [
      'and gave nothing that is recorded',
      aHistory('2025-01-01/..', { acts: [anAct('EXERCISES', '2025-10-28')] }),
      'Exercised on 28 October 2025, having begun on 1 January 2025.',
    ],
    [
      'by a letter',
      aHistory('2025-01-01/..', {
        acts: [madeBy(anAct('EXERCISES', '2025-10-28', ['Licence']), 'Letter', '2025-10-01')],
      }),
      'Exercised on 28 October 2025, having begun on 1 January 2025: the agreement of 1 October 2025 exercised it on 28 October 2025 with Alpha’s licence.',
    ],
    [
      'after today',
      aHistory('2025-01-01/..', { acts: [anAct('EXERCISES', '2026-10-28')] }),
      'Will have been exercised on 28 October 2026, having begun on 1 January 2025.',
    ],
  ])('%s', (_, history, words) => {
    expect(explained(history, '2027')).toBe(words);
  });

  test('ends within the window', () => {
    const history = aHistory('2025-01-01/..', {
      acts: [anAct('EXERCISES', '2026-03-01', ['Licence'])],
    });
    expect(explained(history, '2026')).toBe(
      'In force from 1 January 2025 through 28 February 2026: it was exercised on 1 March 2026, giving Alpha’s licence.',
    );
  });
});

describe('a payment', () => {
  test.each([
    [
      'that was made',
      aHistory('2025-01-01/..', { acts: [anAct('PERFORMS', '2025-12-26')] }),
      'Performed on 26 December 2025, having begun on 1 January 2025.',
    ],
    [
      'that was made, of an amount',
      aHistory('2025-01-01/..', {
        ...due('2025-12-31'),
        acts: [anAct('PERFORMS', '2025-12-26')],
        performances: [aPayment('2025-12-26', '41000000000')],
      }),
      'Performed on 26 December 2025, having begun on 1 January 2025. Paid: USD 41 billion.',
    ],
    [
      'that was made in part',
      aHistory('2025-01-01/..', { performances: INSTALMENTS }),
      'In force since 1 January 2025, with no end. Paid so far: USD 12,500,000,000.5.',
    ],
    [
      'that was due and is not reported',
      aHistory('2025-01-01/..', due('2026-03-31')),
      'In force since 1 January 2025, with no end. It was due on 31 March 2026 and is not reported as paid.',
    ],
    [
      'that was due and was made in part',
      aHistory('2025-01-01/..', { ...due('2026-05'), performances: [INSTALMENTS[0]!] }),
      'In force since 1 January 2025, with no end. Paid so far: USD 10 billion. It was due in May 2026 and is not reported as paid in full.',
    ],
    [
      'that was due and was made in parts',
      aHistory('2025-01-01/..', {
        ...due('2026-05'),
        amount: aPayment('2026-05-01', '12500000000.50').amount,
        performances: INSTALMENTS,
      }),
      'In force since 1 January 2025, with no end. Paid: USD 12,500,000,000.5.',
    ],
    [
      'that was due and whose performance is in dispute',
      aHistory('2025-01-01/..', {
        ...due('2026-05'),
        acts: [anAct('PERFORMS', '2026-04-01')],
        performances: [aPayment('2026-04-01', '1')],
        disputes: [aDispute('act:performs', 'effective')],
      }),
      'In force since 1 January 2025, through 31 March 2026 at least; it may have been performed on 1 April 2026. Paid so far: USD 1. Sources disagree on the topic: Gazette says that A and Ledger says that B.',
    ],
    [
      'that was due when its term ran out',
      aHistory('2025-01-01/2025-03-31', due('2025-03-31')),
      'Ended on 31 March 2025, having begun on 1 January 2025: its term ran out. It was due on 31 March 2025 and is not reported as paid.',
    ],
    [
      'that falls due on the day that is today',
      aHistory('2025-01-01/..', due('2026-06-30')),
      'In force since 1 January 2025, with no end. It is due on 30 June 2026.',
    ],
    [
      'that was waived before it was due',
      aHistory('2025-01-01/..', { ...due('2026-03-31'), acts: [anAct('WAIVES', '2026-02-01')] }),
      'In force from 1 January 2025 through 31 January 2026: it was waived on 1 February 2026.',
    ],
  ])('%s', (_, history, words) => {
    expect(explained(history, '2026')).toBe(words);
  });

  test('is not missed before its day, nor paid before it was', () => {
    const history = aHistory('2025-01-01/..', { ...due('2026-04-30'), performances: INSTALMENTS });
    expect(explained(history, '2026-04-15')).toBe(
      'In force since 1 January 2025, with no end. Paid so far: USD 10 billion.',
    );
  });

  test('of a delivery is performed', () => {
    const history = aHistory('2025-01-01/..', { ...due('2026-03-31'), kind: 'SUPPLY_COMMITMENT' });
    expect(explained(history, '2026')).toContain(
      'It was due on 31 March 2026 and is not reported as performed.',
    );
  });
});
