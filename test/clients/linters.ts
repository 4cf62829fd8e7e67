/** What linters of schemas say of the served schema. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { ESLint } from 'eslint';

const require = createRequire(import.meta.url);

export interface Complaint {
  readonly rule: string;
  readonly message: string;
}

/** The exceptions that docs/client.md lists, as rules and patterns of their messages. */
const EXCEPTIONS: Readonly<Record<'relay' | 'order', readonly (readonly [string, RegExp])[]>> = {
  relay: [
    ['@graphql-eslint/relay-arguments', /`(?:last|before)`/],
    ['@graphql-eslint/relay-edge-types', /list type should only wrap an edge type/],
    ['@graphql-eslint/relay-edge-types', /must implement `Node`/],
  ],
  order: [
    ['enum-values-sorted-alphabetically', /./],
    ['input-object-fields-sorted-alphabetically', /./],
    ['interface-fields-sorted-alphabetically', /./],
    ['type-fields-sorted-alphabetically', /./],
  ],
};

/**
 * Each exception has to occur, and nothing else may.
 *
 * @returns how often they occur
 */
export function expectOnly(
  complaints: readonly Complaint[],
  kind: keyof typeof EXCEPTIONS,
): string {
  const exceptions = EXCEPTIONS[kind];
  const isListed = ({ rule, message }: Complaint) =>
    exceptions.some(([name, pattern]) => name === rule && pattern.test(message));
  assert.deepEqual(
    complaints.filter((complaint) => !isListed(complaint)),
    [],
  );
  for (const [name, pattern] of exceptions)
    assert.ok(
      complaints.some(({ rule, message }) => name === rule && pattern.test(message)),
      `${name} no longer says ${pattern}`,
    );
  return `nothing but ${complaints.length} places of ${exceptions.length} listed exceptions`;
}

/** graphql-eslint's rules for Relay, as strict as they come. */
export async function eslintComplaints(schema: string): Promise<readonly Complaint[]> {
  const plugin = require('@graphql-eslint/eslint-plugin') as {
    readonly parser: object;
    readonly configs: Readonly<Record<string, { readonly rules: object }>>;
  };
  const eslint = new ESLint({
    cwd: path.dirname(schema),
    overrideConfigFile: true,
    overrideConfig: {
      files: ['**/*.graphql'],
      plugins: { '@graphql-eslint': plugin as never },
      languageOptions: {
        parser: plugin.parser as never,
        parserOptions: { graphQLConfig: { schema } },
      },
      rules: plugin.configs['flat/schema-relay']!.rules as never,
    },
  });
  const results = await eslint.lintFiles([schema]);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message }) => ({ rule: ruleId ?? 'none', message })),
  );
}

/** All rules of graphql-schema-linter. */
export async function schemaLinterComplaints(schema: string): Promise<readonly Complaint[]> {
  const linter = path.join(import.meta.dirname, 'node_modules/.bin/graphql-schema-linter');
  const out = await new Promise<string>((done) => {
    // It ends with 1 if it finds anything.
    execFile(linter, ['--format', 'json', schema], { maxBuffer: 2 ** 26 }, (_, stdout) =>
      done(stdout),
    );
  });
  const { errors } = JSON.parse(out) as { readonly errors: readonly Complaint[] };
  return errors.map(({ rule, message }) => ({ rule, message }));
}
