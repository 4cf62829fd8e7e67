import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import {
  AnswerDocument,
  type AnswerQuery,
  type AnswerQueryVariables,
  type RightRowFragment,
} from '../generated/documents.ts';
import type { Asked } from './asked.ts';
import { useAsker, type Asker } from './asker.tsx';
import { useAnswer } from './use-answer.ts';

/** A list of rights that grows as more of its pages are asked for. */
export interface Rights {
  readonly rows: readonly RightRowFragment[];
  /** How many rights answer the question; null before the first answer. */
  readonly total: number | null;
  /** The exact question that `rows` answer. */
  readonly asked: Asked | null;
  readonly error: unknown;
  readonly waiting: boolean;
  /** More pages are on their way. */
  readonly growing: boolean;
  readonly retry: () => void;
  /** Asks for pages until at least so many rows are there. */
  readonly reach: (rows: number) => void;
}

type Page = AnswerQuery['rights'];

/** The rights that answer a question, page by page; null variables ask nothing. */
export function useRights(variables: AnswerQueryVariables | null): Rights {
  const asker = useAsker();
  const first = useAnswer(AnswerDocument, variables);
  const start = first.data?.rights ?? null;
  const [more, setMore] = useState<{
    readonly start: Page | null;
    readonly pages: readonly Page[];
  }>({ start: null, pages: [] });
  const [growing, setGrowing] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const abort = useRef<AbortController | null>(null);
  const pages = useMemo(
    () => (start === null ? [] : more.start === start ? [start, ...more.pages] : [start]),
    [start, more],
  );
  const rows = useMemo(() => pages.flatMap((page) => page.nodes), [pages]);

  useEffect(() => {
    setError(null);
    setGrowing(false);
    return () => {
      abort.current?.abort();
    };
  }, [start]);

  const reach = useCallback(
    (wanted: number) => {
      if (variables === null || start === null || first.waiting) return;
      abort.current?.abort();
      const control = new AbortController();
      abort.current = control;
      setGrowing(true);
      setError(null);
      grow(asker, variables, pages, wanted, control.signal, (grown) => {
        setMore({ start, pages: grown.slice(1) });
      })
        .catch((cause: unknown) => {
          if (!control.signal.aborted) setError(cause);
        })
        .finally(() => {
          if (!control.signal.aborted) setGrowing(false);
        });
    },
    [asker, variables, start, pages, first.waiting],
  );

  return {
    rows,
    total: start?.totalCount ?? null,
    asked: start?.asked ?? null,
    error: first.error ?? error,
    waiting: first.waiting,
    growing,
    retry: first.retry,
    reach,
  };
}

/** All rights that answer a question, for a download. */
export async function allRights(
  asker: Asker,
  variables: AnswerQueryVariables,
  signal: AbortSignal,
  onProgress: (rows: number, total: number) => void,
): Promise<{ readonly asked: Asked; readonly rows: readonly RightRowFragment[] }> {
  const { rights } = await asker.ask(AnswerDocument, variables, signal);
  let pages: readonly Page[] = [rights];
  await grow(asker, variables, pages, Infinity, signal, (grown) => {
    pages = grown;
    onProgress(rowsOf(grown), rights.totalCount);
  });
  return { asked: rights.asked, rows: pages.flatMap((page) => page.nodes) };
}

async function grow(
  asker: Asker,
  variables: AnswerQueryVariables,
  from: readonly Page[],
  rows: number,
  signal: AbortSignal,
  onPage: (pages: readonly Page[]) => void,
): Promise<void> {
  let pages = from;
  while (rowsOf(pages) < rows && pages.at(-1)!.pageInfo.hasNextPage) {
    const { rights } = await asker.ask(
      AnswerDocument,
      { ...variables, after: pages.at(-1)!.pageInfo.endCursor },
      signal,
    );
    pages = [...pages, rights];
    if (signal.aborted) return;
    onPage(pages);
  }
}

function rowsOf(pages: readonly Page[]): number {
  return pages.reduce((sum, page) => sum + page.nodes.length, 0);
}
