import type { AnswerQuery, FrameQuery, RightPageQuery } from '../generated/documents.ts';

/** The question as the server understood it. */
export type AnsweredContext = AnswerQuery['view']['rights']['asked'];

/** Metadata of the dataset. */
export type Meta = FrameQuery['meta'];

/** A right as its own page shows it. */
export type FullRight = NonNullable<RightPageQuery['view']['right']>;
