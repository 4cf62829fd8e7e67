import type { FrameQuery, RightPageQuery } from '../generated/documents.ts';

export type Meta = FrameQuery['meta'];

/** A right as its own page shows it. */
export type FullRight = NonNullable<RightPageQuery['view']['right']>;
