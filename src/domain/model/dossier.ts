import type { Id } from './record.ts';

/** What a folder of facts is about, in the words of its editors. */
export interface Dossier {
  /** A noun phrase that can begin a sentence: `The Birch and Cedar partnership`. */
  readonly title: string;
  /** The parties in the middle, the first first. */
  readonly focusIds: readonly Id[];
  readonly questions: readonly ExampleQuestion[];
  /** What people say for words of the facts, for the search. */
  readonly synonyms: readonly Synonym[];
  /** How the facts were gathered. */
  readonly method: string | null;
  /** What they do not tell. */
  readonly limits: string | null;
  /** Under which terms they may be used. */
  readonly licence: string | null;
  /** How to report an error. */
  readonly corrections: string | null;
}

/** Such as `ROFR`, which means `first refusal`. */
export interface Synonym {
  readonly say: string;
  readonly means: string;
}

/** A question with which to begin. */
export interface ExampleQuestion {
  readonly text: string;
  /** In the explorer: `/?year=2032`. */
  readonly address: string;
}
