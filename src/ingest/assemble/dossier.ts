import type { Dossier } from '../../domain/model/dossier.ts';
import type { CheckedSeed } from '../validate/records.ts';

/** The dossier of a seed; null if it has none. */
export function dossierOf({ dossier: [dossier] }: CheckedSeed): Dossier | null {
  if (dossier === undefined) return null;
  const { focus, note: _, ...rest } = dossier;
  return { ...rest, focusIds: focus };
}
