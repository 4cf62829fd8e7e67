import { SOURCE_ACCESSES, SOURCE_KINDS, UNKNOWN_ORIGIN } from '../../../domain/model/evidence.ts';
import { note } from './fields.ts';
import { map, oneOf, optional } from './maps.ts';
import { datedDay, idOf, name, reference, sha256, text, url } from './values.ts';

export const source = map('a source', {
  id: idOf('SOURCE'),
  kind: oneOf(SOURCE_KINDS),
  publisher: text,
  title: name,
  url: optional(url),
  published: datedDay,
  access: oneOf(SOURCE_ACCESSES),
  retrieved: optional(datedDay),
  sha256: optional(sha256),
  repostOf: optional(reference('SOURCE', { or: UNKNOWN_ORIGIN })),
  note,
});
