/** What is served: data for programs, or a page for people. */
export type Served = 'data' | 'explorer' | 'playground';

/**
 * The headers that every response carries, by lower-case name: nothing may be guessed, framed, or loaded from elsewhere.
 * Encryption, and the header that insists on it, belong to the proxy in front (docs/operations.md#encryption).
 */
export function securityHeaders(served: Served): Readonly<Record<string, string>> {
  return { ...EVERYWHERE, 'content-security-policy': POLICY[served] };
}

const EVERYWHERE = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
} as const;

const PAGE =
  "default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self' data:; font-src 'self' data:; " +
  "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

const POLICY: Readonly<Record<Served, string>> = {
  data: "default-src 'none'; frame-ancestors 'none'",
  explorer: `${PAGE}; style-src 'self'`,
  // The editor of GraphiQL writes its styles into the page, and runs its language service in a worker.
  playground: `${PAGE}; style-src 'self' 'unsafe-inline'; worker-src 'self' blob:`,
};
