import type { FieldNode, GraphQLResolveInfo, SelectionSetNode } from 'graphql';

/** What was found out of a field before: it is the same for every entry of a list. */
const known = new WeakMap<readonly FieldNode[], Map<string, boolean>>();

/** Whether what is asked of a field holds a field of this name, in fragments too; where it may be left out by a directive it counts. */
export function selects(
  { fieldNodes, fragments }: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>,
  name: string,
): boolean {
  const ofField = known.get(fieldNodes) ?? new Map<string, boolean>();
  known.set(fieldNodes, ofField);
  let found = ofField.get(name);
  if (found === undefined)
    ofField.set(
      name,
      (found = fieldNodes.some(({ selectionSet }) => holds(selectionSet, name, fragments))),
    );
  return found;
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
