import {
  Kind,
  type DocumentNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { type Caller, requireRole } from './access.ts';

/** Fields of Query that only an admin may ask for. */
const ADMIN_FIELDS: readonly string[] = ['changes'];

/**
 * Requires the roles that the root fields of a valid operation need.
 *
 * @throws {HttpError} 403 FORBIDDEN
 */
export function requireFieldRoles(
  caller: Caller,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): void {
  for (const field of rootFields(document, operation)) {
    if (ADMIN_FIELDS.includes(field)) requireRole(caller, 'admin', `asking for ${field}`);
  }
}

/** The names of an operation's root fields, those in fragments too; each fragment is read once. */
function rootFields(
  document: DocumentNode,
  operation: OperationDefinitionNode,
): ReadonlySet<string> {
  const fragments = new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION
        ? [[definition.name.value, definition] as const]
        : [],
    ),
  );
  const fields = new Set<string>();
  const waiting: SelectionSetNode[] = [operation.selectionSet];
  for (let set = waiting.pop(); set !== undefined; set = waiting.pop()) {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) fields.add(selection.name.value);
      else if (selection.kind === Kind.INLINE_FRAGMENT) waiting.push(selection.selectionSet);
      else {
        const fragment = fragments.get(selection.name.value);
        fragments.delete(selection.name.value);
        if (fragment) waiting.push(fragment.selectionSet);
      }
    }
  }
  return fields;
}
