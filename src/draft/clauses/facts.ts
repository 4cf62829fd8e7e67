import type { ActKind } from '../../domain/model/act.ts';
import type { ConditionEffect } from '../../domain/model/event.ts';
import type { RightKind } from '../../domain/model/right.ts';
import type { SaidTerm } from './said-term.ts';

/** A place in the article: a sentence, and offsets in its flat text. */
export interface Place {
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
}

export interface SaidAmount {
  readonly value: string;
  readonly currency: string | null;
  readonly unit: string | null;
  readonly basis: string | null;
  readonly what: string | null;
}

/** One position of one holder as a clause says it. Parties are places in the list of parties. */
export interface RightFact {
  readonly kind: RightKind;
  readonly holder: number;
  readonly counterparty: number | null;
  readonly amount: SaidAmount | null;
  readonly term: SaidTerm | null;
  /** What it is about, in the article's own noun phrase, or null. */
  readonly matter: string | null;
  readonly action: string | null;
  /** 0 to 1. */
  readonly confidence: number;
  readonly place: Place;
  /** The counterparty was not in the clause but is the other of the two who contract. */
  readonly assumedCounterparty: boolean;
}

/** An end, a condition or a term that a clause states about rights found elsewhere. */
export interface TermFact {
  readonly noun: string;
  readonly holders: readonly number[];
  readonly term: SaidTerm;
  readonly place: Place;
}
export interface EndFact {
  readonly act: ActKind;
  readonly kinds: readonly RightKind[];
  readonly holder: number | null;
  readonly counterparty: number | null;
  readonly place: Place;
}
export interface ConditionFact {
  readonly effect: ConditionEffect;
  /** Few own words: what has to happen. */
  readonly label: string;
  readonly threshold: SaidAmount | null;
  readonly parties: readonly number[];
  /** EDTF days on which the event counts, such as ../2029. */
  readonly within: string | null;
  readonly place: Place;
  /** Which rights it concerns: those of the same sentence, or all of the agreement. */
  readonly reach: 'SENTENCE' | 'AGREEMENT';
  readonly kinds: readonly RightKind[];
  readonly holder: number | null;
}
export interface AgreementFact {
  readonly noun: string;
  readonly parties: readonly number[];
  readonly binding: 'BINDING' | 'NON_BINDING' | 'UNKNOWN';
  readonly place: Place;
}
export interface Question {
  readonly place: Place;
  readonly question: string;
}

/** All that was read out of an article's sentences. */
export interface Facts {
  readonly rights: readonly RightFact[];
  readonly terms: readonly TermFact[];
  readonly ends: readonly EndFact[];
  readonly conditions: readonly ConditionFact[];
  readonly agreements: readonly AgreementFact[];
  readonly questions: readonly Question[];
}
