import type { FrameQuery, RightPageQuery } from '../generated/documents.ts';

export type Meta = FrameQuery['meta'];

export type FullRight = NonNullable<RightPageQuery['view']['right']>;
