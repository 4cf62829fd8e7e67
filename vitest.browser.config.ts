import { defineConfig } from 'vitest/config';

/** The explorer and the playground in a real browser: `npm run test:browser`. */
export default defineConfig({
  // One instance of graphql: the one that Node gives to the packages that are not transformed.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['test/browser/**/*.test.ts'],
    globalSetup: ['test/browser/set-up.ts'],
    fileParallelism: false,
    retry: 1, // a real browser on a machine that may be busy for a moment; what is wrong fails twice
    testTimeout: 90_000,
    hookTimeout: 180_000,
  },
});
