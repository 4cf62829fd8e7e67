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
  const { at, knownAt, assume: events = [], match, statuses, filter } = variables;
  const { during, ...time } = at;
  const assume = [events].flat().map(({ event, on }) => `${event}=${on ?? 'never'}`);
  const values = { ...time, ...during, knownAt, assume, match, statuses, ...filter };
  const parts = Object.entries(values).flatMap(([name, value]) => {
    const text = [value ?? []].flat().join(',');
    return text === '' ? [] : [`${name}=${readable(text)}`];
  });
  return `${PREFIX}${path}?${parts.join('&')}`;
}
