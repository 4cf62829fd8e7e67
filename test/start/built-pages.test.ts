import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { pageState, stampOf } from '../../src/start/built-pages.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'built-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a page is missing, then stale, then fresh', () => {
  expect(pageState('explorer', folder)).toBe('missing');
  mkdirSync(path.join(folder, 'explorer'), { recursive: true });
  expect(pageState('explorer', folder)).toBe('missing');
  writeFileSync(path.join(folder, 'explorer/index.html'), '<!doctype html>');
  expect(pageState('explorer', folder)).toBe('stale');
  const { name, text } = stampOf('explorer');
  writeFileSync(path.join(folder, 'explorer', name), stampOf('playground').text);
  expect(pageState('explorer', folder)).toBe('stale');
  writeFileSync(path.join(folder, 'explorer', name), text);
  expect(pageState('explorer', folder)).toBe('fresh');
});
