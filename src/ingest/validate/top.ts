import type { SeedPart } from '../read/seed-files.ts';
import { inside, topOf } from './at.ts';
import { isMap } from './catalogue.ts';
import type { Faults } from './faults.ts';
import { LIST_NAMES } from './records.ts';
import { didYouMean, inWords } from './words.ts';

/** The top of a part: a map of record lists; of one list with one record, on a line of a JSON Lines file. */
export function checkTop(part: SeedPart, faults: Faults): void {
  const top = topOf(part);
  if (!isMap(part.value)) {
    faults.add(top, `a map of record lists (${LIST_NAMES.join(', ')})`, inWords(part.value));
    return;
  }
  const keys = Object.keys(part.value);
  if (part.form === 'LINE' && keys.length !== 1)
    faults.add(top, 'one key, the name of a record list, with one record', inWords(part.value));
  for (const key of keys) {
    const at = inside(top, key);
    const value = part.value[key];
    if (key === 'draft') {
      faults.addKey(
        at,
        `facts that a person has reviewed (npm run draft:review -- ${part.file})`,
        'a draft, whose facts nobody has reviewed',
      );
    } else if (!(LIST_NAMES as readonly string[]).includes(key)) {
      const near = didYouMean(key, LIST_NAMES);
      faults.addKey(
        at,
        `a list of records${near === '' ? ` (${LIST_NAMES.join(', ')})` : ''}`,
        `${inWords(key)}${near}`,
      );
    } else if (part.form === 'LINE' ? !isMap(value) : !Array.isArray(value) && value !== null) {
      faults.add(
        at,
        part.form === 'LINE' ? 'one record, a map of keys' : 'a list of records',
        inWords(value),
      );
    }
  }
}
