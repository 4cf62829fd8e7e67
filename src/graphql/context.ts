import type { Snapshot, Store } from '../store/store.ts';
import type { Day } from '../domain/time/day.ts';
import { type CostMeter, newCostMeter } from './cost-meter.ts';
import { dayOfCursor } from './cursor.ts';
import { loadersOf } from '../query/loaders.ts';
import type { InheritedContext } from './parent-types.ts';
import { dayWindow } from '../domain/time/span.ts';
import type { Caller } from '../access/access.ts';

export interface RequestContext extends Pick<RequestOptions, 'apiVersion' | 'requestId'> {
  /** The context of today, which is the same for the whole request. */
  readonly todayContext: InheritedContext;
  readonly caller: Caller;
  readonly costMeter: CostMeter;
}

export interface RequestOptions {
  readonly today: Day;
  readonly apiVersion: string;
  readonly requestId: string;
  /** Aborted if the client disconnects; ends running queries. */
  readonly signal?: AbortSignal;
  /** The caller; default anyone, as admin. */
  readonly caller?: Caller;
  /** The client, for limits per client; without it only the limits for all hold. */
  readonly client?: string;
  /** Books a cost to the client; default: nothing is booked. */
  readonly spend?: (cost: number) => void;
}

const ANYONE: Caller = { name: 'anyone', role: 'admin' };

export function contextFor(store: Store, options: RequestOptions): RequestContext {
  const { today, apiVersion, requestId, signal, client, caller = ANYONE } = options;
  const costMeter = newCostMeter(options.spend ?? (() => {}));
  let opened: Promise<Snapshot> | null = null;
  const snapshot = () =>
    (opened ??= store.snapshot({
      requestId,
      onRows: costMeter.estimateRows,
      onWork: costMeter.recordDatabaseTime,
      ...(signal && { signal }),
      ...(client !== undefined && { client }),
    }));
  return {
    apiVersion,
    requestId,
    caller,
    costMeter,
    todayContext: {
      ...ofDay(today),
      assumptions: new Map(),
      idContext: '',
      needsTime: false,
      nodes: null,
      snapshot,
      loaders: loadersOf(snapshot),
    },
  };
}

/**
 * Makes the day of its oldest cursor the today of a request, so that later pages continue the first;
 * only before anything is read.
 */
export function setToday({ todayContext }: RequestContext, cursors: readonly string[]): void {
  const days = cursors.flatMap((cursor) => dayOfCursor(cursor) ?? []);
  Object.assign(todayContext, ofDay(Math.min(todayContext.today, ...days)));
}

function ofDay(today: Day) {
  return { window: dayWindow(today), year: null, on: today, today, knownAt: today };
}
