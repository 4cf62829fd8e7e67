import type { ChangedRecords, LoadReport } from '../../ingest/load/load-report.ts';
import { type SeedFault, seedFaultText } from '../../errors.ts';
import { type Id, NODE_TYPES, nodeTypeOf } from '../../domain/model/record.ts';
import { typePlural } from '../../domain/text/count-words.ts';

const MAX_NAMED_IDS = 20;

/** The report on a seed: counts, ids merged into others, changes of a load (null: not compared). */
export function seedReport(
  { version, counts, merges }: Pick<LoadReport, 'version' | 'counts'> & { readonly merges: number },
  warnings: readonly SeedFault[],
  changes: ChangedRecords | null,
): string {
  return [
    ...warningLines(warnings),
    `dataset ${version.slice(0, 12)}`,
    ...NODE_TYPES.map(
      (type) => `  ${typePlural(type).padEnd(10)} ${String(counts[type]).padStart(8)}`,
    ),
    ...(merges > 0 ? [`  ${'merged ids'.padEnd(10)} ${String(merges).padStart(8)}`] : []),
    ...(changes === null ? [] : changeLines(changes)),
  ].join('\n');
}

export function unchangedReport(
  { version, counts, seededAt }: Pick<LoadReport, 'version' | 'counts' | 'seededAt'>,
  warnings: readonly SeedFault[],
): string {
  const records = NODE_TYPES.reduce((total, type) => total + counts[type], 0);
  return [
    ...warningLines(warnings),
    `dataset ${version.slice(0, 12)}: ${counts.RIGHT} rights, ${records} records, loaded ${seededAt}`,
    'nothing changed',
  ].join('\n');
}

function warningLines(warnings: readonly SeedFault[]): readonly string[] {
  return warnings.length > 0
    ? [...warnings.map((warning) => `warning ${seedFaultText(warning)}`), '']
    : [];
}

function changeLines(changes: ChangedRecords): readonly string[] {
  const { added, changed, removed } = changes;
  if (added.length + changed.length + removed.length === 0) return ['nothing changed'];
  return [
    `${added.length} added, ${changed.length} changed, ${removed.length} removed`,
    ...named('+', added),
    ...named('~', changed),
    ...named('-', removed),
  ];
}

/** The ids of one sort of change; evidence is only counted. */
function named(sign: string, ids: readonly Id[]): readonly string[] {
  const records = ids.filter((id) => nodeTypeOf(id) !== 'EVIDENCE');
  const [more, evidence] = [records.length - MAX_NAMED_IDS, ids.length - records.length];
  return [
    ...records.slice(0, MAX_NAMED_IDS).map((id) => `  ${sign} ${id}`),
    ...(more > 0 ? [`  ${sign} ${more} more`] : []),
    ...(evidence > 0 ? [`  ${sign} ${evidence} of evidence`] : []),
  ];
}

/** A warning about other programs' relationships to nodes that the load replaces. */
export function foreignLinksWarning(count: number): string {
  return `${count} relationship${count === 1 ? '' : 's'} of others to replaced nodes ${count === 1 ? 'is' : 'are'} deleted with them; match the new nodes by id to make ${count === 1 ? 'it' : 'them'} again`;
}
