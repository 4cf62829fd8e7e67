import { type Faults, inside, type ValuePath } from './faults.ts';
import { didYouMean, describeValue } from './describe-value.ts';
import { type ListName, SCHEMAS, type SeedRecords } from './records.ts';
import type { z } from 'zod';

/** A record with undefined for fields that have a fault. */
export type WithoutFaulty<T> = { readonly [K in keyof T]: T[K] | undefined };

export interface Entry<T> {
  readonly at: ValuePath;
  readonly record: WithoutFaulty<T>;
  /** The raw values of fields with a fault. */
  readonly faulty?: Readonly<Record<string, unknown>>;
}

/** The records of a seed, those with faults included, in file order. */
export type PartialSeed = { readonly [L in ListName]: readonly Entry<SeedRecords[L]>[] };

/** Reads a value as a record of a list, and adds its faults; null if it is no map. */
export function readRecord(
  list: ListName,
  value: unknown,
  at: ValuePath,
  faults: Faults,
): Entry<object> | null {
  const schema: z.ZodObject = SCHEMAS[list];
  const result = schema.safeParse(value);
  if (result.success) return { at, record: result.data };
  for (const issue of result.error.issues) noteIssue(issue, value, at, faults);
  if (!isMap(value)) return null;
  const record: Record<string, unknown> = {};
  const faulty: Record<string, unknown> = {};
  for (const [key, field] of Object.entries(schema.shape)) {
    const { success, data } = (field as z.ZodType).safeParse(value[key]);
    record[key] = data;
    if (!success) faulty[key] = value[key];
  }
  return { at, record, faulty };
}

export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An issue's message is what was expected; `params` may tell how to describe it, or a map's keys. */
function noteIssue(issue: z.core.$ZodIssue, record: unknown, at: ValuePath, faults: Faults): void {
  const path = issue.path as readonly (string | number)[];
  const meant = issue.code === 'invalid_union' ? issue.errors.find(areInside) : undefined;
  if (meant) {
    for (const inner of meant)
      noteIssue({ ...inner, path: [...path, ...inner.path] }, record, at, faults);
    return;
  }
  const place = inside(at, ...path);
  const params = issue.code === 'custom' ? issue.params : undefined;
  if (params?.['keys'])
    return noteStrangeKey(issue.message, place, params['keys'] as readonly string[], faults);
  const value = path.reduce(
    (inner, key) => (inner as Record<string | number, unknown>)?.[key],
    record,
  );
  const near =
    issue.code === 'invalid_value' && typeof value === 'string'
      ? didYouMean(value, issue.values as readonly string[])
      : '';
  const inWords = (params?.['found'] ?? describeValue) as typeof describeValue;
  faults.add(place, issue.message, inWords(value) + near);
}

/** Whether a form of a union fits a value as a whole, so that its faults lie inside. */
function areInside(issues: readonly z.core.$ZodIssue[]): boolean {
  return issues.every(({ path, code }) => path.length > 0 || code === 'custom');
}

export function noteStrangeKey(
  expected: string,
  at: ValuePath,
  keys: readonly string[],
  faults: Faults,
): void {
  const key = String(at.path.at(-1));
  const near = didYouMean(key, keys);
  const listed = near === '' ? `${expected} (${keys.join(', ')})` : expected;
  faults.add(at, listed, `${describeValue(key)}${near}`, null, 'key');
}
