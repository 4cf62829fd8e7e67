import type { ServerOptions } from 'node:http';

/** How long clients may take, in milliseconds; docs/operations.md lists them. */
export interface Timeouts {
  /** For the headers of a request to come whole. */
  readonly headersMs: number;
  /** For a request to come whole, its body included. */
  readonly requestMs: number;
  /**
   * That a connection may stay open between two requests: longer than proxies keep theirs, so that
   * none sends into a closing one.
   */
  readonly keepAliveMs: number;
  /** That a connection may be silent while a request or an answer is under way. */
  readonly silentMs: number;
  /** Between two looks at the first two. */
  readonly checkMs: number;
}

export const TIMEOUTS: Timeouts = {
  headersMs: 10_000,
  requestMs: 30_000,
  keepAliveMs: 65_000,
  silentMs: 60_000,
  checkMs: 1_000,
};

/** The timeouts in terms of Node's HTTP server; `silentMs` is set by `Server.setTimeout`. */
export function serverOptions({
  headersMs,
  requestMs,
  keepAliveMs,
  checkMs,
}: Timeouts): ServerOptions {
  return {
    headersTimeout: headersMs,
    requestTimeout: requestMs,
    keepAliveTimeout: keepAliveMs,
    connectionsCheckingInterval: checkMs,
  };
}
