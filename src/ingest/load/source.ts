import type { Evidence } from '../../domain/model/evidence.ts';
import type { Records } from '../../domain/model/graph.ts';
import type { Id, NodeType } from '../../domain/model/record.ts';
import type { Dossier } from '../../domain/model/dossier.ts';
import type { Merge } from '../../domain/model/party.ts';
import type { RightVersion } from '../../domain/model/history.ts';

/** Every type of record except evidence, which is written with the record that it supports. */
export type LoadedType = Exclude<NodeType, 'EVIDENCE'>;

export interface RecordsToLoad<T extends LoadedType> {
  readonly record: Records[T];
  /** The record's evidence, in the order of its `evidenceIds`. */
  readonly evidence: readonly Evidence[];
  /** The versions of a right by knowledge day; none for other records. */
  readonly versions: readonly RightVersion[];
  /** The events on which the heads of a right turn; none for other records. */
  readonly headEventIds: readonly Id[];
}

/** The records that a load reads, by type and each once: they need not be in memory together. */
export interface LoadSource {
  /** The version of the seed: equal for equal seeds. */
  readonly version: string;
  records<T extends LoadedType>(
    type: T,
  ): Iterable<RecordsToLoad<T>> | AsyncIterable<RecordsToLoad<T>>;
  readonly merges: readonly Merge[];
  readonly dossier: Dossier | null;
}
