import type { GraphQLResolveInfo, SelectionSetNode } from 'graphql';

/** Whether the selection of a field, fragments included, has a field of this name; directives are ignored. */
export function selectsField(
  { fieldNodes, fragments }: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>,
  name: string,
): boolean {
  return fieldNodes.some(({ selectionSet }) => holds(selectionSet, name, fragments));
}

function holds(
  set: SelectionSetNode | undefined,
  name: string,
  fragments: GraphQLResolveInfo['fragments'],
): boolean {
  return (
    set?.selections.some((selection) => {
      if (selection.kind === 'Field') return selection.name.value === name;
      return holds(
        selection.kind === 'InlineFragment'
          ? selection.selectionSet
          : fragments[selection.name.value]?.selectionSet,
        name,
        fragments,
      );
    }) ?? false
  );
}
