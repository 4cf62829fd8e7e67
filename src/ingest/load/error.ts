/** A load was refused or failed; the graph that was loaded before is unchanged. */
export class LoadError extends Error {
  override readonly name = 'LoadError';

  constructor(
    readonly code: 'FOREIGN_CONSTRAINT' | 'LOAD_RUNNING' | 'LOAD_LOST' | 'SERVER' | 'NO_SPACE',
    message: string,
  ) {
    super(message);
  }
}
