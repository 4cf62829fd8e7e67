import { note } from './fields.ts';
import { listOf, map, optional, setOf } from './maps.ts';
import { name, reference, text } from './values.ts';

const address = text.regex(/^\/(?!\/)\S*$/, 'an address in the explorer, such as /?year=2032');

const question = map('an example question', { text: name, address });

const synonym = map('a synonym', { say: name, means: name });

export const dossier = map('a dossier', {
  title: name,
  focus: setOf(reference('PARTY'), 'parties'),
  questions: listOf(question, 'example questions'),
  synonyms: listOf(synonym, 'synonyms'),
  method: optional(text),
  limits: optional(text),
  licence: optional(text),
  corrections: optional(text),
  note,
});
