import { parseArgs } from 'node:util';
import { nearest } from '../../domain/text/similarity.ts';

export const SEED_USAGE = `npm run seed [-- options]
  --from DIR                      another folder of facts than SEED_DIR (seed/data)
  --dry-run                       read, check and compare, but load nothing
  --force                         load beside nodes that are not of this project; they are never touched
  --verify ARTICLE --source ID    check the places and hashes of one source against your copy of its text
  --schema                        print the JSON Schema of seed files
  --help`;

export interface SeedOptions {
  readonly from: string | null;
  readonly dryRun: boolean;
  readonly force: boolean;
  readonly verify: { readonly article: string; readonly source: string } | null;
  readonly schema: boolean;
  readonly help: boolean;
}

/** The command line was not understood; the message says what was expected, ending with what came. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/**
 * What `npm run seed` was asked for.
 *
 * @throws {UsageError}
 */
export function seedOptions(args: readonly string[]): SeedOptions {
  refuseUnknown(args);
  const { values } = parsed(args);
  const { from, verify, source } = values;
  if ((verify === undefined) !== (source === undefined)) {
    throw new UsageError(
      `--verify and --source must come together: only --${verify === undefined ? 'source' : 'verify'} came`,
    );
  }
  for (const [name, value] of Object.entries({ from, verify, source })) {
    if (value === '') throw new UsageError(`--${name} must be followed by a value: nothing came`);
  }
  return {
    from: from ?? null,
    dryRun: values['dry-run'] ?? false,
    force: values.force ?? false,
    schema: values.schema ?? false,
    help: values.help ?? false,
    verify: verify === undefined ? null : { article: verify, source: source! },
  };
}

const OPTIONS = {
  from: { type: 'string' },
  'dry-run': { type: 'boolean' },
  force: { type: 'boolean' },
  verify: { type: 'string' },
  source: { type: 'string' },
  schema: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: false });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

/** Names the option that may have been meant, which the parser does not. */
function refuseUnknown(args: readonly string[]): void {
  const known = Object.keys(OPTIONS);
  const values = new Set(
    args.flatMap((_, i) => (/^--(?:from|verify|source)$/.test(args[i - 1] ?? '') ? [i] : [])),
  );
  args.forEach((arg, i) => {
    if (values.has(i)) return;
    const name = /^--([^=]+)/.exec(arg)?.[1];
    if (name === undefined && arg !== '-h')
      throw new UsageError(`options must begin with --, and a folder comes after --from: ${arg}`);
    if (name === undefined || known.includes(name)) return;
    const [near] = nearest(name, known, 1, 0.4);
    throw new UsageError(
      `an option must be one of ${known.map((option) => `--${option}`).join(', ')}: --${name}${near ? ` (did you mean --${near}?)` : ''}`,
    );
  });
}
