/** Typed questions for a Tenure server, and a way to ask them. */
export { ask, type Server } from './ask.ts';
export { keys, possibleTypes, typePolicies } from './caches.ts';
export { TenureError, type ErrorDetails } from './tenure-error.ts';
export * from './generated/documents.ts';
export type * as Schema from './generated/schema.ts';
