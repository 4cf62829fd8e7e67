import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { checkJars, parseChecksums, writeChecksums } from '../../../src/neo4j-local/checksums.ts';
import { neo4jVersion } from '../../../src/neo4j-local/prepare.ts';
import { aFolder } from '../../support/local-neo4j.ts';

function aFile(name: string, content: string): string {
  const file = path.join(aFolder(), name);
  writeFileSync(file, content);
  return file;
}

it('files that are as they were locked pass', async () => {
  const files = [aFile('b.jar', 'second'), aFile('a.jar', 'first')];
  const locked = await writeChecksums(files);
  expect(locked.split('\n').map((line) => line.slice(66))).toEqual(['a.jar', 'b.jar', '']);
  await expect(checkJars(files, parseChecksums(locked))).resolves.toBeUndefined();
});

it('altered, added and lacking files are refused, all of them named', async () => {
  const same = aFile('same.jar', 'same');
  const altered = aFile('altered.jar', 'as it was');
  const locked = parseChecksums(await writeChecksums([same, altered, aFile('lacking.jar', '')]));
  writeFileSync(altered, 'as it was not');
  const added = aFile('added.jar', '');
  const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
  await expect(checkJars([same, altered, added], locked)).rejects.toMatchObject({
    missing: 'other',
    message: expect.stringMatching(/not the ones this project was checked with/),
  });
  const message = await checkJars([same, altered, added], locked).catch((error: Error) =>
    error.message.split('\n').slice(1),
  );
  expect(message).toEqual([
    `${altered} must have SHA-256 ${sha256('as it was')}: ${sha256('as it was not')}`,
    `${added} is not in the list`,
    'lacking.jar is lacking',
  ]);
});

it('the locked list is of the version of Neo4j that is fetched, in a form that sha256sum reads', () => {
  const text = readFileSync(
    new URL('../../../src/neo4j-local/jars.sha256', import.meta.url),
    'utf8',
  );
  expect(
    text
      .trimEnd()
      .split('\n')
      .filter((line) => !/^[0-9a-f]{64} {2}[\w.-]+\.jar$/.test(line)),
  ).toEqual([]);
  expect([...parseChecksums(text).keys()]).toContain(`neo4j-${neo4jVersion()}.jar`);
});
