import { describe, expect, test } from 'vitest';
import { idContextOf, parseNodeId } from '../../../src/graphql/node-id.ts';
import { parseDay } from '../../../src/domain/time/day.ts';
import { refOf } from '../../../src/query/ids.ts';
import { windowOf } from '../../../src/query/time-argument.ts';

const day = parseDay;
const NOTHING = new Map<string, number | 'never'>();

describe('an id of a node', () => {
  test.each([
    ['', {}],
    ['~2027', { year: 2027 }],
    ['~on2026-05-01', { on: day('2026-05-01') }],
    ['~from2026-01-01', { during: { from: day('2026-01-01') } }],
    [
      '~from2026-01-01.until2027-01-01',
      { during: { from: day('2026-01-01'), through: day('2026-12-31') } },
    ],
    [
      '~from2026-01-01.until9999-01-01',
      { during: { from: day('2026-01-01'), through: day('9998-12-31') } },
    ],
  ])('spells the period %s', (text, time) => {
    const window = windowOf(time, day('2026-11-24'));
    expect(idContextOf(text === '' ? null : window, null, NOTHING)).toBe(text);
    const parsed = parseNodeId(`right:x${text}`)!;
    expect(parsed.ref).toBe('right:x');
    expect(windowOf(parsed.context.at ?? {}, day('2026-11-24'))).toEqual(window);
  });

  test('names the known day, then the assumptions by event', () => {
    const assumed = new Map<string, number | 'never'>([
      ['event:b.c', 'never'],
      ['event:a', day('2029-06-30')],
    ]);
    const text = idContextOf(null, day('2026-04-01'), assumed);
    expect(text).toBe('~known2026-04-01~if.a.2029-06-30~if.b.c.never');
    expect(parseNodeId(`right:x${text}`)).toEqual({
      ref: 'right:x',
      context: {
        at: null,
        knownAt: day('2026-04-01'),
        assume: [
          { event: 'event:a', on: day('2029-06-30') },
          { event: 'event:b.c', never: true },
        ],
      },
    });
  });

  test.each([
    'right:x~',
    'right:x~20270',
    'right:x~on2026-02-30',
    'right:x~on2026-01-01.until2026-02-01',
    'right:x~2026~2027',
    'right:x~known2026-01-01~known2026-01-02',
    'right:x~if.agi',
    'right:x~if.agi.2026',
    'right:x~other',
  ])('is none if it reads %s', (id) => {
    expect(parseNodeId(id)).toBeNull();
  });

  test('without its context is the plain id', () => {
    expect(refOf('party:microsoft~2027~known2026-04-01')).toBe('party:microsoft');
    expect(refOf('party:microsoft')).toBe('party:microsoft');
  });
});
