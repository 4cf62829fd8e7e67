import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkFreeSpace } from '../../../../src/ingest/load/free-space.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'tenure-space-'));
  writeFileSync(path.join(folder, 'a.yaml'), `# ${'x'.repeat(9_998)}`);
});
afterAll(() => rmSync(folder, { recursive: true }));

const free = (bytes: number) => async () => bytes;

test('a load begins only if the disk of the database has room for it; else it says how much is needed and free', async () => {
  await expect(checkFreeSpace(folder, '/db', free(900_000_000))).resolves.toBeUndefined();
  await expect(checkFreeSpace(folder, '/db', free(50_000_000))).rejects.toMatchObject({
    code: 'NO_SPACE',
    message: expect.stringMatching(/needs about 3\d\d MB free on the disk of \/db, .*: 50 MB$/),
  });
});

test('the larger the folder, the more is needed', async () => {
  const needed = async () => {
    const error: unknown = await checkFreeSpace(folder, '/db', free(0)).catch((e: unknown) => e);
    return Number(/about (\d+) MB/.exec((error as Error).message)![1]);
  };
  const before = await needed();
  writeFileSync(path.join(folder, 'b.yaml'), 'x'.repeat(5_000_000));
  expect(await needed()).toBeGreaterThan(before + 10);
});

test('the free space of a disk is asked of the system', async () => {
  await expect(checkFreeSpace(folder, tmpdir())).resolves.toBeUndefined();
});
