import { onlineManager } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { Link, useNavigation } from '../navigation.tsx';

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

export function IgnoredParameters() {
  const { ignored } = useNavigation().route;
  if (ignored.length === 0) return null;
  return (
    <div className="notice notice-trouble" role="alert">
      <p>
        This link has parts that mean nothing here, and were left out:{' '}
        {ignored.slice(0, MAX_NAMED).map((part, index) => (
          <span key={part}>
            {index > 0 && ', '}
            <code>{part.slice(0, MAX_LETTERS)}</code>
          </span>
        ))}
        {ignored.length > MAX_NAMED && ` and ${ignored.length - MAX_NAMED} more`}. The page answers
        the rest. <Link to={{}}>Understood</Link>
      </p>
    </div>
  );
}

const MAX_NAMED = 5;
const MAX_LETTERS = 80;
