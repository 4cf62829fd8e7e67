import { setImmediate as nextTurn } from 'node:timers/promises';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  concurrencyLimit,
  type ConcurrencyLimit,
} from '../../../../src/http/overload/concurrency-limit.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('turns', () => {
  test('so much runs at once as is allowed, the rest waits in order of arrival', async () => {
    const queue = concurrencyLimit({ running: 2, waiting: 10, waitMs: 1_000 });
    const begun: number[] = [];
    const pieces = [0, 1, 2, 3, 4].map((number) => piece(queue, () => begun.push(number)));
    await settle();
    expect([begun, queue.running, queue.waiting]).toEqual([[0, 1], 2, 3]);
    pieces[1]!.finish();
    await settle();
    expect([begun, queue.running, queue.waiting]).toEqual([[0, 1, 2], 2, 2]);
    for (const each of pieces) each.finish();
    await Promise.all(pieces.map(({ done }) => done));
    expect([begun, queue.running, queue.waiting]).toEqual([[0, 1, 2, 3, 4], 0, 0]);
  });

  test('who comes when a turn ends does not overtake who waited for it', async () => {
    const queue = concurrencyLimit({ running: 1, waiting: 10, waitMs: 1_000 });
    const begun: string[] = [];
    const first = piece(queue, () => begun.push('first'));
    const waited = piece(queue, () => begun.push('waited'));
    void first.done.then(() => piece(queue, () => begun.push('late')));
    first.finish();
    await settle();
    expect(begun).toEqual(['first', 'waited']);
    expect(queue.running).toBe(1);
    waited.finish();
  });

  test.each([
    [true, 'runs piece by piece'],
    [false, 'runs all at once'],
  ])('with inTurns %s, work that never waits for I/O %s', async (inTurns) => {
    vi.useRealTimers();
    const queue = concurrencyLimit({ running: 2, waiting: 50, waitMs: 1_000, inTurns });
    let done = 0;
    const all = Array.from({ length: 50 }, () => queue.run(() => Promise.resolve((done += 1))));
    await nextTurn();
    await nextTurn();
    expect(done > 2).toBe(!inTurns);
    await Promise.all(all);
    expect(done).toBe(50);
  });

  test('where the queue is full the next is turned away at once, and its work never begins', async () => {
    const queue = concurrencyLimit({ running: 1, waiting: 1, waitMs: 1_000 });
    const first = piece(queue);
    const second = piece(queue);
    const begun = vi.fn();
    await expect(queue.run(begun)).rejects.toThrow('too much is waiting already');
    first.finish();
    second.finish();
    await Promise.all([first.done, second.done]);
    expect(begun).not.toHaveBeenCalled();
  });

  test('who has waited too long is turned away, and its place goes to the next', async () => {
    const queue = concurrencyLimit({ running: 1, waiting: 5, waitMs: 1_000 });
    const first = piece(queue);
    const begun = vi.fn(() => Promise.resolve());
    const late = queue.run(begun);
    const refused = expect(late).rejects.toThrow('the wait for a turn was too long');
    await vi.advanceTimersByTimeAsync(999);
    expect(queue.waiting).toBe(1);
    await vi.advanceTimersByTimeAsync(1);
    await refused;
    const next = piece(queue);
    first.finish();
    next.finish();
    await next.done;
    expect(begun).not.toHaveBeenCalled();
    expect([queue.running, queue.waiting]).toEqual([0, 0]);
  });

  test('who has gone gives up the place, with its own reason', async () => {
    const queue = concurrencyLimit({ running: 1, waiting: 5, waitMs: 1_000 });
    const first = piece(queue);
    const gone = new AbortController();
    const begun = vi.fn(() => Promise.resolve());
    const waiting = queue.run(begun, gone.signal);
    const refused = expect(waiting).rejects.toThrow('the client has gone');
    gone.abort(new Error('the client has gone'));
    await refused;
    expect(queue.waiting).toBe(0);
    await expect(queue.run(begun, gone.signal)).rejects.toThrow('the client has gone');
    first.finish();
    await first.done;
    expect(begun).not.toHaveBeenCalled();
  });

  test('who finds the queue full is answered 503 with when to come again', async () => {
    const queue = concurrencyLimit({ running: 1, waiting: 0, waitMs: 1 });
    const first = piece(queue);
    await expect(queue.run(() => Promise.resolve(1))).rejects.toMatchObject({
      status: 503,
      code: 'STORE_UNAVAILABLE',
      retryAfterSeconds: 1,
      message: 'the server is busy: too much is waiting already',
    });
    first.finish();
    await first.done;
    expect(await queue.run(() => Promise.resolve(1))).toBe(1);
  });

  test('a client has its share, whatever it asks: others run and wait beside it', async () => {
    const queue = concurrencyLimit({
      running: 3,
      waiting: 4,
      waitMs: 1_000,
      perClient: { running: 2, waiting: 1 },
    });
    const begun: string[] = [];
    const as = (client: string) =>
      piece(
        queue,
        () => begun.push(client),
        undefined,
        () => {},
        client,
      );
    const greedy = [as('a'), as('a'), as('a')];
    await expect(queue.run(() => Promise.resolve(), undefined, 'a')).rejects.toMatchObject({
      status: 503,
    });
    const others = [as('b'), as('c')];
    await settle();
    expect([begun, queue.running, queue.waiting]).toEqual([['a', 'a', 'b'], 3, 2]);
    others[0]!.finish();
    await settle();
    expect(begun).toEqual(['a', 'a', 'b', 'c']);
    for (const each of [...greedy, ...others]) each.finish();
    await Promise.all([...greedy, ...others].map(({ done }) => done));
    expect([begun.at(-1), queue.running, queue.waiting]).toEqual(['a', 0, 0]);
  });

  test('work that fails gives its turn back', async () => {
    const queue = concurrencyLimit({ running: 1, waiting: 0, waitMs: 1 });
    await expect(queue.run(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    await expect(
      queue.run(() => {
        throw new Error('at once');
      }),
    ).rejects.toThrow('at once');
    expect(await queue.run(() => Promise.resolve('yes'))).toBe('yes');
  });

  test('whatever comes and goes, never more than the limits run and wait, and in the end nobody is left', async () => {
    const limits = fc.record({
      running: fc.integer({ min: 1, max: 4 }),
      waiting: fc.integer({ min: 0, max: 6 }),
      waitMs: fc.constant(50),
    });
    const steps = fc.array(
      fc.oneof(
        fc.constant('come'),
        fc.constant('finish'),
        fc.constant('leave'),
        fc.constant('wait'),
      ),
      { maxLength: 60 },
    );
    await fc.assert(
      fc.asyncProperty(limits, steps, async (limit, actions) => {
        const queue = concurrencyLimit(limit);
        const open: (ReturnType<typeof piece> & { readonly gone: AbortController })[] = [];
        let most = 0;
        let at = 0;
        const outcomes: Promise<string>[] = [];
        for (const action of actions) {
          if (action === 'come') {
            const gone = new AbortController();
            const next = {
              ...piece(
                queue,
                () => (most = Math.max(most, ++at)),
                gone.signal,
                () => (at -= 1),
              ),
              gone,
            };
            open.push(next);
            outcomes.push(
              next.done.then(
                () => 'done',
                () => 'refused',
              ),
            );
          } else if (action === 'finish') open.shift()?.finish();
          else if (action === 'leave') open.at(-1)?.gone.abort(new Error('gone'));
          else await vi.advanceTimersByTimeAsync(20);
          await settle();
          expect(queue.running).toBeLessThanOrEqual(limit.running);
          expect(queue.waiting).toBeLessThanOrEqual(limit.waiting);
          if (queue.waiting > 0) expect(queue.running).toBe(limit.running);
        }
        for (const each of open) each.finish();
        await vi.advanceTimersByTimeAsync(100);
        await Promise.all(outcomes);
        expect(most).toBeLessThanOrEqual(limit.running);
        expect([queue.running, queue.waiting, at]).toEqual([0, 0, 0]);
      }),
      { numRuns: 200 },
    );
  });
});

/** A piece of work that goes on until it is told to finish. */
function piece(
  queue: ConcurrencyLimit,
  onBegin: () => void = () => {},
  signal?: AbortSignal,
  onEnd: () => void = () => {},
  client?: string,
) {
  let finish!: () => void;
  const finished = new Promise<void>((resolve) => (finish = resolve));
  const done = queue.run(
    async () => {
      onBegin();
      await finished;
      onEnd();
    },
    signal,
    client,
  );
  done.catch(() => {});
  return { done, finish };
}

async function settle(): Promise<void> {
  for (let round = 0; round < 20; round++) await Promise.resolve();
}
