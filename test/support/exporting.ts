import type { Graph } from '../../src/domain/model/graph.ts';
import {
  exportQuestion,
  exportRights,
  type ExportOptions,
  type FormatName,
} from '../../src/export/export-rights.ts';
import type { ExportArguments } from '../../src/export/parameters.ts';
import type { Snapshot } from '../../src/store/store.ts';
import { parseDay } from '../../src/domain/time/day.ts';
import { memoryOf } from './memory.ts';

/** The day that the tests of exports take for today. */
export const TODAY = parseDay('2026-11-24');

export const EVERYTHING: ExportArguments['filter'] = {
  holder: null,
  counterparty: null,
  party: null,
  asset: null,
  agreement: null,
  deal: null,
  affiliates: true,
  kind: null,
  position: null,
  assertion: null,
  disputed: null,
  binding: null,
  certainty: null,
  includeDeprecated: false,
  text: null,
};

export const ALL_STATUSES = [
  'IN_FORCE',
  'CONTINGENT',
  'NOT_YET_EFFECTIVE',
  'EXPIRED',
  'TERMINATED',
  'SUPERSEDED',
] as const;

/** A question for the rights in force in 2027 as known today, but for what is named. */
export function asking(
  over: Partial<Omit<ExportArguments, 'filter'>> & {
    readonly filter?: Partial<ExportArguments['filter']>;
  } = {},
): ExportArguments {
  return {
    time: { year: 2027, on: null, during: null },
    match: 'OVERLAPS',
    knownAt: null,
    assume: [],
    statuses: ['IN_FORCE'],
    ...over,
    filter: { ...EVERYTHING, ...over.filter },
  };
}

/** A snapshot of a graph in memory. */
export function snapshotOf(graph: Graph): Promise<Snapshot> {
  return memoryOf(graph).snapshot();
}

/** A whole export as one text. */
export async function exported(
  snapshot: Snapshot,
  asked: ExportArguments,
  format: FormatName,
  options: ExportOptions = {},
): Promise<string> {
  const question = await exportQuestion(asked, snapshot, TODAY);
  const chunks: string[] = [];
  for await (const chunk of exportRights(snapshot, question, format, options)) chunks.push(chunk);
  return chunks.join('');
}
