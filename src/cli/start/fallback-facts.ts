import path from 'node:path';
import { SeedError, StoreError } from '../../errors.ts';
import type { LoadedDataset } from '../../ingest/load/loaded-dataset.ts';
import type { Store } from '../../store/store.ts';

/** Older facts that are served because the newer ones of their folder have faults. */
export type FallbackFacts = NonNullable<Awaited<ReturnType<typeof fallbackFacts>>>;

/**
 * The facts of `last`, the dataset in a store, to serve although its folder cannot be loaded; null
 * if the folder has no faults, or the store has no readable earlier facts of it. The notice has the
 * reason and the way out, for anyone and so without the folder's path.
 */
export async function fallbackFacts(
  error: unknown,
  folder: string,
  last: Pick<LoadedDataset, 'folder' | 'seededAt'> | null,
  store: Pick<Store, 'snapshot'>,
) {
  if (!(error instanceof SeedError) || last?.folder !== path.resolve(folder)) return null;
  const datasetVersion = await versionIn(store);
  if (datasetVersion === null) return null;
  const faults = error.faults.length === 1 ? 'a fault' : `${error.faults.length} faults`;
  return {
    datasetVersion,
    notice: `The folder of facts has ${faults} now, so the facts that were loaded from it at ${last.seededAt} are served. Mend the folder, then load it with npm run seed.`,
  };
}

/** The version of the dataset, awaited from a slow database too; null if none is readable. */
async function versionIn(store: Pick<Store, 'snapshot'>): Promise<string | null> {
  try {
    const snapshot = await store.snapshot();
    return (await snapshot.dataset()).version;
  } catch (error) {
    if (error instanceof StoreError) return null;
    throw error;
  }
}

/** A store whose readiness and dataset carry a notice while older facts are served. */
export function storeOfFallbackFacts(
  store: Store,
  { datasetVersion, notice }: FallbackFacts,
): Store {
  return {
    ...store,
    ready: async () => {
      const readiness = await store.ready();
      const isKept = readiness.ready && readiness.datasetVersion === datasetVersion;
      return isKept ? { ...readiness, notice } : readiness;
    },
    snapshot: async (options) => {
      const snapshot = await store.snapshot(options);
      const dataset = async () => {
        const info = await snapshot.dataset();
        return info.version === datasetVersion ? { ...info, notice } : info;
      };
      return { ...snapshot, dataset };
    },
  };
}
