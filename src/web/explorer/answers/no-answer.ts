/** Why there is no answer, in words that say what to do. */
export class NoAnswer extends Error {
  /** The server's code, or `OFFLINE` where nothing came back, or `NO_JSON` where it was not an answer. */
  readonly code: string;
  /** The server's own sentence, which says what it expected; empty where there is none. */
  readonly detail: string;
  /** Ids that may have been meant. */
  readonly near: readonly string[];

  constructor(code: string, detail: string, near: readonly string[] = []) {
    super(detail === '' ? code : `${code}: ${detail}`);
    this.name = 'NoAnswer';
    this.code = code;
    this.detail = detail;
    this.near = near;
  }
}
