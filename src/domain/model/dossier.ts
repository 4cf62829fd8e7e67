import type { Id } from './record.ts';

/** What a folder of facts is about, in the words of its editors. */
export interface Dossier {
  /** A noun phrase that can begin a sentence: `The Birch and Cedar partnership`. */
  readonly title: string;
  /** The parties in the middle, the first first. */
  readonly focusIds: readonly Id[];
  /** The questions that the explorer offers to a newcomer, with its pages: `/?year=2032`. */
  readonly questions: readonly { readonly text: string; readonly address: string }[];
  /** Words that people use in place of those of the facts, for the search. */
  readonly synonyms: readonly Synonym[];
  readonly method: string | null;
  /** What they leave out. */
  readonly limits: string | null;
  readonly licence: string | null;
  /** How to report an error. */
  readonly corrections: string | null;
}

/** A word and what it means, such as `ROFR` and `first refusal`. */
export interface Synonym {
  readonly say: string;
  readonly means: string;
}
