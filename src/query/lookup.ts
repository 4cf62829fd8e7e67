import type { Snapshot } from '../store/store.ts';
import { type Loaders, loadersOf } from './loaders.ts';

export interface Lookup {
  /** The dataset that answers; opened at its first use. */
  readonly snapshot: () => Promise<Snapshot>;
  readonly loaders: Loaders;
}

/** A lookup in one snapshot. */
export function lookupIn(snapshot: Snapshot): Lookup {
  const opened = () => Promise.resolve(snapshot);
  return { snapshot: opened, loaders: loadersOf(opened) };
}
