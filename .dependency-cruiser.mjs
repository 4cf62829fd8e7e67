/** Which room may import which: docs/architecture.md. Types count as imports. */

/** What each room may import besides itself and errors.ts. */
const MAY_IMPORT = {
  'src/domain': [],
  'src/store': ['src/domain'],
  'src/query': ['src/domain', 'src/store'],
  'src/access': ['src/log.ts'],
  'src/graphql': ['src/domain', 'src/store', 'src/query', 'src/access', 'src/log.ts'],
  'src/export': ['src/domain', 'src/store', 'src/query'],
  'src/http': [
    'src/domain',
    'src/store',
    'src/query',
    'src/access',
    'src/graphql',
    'src/export',
    'src/log.ts',
  ],
  'src/ingest': ['src/domain', 'src/store'],
  'src/draft': ['src/domain', 'src/ingest'],
  'src/neo4j-local': [],
  'src/web': ['client'],
  client: [],
  'src/config.ts': ['src/domain', 'src/misspelt-settings.ts', 'src/settings.ts'],
  'src/misspelt-settings.ts': ['src/domain', 'src/settings.ts'],
  'src/settings.ts': ['src/domain'],
  'src/errors.ts': [],
  'src/log.ts': [],
};

const anyOf = (places) => `^(${places.map((place) => place.replaceAll('.', '\\.')).join('|')})`;

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    { name: 'no-circle', severity: 'error', from: {}, to: { circular: true } },
    ...Object.entries(MAY_IMPORT).map(([room, others]) => ({
      name: `arrows-of-${room.replace('src/', '')}`,
      severity: 'error',
      from: { path: anyOf([room]) },
      to: { path: '^(src|client|bench|test)/', pathNot: anyOf([room, 'src/errors.ts', ...others]) },
    })),
    {
      name: 'stores-behind-their-interface',
      comment: 'Questions are answered through store.ts, whichever store it is.',
      severity: 'error',
      from: { path: anyOf(['src/domain', 'src/query', 'src/graphql', 'src/export', 'src/http']) },
      to: { path: anyOf(['src/store/memory', 'src/store/neo4j']) },
    },
    {
      name: 'nobody-imports-these',
      comment: 'Commands, pages, measurements and tests are used by nobody.',
      severity: 'error',
      from: { pathNot: anyOf(['src/cli', 'src/web', 'bench', 'test', 'scripts']) },
      to: { path: anyOf(['src/cli', 'src/web', 'bench', 'test', 'scripts']) },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.mjs'] },
  },
};
