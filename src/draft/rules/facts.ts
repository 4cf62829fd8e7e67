import type { RightKind } from '../../domain/model/right.ts';
import type { ToldFacts } from '../model/told-facts.ts';
import type { SentenceSpan } from '../read/sentences.ts';
import type { ParsedTerm } from '../words/terms.ts';

export interface ParsedAmount {
  readonly value: string;
  readonly currency: string | null;
  readonly unit: string | null;
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
  /** The places that state it; `termPlaces` state its term only. */
  readonly places: readonly SentenceSpan[];
  readonly termPlaces: readonly SentenceSpan[];
  /** Whether it had ended when the article was published. */
  readonly former: boolean;
}

export interface Question {
  readonly place: SentenceSpan;
  readonly question: string;
}

/** All facts found in an article's sentences. */
export interface Facts {
  readonly rights: readonly RightFact[];
  readonly questions: readonly Question[];
  /** What a model alone tells; null if none was asked. */
  readonly told: ToldFacts | null;
}
