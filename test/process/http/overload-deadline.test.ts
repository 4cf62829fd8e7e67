import { afterEach, describe, expect, test, vi } from 'vitest';
import { answerInTurn, openGuards } from '../../../src/http/guards.ts';
import { post, scenarioStore, served } from '../../support/served.ts';

afterEach(() => {
  vi.useRealTimers();
});

describe('a deadline', () => {
  test('ends work that takes too long, as a timeout of the database', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { ended } = await begun(1_000, new AbortController());
    const checked = expect(ended).rejects.toMatchObject({
      name: 'StoreError',
      code: 'QUERY_TIMEOUT',
    });
    vi.advanceTimersByTime(1_000);
    await checked;
  });

  test('ends work whose client has gone, with that reason, whether before or while it goes on', async () => {
    const gone = new AbortController();
    const { ended } = await begun(60_000, gone);
    gone.abort(new Error('the client has gone'));
    await expect(ended).rejects.toThrow('the client has gone');
    await expect(answered(60_000, gone, endless)).rejects.toThrow('the client has gone');
  });

  test('leaves nothing behind when the work was done in time', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const gone = new AbortController();
    let given: AbortSignal | null = null;
    expect(await answered(1_000, gone, async (signal) => ((given = signal), 'done'))).toBe('done');
    expect(vi.getTimerCount()).toBe(0);
    expect(given!.aborted).toBe(false);
  });
});

test('a question that asks a silent database again and again is answered in the time for all of it: QUERY_TIMEOUT', async () => {
  const store = await scenarioStore();
  const silent = {
    ...store,
    snapshot: (options?: { readonly signal?: AbortSignal }) => endless(options!.signal!),
  };
  const api = await served({ store: silent, guards: { ...openGuards(), answerMs: 50 } });
  const { status, headers, body } = await post(api, { query: '{ rights { totalCount } }' });
  expect([status, headers.get('retry-after'), body.data]).toEqual([503, '2', null]);
  expect(body.errors?.[0]?.extensions).toEqual({ code: 'QUERY_TIMEOUT', retryAfterSeconds: 2 });
  await api.stop(0);
});

function answered<T>(
  answerMs: number,
  stop: AbortController,
  answer: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  return answerInTurn({ ...openGuards(), answerMs }, { client: 'rita' }, stop, answer);
}

/** Endless work that has begun. */
function begun(
  answerMs: number,
  stop: AbortController,
): Promise<{ readonly ended: Promise<never> }> {
  return new Promise((resolve) => {
    const ended = answered(answerMs, stop, (signal) => {
      resolve({ ended });
      return endless(signal);
    });
  });
}

/** Goes on until its signal is aborted. */
function endless(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason as Error);
    signal.addEventListener('abort', () => reject(signal.reason as Error));
  });
}
