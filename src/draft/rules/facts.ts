import type { ActKind } from '../../domain/model/act.ts';
import type { AgreementKind, Bindingness } from '../../domain/model/agreement.ts';
import type { ConditionEffect } from '../../domain/model/event.ts';
import type { RightKind } from '../../domain/model/right.ts';
import type { ParsedTerm } from '../words/parsed-term.ts';

/** A place in the article: a sentence, and offsets in its flat text. */
export interface SentenceSpan {
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
}

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
  /** What it is about, in the article's own noun phrase, or null. */
  readonly matter: string | null;
  /** Territory and field, or null. */
  readonly scope: string | null;
  /** 0 to 1. */
  readonly confidence: number;
  /** Everything that tells of it; `termPlaces` tell of its term only. */
  readonly places: readonly SentenceSpan[];
  readonly termPlaces: readonly SentenceSpan[];
  /** The counterparty was not in the clause but is the other of the two who contract. */
  readonly assumedCounterparty: boolean;
  /** It was over when the article was published. */
  readonly former: boolean;
}

/** What a sentence says was done to rights: an end, a waiver, an assignment. */
export interface ActFact {
  readonly kind: ActKind | 'AMENDS';
  /** Of the rights that it speaks of; empty if it names none. */
  readonly kinds: readonly RightKind[];
  readonly parties: readonly number[];
  /** EDTF day, month or year on which it takes effect, or null. */
  readonly effective: string | null;
  /** The ids of known rights, if they were told with it; else they are looked for. */
  readonly rights: readonly string[] | null;
  /** Places in the list of rights of those that it is done to and that nobody knew. */
  readonly drafted: readonly number[];
  /** Places in the list of rights of those that take their place. */
  readonly introduces: readonly number[];
  readonly place: SentenceSpan;
}

/** What a model says of an agreement: how it is called, and whether it binds. */
export interface AgreementFact {
  readonly title: string;
  readonly kind: AgreementKind;
  readonly binding: Bindingness;
  readonly parties: readonly number[];
  readonly place: SentenceSpan;
}

export interface ConditionFact {
  readonly effect: ConditionEffect;
  /** Few own words: what has to happen. */
  readonly label: string;
  /** Places in the list of rights that it concerns. */
  readonly rights: readonly number[];
  readonly place: SentenceSpan;
}

export interface Question {
  readonly place: SentenceSpan;
  readonly question: string;
}

/** All that was read out of an article's sentences. */
export interface Facts {
  readonly rights: readonly RightFact[];
  readonly acts: readonly ActFact[];
  readonly agreements: readonly AgreementFact[];
  /** Known rights that the article only repeats. */
  readonly confirmed: readonly { readonly right: string; readonly place: SentenceSpan }[];
  readonly conditions: readonly ConditionFact[];
  readonly questions: readonly Question[];
}
