import { useEffect, useRef } from 'react';

/** The last defined value. `keepPreviousData` of react-query would drop it on an error. */
export function useLast<Value>(value: Value | undefined): Value | null {
  const last = useRef<Value>(null);
  useEffect(() => {
    if (value !== undefined) last.current = value;
  }, [value]);
  return value ?? last.current;
}
