import { describe, expect, test } from 'vitest';
import { seedOptions } from '../../../../src/cli/seed/options.ts';

describe('the options of npm run seed', () => {
  test('are what they say', () => {
    expect(seedOptions(['--from', 'facts', '--force'])).toEqual({
      from: 'facts',
      dryRun: false,
      force: true,
      verify: null,
      help: false,
    });
    expect(seedOptions(['--verify', 'a.txt', '--source', 'source:a', '--dry-run'])).toMatchObject({
      verify: { article: 'a.txt', source: 'source:a' },
      dryRun: true,
    });
  });

  test.each([
    [['--verify', 'a.txt'], '--verify and --source must come together: only --verify came'],
    [['--from='], '--from must be followed by a value: nothing came'],
    [['facts'], 'options must begin with --, and a folder comes after --from: facts'],
    [['--dryrun'], /--dryrun \(did you mean --dry-run\?\)$/],
    [['--zzz'], /: --zzz$/],
  ])('%o are refused', (args, message) => {
    expect(() => seedOptions(args)).toThrow(message);
  });
});
