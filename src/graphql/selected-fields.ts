import type { GraphQLResolveInfo, SelectionSetNode } from 'graphql';

/** Whether the selection of a field, fragments included, has a field of this name. */
export function isFieldSelected(
  { fieldNodes, fragments }: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>,
  name: string,
): boolean {
  return fieldNodes.some(({ selectionSet }) => selectionHas(selectionSet, name, fragments));
}

function selectionHas(
  set: SelectionSetNode | undefined,
  name: string,
  fragments: GraphQLResolveInfo['fragments'],
): boolean {
  return (
    set?.selections.some((selection) => {
      if (selection.kind === 'Field') return selection.name.value === name;
      return selectionHas(
        selection.kind === 'InlineFragment'
          ? selection.selectionSet
          : fragments[selection.name.value]?.selectionSet,
        name,
        fragments,
      );
    }) ?? false
  );
}
