import { CONDITION_EFFECTS } from '../../domain/model/event.ts';
import { LEGAL_POSITIONS, RIGHT_KINDS } from '../../domain/model/right.ts';
import { PARTY_KINDS } from '../../domain/model/party.ts';
import { EdtfError, parseDatedDay, parseTerm } from '../../domain/time/edtf.ts';
import type { ListName, SeedRecord } from '../records.ts';

/**
 * A record with one field changed, from `field=value` such as `term.edtf=2025-03-04/2030` or
 * `counterparty=null`.
 *
 * @returns the changed record, or the reason why it cannot be changed
 */
export function edited(list: ListName, record: SeedRecord, command: string): SeedRecord | string {
  const parts = /^\s*([\w.]+)\s*=\s*(.*?)\s*$/s.exec(command);
  if (!parts) return 'field=value was expected, such as term.edtf=2025-03-04/2030';
  const [path, text] = [parts[1]!.split('.'), parts[2]!];
  const [field, inner] = path as [string, string | undefined];
  if (field === 'id' || field === 'evidence') return `a field other than ${field} was expected`;
  const problem = problemOf(list, parts[1]!, text);
  if (problem) return problem;
  const isList = /^(?:assets|conditions|alternativeTo|ends|introduces|supports)$/.test(field);
  const given = isList ? text.split(/[\s,]+/).filter(Boolean) : text;
  const value = text === 'null' ? null : given;
  if (inner === undefined) return { ...record, [field]: value };
  const before =
    record[field] !== null && typeof record[field] === 'object'
      ? (record[field] as Record<string, unknown>)
      : {};
  const phrase = field === 'term' && inner === 'edtf' ? { phrase: 'as reviewed' } : {};
  return { ...record, [field]: { ...before, ...phrase, [inner]: value } };
}

function problemOf(list: ListName, path: string, text: string): string | null {
  const choice = (values: readonly string[]): string | null =>
    values.includes(text) ? null : `one of ${values.join(', ')} was expected: ${text}`;
  if (path === 'kind' && list === 'rights') return choice(RIGHT_KINDS);
  if (path === 'kind' && list === 'parties') return choice(PARTY_KINDS);
  if (path === 'position') return choice(LEGAL_POSITIONS);
  if (path === 'effect') return choice(CONDITION_EFFECTS);
  if (/^(?:holder|counterparty)$/.test(path))
    return /^party:[a-z0-9-]+$/.test(text) || (text === 'null' && path === 'counterparty')
      ? null
      : `the id of a party was expected: ${text}`;
  try {
    if (path === 'term.edtf') parseTerm(text);
    if (path === 'published' || path === 'effective') parseDatedDay(text);
  } catch (error) {
    if (error instanceof EdtfError) return error.message;
    throw error;
  }
  if (path === 'amount.value')
    return /^-?\d+(?:\.\d+)?$/.test(text) ? null : `a decimal number was expected: ${text}`;
  return null;
}
