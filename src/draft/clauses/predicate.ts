import type { Mood } from './chain.ts';
import type { VerbClass } from './verbs.ts';

/**
 * A verb of deals in its clause: who, what, and which words belong to it. Numbers are places in the
 * list of items.
 */
export interface Predicate {
  readonly lemma: string;
  readonly cls: VerbClass;
  readonly verb: number;
  /** First item of its auxiliaries and controlling verbs. */
  readonly chain: number;
  /** After its last item. */
  readonly until: number;
  readonly passive: boolean;
  readonly participle: boolean;
  readonly mood: Mood;
  readonly negated: boolean;
  /** Already over: past without present relevance, such as had held. */
  readonly noLonger: boolean;
  readonly subject: readonly number[];
  /** Where the subject stands, or the chain if none was found. */
  readonly subjectAt: number;
  /** The head noun of a subject that is no party: agreement, licence. */
  readonly subjectNoun: string | null;
  /** The noun that a governed infinitive hangs on: right, option, deal. */
  readonly governor: string | null;
}
