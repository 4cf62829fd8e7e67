import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { draftName, draftPath } from '../../../../src/draft/write/draft-path.ts';
import { newFolder } from '../../../support/folder.ts';

const folder = newFolder();
const ONE = { origin: 'same.html', sha256: 'a' };
const place = (name: string): string => path.join(folder, `${name}.yaml`);
const written = (name: string, draft: object): void => {
  writeFileSync(place(name), JSON.stringify({ draft }));
};
const pathOf = (name: string, article = ONE): Promise<string> =>
  draftPath(null, folder, name, article);

test.each([
  ['articles/Deal of 2025.html', 'deal-of-2025'],
  ['合同.html', '合同'],
  ['Договор.html', 'договор'],
  ['Socie\u0301te\u0301.txt', 'société'],
  ['.txt', 'txt'],
  ['???.txt', 'article'],
])('the draft of %s is called %s', (origin, name) => {
  expect(draftName(origin, 'A title')).toBe(name);
});

test('the draft of an address is called by its title', () => {
  expect(draftName('https://l.example/x?y=1', 'Valko\u202e: a pact')).toBe('valko-a-pact');
});

test('an article goes to its own draft again, another article beside it', async () => {
  written('same', { article: 'same.html', text: { sha256: 'a' } });
  expect(await pathOf('same')).toBe(place('same'));
  expect(await pathOf('same', { origin: 'same.txt', sha256: 'b' })).toBe(place('same-2'));
  written('same-2', { article: 'same.txt', text: { sha256: 'b' } });
  expect(await pathOf('same', { origin: 'same.md', sha256: 'c' })).toBe(place('same-3'));
  expect(await pathOf('same', { origin: 'same.txt', sha256: 'b' })).toBe(place('same-2'));
});

test('a draft with decisions is never overwritten', async () => {
  const reviewed = {
    article: 'same.html',
    text: { sha256: 'a' },
    review: { 'right:x': 'accepted' },
  };
  written('reviewed', reviewed);
  await expect(pathOf('reviewed')).rejects.toThrow(/reviewed\.yaml holds decisions/);
  await expect(draftPath(place('reviewed'), folder, 'x', ONE)).rejects.toThrow(/holds decisions/);
});

test('a file that is no draft is never overwritten, and not warned about', async () => {
  const warned = vi.spyOn(process, 'emitWarning').mockImplementation(() => {});
  writeFileSync(place('readme'), '%WHAT 1\n---\na: *b: 1\n');
  await expect(draftPath(place('readme'), folder, 'x', ONE)).rejects.toThrow(/is no draft/);
  writeFileSync(place('notes'), 'a: [');
  expect(await pathOf('notes')).toBe(place('notes-2'));
  await expect(draftPath(place('notes'), folder, 'x', ONE)).rejects.toThrow(/is no draft/);
  expect(warned).not.toHaveBeenCalled();
  warned.mockRestore();
});
