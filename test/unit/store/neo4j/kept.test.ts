import { expect, test } from 'vitest';
import { keptAnswers, type KeptKind, sizeOf } from '../../../../src/store/neo4j/kept.ts';

/** Rows that say which asking they are of. */
function asking() {
  let times = 0;
  return { ask: () => Promise.resolve([{ asking: ++times }]), times: () => times };
}

/** Records of ids, and which ids were asked for. */
function records() {
  const asked: (readonly string[])[] = [];
  const ask = (ids: readonly string[]) => {
    asked.push(ids);
    return Promise.resolve(ids.map((id) => (id === 'nowhere' ? null : { id })));
  };
  return { asked, ask };
}

test('the rows of a query are asked for once for the same parameters, and for each dataset', async () => {
  const { ask, times } = asking();
  const open = keptAnswers(1_000_000);
  const [one, other] = [open(), open()];
  expect(await one.rows('page', { year: 2027 }, ask)).toEqual([{ asking: 1 }]);
  expect(await one.rows('page', { year: 2027 }, ask)).toEqual([{ asking: 1 }]);
  expect(await one.rows('page', { year: 2028 }, ask)).toEqual([{ asking: 2 }]);
  expect(await one.rows('count', { year: 2027 }, ask)).toEqual([{ asking: 3 }]);
  expect(await other.rows('page', { year: 2027 }, ask)).toEqual([{ asking: 4 }]);
  expect(times()).toBe(4);
});

test('of records, only those that are not kept are asked for, in their order; none is kept for an id without one', async () => {
  const { asked, ask } = records();
  const kept = keptAnswers(1_000_000)();
  expect(await kept.byId('RIGHT', ['a', 'nowhere', 'b'], ask)).toEqual([
    { id: 'a' },
    null,
    { id: 'b' },
  ]);
  expect(await kept.byId('RIGHT', ['c', 'b', 'nowhere', 'a'], ask)).toEqual([
    { id: 'c' },
    { id: 'b' },
    null,
    { id: 'a' },
  ]);
  expect(await kept.byId('RIGHT', ['a', 'b'], ask)).toEqual([{ id: 'a' }, { id: 'b' }]);
  expect(await kept.byId('PARTY', ['a'], ask)).toEqual([{ id: 'a' }]);
  expect(asked).toEqual([['a', 'nowhere', 'b'], ['c', 'nowhere'], ['a']]);
});

test('what fails is not kept', async () => {
  const { ask } = asking();
  const kept = keptAnswers(1_000_000)();
  await expect(kept.rows('page', {}, () => Promise.reject(new Error('away')))).rejects.toThrow(
    'away',
  );
  await expect(kept.byId('RIGHT', ['a'], () => Promise.reject(new Error('away')))).rejects.toThrow(
    'away',
  );
  expect(await kept.rows('page', {}, ask)).toEqual([{ asking: 1 }]);
  expect(await kept.byId('RIGHT', ['a'], records().ask)).toEqual([{ id: 'a' }]);
});

test('what has not been asked for longest makes room', async () => {
  const kept = keptAnswers(128_000)();
  const rows = (name: string) =>
    kept.rows(name, {}, () => Promise.resolve([{ text: 'x'.repeat(800) }]));
  const isKept = async (name: string) => {
    let asked = false;
    await kept.rows(name, {}, () => {
      asked = true;
      return Promise.resolve([]);
    });
    return !asked;
  };
  for (let i = 0; i < 400; i++) {
    await rows(`q${i}`);
    await rows('q0');
  }
  expect([await isKept('q0'), await isKept('q399'), await isKept('q200')]).toEqual([
    true,
    true,
    false,
  ]);
});

test('rows that would push out a great part of the others are not kept', async () => {
  const { ask, times } = asking();
  const kept = keptAnswers(64_000)();
  const long = async () =>
    [...(await ask()), { asking: 'x'.repeat(2_000) }] as { asking: number }[];
  await kept.rows('long', {}, long);
  await kept.rows('long', {}, long);
  expect(times()).toBe(2);
});

test('without memory nothing is kept', async () => {
  const { ask, times } = asking();
  const kept = keptAnswers(0)();
  await kept.rows('page', {}, ask);
  await kept.rows('page', {}, ask);
  expect(times()).toBe(2);
  expect(await kept.byId('RIGHT', ['a', 'nowhere'], records().ask)).toEqual([{ id: 'a' }, null]);
});

test('it is told how much was there and how much not', async () => {
  const told: (readonly [KeptKind, number, number])[] = [];
  const kept = keptAnswers(1_000_000, (...lookup) => told.push(lookup))();
  const { ask } = asking();
  await kept.rows('page', {}, ask);
  await kept.rows('page', {}, ask);
  await kept.byId('RIGHT', ['a', 'b'], records().ask);
  await kept.byId('RIGHT', ['b', 'c', 'a'], records().ask);
  expect(told).toEqual([
    ['answers', 0, 1],
    ['answers', 1, 0],
    ['records', 0, 2],
    ['records', 2, 1],
  ]);
});

test('a size counts texts by their length, and everything nested', () => {
  expect(sizeOf('x'.repeat(1_000))).toBeGreaterThan(1_000);
  const record = { id: 'right:a', note: null, years: [1, 2, 3], nested: { text: 'y'.repeat(500) } };
  expect(sizeOf([record, record])).toBeGreaterThan(2 * (500 + 3 * 8));
  expect(sizeOf([record, record])).toBeLessThan(2_000);
});
