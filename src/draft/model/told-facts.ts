import type { ActKind } from '../../domain/model/act.ts';
import type { AgreementKind, Bindingness } from '../../domain/model/agreement.ts';
import type { ConditionEffect } from '../../domain/model/event.ts';
import type { SentenceSpan } from '../read/sentences.ts';

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

/** The facts that only a model tells, beside rights and questions. */
export interface ToldFacts {
  readonly acts: readonly ActFact[];
  readonly agreements: readonly AgreementFact[];
  /** Known rights that the article only repeats. */
  readonly confirmed: readonly { readonly right: string; readonly place: SentenceSpan }[];
  readonly conditions: readonly ConditionFact[];
}
