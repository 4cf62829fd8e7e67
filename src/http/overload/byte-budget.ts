import { HttpError } from '../../errors.ts';

const RETRY_AFTER_S = 2;

/** The memory that bodies may take while they arrive. */
export interface ByteBudget {
  /** The number of bytes taken now. */
  readonly taken: number;
  /** @throws {HttpError} 503 STORE_UNAVAILABLE if not so many bytes are left */
  take(bytes: number): void;
  release(bytes: number): void;
}

/** @param maxBytes  in bytes */
export function byteBudget(maxBytes: number): ByteBudget {
  let taken = 0;
  return {
    get taken() {
      return taken;
    },
    take: (bytes) => {
      if (taken + bytes > maxBytes)
        throw new HttpError(
          503,
          'STORE_UNAVAILABLE',
          'the server is busy: too many large bodies are on their way',
          { 'retry-after': String(RETRY_AFTER_S) },
        );
      taken += bytes;
    },
    release: (bytes) => {
      taken -= bytes;
    },
  };
}
