import type { KnownRecord } from '../seed-index.ts';
import type { ModelAct, ModelAnswer } from './schema.ts';

/** An act on rights that a sentence states: an end, a waiver, an assignment. */
export interface ActFact extends Pick<ModelAct, 'kind'> {
  /** EDTF day, month or year on which it takes effect, or null. */
  readonly effective: string | null;
  /** The known rights on which it acts. */
  readonly known: readonly KnownRecord[];
  /** The drafted rights on which it acts, as places in the list of rights. */
  readonly drafted: readonly number[];
  /** The drafted rights that replace them, as places in the list of rights. */
  readonly introduces: readonly number[];
  readonly sentence: number;
}

/** A fact of an answer, with the places of its parties or rights in their lists. */
type Placed<Told, Named extends keyof Told> = Omit<Told, 'quote' | Named> &
  Readonly<Record<Named, readonly number[]> & { sentence: number }>;

/** The facts that only a model tells, beside rights and questions. */
export interface ToldFacts {
  readonly acts: readonly ActFact[];
  readonly agreements: readonly Placed<ModelAnswer['agreements'][number], 'parties'>[];
  /** Known rights that the article only repeats. */
  readonly confirmed: readonly { readonly right: KnownRecord; readonly sentence: number }[];
  readonly conditions: readonly Placed<ModelAnswer['conditions'][number], 'rights'>[];
}
