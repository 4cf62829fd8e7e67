import { defineConfig } from 'vitest/config';

/** `npm run test:faults`: databases of their own that are killed, stopped and refused. Two files at once, since they wait more than they work. */
export default defineConfig({
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['test/faults/**/*.test.ts'],
    maxWorkers: 2,
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
