import { checkSeed } from '../../src/ingest/validate/check-seed.ts';
import { parseYaml } from '../../src/ingest/read/yaml-file.ts';
import { seedFaultText } from '../../src/errors.ts';
import { aSeedFile, type RawSeed } from './seed.ts';

/**
 * What the seed check prints of these records: every fault in one line each. The records stand in
 * `seed.yaml` as `aSeedFile` writes them, the first list on line 1, its first record on line 2.
 *
 * @param without  ids that are named and have no record
 */
export function faultsOf(lists: RawSeed, without: readonly string[] = []): readonly string[] {
  return checkSeed(parseYaml('seed.yaml', aSeedFile(lists, without))).faults.map(seedFaultText);
}

/** What the seed check prints of these records as warnings. */
export function warningsOf(lists: RawSeed): readonly string[] {
  return checkSeed(parseYaml('seed.yaml', aSeedFile(lists))).warnings.map(seedFaultText);
}

/** What reading and checking the text of one file, `seed.yaml`, prints. */
export function faultsOfText(text: string): readonly string[] {
  return checkSeed(parseYaml('seed.yaml', text)).faults.map(seedFaultText);
}
