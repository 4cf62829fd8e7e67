import type { RightPageQuery } from '../generated/documents.ts';

/** A right with everything that its page shows. */
export type FullRight = NonNullable<RightPageQuery['view']['right']>;
