import { IDENTIFIER_SCHEMES, NAME_KINDS, PARTY_KINDS } from '../../../domain/model/party.ts';
import type { SeedAsset, SeedParty } from '../records.ts';
import { type Fields, listOf, optional, required, wholeMap } from '../shape.ts';
import { idOf, idOfOne, oneOf, stretch, text, textOrNumber } from '../values.ts';
import { evidenceFor } from './evidence.ts';
import { note } from './fields.ts';

/** The keys of a party. */
export const partyFields: Fields<SeedParty> = {
  id: required(idOf('PARTY')),
  kind: required(oneOf(PARTY_KINDS)),
  name: required(text),
  names: listOf(
    wholeMap<SeedParty['names'][number]>('a name', {
      value: required(text),
      kind: required(oneOf(NAME_KINDS)),
      used: optional(stretch),
    }),
    'names',
  ),
  identifiers: listOf(
    wholeMap<SeedParty['identifiers'][number]>('an identifier', {
      scheme: required(oneOf(IDENTIFIER_SCHEMES)),
      value: required(textOrNumber),
    }),
    'identifiers',
  ),
  partOf: optional(idOfOne('PARTY')),
  country: optional(text),
  existed: optional(stretch),
  note,
  evidence: evidenceFor('a party', () => Object.keys(partyFields)),
};

/** The keys of an asset. */
export const assetFields: Fields<SeedAsset> = {
  id: required(idOf('ASSET')),
  name: required(text),
  kind: required(text),
  partOf: optional(idOfOne('ASSET')),
  note,
  evidence: evidenceFor('an asset', () => Object.keys(assetFields)),
};
