import type { Day } from '../domain/time/day.ts';
import type { TimeArguments } from '../query/time-argument.ts';
import type { EventAssumption } from './generated/resolvers-types.ts';

/** The arguments that give a context; null or absent: today, as known today, nothing assumed. */
export interface ContextArguments {
  readonly time?: TimeArguments | null | undefined;
  readonly knownAt?: Day | null | undefined;
  readonly assume?: readonly EventAssumption[] | undefined;
}
