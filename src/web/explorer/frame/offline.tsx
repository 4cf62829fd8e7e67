import { useEffect, useState, type ReactNode } from 'react';

/** Says that there is no connection, for as long as there is none; asks again when it is back. */
export function Offline({ onBack }: { readonly onBack: () => void }): ReactNode {
  const [offline, setOffline] = useState(!navigator.onLine);
  useEffect(() => {
    const away = (): void => {
      setOffline(true);
    };
    const back = (): void => {
      setOffline(false);
      onBack();
    };
    window.addEventListener('offline', away);
    window.addEventListener('online', back);
    return () => {
      window.removeEventListener('offline', away);
      window.removeEventListener('online', back);
    };
  }, [onBack]);
  return offline ? (
    <p className="offline" role="alert">
      You are offline. What is on the screen stays; new questions wait until the connection is back.
    </p>
  ) : null;
}
