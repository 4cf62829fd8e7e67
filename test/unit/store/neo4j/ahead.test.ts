/** What is asked before it is sure which dataset is current is answered from the one that is. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { ahead } from '../../../../src/store/neo4j/ahead.ts';
import type { Snapshot } from '../../../../src/store/store.ts';
import { aQuestion } from '../../../support/every-question.ts';

describe('a snapshot that is asked ahead', () => {
  let was: {
    readonly rightsCount: ReturnType<typeof vi.fn>;
    readonly near: ReturnType<typeof vi.fn>;
  };
  let is: typeof was;
  let decide: (other: Snapshot | null) => void;
  let fail: (error: Error) => void;
  let snapshot: Snapshot;
  const of = (count: number) => ({
    rightsCount: vi.fn(async () => count),
    near: vi.fn(async () => [`party:${count}`]),
  });
  beforeEach(() => {
    [was, is] = [of(1), of(2)];
    snapshot = ahead(
      was as unknown as Snapshot,
      new Promise((resolve, reject) => {
        [decide, fail] = [resolve, reject];
      }),
    );
  });
  const settled = async (answer: Promise<unknown>) =>
    Promise.race([
      answer.then(
        () => true,
        () => true,
      ),
      new Promise((resolve) => setImmediate(() => resolve(false))),
    ]);

  test('asks at once, and answers once it is sure', async () => {
    const question = aQuestion();
    const answer = snapshot.rightsCount(question);
    expect(was.rightsCount).toHaveBeenCalledExactlyOnceWith(question);
    expect(await settled(answer)).toBe(false);
    decide(null);
    expect(await answer).toBe(1);
    expect(await snapshot.near('party:a')).toEqual(['party:1']);
    expect([was.rightsCount, was.near].map((asked) => asked.mock.calls.length)).toEqual([1, 1]);
  });

  test('asks again where another dataset is current, and no more of the one before', async () => {
    const answers = [snapshot.rightsCount(aQuestion()), snapshot.near('party:a')];
    decide(is as unknown as Snapshot);
    expect(await Promise.all(answers)).toEqual([2, ['party:2']]);
    expect(await snapshot.rightsCount(aQuestion())).toBe(2);
    expect(was.rightsCount).toHaveBeenCalledTimes(1);
    expect(is.rightsCount).toHaveBeenCalledTimes(2);
  });

  test('asks what is to wait only once it is sure', async () => {
    const waiting = ahead(
      was as unknown as Snapshot,
      Promise.resolve(is as unknown as Snapshot),
      new Set(['near'] as const),
    );
    expect(await waiting.near('party:a')).toEqual(['party:2']);
    expect(was.near).not.toHaveBeenCalled();
  });

  test('lets what went wrong with the dataset before go, where another one is current', async () => {
    was.rightsCount.mockRejectedValue(new Error('cleared away'));
    const answer = snapshot.rightsCount(aQuestion());
    await settled(answer);
    decide(is as unknown as Snapshot);
    expect(await answer).toBe(2);
  });

  test('tells what went wrong with the current dataset', async () => {
    was.rightsCount.mockImplementation(() => {
      throw new Error('too slow');
    });
    const answer = snapshot.rightsCount(aQuestion());
    decide(null);
    await expect(answer).rejects.toThrow('too slow');
  });

  test('tells why it cannot be sure, however it was answered', async () => {
    const answer = snapshot.rightsCount(aQuestion());
    fail(new Error('nothing is loaded'));
    await expect(answer).rejects.toThrow('nothing is loaded');
    await expect(snapshot.near('party:a')).rejects.toThrow('nothing is loaded');
  });
});
