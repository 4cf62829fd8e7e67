import { describe, expect, test } from 'vitest';
import { seedOptions } from '../../../../src/cli/seed/options.ts';

describe('the options of npm run seed', () => {
  test('are what they say', () => {
    expect(seedOptions(['--from', 'facts'])).toEqual({
      from: 'facts',
      'dry-run': false,
      due: false,
      verify: null,
      source: null,
      schema: false,
    });
    expect(seedOptions(['--verify', 'a.txt', '--source', 'source:a', '--dry-run'])).toMatchObject({
      verify: 'a.txt',
      source: 'source:a',
      'dry-run': true,
    });
  });

  test.each([
    [['--verify', 'a.txt'], '--verify and --source must come together: only --verify came'],
    [['--from='], '--from needs a value, such as --from DIR: nothing came'],
    [['facts'], 'an option must begin with two dashes, such as --from DIR: facts'],
    [['--dryrun'], 'there is no option --dryrun (did you mean --dry-run?)'],
    [['--zzz'], /^there is no option --zzz$/],
  ])('%o are refused', (args, message) => {
    expect(() => seedOptions(args)).toThrow(message);
  });
});
