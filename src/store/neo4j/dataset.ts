import type { Brought } from './brought.ts';
import type { Kept } from './kept.ts';
import type { Spread } from './rights-question.ts';
import type { DatasetInfo } from '../store.ts';

/** One dataset in the database, with queries that read nothing else. */
export interface DatasetQueries {
  readonly info: DatasetInfo;
  /** Tells it from every other dataset, also of other databases, that one store has seen. */
  readonly key: string;
  readonly spread: Spread;
  readonly signal: AbortSignal | undefined;
  /** The rows of a query by its name, kept ones if there are; `$ds` is added. With a `signal` in place of the request's own they are for a result that is kept itself. */
  run<Row>(
    name: string,
    parameters: Readonly<Record<string, unknown>>,
    signal?: AbortSignal,
  ): Promise<readonly Row[]>;
  readonly byId: Kept['byId'];
  readonly brought: Brought;
}
