import type { SeedFault } from '../../errors.ts';
import type { SeedFiles } from '../read/seed-files.ts';
import { catalogueOf } from './catalogue.ts';
import { Faults, inFileOrder } from './faults.ts';
import { entriesOf, type LooseSeed } from './loose-seed.ts';
import { type CheckedSeed, LIST_NAMES } from './records.ts';
import { RULES_OF_ALL, RULES_OF_EACH, type Rules } from './rules.ts';
import { caseOf, type RuleCase } from './rule.ts';
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
  for (const { id, at, first } of catalogue.repeated)
    faults.add(at, 'an id that no other record has', id, first);
  const seed = entriesOf(files.parts, { catalogue, faults });
  const input = caseOf(seed, catalogue);
  for (const rules of [RULES_OF_EACH, RULES_OF_ALL]) applyRules(rules, input, faults, warnings);
  const all = placedFaults(files.faults, faults);
  return {
    faults: all,
    warnings: inFileOrder(warnings.placed()),
    seed: all.length === 0 ? checked(seed) : null,
  };
}

/** Looks at a seed by some rules. */
export function applyRules(rules: Rules, input: RuleCase, faults: Faults, warnings: Faults): void {
  for (const rule of rules.faults) rule(input, faults);
  for (const warning of rules.warnings) warning(input, warnings);
}

/** All faults in file order; a record that could not be read is not told of again where it stands. */
export function placedFaults(
  ofReading: readonly SeedFault[],
  faults: Faults,
): readonly SeedFault[] {
  const unread = new Set(ofReading.map(placeKey));
  const told = inFileOrder([
    ...ofReading,
    ...faults.placed().filter((fault) => !unread.has(placeKey(fault))),
  ]);
  return faults.untold === 0
    ? told
    : [
        ...told,
        {
          ...told.at(-1)!,
          path: 'file',
          expected: `at most ${faults.most} faults to tell of`,
          found: `${faults.untold} more`,
        },
      ];
}

function placeKey({ file, line, column }: SeedFault): string {
  return `${file}:${line}:${column}`;
}

/** Without a fault no field of a record is missing: what was loose is whole. */
export function checked(seed: LooseSeed): CheckedSeed {
  return Object.fromEntries(
    LIST_NAMES.map((list) => [list, seed[list].map(({ record }) => record)]),
  ) as unknown as CheckedSeed;
}
