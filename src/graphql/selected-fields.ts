import type { GraphQLResolveInfo, SelectionSetNode } from 'graphql';

/**
 * Whether what is asked of a field holds a field of this name, in fragments too; where it may be
 * left out by a directive it counts.
 */
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
