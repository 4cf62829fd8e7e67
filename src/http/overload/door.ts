import { Refusal } from '../../access/refusal.ts';
import { NoTurn, type Turns } from './turns.ts';

const RETRY_AFTER_S = 1;

/**
 * Answers a request when its turn comes. Where too many wait already it is turned away at once: better a quick 503 to some than a
 * slow answer to none.
 *
 * @param signal  gives the place up when the client has gone
 * @throws {Refusal} 503 STORE_UNAVAILABLE
 */
export async function throughDoor<T>(
  turns: Turns,
  answer: () => Promise<T>,
  signal?: AbortSignal,
): Promise<T> {
  try {
    return await turns.run(answer, signal);
  } catch (error) {
    if (!(error instanceof NoTurn)) throw error;
    throw new Refusal(503, 'STORE_UNAVAILABLE', `the server is busy: ${error.message}`, {
      retryAfterSeconds: RETRY_AFTER_S,
    });
  }
}
