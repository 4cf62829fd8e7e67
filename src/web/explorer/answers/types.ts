import type { AnswerQuery, FrameQuery, RightPageQuery } from '../generated/documents.ts';

/** The exact question that an answer is to, as the server understood it. */
export type Asked = AnswerQuery['rights']['asked'];

/** What is loaded. */
export type Meta = FrameQuery['meta'];

/** A right as its own page shows it. */
export type FullRight = NonNullable<RightPageQuery['view']['right']>;
