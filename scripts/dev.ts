/** `npm run dev`: the server, restarted when its source changes, and both pages with hot reload. */
import { spawn } from 'node:child_process';
import { createServer } from 'vite';
import { PAGES, PAGES_DIR } from '../src/cli/start/pages.ts';
import { pageConfig } from '../vite.config.ts';
import { writeGenerated } from './generate.ts';

const FIRST_PORT = 5173;
const api = `http://127.0.0.1:${process.env['PORT'] ?? 4000}`;

await writeGenerated();
const server = spawn(process.execPath, ['--watch', '--import', 'tsx', 'src/cli/serve.ts'], {
  stdio: 'inherit',
});
for (const [index, page] of PAGES.entries()) {
  const vite = await createServer({
    ...pageConfig(page, `${PAGES_DIR}/${page}`),
    mode: 'development',
    server: {
      host: '127.0.0.1',
      port: FIRST_PORT + index,
      proxy: { '^/(graphql$|rights\\.|sources\\.)': api },
    },
  });
  await vite.listen();
  console.log(`  ${page.padEnd(10)} ${vite.resolvedUrls?.local[0] ?? ''}  (changes as you edit)`);
}
server.once('exit', (code) => process.exit(code ?? 0));
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    server.kill(signal);
  });
