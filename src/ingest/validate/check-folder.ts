import { SeedError, type SeedFault } from '../../errors.ts';
import type { Id } from '../../domain/model/record.ts';
import { versionSum } from '../assemble/version.ts';
import { fileFault } from '../read/file-fault.ts';
import { openSeedFolder, type SeedFolder } from '../read/seed-folder.ts';
import type { SeedPart } from '../read/seed-files.ts';
import { isMap, itemsOf, newCatalogue } from './catalogue.ts';
import { applyRules, checked, placedFaults } from './check-seed.ts';
import { Faults, inFileOrder } from './faults.ts';
import { entriesOf, entriesOfList, type Entry, NO_ENTRIES } from './loose-seed.ts';
import { type CheckedSeed, LIST_NAMES, type SeedRight } from './records.ts';
import { caseOf, withRecords } from './rule.ts';
import { isSpokenOf, RULES_OF_ALL, RULES_OF_EACH } from './rules.ts';
import type { Context } from './shape.ts';
import { checkTop } from './top.ts';

/** A seed folder without a fault, of any size: rights of large JSON Lines files are read again whenever they are needed. */
export interface CheckedFolder {
  /** Equal for equal seeds; see src/ingest/assemble/version.ts. */
  readonly version: string;
  /** All records but the rights that pass: its rights are those that were kept, and those that other records speak of. */
  readonly kept: CheckedSeed;
  /**
   * The other rights, some at a time, in file order.
   *
   * @throws {SeedError} where a file has changed meanwhile, so that it no longer says what was checked
   */
  passing(): AsyncGenerator<readonly SeedRight[]>;
}

export interface FolderCheck {
  readonly faults: readonly SeedFault[];
  readonly warnings: readonly SeedFault[];
  /** Null where there is a fault. */
  readonly folder: CheckedFolder | null;
}

/** Below this, going through the lines once and keeping them is quicker. */
const KEPT_BYTES = 32_000_000;

/**
 * Reads and checks a seed folder, as `readSeed` and `checkSeed` do, with the same faults, but in little memory: bulk rights are gone
 * through and let go.
 *
 * @param keptBytes  so many bytes of lines with rights are kept; default 32 MB
 */
export async function checkFolder(dir: string, keptBytes = KEPT_BYTES): Promise<FolderCheck> {
  const [faults, warnings] = [new Faults(), new Faults()];
  const catalogue = newCatalogue();
  const namings = new Set<Id>();
  const folder = await openSeedFolder(dir, keptBytes, (part, isPassing) => {
    catalogue.add(part, isPassing);
    if (part.value !== undefined) checkTop(part, faults);
    noteNamed(part, namings);
  });
  for (const { id, at, first } of catalogue.repeated)
    faults.add(at, 'an id that no other record has', id, first);
  const named = new Set([...namings].map((id) => catalogue.find(id)?.id ?? id));
  const context: Context = { catalogue, faults };
  const kept = entriesOf(folder.kept, context);
  const spokenOf: Entry<SeedRight>[] = [];
  const ofKept = caseOf(kept, catalogue);
  applyRules(RULES_OF_EACH, ofKept, faults, warnings);
  const [sum, passed] = [versionSum(), versionSum()];
  for await (const rights of entriesPassing(folder, context)) {
    applyRules(RULES_OF_EACH, withRecords(ofKept, { ...NO_ENTRIES, rights }), faults, warnings);
    for (const entry of rights) {
      if (isSpokenOf(entry.record, named)) spokenOf.push(entry);
      else if (faults.none)
        for (const each of [sum, passed]) each.add('rights', entry.record as SeedRight);
    }
  }
  const all = { ...kept, rights: [...kept.rights, ...spokenOf] };
  applyRules(RULES_OF_ALL, caseOf(all, catalogue), faults, warnings);
  const told = placedFaults(folder.faults, faults);
  if (told.length > 0)
    return { faults: told, warnings: inFileOrder(warnings.placed()), folder: null };
  const seed = checked(all);
  for (const list of LIST_NAMES) for (const record of seed[list]) sum.add(list, record);
  return {
    faults: [],
    warnings: inFileOrder(warnings.placed()),
    folder: {
      version: sum.version(),
      kept: seed,
      passing: () => rightsPassing(dir, folder, context, named, passed.version()),
    },
  };
}

async function* entriesPassing(
  folder: SeedFolder,
  context: Context,
): AsyncGenerator<readonly Entry<SeedRight>[]> {
  for await (const parts of folder.passing()) yield entriesOfList('rights', parts, context);
}

async function* rightsPassing(
  dir: string,
  folder: SeedFolder,
  { catalogue }: Context,
  named: ReadonlySet<Id>,
  version: string,
): AsyncGenerator<readonly SeedRight[]> {
  const faults = new Faults();
  const sum = versionSum();
  for await (const entries of entriesPassing(folder, { catalogue, faults })) {
    faults.refuse();
    const rights = entries
      .map(({ record }) => record as SeedRight)
      .filter((right) => !isSpokenOf(right, named));
    for (const right of rights) sum.add('rights', right);
    yield rights;
  }
  if (sum.version() !== version)
    throw new SeedError([
      fileFault(
        dir,
        'files that stay as they are while they are loaded',
        'others than were checked',
        'folder',
      ),
    ]);
}

/** Ids of rights that acts, corrections and alternatives name, as they are written. */
function noteNamed(part: SeedPart, named: Set<Id>): void {
  for (const { value } of itemsOf(part, 'acts')) {
    if (!isMap(value)) continue;
    for (const list of [value['ends'], value['introduces']])
      if (Array.isArray(list)) for (const id of list) named.add(id as Id);
  }
  for (const { value } of itemsOf(part, 'rights')) {
    if (!isMap(value)) continue;
    const { corrects, alternativeTo } = value;
    if (isMap(corrects) && typeof corrects['right'] === 'string') named.add(corrects['right']);
    if (Array.isArray(alternativeTo)) for (const id of alternativeTo) named.add(id as Id);
  }
}
