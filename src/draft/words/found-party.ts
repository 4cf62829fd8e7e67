import type { PartyKind } from '../../domain/model/party.ts';

/** An organisation (or a known person) that the article names. */
export interface FoundParty {
  /** As the article calls it, without its legal form; for a known one the name in the seed. */
  readonly name: string;
  readonly legalName: string | null;
  readonly kind: PartyKind;
  readonly knownId: string | null;
  /** Every spelling under which the article names it. */
  readonly forms: readonly string[];
  /** Names that the article defines for it, such as (BML), or that it had before. */
  readonly shortNames: readonly string[];
  readonly formerNames: readonly string[];
  /** By which the text calls it but which are no names: the Licensee. */
  readonly roles: readonly string[];
  /** Words by which the text may refer back to it, lower case: drugmaker, danish. */
  readonly descriptors: ReadonlySet<string>;
  readonly confidence: number;
}
