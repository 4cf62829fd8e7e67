import type { Dossier } from '../../domain/model/dossier.ts';
import type { CheckedSeed } from '../validate/records.ts';

/** What a seed is about; null if it does not say. */
export function dossierOf({ dossier: [dossier] }: CheckedSeed): Dossier | null {
  if (dossier === undefined) return null;
  const { focus, note: _, ...rest } = dossier;
  return { ...rest, focusIds: focus };
}
