import { useCallback, useEffect, useState } from 'react';
import type { TypedDocumentString } from '../generated/documents.ts';
import { useAsker } from './asker.tsx';

export interface Answered<Answer> {
  /** The last answer; of an earlier question while `waiting`. Null before the first. */
  readonly data: Answer | null;
  /** Why the present question has no answer, else null. */
  readonly error: unknown;
  /** The present question has neither an answer nor an error yet. */
  readonly waiting: boolean;
  /** Asks the same question again. */
  readonly retry: () => void;
}

interface Outcome<Answer> {
  readonly key: string;
  readonly data: Answer | null;
  readonly error: unknown;
}

/**
 * The answer to a question as it changes: the old answer stays until the new one is there, and a question that has been
 * overtaken is given up. Null variables ask nothing.
 */
export function useAnswer<Answer, Variables>(
  document: TypedDocumentString<Answer, Variables>,
  variables: Variables | null,
): Answered<Answer> {
  const asker = useAsker();
  const key = variables === null ? null : JSON.stringify(variables);
  const [attempt, setAttempt] = useState(0);
  const [outcome, setOutcome] = useState<Outcome<Answer> | null>(null);
  const remembered =
    variables === null || outcome?.key === key ? undefined : asker.remembered(document, variables);

  useEffect(() => {
    if (key === null) return undefined;
    const asked = JSON.parse(key) as Variables;
    const known = attempt === 0 ? asker.remembered(document, asked) : undefined;
    if (known !== undefined) {
      setOutcome({ key, data: known, error: null });
      return undefined;
    }
    const abort = new AbortController();
    asker.ask(document, asked, abort.signal).then(
      (data) => {
        if (!abort.signal.aborted) setOutcome({ key, data, error: null });
      },
      (error: unknown) => {
        if (!abort.signal.aborted)
          setOutcome((before) => ({ key, data: before?.data ?? null, error }));
      },
    );
    return () => {
      abort.abort();
    };
  }, [asker, document, key, attempt]);

  const retry = useCallback(() => {
    setOutcome((before) => before && { ...before, key: '', error: null });
    setAttempt((before) => before + 1);
  }, []);
  const settled = outcome !== null && outcome.key === key;
  return {
    data: remembered ?? outcome?.data ?? null,
    error: settled ? outcome.error : null,
    waiting: key !== null && !settled && remembered === undefined,
    retry,
  };
}
