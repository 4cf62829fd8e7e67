/**
 * Python's clients of docs/client.md against a started server, a long run of its own: `npm run
 * test:python`. Needs Python 3.11 or later, and its package index.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { expectRights, rightsOf2027, screens } from '../support/screens.ts';
import { served } from '../support/served.ts';

const here = import.meta.dirname;
const folder = path.join(here, '.cache');
const bin = path.join(folder, 'venv', process.platform === 'win32' ? 'Scripts' : 'bin');
const python = path.join(bin, 'python');
const stdio = 'inherit';

if (!existsSync(python)) {
  execFileSync('python3', ['-m', 'venv', path.dirname(bin)], { stdio });
  const requirements = path.join(here, 'requirements.txt');
  execFileSync(python, ['-m', 'pip', 'install', '--quiet', '-r', requirements], { stdio });
}
const api = await served();
const around = { address: api.address, folder: path.join(folder, 'screens'), bin: [bin] };
await expectRights(
  screens('.py'),
  { ...around, program: [python] },
  await rightsOf2027(api.address),
);
await api.stop(0);
