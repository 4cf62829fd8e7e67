import type { SeedFault } from '../../errors.ts';
import { nothingIn } from './read.ts';
import type { SeedPart } from './seed-files.ts';
import { findFiles } from './find-files.ts';
import { jsonLines, type LinePart } from './json-lines.ts';
import { readYaml } from './yaml-file.ts';

/** Told of every part of a folder, once, in path order; `passing`: a line with a right that is not kept. */
export type OnPart = (part: SeedPart, passing: boolean) => void;

/** A seed folder of which rights in JSON Lines files are kept up to a limit only; the others are read again whenever they are needed. */
export interface SeedFolder {
  readonly kept: readonly SeedPart[];
  readonly faults: readonly SeedFault[];
  /** Lines with rights that were not kept, some at a time. */
  passing(): AsyncGenerator<readonly LinePart[]>;
}

/**
 * Reads a seed folder for the first time.
 *
 * @param keptBytes  of lines with rights
 * @returns never throws: what cannot be read is a fault
 */
export async function openSeedFolder(
  dir: string,
  keptBytes: number,
  onPart: OnPart,
): Promise<SeedFolder> {
  const found = await findFiles(dir);
  const kept: SeedPart[] = [];
  const faults: SeedFault[] = [...found.faults];
  const passed: { readonly file: string; readonly from: number }[] = [];
  let left = keptBytes;
  const keep = (part: SeedPart) => {
    kept.push(part);
    onPart(part, false);
  };
  for (const file of found.files) {
    if (!file.endsWith('.jsonl')) {
      const read = await readYaml(file);
      for (const part of read.parts) keep(part);
      for (const fault of read.faults) faults.push(fault);
      continue;
    }
    for await (const some of jsonLines(file)) {
      for (const fault of some.faults) faults.push(fault);
      for (const part of some.parts) {
        if (!isRight(part) || left >= part.length) {
          if (isRight(part)) left -= part.length;
          keep(part);
          continue;
        }
        left = 0;
        if (passed.at(-1)?.file !== file) passed.push({ file, from: part.firstLine });
        onPart(part, true);
      }
    }
  }
  if (kept.length + passed.length + faults.length === 0) faults.push(nothingIn(dir));
  return { kept, faults, passing: () => linesFrom(passed) };
}

/** A line of a JSON Lines file with one right and nothing else. */
function isRight({ value }: LinePart): boolean {
  if (typeof value !== 'object' || value === null || !('rights' in value)) return false;
  const right: unknown = value.rights;
  return (
    typeof right === 'object' &&
    right !== null &&
    !Array.isArray(right) &&
    Object.keys(value).length === 1
  );
}

async function* linesFrom(
  passed: readonly { readonly file: string; readonly from: number }[],
): AsyncGenerator<readonly LinePart[]> {
  for (const { file, from } of passed) {
    for await (const { parts } of jsonLines(file)) {
      const lines = parts.filter((part) => part.firstLine >= from && isRight(part));
      if (lines.length > 0) yield lines;
    }
  }
}
