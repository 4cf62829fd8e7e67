/** The timeouts for clients, in milliseconds; docs/operations.md lists them. */
export const TIMEOUTS = {
  /** For the headers of a request. */
  headersMs: 10_000,
  /** For a request with its body. */
  requestMs: 30_000,
  /**
   * For an idle connection: longer than that of usual proxies, which would send into a closing one.
   */
  keepAliveMs: 65_000,
  /** For a silent connection during a request or answer. */
  silentMs: 60_000,
  /** Between two checks of the first two. */
  checkMs: 1_000,
};
export type Timeouts = Readonly<typeof TIMEOUTS>;
