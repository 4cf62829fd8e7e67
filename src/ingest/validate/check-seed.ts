import type { SeedFault } from '../../errors.ts';
import type { SeedPart } from '../read/parts.ts';
import { readSeed } from '../read/read.ts';
import { IdRegistry, type RegisteredRecord } from './id-registry.ts';
import { Faults, inFileOrder, inside, MAX_REPORTED_FAULTS, type ValuePath } from './faults.ts';
import { describeValue } from './describe-value.ts';
import {
  type Entry,
  isMap,
  noteStrangeKey,
  type PartialSeed,
  readRecord,
} from './partial-records.ts';
import {
  type CheckedSeed,
  forEachList,
  LIST_NAMES,
  LIST_TYPES,
  type ListName,
  type SeedRecords,
} from './records.ts';
import { resolveReferences } from './references.ts';
import { ruleInput } from './rule.ts';
import { RULES, WARNINGS } from './rules.ts';

/** Reads and checks a seed folder. Only the checked records stay in memory. */
export async function checkFolder(dir: string) {
  const check = new SeedCheck();
  for await (const part of readSeed(dir)) check.add(part);
  return check.end();
}

export function checkSeed(...parts: readonly SeedPart[]) {
  const check = new SeedCheck();
  for (const part of parts) check.add(part);
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
  readonly #entries = forEachList((): Entry<object>[] => []);

  add({ text, value, faults, warnings = [] }: SeedPart): void {
    for (const fault of faults) this.#readFaults.push(fault);
    for (const warning of warnings) this.#readWarnings.push(warning);
    if (value !== undefined) this.#addLists(value, { part: text!, path: [] });
    else if (text) this.#catalogue.addUnread(text.text);
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
      seed:
        all.length > 0
          ? null
          : (forEachList((list) => this.#entries[list].map(({ record }) => record)) as CheckedSeed),
    };
  }

  /** Adds the records of a YAML file, or the one of a line. */
  #addLists(lists: unknown, top: ValuePath): void {
    const faults = this.#faults;
    if (!isMap(lists))
      return faults.add(
        top,
        `a map of record lists (${LIST_NAMES.join(', ')})`,
        describeValue(lists),
      );
    const isLine = top.part.form === 'LINE';
    if (isLine && Object.keys(lists).length !== 1)
      faults.add(top, 'one key, the name of a record list, with one record', describeValue(lists));
    for (const [list, value] of Object.entries(lists)) {
      const at = inside(top, list);
      if (!isListName(list)) noteNoList(list, at, faults);
      else if ((isLine || list === 'dossier') && isMap(value)) this.#addRecord(list, value, at);
      else if (isLine) faults.add(at, 'one record, a map of keys', describeValue(value));
      else if (Array.isArray(value))
        value.forEach((item: unknown, i) => this.#addRecord(list, item, inside(at, i)));
      else if (value !== null) faults.add(at, 'a list of records', describeValue(value));
    }
  }

  #addRecord(list: ListName, value: unknown, at: ValuePath): void {
    const entry = readRecord(list, value, at, this.#faults);
    if (entry === null) return;
    this.#entries[list].push(entry);
    const { from, into } = entry.record as Partial<SeedRecords['merges']>;
    if (list === 'merges' && from !== undefined && into !== undefined)
      this.#catalogue.addMerge(from, into);
    const type = LIST_TYPES.get(list);
    if (type) this.#addId(value, { type, ...entry });
    const { id, clauses } = value as Readonly<Record<string, unknown>>;
    if (list !== 'agreements' || !Array.isArray(clauses)) return;
    clauses.forEach((clause: unknown, i) => {
      const place = inside(at, 'clauses', i);
      this.#addId(clause, { type: 'CLAUSE', at: place, record: {}, agreement: id });
    });
  }

  #addId(value: unknown, named: Omit<RegisteredRecord, 'id'>): void {
    const id = isMap(value) ? value['id'] : undefined;
    if (typeof id === 'string') this.#catalogue.add({ id, ...named }, this.#faults);
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
  const expected = `at most ${MAX_REPORTED_FAULTS} faults to tell of`;
  return [...all, { ...all.at(-1)!, path: 'file', expected, found: `${faults.untold} more` }];
}

function isListName(key: string): key is ListName {
  return (LIST_NAMES as readonly string[]).includes(key);
}

function noteNoList(key: string, at: ValuePath, faults: Faults): void {
  if (key !== 'draft') return noteStrangeKey('a list of records', at, LIST_NAMES, faults);
  faults.add(
    at,
    `facts that a person has reviewed (npm run draft:review -- ${at.part.file})`,
    'a draft, whose facts nobody has reviewed',
    null,
    'key',
  );
}
