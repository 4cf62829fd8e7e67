import type { IdentifierScheme } from '../text/identifier.ts';
import type { Day } from '../time/day.ts';
import type { DatedDay, Term } from '../time/edtf.ts';
import type { Id, Withdrawable } from './record.ts';

export const PARTY_KINDS = [
  'COMPANY',
  'NONPROFIT',
  'GOVERNMENT',
  'PERSON',
  'CONSORTIUM',
  'BODY',
  'OTHER',
] as const;
export type PartyKind = (typeof PARTY_KINDS)[number];

export const NAME_KINDS = ['LEGAL', 'TRADING', 'FORMER', 'ALIAS', 'ABBREVIATION'] as const;
export type NameKind = (typeof NAME_KINDS)[number];

export interface PartyName {
  readonly value: string;
  readonly kind: NameKind;
  readonly used: Term | null;
}

export interface Identifier {
  readonly scheme: IdentifierScheme;
  readonly value: string;
}

export interface Party {
  readonly id: Id;
  readonly kind: PartyKind;
  readonly name: string;
  readonly names: readonly PartyName[];
  readonly identifiers: readonly Identifier[];
  readonly country: string | null;
  /** The groups that it belongs to, has left or will join. */
  readonly memberships: readonly Membership[];
  readonly existed: Term | null;
  readonly evidenceIds: readonly Id[];
  readonly note: string | null;
  readonly mergedIds: readonly Id[];
  /** The parties with a membership in it, of whatever days. */
  readonly memberIds: readonly Id[];
}

/** The membership of a party in a group; a `knownFrom` of -OPEN: always known. */
export interface Membership extends Withdrawable {
  readonly groupId: Id;
  /** The stated days of belonging; null: always. */
  readonly during: Term | null;
  /** Days on which its sources show it; see `confirmations` of RightHistory. */
  readonly confirmations: readonly {
    readonly visibleFrom: Day;
    readonly on: Day;
    readonly said: boolean;
  }[];
  readonly evidenceIds: readonly Id[];
  /** The act of leaving: on `on` the party no longer belongs to the group. */
  readonly left: {
    readonly on: DatedDay;
    readonly knownFrom: Day;
    readonly evidenceIds: readonly Id[];
  } | null;
}

/** The agreements and deals of a party, in order of id, then role: too many to be in its record. */
export interface Participations {
  readonly agreements: readonly { readonly agreementId: Id; readonly role: string }[];
  readonly deals: readonly { readonly dealId: Id; readonly role: string }[];
}

export interface Asset {
  readonly id: Id;
  readonly name: string;
  readonly kind: string;
  readonly partOfId: Id | null;
  readonly partIds: readonly Id[];
  readonly evidenceIds: readonly Id[];
  readonly note: string | null;
}

/** An old id that keeps resolving to the record that it was merged into. */
export interface Merge {
  readonly from: Id;
  readonly into: Id;
  readonly reason: string | null;
}
