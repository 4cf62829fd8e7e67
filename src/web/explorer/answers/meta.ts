import type { FrameQuery } from '../generated/documents.ts';

/** What the server says of itself and of the facts that are loaded. */
export type Meta = FrameQuery['meta'];
