import { SCHEMAS } from '../../ingest/validate/records.ts';
import type { ListName, SeedRecord } from '../records.ts';

/**
 * A record with one field changed, from `field=value` such as `term.edtf=2025-03-04/2030`.
 *
 * @returns the changed record, or the reason why it cannot be changed
 */
export function edited(list: ListName, record: SeedRecord, command: string): SeedRecord | string {
  const parts = /^\s*([\w.]+)\s*=\s*(.*?)\s*$/s.exec(command);
  if (!parts) return 'field=value was expected, such as term.edtf=2025-03-04/2030';
  const [path, text] = [parts[1]!.split('.'), parts[2]!];
  const [field, inner] = path as [string, string | undefined];
  if (field === 'id' || field === 'evidence') return `a field other than ${field} was expected`;
  if (/^(?:holder|counterparty)$/.test(field) && !/^(?:party:[a-z0-9._-]+|null)$/.test(text))
    return `the id of a party was expected: ${text}`;
  const value = valueOf(field, text);
  const before = record[field] as Readonly<Record<string, unknown>> | null | undefined;
  const phrase = field === 'term' && inner === 'edtf' ? { phrase: 'as reviewed' } : {};
  const changed = {
    ...record,
    [field]: inner === undefined ? value : { ...before, ...phrase, [inner]: value },
  };
  const fault = SCHEMAS[list].safeParse(changed).error?.issues.find((one) => one.path[0] === field);
  return fault ? `${fault.message} was expected: ${parts[1]}=${text}` : changed;
}

function valueOf(field: string, text: string): unknown {
  if (/^(?:assets|conditions|alternativeTo|ends|introduces|supports)$/.test(field))
    return text.split(/[\s,]+/).filter(Boolean);
  return /^(?:null|true|false)$/.test(text) ? (JSON.parse(text) as unknown) : text;
}
