import { z } from 'zod';
import { NAME_KINDS, PARTY_KINDS } from '../../../domain/model/party.ts';
import { IDENTIFIER_SCHEMES } from '../../../domain/text/identifier.ts';
import { evidenced } from './evidence.ts';
import { known, note, withdrawn } from './fields.ts';
import { listOf, map, oneOf, optional } from './maps.ts';
import { datedDay, idOf, name, reference, termText, text, textOrNumber } from './values.ts';

const aName = map('a name', { value: name, kind: oneOf(NAME_KINDS), used: optional(termText) });

const identifier = map('an identifier', {
  scheme: oneOf(IDENTIFIER_SCHEMES),
  value: textOrNumber.pipe(name),
});

const membership = evidenced('a membership', {
  party: reference('PARTY'),
  during: termText,
  known,
  withdrawn,
  left: optional(evidenced('a leaving', { on: datedDay, known })),
});

/** The group that a party always belongs to, or several with the days. */
const groups = z.union(
  [reference('PARTY'), z.array(membership, 'a list of memberships')],
  'the id of a party, or a list of memberships',
);

export const party = evidenced('a party', {
  id: idOf('PARTY'),
  kind: oneOf(PARTY_KINDS),
  name,
  names: listOf(aName, 'names'),
  identifiers: listOf(identifier, 'identifiers'),
  partOf: optional(groups),
  country: optional(text),
  existed: optional(termText),
  note,
});

export const asset = evidenced('an asset', {
  id: idOf('ASSET'),
  name,
  kind: text,
  partOf: optional(reference('ASSET')),
  note,
});

/** `from` is checked by src/ingest/validate/rules/folder.ts. */
export const merge = map('a merge', {
  from: text,
  into: reference(null),
  reason: optional(text),
  note,
});
