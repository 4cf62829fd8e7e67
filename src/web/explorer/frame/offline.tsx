import { onlineManager } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';

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
