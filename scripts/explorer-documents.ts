import { createHash } from 'node:crypto';
import * as documents from '../src/web/explorer/generated/documents.ts';

/** The queries of the explorer by their SHA-256: a manifest for TRUSTED_DOCUMENTS. */
export function explorerManifest(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.values(documents).map((text) => [createHash('sha256').update(text).digest('hex'), text]),
  );
}
