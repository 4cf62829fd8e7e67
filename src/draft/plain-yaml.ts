import { Document } from 'yaml';

/** Thrown where a value has no plain spelling here and the library has to write it. */
class Odd extends Error {}

/**
 * The YAML that the library writes for maps of records (`yamlText` in write.ts), many times faster:
 * it builds no tree of nodes.
 *
 * @returns null where the data has something that drafts have rarely, such as a line break in a
 *   text: the library writes it then
 */
export function plainYaml(data: unknown): string | null {
  if (!isMap(data) || Object.keys(data).length === 0 || isSmall(data)) return null;
  try {
    return `${Object.entries(data)
      .map(
        ([key, value], i) =>
          `${i > 0 && typeof value === 'object' && value !== null ? '\n' : ''}${pair(key, value, '')}`,
      )
      .join('\n')}\n`;
  } catch (error) {
    if (error instanceof Odd) return null;
    throw error;
  }
}

type Plain = Readonly<Record<string, unknown>>;

function isMap(value: unknown): value is Plain {
  return (
    typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
  );
}

/**
 * Whether a map stands on one line: spans, amounts and names, which hold nothing but texts and
 * numbers.
 */
function isSmall(map: Plain): boolean {
  const keys = Object.keys(map);
  return (
    keys.length > 0 &&
    keys.every((key) => typeof map[key] !== 'object' || map[key] === null) &&
    ('start' in map ||
      'edtf' in map ||
      'party' in map ||
      ('value' in map && keys.length <= 5) ||
      'file' in map)
  );
}

/** `key: value` in block style; lines after the first begin with the indent. */
function pair(key: string, value: unknown, indent: string): string {
  const inner = `${indent}  `;
  const name = keyText(key);
  if (Array.isArray(value))
    return isFlat(value)
      ? `${name}: ${flowList(value)}`
      : `${name}:\n${inner}${list(value, inner)}`;
  if (!isMap(value)) return `${name}: ${scalar(value, false)}`;
  return isSmall(value) || Object.keys(value).length === 0
    ? `${name}: ${flowMap(value)}`
    : `${name}:\n${inner}${map(value, inner)}`;
}

function map(value: Plain, indent: string): string {
  return Object.entries(value)
    .map(([key, one]) => pair(key, one, indent))
    .join(`\n${indent}`);
}

function list(values: readonly unknown[], indent: string): string {
  return values.map((value) => `- ${item(value, `${indent}  `)}`).join(`\n${indent}`);
}

function item(value: unknown, indent: string): string {
  if (Array.isArray(value)) return isFlat(value) ? flowList(value) : list(value, indent);
  if (!isMap(value)) return scalar(value, false);
  return isSmall(value) || Object.keys(value).length === 0 ? flowMap(value) : map(value, indent);
}

/** Whether a list stands on one line: nothing in it is a list or a map. */
function isFlat(values: readonly unknown[]): boolean {
  return values.every((value) => typeof value !== 'object' || value === null);
}

function flowList(values: readonly unknown[]): string {
  return values.length === 0
    ? '[]'
    : `[ ${values.map((value) => scalar(value, true)).join(', ')} ]`;
}

function flowMap(value: Plain): string {
  const pairs = Object.entries(value);
  return pairs.length === 0
    ? '{}'
    : `{ ${pairs.map(([key, one]) => `${keyText(key)}: ${scalar(one, true)}`).join(', ')} }`;
}

function keyText(key: string): string {
  if (!/^[A-Za-z]\w*$/.test(key) || isOtherType(key)) throw new Odd();
  return key;
}

function scalar(value: unknown, inFlow: boolean): string {
  if (typeof value === 'string') return text(value, inFlow);
  if (
    value === null ||
    typeof value === 'boolean' ||
    (Number.isFinite(value) && !Object.is(value, -0))
  )
    return String(value);
  throw new Odd();
}

/** Plain where that reads back as the same text, else in the quotes that leave most as it is. */
function text(value: string, inFlow: boolean): string {
  // eslint-disable-next-line no-control-regex -- The library escapes these.
  if (/[\x00-\x08\x0a-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(value)) throw new Odd();
  const quoted =
    (inFlow && /[[\]{},]/.test(value)) ||
    /^[\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|:[ \t]|[\t ]#|[\t :]$/.test(value) ||
    isOtherType(value);
  if (!quoted) return value;
  return value.includes('"') && !value.includes("'") ? `'${value}'` : JSON.stringify(value);
}

let otherTypes: readonly RegExp[] | null = null;

/** Whether YAML reads a plain text as something else: a number, true, nothing. */
function isOtherType(value: string): boolean {
  if (/^[A-Za-z][A-Za-z: -]{5,}/.test(value)) return false;
  otherTypes ??= new Document(null).schema.tags.flatMap((tag) =>
    'test' in tag && tag.default && tag.tag !== 'tag:yaml.org,2002:str' && tag.test
      ? [tag.test]
      : [],
  );
  return otherTypes.some((pattern) => pattern.test(value));
}
