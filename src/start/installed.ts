import { existsSync } from 'node:fs';

/** Whether a package is there. */
export function isInstalled(name: string): boolean {
  try {
    return existsSync(new URL(import.meta.resolve(name)));
  } catch {
    return false;
  }
}
