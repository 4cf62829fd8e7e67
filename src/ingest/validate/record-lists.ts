import type { ParsedText } from '../read/parts.ts';
import type { Faults } from './faults.ts';
import { describeValue } from './describe-value.ts';
import { inside, type ValuePath } from './value-path.ts';
import { isMap, noteStrangeKey } from './partial-records.ts';
import { LIST_NAMES, type ListName } from './records.ts';

/** A record before it is checked. */
export interface RawRecord {
  readonly list: ListName;
  readonly value: unknown;
  readonly at: ValuePath;
}

/** The records of a YAML file, or the one of a line. Adds faults of lists. */
export function recordsIn(
  { part, value: lists }: ParsedText,
  faults: Faults,
): readonly RawRecord[] {
  const top: ValuePath = { part, path: [] };
  if (!isMap(lists)) {
    faults.add(top, `a map of record lists (${LIST_NAMES.join(', ')})`, describeValue(lists));
    return [];
  }
  const isLine = part.form === 'LINE';
  const keys = Object.keys(lists);
  if (isLine && keys.length !== 1)
    faults.add(top, 'one key, the name of a record list, with one record', describeValue(lists));
  return keys.flatMap((list): readonly RawRecord[] => {
    const [value, at] = [lists[list], inside(top, list)];
    if (!isListName(list)) noteNoList(list, at, faults);
    else if ((isLine || list === 'dossier') && isMap(value)) return [{ list, value, at }];
    else if (isLine) faults.add(at, 'one record, a map of keys', describeValue(value));
    else if (Array.isArray(value))
      return value.map((item: unknown, i) => ({ list, value: item, at: inside(at, i) }));
    else if (value !== null) faults.add(at, 'a list of records', describeValue(value));
    return [];
  });
}

function isListName(key: string): key is ListName {
  return (LIST_NAMES as readonly string[]).includes(key);
}

function noteNoList(key: string, at: ValuePath, faults: Faults): void {
  if (key !== 'draft') return noteStrangeKey('a list of records', at, LIST_NAMES, faults);
  faults.addKey(
    at,
    `facts that a person has reviewed (npm run draft:review -- ${at.part.file})`,
    'a draft, whose facts nobody has reviewed',
  );
}
