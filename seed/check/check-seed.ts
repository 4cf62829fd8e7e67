import type { SeedFault } from '../../src/errors.ts';
import type { SeedFiles } from '../read.ts';
import { catalogueOf } from './catalogue.ts';
import { Faults, inFileOrder } from './faults.ts';
import { entriesOf, type LooseSeed } from './loose-seed.ts';
import { type CheckedSeed, LIST_NAMES } from './records.ts';
import { RULES, WARNINGS } from './rules.ts';
import { caseOf } from './rule.ts';
import { checkTop } from './top.ts';

/** What the check of a seed comes to. */
export interface CheckResult {
  /** Every fault at once, in file order. */
  readonly faults: readonly SeedFault[];
  /** What looks odd but may stand, in file order. */
  readonly warnings: readonly SeedFault[];
  /** Null where there is a fault. */
  readonly seed: CheckedSeed | null;
}

/**
 * Checks a seed as read: the shape of every record, then what records say of each other. Records with faults still take part, so
 * that all faults are found at once; what follows from a fault elsewhere is not told again.
 */
export function checkSeed(files: SeedFiles): CheckResult {
  const faults = new Faults();
  const warnings = new Faults();
  const catalogue = catalogueOf(files.parts);
  for (const part of files.parts) if (part.value !== undefined) checkTop(part, faults);
  for (const { id, at, first } of catalogue.repeated) faults.add(at, 'an id that no other record has', id, first);
  const seed = entriesOf(files.parts, { catalogue, faults });
  const input = caseOf(seed, catalogue);
  for (const rule of RULES) rule(input, faults);
  for (const warning of WARNINGS) warning(input, warnings);

  const unread = new Set(files.faults.map(placeKey));
  const all = inFileOrder([...files.faults, ...faults.placed().filter((fault) => !unread.has(placeKey(fault)))]);
  return { faults: all, warnings: inFileOrder(warnings.placed()), seed: all.length === 0 ? checked(seed) : null };
}

function placeKey({ file, line, column }: SeedFault): string {
  return `${file}:${line}:${column}`;
}

/** Without a fault no field of a record is missing: what was loose is whole. */
function checked(seed: LooseSeed): CheckedSeed {
  return Object.fromEntries(LIST_NAMES.map((list) => [list, seed[list].map(({ record }) => record)])) as unknown as CheckedSeed;
}
