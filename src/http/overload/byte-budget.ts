import { HttpError } from '../../errors.ts';

const RETRY_AFTER_S = 2;

export type ByteBudget = ReturnType<typeof byteBudget>;

/** The memory that bodies may take while they arrive. */
export function byteBudget(maxBytes: number) {
  let taken = 0;
  return {
    /** The number of bytes taken now. */
    get taken() {
      return taken;
    },
    /** @throws {HttpError} 503 STORE_UNAVAILABLE if not so many bytes are left */
    take: (bytes: number): void => {
      if (taken + bytes > maxBytes)
        throw new HttpError(
          503,
          'STORE_UNAVAILABLE',
          'the server is busy: too many large bodies are on their way',
          { 'retry-after': String(RETRY_AFTER_S) },
        );
      taken += bytes;
    },
    release: (bytes: number): void => {
      taken -= bytes;
    },
  };
}
