import { onlineManager } from '@tanstack/react-query';
import { useSyncExternalStore, type ReactNode } from 'react';
import type { Meta } from '../answers/types.ts';

/** A notice while there is no connection. */
export function Offline() {
  const online = useSyncExternalStore(
    (notify) => onlineManager.subscribe(notify),
    () => onlineManager.isOnline(),
  );
  return online ? null : (
    <p className="frame-notice" role="alert">
      You are offline. What is on the screen stays; new questions wait until the connection is back.
    </p>
  );
}

/** A notice while the server serves older facts, because the newer ones have faults. */
export function OlderFacts({ meta }: { readonly meta: Meta | null }): ReactNode {
  const notice = meta?.notice ?? null;
  return notice === null ? null : (
    <p className="frame-notice" role="status">
      {notice}
    </p>
  );
}
