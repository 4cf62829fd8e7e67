import type { RightKind } from '../../domain/model/right.ts';
import type { ToldFacts } from '../model/told-facts.ts';
import type { Span } from '../read/normalised-text.ts';
import type { ParsedTerm } from '../words/terms.ts';

export interface ParsedAmount {
  readonly value: string;
  readonly currency?: string;
  readonly unit?: string;
}

/** One position of one holder. Parties are places in the list of parties. */
export interface RightFact {
  readonly kind: RightKind;
  readonly holder: number;
  readonly counterparty: number | null;
  readonly amount: ParsedAmount | null;
  readonly term: ParsedTerm | null;
  /** The object of the right, in the article's own noun phrase, or null. */
  readonly matter: string | null;
  /** Territory and field, or null. */
  readonly scope: string | null;
  /** 0 to 1. */
  readonly confidence: number;
  /** The sentences that state it; `termPlaces` state its term only. */
  readonly places: readonly number[];
  readonly termPlaces: readonly number[];
  /** Whether it had ended when the article was published. */
  readonly former: boolean;
}

/** A question about a sentence, or about a place in its flat text. */
export interface Question {
  readonly sentence: number;
  readonly place?: Span | undefined;
  readonly question: string;
}

export interface Facts extends ToldFacts {
  readonly rights: readonly RightFact[];
  readonly questions: readonly Question[];
}
