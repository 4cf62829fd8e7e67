import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Pair,
  type YAMLMap,
} from 'yaml';
import type { SourceText } from './parts.ts';
import { keyText } from './plain.ts';
import { documentOf } from './yaml-file.ts';

/** Keys and list positions that lead from the top of a part to a value. */
export type Path = readonly (string | number)[];

/** A place in a file: line and column from 1. */
export interface TextPosition {
  readonly line: number;
  readonly column: number;
}

/** Locates a value or its key; if that is missing, the nearest value around it. */
export type LocateText = (part: SourceText, path: Path, on: 'key' | 'value') => TextPosition;

/** Locates values in parts by parsing their text again, that of a YAML file once. */
export function positionFinder(): LocateText {
  const parsed = new Map<SourceText, Parsed>();
  const pairs = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>();
  const pairOf: PairOf = (map, key) => {
    const known = pairs.get(map) ?? new Map(map.items.map((pair) => [keyText(pair.key), pair]));
    pairs.set(map, known);
    return known.get(String(key));
  };
  const parsedOf = (part: SourceText): Parsed => {
    const known = parsed.get(part);
    if (known) return known;
    const lines = new LineCounter();
    const fresh = { document: documentOf(part.text, lines), lines };
    if (part.form === 'YAML') parsed.set(part, fresh);
    return fresh;
  };
  return (part, path, on) => {
    const { document, lines } = parsedOf(part);
    const { line, col } = lines.linePos(offsetOf(document, path, on, pairOf));
    return { line: part.firstLine + Math.max(line, 1) - 1, column: Math.max(col, 1) };
  };
}

interface Parsed {
  readonly document: Document;
  readonly lines: LineCounter;
}

/** The last pair of a map with a key. */
type PairOf = (map: YAMLMap, key: string | number) => Pair | undefined;

function offsetOf(document: Document, path: Path, on: 'key' | 'value', pairOf: PairOf): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const [depth, step] of path.entries()) {
    if (isAlias(node)) node = node.resolve(document);
    if (isSeq(node) && typeof step === 'number') node = node.items[step];
    else if (isMap(node)) {
      const pair = pairOf(node, step);
      if (!pair) return offset;
      const key = startOf(pair.key);
      if (on === 'key' && depth === path.length - 1) return key ?? offset;
      node = isEmpty(pair.value) ? pair.key : pair.value;
    } else return offset;
    offset = startOf(node) ?? offset;
  }
  return offset;
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}

function isEmpty(value: unknown): boolean {
  return (
    value === null ||
    value === undefined ||
    (isScalar(value) && value.value === null && (value.source ?? '') === '')
  );
}
