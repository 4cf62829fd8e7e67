/** A command line that cannot be understood: told to whoever typed it. */
export class CommandError extends Error {
  override readonly name = 'CommandError';

  /**
   * @param message  what was expected, ending with what came
   * @param near     what may have been meant, best first
   */
  constructor(
    message: string,
    readonly near: readonly string[] = [],
  ) {
    super(message);
  }
}
