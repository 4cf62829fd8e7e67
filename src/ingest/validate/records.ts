/**
 * The records of a checked seed: what the files say, with days and terms parsed and references resolved to the ids that records
 * have now. Lists and optional fields are always there: empty lists, null.
 */
import type { ActKind } from '../../domain/model/act.ts';
import type { Activation, LegalPosition, RightKind } from '../../domain/model/right.ts';
import type { AgreementKind, Bindingness, CuadCategory } from '../../domain/model/agreement.ts';
import type { Amount } from '../../domain/model/amount.ts';
import type { AssertionLevel, Id, NodeType, StatementRank } from '../../domain/model/record.ts';
import type { ConditionEffect } from '../../domain/model/event.ts';
import type { DealValue } from '../../domain/model/deal.ts';
import type { IdentifierScheme, Merge, NameKind, PartyKind } from '../../domain/model/party.ts';
import type { SourceAccess, SourceKind } from '../../domain/model/evidence.ts';
import type { Span } from '../../domain/time/span.ts';
import type { DatedDay, Term } from '../../domain/time/edtf.ts';

export interface SeedEvidence {
  readonly source: Id;
  readonly locator: string;
  /** As given; empty where the record does not say, see `defaultSupports`. */
  readonly supports: readonly string[];
  readonly confirms: DatedDay | 'none' | null;
  readonly sentence: {
    readonly start: number;
    readonly end: number;
    readonly sha256: string;
  } | null;
  readonly quote: string | null;
}

interface Noted {
  readonly id: Id;
  readonly note: string | null;
  readonly evidence: readonly SeedEvidence[];
}

interface Claimed extends Noted {
  readonly assertion: AssertionLevel;
}

/** A claim whose day of publication the record may give itself. */
interface Dated extends Claimed {
  readonly known: DatedDay | null;
}

export interface SeedParty extends Noted {
  readonly kind: PartyKind;
  readonly name: string;
  readonly names: readonly {
    readonly value: string;
    readonly kind: NameKind;
    readonly used: Term | null;
  }[];
  readonly identifiers: readonly { readonly scheme: IdentifierScheme; readonly value: string }[];
  readonly partOf: Id | null;
  readonly country: string | null;
  readonly existed: Term | null;
}

export interface SeedAsset extends Noted {
  readonly name: string;
  readonly kind: string;
  readonly partOf: Id | null;
}

export interface SeedSource {
  readonly id: Id;
  readonly kind: SourceKind;
  readonly publisher: string;
  readonly title: string;
  readonly url: string | null;
  readonly published: DatedDay;
  readonly access: SourceAccess;
  readonly retrieved: DatedDay | null;
  readonly sha256: string | null;
  readonly note: string | null;
}

export interface SeedClause {
  readonly id: Id;
  readonly heading: string;
  readonly cuad: CuadCategory | null;
  readonly ordinal: number | null;
  readonly summary: string | null;
  /** For those who keep the seed; it stays there. */
  readonly note: string | null;
}

export interface SeedMerge extends Merge {
  /** For those who keep the seed; it stays there. */
  readonly note: string | null;
}

export interface SeedAgreement extends Claimed {
  readonly title: string;
  readonly kind: AgreementKind;
  readonly binding: Bindingness;
  readonly parties: readonly { readonly party: Id; readonly role: string }[];
  readonly executed: DatedDay | null;
  readonly term: Term;
  readonly amends: readonly Id[];
  readonly governingLaw: string | null;
  readonly summary: string | null;
  readonly clauses: readonly SeedClause[];
}

export interface SeedDeal extends Claimed {
  readonly name: string;
  readonly kind: string;
  readonly announced: DatedDay | null;
  readonly participants: readonly { readonly party: Id; readonly role: string }[];
  readonly agreements: readonly Id[];
  readonly values: readonly DealValue[];
  readonly summary: string | null;
}

export interface SeedRight extends Dated {
  readonly label: string;
  readonly statement: string;
  readonly agreement: Id | null;
  readonly clause: Id | null;
  readonly kind: RightKind;
  readonly position: LegalPosition;
  readonly holder: Id;
  readonly counterparty: Id | null;
  readonly assets: readonly Id[];
  readonly action: string | null;
  readonly scope: string | null;
  readonly term: Term;
  readonly binding: Bindingness;
  readonly amount: Amount | null;
  readonly conditions: readonly Id[];
  readonly activation: Activation;
  readonly rank: StatementRank;
  readonly rankReason: string | null;
  readonly corrects: {
    readonly right: Id;
    readonly reason: string;
    readonly known: DatedDay | null;
  } | null;
  readonly withdrawn: { readonly known: DatedDay; readonly reason: string | null } | null;
  readonly alternativeTo: readonly Id[];
}

export interface SeedCondition extends Dated {
  readonly label: string;
  readonly effect: ConditionEffect;
  readonly event: Id;
  readonly within: Span | null;
}

export interface SeedEvent extends Dated {
  readonly label: string;
  readonly description: string | null;
  readonly occurred: DatedDay | null;
  readonly threshold: Amount | null;
  readonly parties: readonly Id[];
}

export interface SeedAct extends Dated {
  readonly kind: ActKind;
  readonly effective: DatedDay;
  readonly madeBy: Id | null;
  readonly ends: readonly Id[];
  readonly introduces: readonly Id[];
  readonly voids: readonly Id[];
}

/** The records of each list of a seed file, by the name of the list. */
export interface SeedRecords {
  readonly parties: SeedParty;
  readonly assets: SeedAsset;
  readonly sources: SeedSource;
  readonly agreements: SeedAgreement;
  readonly deals: SeedDeal;
  readonly rights: SeedRight;
  readonly conditions: SeedCondition;
  readonly events: SeedEvent;
  readonly acts: SeedAct;
  readonly merges: SeedMerge;
}
export type ListName = keyof SeedRecords;

/** The lists that a seed file may hold, in the order of docs. */
export const LIST_NAMES = [
  'parties',
  'assets',
  'sources',
  'agreements',
  'deals',
  'rights',
  'conditions',
  'events',
  'acts',
  'merges',
] as const satisfies readonly ListName[];

/** The kind of record in each list that has records with ids. */
export const LIST_TYPES: Readonly<Record<Exclude<ListName, 'merges'>, NodeType>> = {
  parties: 'PARTY',
  assets: 'ASSET',
  sources: 'SOURCE',
  agreements: 'AGREEMENT',
  deals: 'DEAL',
  rights: 'RIGHT',
  conditions: 'CONDITION',
  events: 'EVENT',
  acts: 'ACT',
};

/** A seed without a fault, in file order. */
export type CheckedSeed = { readonly [L in ListName]: readonly SeedRecords[L][] };
