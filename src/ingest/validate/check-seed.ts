import type { Id } from '../../domain/model/record.ts';
import type { SeedFault } from '../../errors.ts';
import type { SeedChunk } from '../read/parts.ts';
import { readSeed } from '../read/read.ts';
import { IdRegistry, type RegisteredRecord } from './id-registry.ts';
import { Faults, inFileOrder, MAX_REPORTED_FAULTS } from './faults.ts';
import { inside } from './value-path.ts';
import { type Entry, isMap, type PartialSeed, readRecord } from './partial-records.ts';
import { recordsIn, type RawRecord } from './record-lists.ts';
import { type CheckedSeed, LIST_NAMES, LIST_TYPES, type ListName } from './records.ts';
import { resolveReferences } from './references.ts';
import { ruleInput } from './rule.ts';
import { RULES, WARNINGS } from './rules.ts';

/** Reads and checks a seed folder. Only the checked records stay in memory. */
export async function checkFolder(dir: string) {
  const check = new SeedCheck();
  for await (const parts of readSeed(dir)) check.add(parts);
  return check.end();
}

/** Checks a seed in memory. */
export function checkSeed(...parts: readonly SeedChunk[]) {
  const check = new SeedCheck();
  for (const some of parts) check.add(some);
  return check.end();
}

/**
 * Checks the shape of each record as it is read, and references and rules at the end. Records with
 * faults take part in the rules, so that all faults are found; their consequences are not reported.
 */
class SeedCheck {
  readonly #faults = new Faults();
  readonly #readFaults: SeedFault[] = [];
  readonly #readWarnings: SeedFault[] = [];
  readonly #catalogue = new IdRegistry();
  readonly #entries = Object.fromEntries(LIST_NAMES.map((list) => [list, []])) as unknown as Record<
    ListName,
    Entry<object>[]
  >;

  add({ parts, faults, warnings = [] }: SeedChunk): void {
    for (const fault of faults) this.#readFaults.push(fault);
    for (const warning of warnings) this.#readWarnings.push(warning);
    for (const read of parts) {
      if (read.value === undefined) this.#catalogue.addUnread(read.part.text);
      else for (const raw of recordsIn(read, this.#faults)) this.#addRecord(raw);
    }
  }

  end() {
    const [faults, warnings] = [this.#faults, new Faults()];
    for (const list of LIST_NAMES) {
      for (const entry of this.#entries[list])
        resolveReferences(list, entry, this.#catalogue, faults);
    }
    const input = ruleInput(this.#entries as unknown as PartialSeed, this.#catalogue);
    for (const rule of RULES) rule(input, faults);
    for (const rule of WARNINGS) rule(input, warnings);
    const all = allFaults(this.#readFaults, faults);
    return {
      /** Every fault at once, in file order. */
      faults: all,
      /** Oddities that do not stop a load, in file order. */
      warnings: inFileOrder([...this.#readWarnings, ...warnings.placed()]),
      /** Null if there is a fault. */
      seed: all.length === 0 ? this.#checked() : null,
    };
  }

  #addRecord({ list, value, at }: RawRecord): void {
    const entry = readRecord(list, value, at, this.#faults);
    if (entry === null) return;
    this.#entries[list].push(entry);
    if (list === 'merges') {
      const { from, into } = entry.record as PartialSeed['merges'][number]['record'];
      if (from !== undefined && into !== undefined) this.#catalogue.addMerge(from, into);
      return;
    }
    if (list === 'dossier') return;
    const { record } = entry;
    const id = this.#addId(value, { type: LIST_TYPES[list], at, record });
    const clauses = list === 'agreements' ? (value as { clauses?: unknown }).clauses : undefined;
    if (!Array.isArray(clauses)) return;
    clauses.forEach((clause: unknown, i) => {
      const place = inside(at, 'clauses', i);
      this.#addId(clause, { type: 'CLAUSE', at: place, record: null, agreement: id });
    });
  }

  #addId(value: unknown, named: Omit<RegisteredRecord, 'id'>): Id | null {
    const id = isMap(value) ? value['id'] : undefined;
    if (typeof id !== 'string') return null;
    const twice = this.#catalogue.add({ id, ...named });
    if (twice)
      this.#faults.add(
        inside(twice.repeated.at, 'id'),
        'an id that no other record has',
        id,
        twice.of.at,
      );
    return id;
  }

  #checked(): CheckedSeed {
    return Object.fromEntries(
      LIST_NAMES.map((list) => [list, this.#entries[list].map(({ record }) => record)]),
    ) as unknown as CheckedSeed;
  }
}

/** All faults in file order, with one fault only at a place that could not be read. */
function allFaults(ofReading: readonly SeedFault[], faults: Faults): readonly SeedFault[] {
  const placeOf = ({ file, line, column }: SeedFault) => `${file}:${line}:${column}`;
  const unread = new Set(ofReading.map(placeOf));
  const all = inFileOrder([
    ...ofReading,
    ...faults.placed().filter((fault) => !unread.has(placeOf(fault))),
  ]);
  if (faults.untold === 0) return all;
  const more = {
    path: 'file',
    expected: `at most ${MAX_REPORTED_FAULTS} faults to tell of`,
    found: `${faults.untold} more`,
  };
  return [...all, { ...all.at(-1)!, ...more }];
}
