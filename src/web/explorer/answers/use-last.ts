import { useEffect, useRef } from 'react';

/**
 * The value, or the last one that there was; null before the first. `keepPreviousData` of
 * react-query drops the old answer if the next question fails, and here it stays.
 */
export function useLast<Value>(value: Value | undefined): Value | null {
  const last = useRef<Value>(null);
  useEffect(() => {
    if (value !== undefined) last.current = value;
  }, [value]);
  return value ?? last.current;
}
