import { type FragmentDefinitionNode, type OperationDefinitionNode, visit } from 'graphql';
import { QuestionError } from '../errors.ts';
import { defaultsOf, valueOf, type Variables } from './cost.ts';
import { badRequest } from './limits.ts';

/**
 * Checks the page sizes of an operation and of all fragments.
 *
 * @param variables  as the client sent them
 * @param most       entries of one page, and ids in one list of them
 * @throws {GraphQLError} HTTP 400 PAGE_TOO_LARGE
 */
export function checkPages(
  operation: OperationDefinitionNode,
  fragments: readonly FragmentDefinitionNode[],
  variables: Variables,
  most: number,
): void {
  const values = { ...defaultsOf(operation), ...variables };
  for (const part of [operation, ...fragments]) {
    visit(part, {
      Field: (node) => {
        const first = valueOf(node, 'first', values);
        if (typeof first === 'number' && first > most)
          throw tooLarge(`first must be 1 to ${most}: ${first}`, 'first');
        const ids = valueOf(node, 'ids', values);
        if (Array.isArray(ids) && ids.length > most)
          throw tooLarge(`ids must hold at most ${most}: ${ids.length}`, 'ids');
      },
    });
  }
}

function tooLarge(message: string, argument: string) {
  return badRequest(new QuestionError('PAGE_TOO_LARGE', message, argument));
}
