/** The timeouts for clients, in milliseconds; docs/operations.md lists them. */
export interface Timeouts {
  /** For the headers of a request. */
  readonly headersMs: number;
  /** For a request with its body. */
  readonly requestMs: number;
  /**
   * For an idle connection: longer than that of usual proxies, which would send into a closing one.
   */
  readonly keepAliveMs: number;
  /** For a silent connection during a request or answer. */
  readonly silentMs: number;
  /** Between two checks of the first two. */
  readonly checkMs: number;
}

export const TIMEOUTS: Timeouts = {
  headersMs: 10_000,
  requestMs: 30_000,
  keepAliveMs: 65_000,
  silentMs: 60_000,
  checkMs: 1_000,
};
