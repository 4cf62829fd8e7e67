import type { AnswerQuery } from '../generated/documents.ts';

/** The exact question that an answer is to, as the server understood it. */
export type Asked = AnswerQuery['rights']['asked'];
