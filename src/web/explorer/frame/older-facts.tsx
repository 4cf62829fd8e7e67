import type { ReactNode } from 'react';
import type { Meta } from '../answers/types.ts';

/** A notice while the server serves older facts, because the newer ones have faults. */
export function OlderFacts({ meta }: { readonly meta: Meta | null }): ReactNode {
  const notice = meta?.notice ?? null;
  return notice === null ? null : (
    <p className="frame-notice" role="status">
      {notice}
    </p>
  );
}
