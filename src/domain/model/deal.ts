import type { DatedDay } from '../time/edtf.ts';
import type { Asserted, Id } from './record.ts';

export interface DealValue {
  readonly amount: string;
  readonly currency: string;
  readonly basis: string;
  readonly what: string | null;
}

export interface Deal extends Asserted {
  readonly id: Id;
  readonly name: string;
  readonly kind: string;
  readonly summary: string | null;
  readonly announced: DatedDay | null;
  readonly participants: readonly { readonly partyId: Id; readonly role: string }[];
  readonly agreementIds: readonly Id[];
  readonly values: readonly DealValue[];
}
