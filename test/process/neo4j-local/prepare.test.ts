import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { prepare } from '../../../src/neo4j-local/prepare.ts';
import { aFolder, missingHere, pathWith, pathWithJava } from '../../support/local-neo4j.ts';

const missing = await missingHere();

async function prepareIn(env: NodeJS.ProcessEnv, cacheDir = aFolder()): Promise<unknown> {
  return prepare({ cacheDir, env, log: () => {} }).then(
    () => 'prepared',
    (error: unknown) => error,
  );
}

describe('what is missing is told in plain words', () => {
  it('no Java at all', async () => {
    expect(await prepareIn({ PATH: aFolder() })).toMatchObject({
      missing: 'java',
      message:
        'Java 17 or newer is needed, and "java" cannot be run. Install a JDK (Debian: apt install openjdk-17-jdk-headless) or set JAVA_HOME to one.',
    });
  });

  it('a JAVA_HOME that leads nowhere', async () => {
    const home = path.join(aFolder(), 'gone');
    expect(await prepareIn({ ...process.env, JAVA_HOME: home })).toMatchObject({
      missing: 'java',
      message: expect.stringContaining(`"${home}/bin/java" cannot be run`),
    });
  });

  it.each([
    ['11.0.2', '11'],
    ['1.8.0_402', '1.8'],
    ['16', '16'],
  ])('Java %s is too old', async (version, specification) => {
    expect(await prepareIn({ PATH: pathWithJava(version, specification) })).toMatchObject({
      missing: 'java',
      message: expect.stringMatching(
        `^Java 17 or newer is needed\\..* "java" is Java ${version}\\.$`,
      ),
    });
  });

  it('a cache folder that cannot be made', async ({ skip }) => {
    skip(missing !== null, missing ?? '');
    const file = path.join(aFolder(), 'file');
    writeFileSync(file, '');
    expect(await prepareIn(process.env, path.join(file, 'cache'))).toMatchObject({
      missing: 'other',
      message: expect.stringContaining(
        `Neo4j must be able to read and write ${file}/cache, and cannot: `,
      ),
    });
  });
});

describe.skipIf(missing !== null)('with a Java of this machine', () => {
  const { JAVA_HOME: _, ...env } = process.env;

  it('a Java runtime without the compiler is not enough', async () => {
    expect(await prepareIn({ PATH: pathWith('java') })).toMatchObject({
      missing: 'java',
      message: expect.stringMatching(
        /^A whole JDK is needed, not only a Java runtime.*"javac" cannot be run\.$/,
      ),
    });
  });

  it('no Maven', async () => {
    expect(await prepareIn({ PATH: pathWith('java', 'javac', 'jar') })).toMatchObject({
      missing: 'maven',
      message: expect.stringMatching(
        /^Maven is needed to fetch Neo4j, once, and "mvn" cannot be run\. Install it/,
      ),
    });
  });

  it('no network for the first download', async () => {
    const nobody = ['http', 'https']
      .map((scheme) => `-D${scheme}.proxyHost=127.0.0.1 -D${scheme}.proxyPort=9`)
      .join(' ');
    expect(
      await prepareIn({ ...env, MAVEN_OPTS: `-Dmaven.repo.local=${aFolder()} ${nobody}` }),
    ).toMatchObject({
      missing: 'network',
      message: expect.stringMatching(
        /^Neo4j must be fetched once from Maven Central \(about 90 MB\), and Maven could not reach it\./,
      ),
    });
  });

  it("Maven's own folder cannot be written", async () => {
    const file = path.join(aFolder(), 'file');
    writeFileSync(file, '');
    expect(
      await prepareIn({ ...env, MAVEN_OPTS: `-Dmaven.repo.local=${file}/repository` }),
    ).toMatchObject({
      missing: 'maven',
      message: expect.stringMatching(
        `^Maven must be able to write to its local repository\\. .* It could not create ${file}/repository\\.$`,
      ),
    });
  });
});
