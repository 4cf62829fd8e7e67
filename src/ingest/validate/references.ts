import { z } from 'zod';
import { nodeTypeOf } from '../../domain/model/record.ts';
import type { IdRegistry } from './id-registry.ts';
import { typeInWords } from '../../domain/text/count-words.ts';
import { describeValue, suggestion } from './describe-value.ts';
import { type Faults, inside, type ValuePath } from './faults.ts';
import type { Entry } from './partial-records.ts';
import { forEachList, type ListName, SCHEMAS } from './records.ts';
import { sets } from './schemas/maps.ts';
import { references } from './schemas/values.ts';

const EACH = Symbol('each');
type FieldPath = readonly (string | typeof EACH)[];
type Container = Record<string | number, unknown>;
type Visit = (container: Container, key: string | number, at: ValuePath) => void;

/** Replaces merged ids in a record, faulty fields included; adds faults of references and sets. */
export function resolveReferences(
  list: ListName,
  { record, faulty, at }: Entry<object>,
  catalogue: IdRegistry,
  faults: Faults,
): void {
  for (const fields of [record, faulty]) {
    for (const { path, reference, set } of MARKED[list])
      visit(fields, path, at, (container, key, place) => {
        if (reference)
          container[key] = resolve(container[key], reference, place, catalogue, faults);
        if (set && fields === record) noteRepeated(container[key] as never[], set, place, faults);
      });
  }
}

function resolve(
  id: unknown,
  { type, or, expected }: NonNullable<ReturnType<typeof references.get>>,
  at: ValuePath,
  catalogue: IdRegistry,
  faults: Faults,
): unknown {
  if (typeof id !== 'string' || id.trim() === '' || id === or) return id;
  const target = catalogue.find(id);
  if (target && type === null && target.id !== id)
    faults.add(at, expected, `${id}, which is itself merged into ${target.id}`);
  else if (target && type !== null && target.type !== type)
    faults.add(at, expected, `${id}, ${typeInWords(target.type)}`);
  else if (!target && !catalogue.mayBeUnread(id)) {
    const meant = type ?? nodeTypeOf(id);
    const near = meant === null ? [] : catalogue.near(id, meant);
    faults.add(at, expected, `${describeValue(id)}${suggestion(near)}`);
  }
  return target?.id ?? id;
}

function noteRepeated(
  items: readonly never[],
  { noun, keyOf }: NonNullable<ReturnType<typeof sets.get>>,
  at: ValuePath,
  faults: Faults,
): void {
  const seen = new Set<string>();
  items.forEach((item, i) => {
    const key = keyOf(item);
    if (seen.has(key))
      faults.add(inside(at, i), `${noun}, each once`, `${describeValue(key)} again`);
    seen.add(key);
  });
}

function visit(inner: unknown, [first, ...rest]: FieldPath, at: ValuePath, visitor: Visit): void {
  if (typeof inner !== 'object' || inner === null) return;
  if (first === EACH && !Array.isArray(inner)) return;
  const container = inner as Container;
  const keys = first === EACH ? (inner as readonly unknown[]).keys() : [first!];
  for (const key of keys) {
    const value = container[key];
    if (value === undefined || value === null) continue;
    if (rest.length === 0) visitor(container, key, inside(at, key));
    else visit(value, rest, inside(at, key), visitor);
  }
}

/** The fields of each list that are references or sets; those inside a set stand before it. */
const MARKED = forEachList((list) =>
  [...schemasIn(SCHEMAS[list], [])].flatMap(({ schema, path }) => {
    const [reference, set] = [references.get(schema), sets.get(schema)];
    return reference || set ? [{ path, reference, set }] : [];
  }),
);

function* schemasIn(
  schema: z.ZodType,
  path: FieldPath,
): Generator<{ readonly schema: z.ZodType; readonly path: FieldPath }> {
  if (schema instanceof z.ZodObject) {
    for (const [key, field] of Object.entries(schema.shape))
      yield* schemasIn(field as z.ZodType, [...path, key]);
  } else if (schema instanceof z.ZodArray) {
    yield* schemasIn(schema.element as z.ZodType, [...path, EACH]);
  } else if (schema instanceof z.ZodUnion) {
    for (const option of schema.options) yield* schemasIn(option as z.ZodType, path);
  } else if (schema instanceof z.ZodPipe) {
    yield* schemasIn(schema.in as z.ZodType, path);
  } else if ('unwrap' in schema) {
    yield* schemasIn((schema.unwrap as () => z.ZodType)(), path);
  }
  yield { schema, path };
}
