import type { NodeType } from '../domain/model/record.ts';
import { capitalised } from '../domain/text/count-words.ts';

/** The GraphQL type of a node. */
export function typeName({ type }: { readonly type: NodeType }) {
  return capitalised(type);
}
