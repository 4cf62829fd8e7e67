import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

/**
 * Installs the packages that only the bench needs, unless they are there.
 *
 * @throws if npm fails
 */
export function installPeer(tell: (line: string) => void): void {
  const folder = import.meta.dirname;
  if (existsSync(path.join(folder, 'node_modules/@neo4j/graphql'))) return;
  tell('installing the packages of bench/, only once');
  const { status } = spawnSync('npm', ['ci'], { cwd: folder, stdio: ['ignore', 2, 2] });
  if (status !== 0)
    throw new Error('the packages of bench/ must be installed (npm ci in bench/): npm failed');
}
