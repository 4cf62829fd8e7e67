import { defineConfig } from 'vitest/config';

/** `npm run test:faults`: databases of their own that are killed, stopped and refused. One file at a time, since each runs servers. */
export default defineConfig({
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['test/faults/**/*.test.ts'],
    fileParallelism: false,
    retry: 1, // real processes on a machine that may be busy for a moment; what is wrong fails twice
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
