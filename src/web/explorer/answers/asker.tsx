import { createContext, useContext, type ReactNode } from 'react';
import type { TypedDocumentString } from '../generated/documents.ts';
import { ask } from './ask.ts';

/** Asks, and remembers answers for a while, so that going back and playing through the years need not ask again. */
export interface Asker {
  readonly ask: <Answer, Variables>(
    document: TypedDocumentString<Answer, Variables>,
    variables: Variables,
    signal?: AbortSignal,
  ) => Promise<Answer>;
  /** An answer that was given a short while ago, or undefined. */
  readonly remembered: <Answer, Variables>(
    document: TypedDocumentString<Answer, Variables>,
    variables: Variables,
  ) => Answer | undefined;
}

const KEEP = 120;
const FRESH_MS = 60_000;

/** One memory for the whole page. */
export function createAsker(): Asker {
  const memory = new Map<string, { readonly answer: unknown; readonly at: number }>();
  const keyOf = (document: { toString: () => string }, variables: unknown): string =>
    `${JSON.stringify(variables)} ${document.toString()}`;
  return {
    remembered<Answer, Variables>(
      document: TypedDocumentString<Answer, Variables>,
      variables: Variables,
    ): Answer | undefined {
      const kept = memory.get(keyOf(document, variables));
      return kept !== undefined && Date.now() - kept.at < FRESH_MS
        ? (kept.answer as Answer)
        : undefined;
    },
    async ask(document, variables, signal) {
      const answer = await ask(document, variables, signal);
      const key = keyOf(document, variables);
      memory.delete(key);
      memory.set(key, { answer, at: Date.now() });
      if (memory.size > KEEP) memory.delete(memory.keys().next().value!);
      return answer;
    },
  };
}

const Context = createContext<Asker | null>(null);

/** Lends one asker to everything inside. */
export function AskerProvider({
  asker,
  children,
}: {
  readonly asker: Asker;
  readonly children: ReactNode;
}): ReactNode {
  return <Context value={asker}>{children}</Context>;
}

/** The page's asker. */
export function useAsker(): Asker {
  const asker = useContext(Context);
  if (asker === null) throw new Error('useAsker needs an AskerProvider around it');
  return asker;
}
