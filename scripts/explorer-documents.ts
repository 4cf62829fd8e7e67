import { createHash } from 'node:crypto';
import * as documents from '../src/web/explorer/generated/documents.ts';

/**
 * The questions that the explorer asks, as a manifest for TRUSTED_DOCUMENTS.
 *
 * @returns the text of each by its SHA-256
 */
export function explorerManifest(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.values(documents).map((text) => [createHash('sha256').update(text).digest('hex'), text]),
  );
}
