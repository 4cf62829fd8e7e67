import { defineConfig } from 'vite';

// Questions go through the dev server, so that the page and the API have one origin.
export default defineConfig({ server: { proxy: { '/graphql': 'http://127.0.0.1:4000' } } });
