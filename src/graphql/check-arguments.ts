import {
  type FieldNode,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  valueFromASTUntyped,
} from 'graphql';
import { parseDay } from '../domain/time/day.ts';
import { invalidArgument, QuestionError } from '../errors.ts';
import { ARGUMENT_LIMITS, checkFreeText, checkLength } from '../query/argument-values.ts';
import { refOf } from '../query/ids.ts';
import type { FieldDefinition, Variables } from './cost.ts';
import { notOneTime } from './format-error.ts';

/**
 * Checks the lengths of all arguments of a field, in the document and in variables. Returns the
 * cursors among them.
 *
 * @param page  entries of one page (`first`), and ids in `nodes`
 * @throws {QuestionError} PAGE_TOO_LARGE, INVALID_CURSOR, INVALID_DATE, INVALID_ASSUMPTION or
 *   INVALID_ARGUMENT
 */
export function checkArguments(
  node: FieldNode,
  field: FieldDefinition,
  variables: Variables,
  page: number,
): readonly string[] {
  return (node.arguments ?? []).flatMap(({ name: { value: name }, value }) => {
    const given = valueFromASTUntyped(value, variables);
    check(given, field.args.find((argument) => argument.name === name)!.type, name, page);
    return name === 'after' && typeof given === 'string' ? [given] : [];
  });
}

/** Skips values of the wrong shape, which graphql refuses; `path` such as `filter.holder`. */
function check(value: unknown, type: GraphQLInputType, path: string, page: number): void {
  const nullable = getNullableType(type);
  if (isListType(nullable)) {
    if (!Array.isArray(value)) return check(value, nullable.ofType, path, page);
    checkList(value, getNamedType(nullable).name, path, page);
    for (const entry of value) check(entry, nullable.ofType, path, page);
  } else if (isInputObjectType(nullable)) {
    if (typeof value !== 'object' || value === null) return;
    const names = Object.keys(value);
    if (nullable.isOneOf && names.length !== 1) throw notOneTime(path, names);
    const fields = Object.entries(nullable.getFields());
    if (names.length > fields.length)
      throw invalidArgument(path, `must have at most ${fields.length} fields: ${names.length}`);
    for (const [name, field] of fields)
      check((value as Variables)[name], field.type, `${path}.${name}`, page);
  } else if (typeof value === 'string') {
    checkText(value, getNamedType(nullable).name, path);
  } else if (path === 'first' && typeof value === 'number' && value > page) {
    throw new QuestionError('PAGE_TOO_LARGE', `first must be 1 to ${page}: ${value}`, 'first');
  }
}

function checkList(list: readonly unknown[], type: string, path: string, page: number): void {
  if (path === 'ids' && list.length > page)
    throw new QuestionError(
      'PAGE_TOO_LARGE',
      `ids must hold at most ${page}: ${list.length}`,
      path,
    );
  const { ids, assumptions, values } = ARGUMENT_LIMITS;
  const isAssumed = type === 'EventAssumption';
  const ofOthers = isAssumed ? assumptions : values;
  const max = type === 'ID' ? ids : ofOthers;
  if (list.length > max)
    throw new QuestionError(
      isAssumed ? 'INVALID_ASSUMPTION' : 'INVALID_ARGUMENT',
      `${path} must hold at most ${max} entries: ${list.length}`,
      path,
    );
}

function checkText(text: string, type: string, path: string): void {
  const name = path.split('.').at(-1);
  if (type === 'String' && name === 'text') return checkFreeText(text, path);
  const { idLength, refLength, valueLength, cursorLength } = ARGUMENT_LIMITS;
  if (type === 'ID') {
    checkLength(refOf(text), refLength, path);
    return checkLength(text, idLength, path);
  }
  if (name === 'after') return checkLength(text, cursorLength, path, 'INVALID_CURSOR');
  const isTime = type === 'Date' || type === 'DateTime';
  checkLength(text, valueLength, path, isTime ? 'INVALID_DATE' : 'INVALID_ARGUMENT');
  if (type === 'Date') parseDay(text, path);
}
