/**
 * Python's GraphQL clients against a started server, a long run of its own: `npm run test:python`.
 * Needs Python 3.11 or later, and its package index.
 */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { served } from '../support/served.ts';

const here = import.meta.dirname;
const venv = path.join(here, '.cache', 'venv');
const python = path.join(venv, process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python');
const stdio = 'inherit';

if (!existsSync(python)) {
  execFileSync('python3', ['-m', 'venv', venv], { stdio });
  const requirements = path.join(here, 'requirements.txt');
  execFileSync(python, ['-m', 'pip', 'install', '--quiet', '-r', requirements], { stdio });
}
const api = await served();
const child = spawn(python, [path.join(here, 'clients.py'), `${api.address}/graphql`], { stdio });
const [code] = (await once(child, 'exit')) as [number | null];
process.exitCode = code ?? 1;
await api.stop(0);
