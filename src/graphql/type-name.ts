import type { NodeType } from '../domain/model/record.ts';

const NAMES = {
  PARTY: 'Party',
  ASSET: 'Asset',
  AGREEMENT: 'Agreement',
  CLAUSE: 'Clause',
  DEAL: 'Deal',
  RIGHT: 'Right',
  CONDITION: 'Condition',
  EVENT: 'Event',
  ACT: 'Act',
  DISPUTE: 'Dispute',
  EVIDENCE: 'Evidence',
  SOURCE: 'Source',
} as const satisfies Record<NodeType, string>;

/** The GraphQL type of a node. */
export function typeName({ type }: { readonly type: NodeType }): (typeof NAMES)[NodeType] {
  return NAMES[type];
}
