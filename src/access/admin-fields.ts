import {
  type DocumentNode,
  type OperationDefinitionNode,
  separateOperations,
  visit,
} from 'graphql';
import { type Caller, requireRole } from './access.ts';

/** Fields of Query, and of no other type, that only an admin may ask for. */
const ADMIN_FIELDS: readonly string[] = ['changes'];

/**
 * Requires the roles that the fields of a valid operation need, those in its fragments too.
 *
 * @throws {HttpError} 403 FORBIDDEN
 */
export function requireFieldRoles(
  caller: Caller,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): void {
  visit(separateOperations(document)[operation.name?.value ?? '']!, {
    Field: ({ name: { value: field } }) => {
      if (ADMIN_FIELDS.includes(field)) requireRole(caller, 'admin', `asking for ${field}`);
    },
  });
}
