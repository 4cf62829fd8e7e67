import { expect, test } from 'vitest';
import { newCostMeter, fieldsIn } from '../../../src/graphql/cost-meter.ts';

function aBill() {
  const total = { booked: 1 }; // when the request was let in
  const bill = newCostMeter((cost) => {
    expect(Number.isInteger(cost)).toBe(true);
    expect(cost).toBeGreaterThan(0);
    total.booked += cost;
  });
  return { bill, total };
}

test('a question is booked at what it is expected to cost: its fields, and the rows that it reads', () => {
  const { bill, total } = aBill();
  bill.estimateFields(40);
  expect(total.booked).toBe(40);
  bill.estimateRows(30_000);
  expect(total.booked).toBe(10_040);
});

test('what it took is booked only beyond what was expected', () => {
  const { bill, total } = aBill();
  bill.estimateFields(500);
  bill.recordDatabaseTime(3);
  bill.recordFields(150);
  expect(total.booked).toBe(500);
  bill.recordDatabaseTime(2);
  expect(total.booked).toBe(650);
});

test('a question that costs no more than being let in is booked nothing further', () => {
  const { bill, total } = aBill();
  bill.estimateFields(1);
  bill.recordFields(1);
  expect(total.booked).toBe(1);
});

test('the fields of an answer are counted in lists and objects, whatever they hold', () => {
  expect(fieldsIn({ a: 1, list: [{ b: null }, { b: 'x', c: [1, 2] }], none: null })).toBe(6);
  expect(fieldsIn(null)).toBe(0);
});
