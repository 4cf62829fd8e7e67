import type { Span } from '../read/sentences.ts';
import type { ActKind } from '../../domain/model/act.ts';
import type { AgreementKind, Bindingness } from '../../domain/model/agreement.ts';
import type { ConditionEffect } from '../../domain/model/event.ts';
import type { RightKind } from '../../domain/model/right.ts';
import type { ParsedTerm } from '../words/parsed-term.ts';

/** A place in the article: a sentence, and offsets in its flat text. */
export interface SentenceSpan extends Span {
  readonly sentence: number;
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

/** An act on rights that a sentence states: an end, a waiver, an assignment. */
export interface ActFact {
  readonly kind: Exclude<ActKind, 'VOIDS_CONDITION' | 'PERFORMS'> | 'AMENDS';
  /** EDTF day, month or year on which it takes effect, or null. */
  readonly effective: string | null;
  /** The ids of known rights on which it acts. */
  readonly rights: readonly string[];
  /** The drafted rights on which it acts, as places in the list of rights. */
  readonly drafted: readonly number[];
  /** The drafted rights that replace them, as places in the list of rights. */
  readonly introduces: readonly number[];
  readonly place: SentenceSpan;
}

/** A model's data on an agreement: its name, and whether it is binding. */
export interface AgreementFact {
  readonly title: string;
  readonly kind: AgreementKind;
  readonly binding: Bindingness;
  readonly parties: readonly number[];
  readonly place: SentenceSpan;
}

export interface ConditionFact {
  readonly effect: ConditionEffect;
  /** The event in a few words of our own. */
  readonly label: string;
  /** The rights that it concerns, as places in the list of rights. */
  readonly rights: readonly number[];
  readonly place: SentenceSpan;
}

export interface Question {
  readonly place: SentenceSpan;
  readonly question: string;
}

/** All facts found in an article's sentences. */
export interface Facts {
  readonly rights: readonly RightFact[];
  readonly acts: readonly ActFact[];
  readonly agreements: readonly AgreementFact[];
  /** Known rights that the article only repeats. */
  readonly confirmed: readonly { readonly right: string; readonly place: SentenceSpan }[];
  readonly conditions: readonly ConditionFact[];
  readonly questions: readonly Question[];
}
