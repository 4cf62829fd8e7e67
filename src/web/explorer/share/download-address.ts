import type { Schema } from '../../../../client/src/index.ts';
import { PREFIX } from '../../public-address.ts';
import { readable } from '../question/address.ts';
import type { AnswerQueryVariables } from '../generated/documents.ts';

export const FILES = [
  ['CSV', '/rights.csv'],
  ['Sources (CSV)', '/sources.csv'],
  ['JSON Lines', '/rights.jsonl'],
  ['JSON-LD', '/rights.jsonld'],
  ['Turtle', '/rights.ttl'],
] as const;

/** The address of a file with the answer to a question; docs/export.md describes its parameters. */
export function downloadAddress(path: string, variables: AnswerQueryVariables): string {
  const { at, knownAt, assume = [], match, statuses, filter } = variables;
  const { year, on, during } = at;
  const assumed = [assume].flat().map(({ event, on: day }) => `${event}=${day ?? 'never'}`);
  const parts = Object.entries({
    year,
    on,
    ...during,
    knownAt,
    assume: assumed,
    match,
    statuses,
    ...(filter as Partial<Schema.RightFilter> | null | undefined),
  }).flatMap(([name, value]) => {
    const text = [value ?? []].flat().join(',');
    return text === '' ? [] : [`${name}=${readable(text)}`];
  });
  return `${PREFIX}${path}?${parts.join('&')}`;
}
