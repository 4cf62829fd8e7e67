import { secureHeaders } from 'hono/secure-headers';
import type { MiddlewareHandler } from 'hono';

/** The kind of response: data for programs, or a page for people. */
export type Served = 'data' | 'explorer' | 'playground';

const NONE = ["'none'"];
const SELF = ["'self'"];
const PAGE = {
  defaultSrc: NONE,
  scriptSrc: SELF,
  connectSrc: SELF,
  imgSrc: ["'self'", 'data:'],
  fontSrc: ["'self'", 'data:'],
  baseUri: NONE,
  formAction: SELF,
  frameAncestors: NONE,
};

const POLICY = {
  data: { defaultSrc: NONE, frameAncestors: NONE },
  explorer: { ...PAGE, styleSrc: SELF },
  // GraphiQL's editor writes styles into the page, and runs its language service in a worker.
  playground: { ...PAGE, styleSrc: ["'self'", "'unsafe-inline'"], workerSrc: ["'self'", 'blob:'] },
};

/**
 * Sets the headers that every response carries: no content type may be guessed, nothing framed or
 * loaded from elsewhere. Headers that a route sets itself stay. Encryption, and the header that
 * insists on it, belong to the proxy in front (docs/operations.md#encryption).
 */
export function securityHeaders(served: Served): MiddlewareHandler {
  return secureHeaders({
    overwrite: false,
    contentSecurityPolicy: POLICY[served],
    permissionsPolicy: { camera: [], geolocation: [], microphone: [], payment: [], usb: [] },
    xFrameOptions: 'DENY',
    originAgentCluster: false,
    strictTransportSecurity: false,
    xDnsPrefetchControl: false,
    xDownloadOptions: false,
    xPermittedCrossDomainPolicies: false,
    xXssProtection: false,
  });
}
