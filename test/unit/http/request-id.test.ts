import { expect, test } from 'vitest';
import { requestIdFrom } from '../../../src/http/app.ts';

test.each([
  '8a6e0804-2bd0-4672-b79d-d97027f9071a',
  'abcdefgh',
  'Root=1-5759e988-bd862e3fe1be46a994272793',
  'a'.repeat(128),
])('the id %s of a client is kept', (id) => {
  expect(requestIdFrom(id)).toBe(id);
});

test.each([
  undefined,
  '',
  'short',
  'a'.repeat(129),
  'with space',
  'line\nbreak',
  '"quoted-id"',
  'naïve-request',
  ['abcdefgh', 'ijklmnop'],
])('in place of %j there is a new one', (id) => {
  const made = requestIdFrom(id);
  expect(made).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(requestIdFrom(id)).not.toBe(made);
});
