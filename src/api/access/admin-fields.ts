import { Kind, type DocumentNode, type FragmentDefinitionNode, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';
import { type Caller, needRole } from './access.ts';

/** Fields of Query that only an admin may ask for. */
const ADMIN_FIELDS: readonly string[] = ['changes'];

/**
 * Lets an operation through whose caller may ask for all of its fields.
 *
 * @param document   valid, so that its fragments exist and do not go in circles
 * @throws {Refusal} 403 FORBIDDEN
 */
export function needRolesOf(caller: Caller, document: DocumentNode, operation: OperationDefinitionNode): void {
  const fragments = new Map(document.definitions.flatMap((definition) =>
    definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : []));
  for (const field of rootFields(operation.selectionSet, fragments)) {
    if (ADMIN_FIELDS.includes(field)) needRole(caller, 'admin', `the field ${field}`);
  }
}

/** The names of an operation's outermost fields, whatever they are renamed to and whichever fragments they stand in. */
function rootFields(selections: SelectionSetNode, fragments: ReadonlyMap<string, FragmentDefinitionNode>): readonly string[] {
  return selections.selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection.name.value];
    const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection.selectionSet : fragments.get(selection.name.value)?.selectionSet;
    return inner === undefined ? [] : rootFields(inner, fragments);
  });
}
