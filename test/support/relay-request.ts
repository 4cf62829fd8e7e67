import { formatDocument } from '@urql/core';
import {
  type ArgumentNode,
  type DocumentNode,
  getNamedType,
  getNullableType,
  type GraphQLSchema,
  isAbstractType,
  isListType,
  isLeafType,
  Kind,
  type OperationDefinitionNode,
  print,
  TypeInfo,
  valueFromASTUntyped,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { ConcreteRequest } from 'relay-runtime';

/** A document without fragments by name as the operation that Relay's compiler makes of it. */
export function relayRequest(document: DocumentNode, schema: GraphQLSchema): ConcreteRequest {
  const typed = formatDocument(document) as unknown as DocumentNode;
  const operation = typed.definitions[0] as OperationDefinitionNode;
  const name = operation.name!.value;
  const argumentDefinitions = (operation.variableDefinitions ?? []).map(({ variable }) => ({
    defaultValue: null,
    kind: 'LocalArgument' as const,
    name: variable.name.value,
  }));
  const selections = selectionsOf(operation, schema);
  return {
    kind: 'Request',
    fragment: {
      kind: 'Fragment',
      name,
      type: 'Query',
      metadata: null,
      argumentDefinitions,
      selections,
    },
    operation: { kind: 'Operation', name, argumentDefinitions, selections },
    params: {
      id: null,
      cacheID: name,
      metadata: {},
      name,
      operationKind: 'query',
      text: print(typed),
    },
  } as unknown as ConcreteRequest;
}

/** Each selection of an operation, from the leaves up. */
function selectionsOf(operation: OperationDefinitionNode, schema: GraphQLSchema): unknown {
  const types = new TypeInfo(schema);
  return visit(
    operation,
    visitWithTypeInfo(types, {
      SelectionSet: { leave: ({ selections }) => selections },
      InlineFragment: {
        leave: ({ typeCondition, selectionSet }) => ({
          kind: 'InlineFragment',
          type: typeCondition!.name.value,
          abstractKey: null,
          selections: selectionSet,
        }),
      },
      Field: {
        leave: ({ name, alias, arguments: args = [], selectionSet }) => {
          const type = getNamedType(types.getType())!;
          const field = {
            name: name.value,
            alias: alias?.value ?? null,
            args: args.length === 0 ? null : args.map(argumentOf).sort(byName),
            storageKey: null,
          };
          return isLeafType(type)
            ? { kind: 'ScalarField', ...field }
            : {
                kind: 'LinkedField',
                ...field,
                concreteType: isAbstractType(type) ? null : type.name,
                plural: isListType(getNullableType(types.getType()!)),
                selections: selectionSet,
              };
        },
      },
      OperationDefinition: { leave: ({ selectionSet }) => selectionSet },
    }),
  ) as unknown;
}

function argumentOf({ name, value }: ArgumentNode) {
  return value.kind === Kind.VARIABLE
    ? { kind: 'Variable', name: name.value, variableName: value.name.value }
    : { kind: 'Literal', name: name.value, value: valueFromASTUntyped(value) };
}

function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return a.name < b.name ? -1 : 1;
}
