import { useEffect, useState, useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';

export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (notify) => {
      const media = window.matchMedia(query);
      media.addEventListener('change', notify);
      return () => media.removeEventListener('change', notify);
    },
    () => window.matchMedia(query).matches,
  );
}

/** Whether the page goes to paper now: by a button, the browser's own menu, or as a preview. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    // The browser takes the page as it is when the event returns.
    const onPrint = ({ type }: Event): void => flushSync(() => setPrinting(type === 'beforeprint'));
    const mounted = new AbortController();
    window.addEventListener('beforeprint', onPrint, { signal: mounted.signal });
    window.addEventListener('afterprint', onPrint, { signal: mounted.signal });
    return () => mounted.abort();
  }, []);
  return useMedia('print') || printing;
}

export function useDocumentKey(onKey: (event: KeyboardEvent) => void): void {
  useEffect(() => {
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [onKey]);
}

export function hasModifier(keys: Pick<KeyboardEvent, 'altKey' | 'ctrlKey' | 'metaKey'>): boolean {
  return keys.altKey || keys.ctrlKey || keys.metaKey;
}

/** Names the page in the browser's tab and history; null leaves the name as it is. */
export function useTitle(title: string | null): void {
  useEffect(() => {
    if (title !== null) document.title = `${title} · Tenure`;
  }, [title]);
}
