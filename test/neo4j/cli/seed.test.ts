/** `npm run seed` into a Neo4j, as a person runs it: what it says, and with what it ends. */
import { writeFileSync } from 'node:fs';
import { appendFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { loadFolder } from '../../../src/ingest/load-folder.ts';
import { inFolder } from '../../support/folder.ts';
import { describeOnNeo4j } from '../../support/neo4j.ts';
import { aSeedFile } from '../../support/seed.ts';
import { seed, seedProcess } from '../../support/seed-command.ts';

const TIMEOUT_MS = 120_000;
const FACTS = { 'facts.yaml': aSeedFile({ rights: [{ id: 'right:a' }] }) };

describeOnNeo4j('npm run seed into a server', (at) => {
  let settings: Readonly<Record<string, string>>;
  beforeAll(() => {
    settings = { NEO4J_URI: at().uri, NEO4J_USER: at().user, NEO4J_PASSWORD: at().password };
  });

  test(
    'goes to the folder of LOCAL_NEO4J_DIR where no address is given',
    () =>
      inFolder(FACTS, async (folder) => {
        const { code, err } = await seed(['--from', folder], {
          LOCAL_NEO4J_DIR: path.join(folder, 'facts.yaml', 'data'),
        });
        expect(code).toBe(1);
        expect(err).toContain(
          `cannot: ENOTDIR: not a directory, mkdir '${path.join(folder, 'facts.yaml', 'data')}'`,
        );
      }),
    TIMEOUT_MS,
  );

  test(
    'loads, then finds nothing changed, then says what has changed; nodes of others stay',
    () =>
      inFolder(FACTS, async (folder) => {
        const first = await seedProcess(['--from', folder], settings);
        expect([first.code, first.err]).toEqual([0, '']);
        expect(first.out).toMatch(/\d+ added, 0 changed, 0 removed\n/);
        const again = await seed(['--from', folder], settings);
        expect([again.code, again.err]).toEqual([0, '']);
        expect(again.out).toMatch(
          /^dataset [0-9a-f]{12}: 1 rights, \d+ records, loaded \S+Z\nnothing changed\n$/,
        );
        await appendFile(path.join(folder, 'facts.yaml'), '# so that it is read again\n');
        expect(await seed(['--from', folder], settings)).toEqual(again);
        await at().driver.executeQuery('CREATE (:Guest)');
        await inFolder(
          { 'facts.yaml': aSeedFile({ rights: [{ id: 'right:a', label: 'Another label' }] }) },
          async (other) => {
            const tried = await seed(['--from', other, '--dry-run'], settings);
            expect(tried.out).toMatch(
              /0 added, 1 changed, 0 removed\n {2}~ right:a\n.*nothing was loaded \(--dry-run\)/s,
            );
            expect((await seed(['--from', other], settings)).out).toMatch(
              /0 added, 1 changed, 0 removed\n {2}~ right:a\n/,
            );
            expect(
              (
                await at().driver.executeQuery('MATCH (n:Guest) RETURN count(n) AS n')
              ).records[0]!.get('n'),
            ).toBe(1);
          },
        );
      }),
    TIMEOUT_MS,
  );

  test(
    'says that a password is wrong, without telling it',
    () =>
      inFolder(FACTS, async (folder) => {
        const { code, err } = await seed(['--from', folder], {
          ...settings,
          NEO4J_PASSWORD: 'not-the-one',
        });
        expect([code, err]).toEqual([
          1,
          `${at().uri} does not let neo4j in: NEO4J_USER or NEO4J_PASSWORD is wrong.\nWhat was loaded before is untouched.\n`,
        ]);
      }),
    TIMEOUT_MS,
  );

  test(
    'reads a folder again that changed while it was read, even if it is as before',
    () =>
      inFolder(FACTS, async (folder) => {
        const write = (id: string) =>
          writeFileSync(path.join(folder, 'facts.yaml'), aSeedFile({ rights: [{ id }] }));
        const { driver } = at();
        await loadFolder(driver, folder, { keepMs: 0, onStep: () => write('right:b') });
        write('right:a');
        const { report } = await loadFolder(driver, folder, { keepMs: 0 });
        expect(report.unchanged).toBe(false);
      }),
    TIMEOUT_MS,
  );

  test(
    'says that a database is not there',
    () =>
      inFolder(FACTS, async (folder) => {
        const { code, err } = await seed(['--from', folder], {
          ...settings,
          NEO4J_DATABASE: 'elsewhere',
        });
        expect([code, err]).toEqual([
          1,
          `${at().uri} has no database elsewhere: set NEO4J_DATABASE to one that it has.\nWhat was loaded before is untouched.\n`,
        ]);
      }),
    TIMEOUT_MS,
  );
});
