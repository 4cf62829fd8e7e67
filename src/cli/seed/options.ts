import { CommandError, flag, readCommandLine, usageOf, value } from '../command-line.ts';

const COMMAND = {
  usage: 'npm run seed [-- options]',
  options: {
    from: value('DIR', 'another folder of facts than SEED_DIR (seed/data)'),
    'dry-run': flag('read, check and compare, but load nothing'),
    verify: value(
      'ARTICLE',
      'check the places and hashes of --source against your copy of its text',
    ),
    source: value('ID', 'the source that --verify checks'),
    due: flag('list what waits for an editor: unpublished ends, events, disputes, sources'),
    schema: flag('print the JSON Schema of seed files'),
  },
};

export const SEED_USAGE = usageOf(COMMAND);

/** Parses the command line of `npm run seed`; null if help is requested. @throws {CommandError} */
export function seedOptions(words: readonly string[]) {
  const line = readCommandLine(COMMAND, words);
  if (line === null) return null;
  const { verify, source } = line.options;
  if ((verify === null) !== (source === null))
    throw new CommandError(
      `--verify and --source must come together: only --${verify === null ? 'source' : 'verify'} came`,
    );
  return line.options;
}
