import type { Id } from '../../domain/model/record.ts';
import type { LegalPosition, Right, RightKind } from '../../domain/model/right.ts';
import type { ConditionHistory } from '../../domain/model/history.ts';
import type { EffectiveTerm } from '../../domain/rights/term.ts';
import { type Day, isoDay, OPEN } from '../../domain/time/day.ts';
import type { ExportRow } from '../rows.ts';
import type { Curie, Resource, StatedValue } from './terms.ts';

type RuleKind = 'permission' | 'obligation' | 'prohibition';
const RULE_TYPES: Readonly<Record<RuleKind, Curie>> = {
  permission: 'odrl:Permission',
  obligation: 'odrl:Duty',
  prohibition: 'odrl:Prohibition',
};

/**
 * The ODRL rule of a right: permitted to the holder, or owed by or forbidden to the counterparty.
 * The position decides, except that owning is a permission and not competing a prohibition.
 *
 * @see docs/export.md
 */
export function ruleKind({ kind, position }: Pick<Right, 'kind' | 'position'>): RuleKind {
  if (position === 'CLAIM' && (kind === 'EQUITY_INTEREST' || kind === 'IP_OWNERSHIP'))
    return 'permission';
  if (position === 'CLAIM' && kind === 'NON_COMPETE') return 'prohibition';
  return RULES[position];
}

const RULES: Readonly<Record<LegalPosition, RuleKind>> = {
  CLAIM: 'obligation',
  PRIVILEGE: 'permission',
  POWER: 'permission',
  IMMUNITY: 'prohibition',
};

/** The action of the rule. An immunity forbids the counterparty to alter the holder's position. */
export function ruleAction({ kind, position }: Pick<Right, 'kind' | 'position'>): Curie {
  return position === 'IMMUNITY' ? 'tenure:alter' : ACTIONS[kind];
}

const ACTIONS: Readonly<Record<RightKind, Curie>> = {
  LICENSE: 'odrl:use',
  LIBERTY_TO_ACT: 'tenure:act',
  EXCLUSIVITY: 'odrl:ensureExclusivity',
  NON_COMPETE: 'tenure:compete',
  PAYMENT: 'odrl:compensate',
  REVENUE_SHARE: 'odrl:compensate',
  INDEMNITY: 'tenure:indemnify',
  PURCHASE_COMMITMENT: 'tenure:purchase',
  PURCHASE_OPTION: 'tenure:purchase',
  SUPPLY_COMMITMENT: 'tenure:supply',
  FIRST_REFUSAL: 'tenure:firstRefusal',
  FIRST_OFFER: 'tenure:firstOffer',
  FIRST_AVAILABILITY: 'tenure:firstAvailability',
  EQUITY_INTEREST: 'tenure:own',
  IP_OWNERSHIP: 'tenure:own',
  GOVERNANCE: 'tenure:govern',
  CONSENT: 'tenure:consent',
  INFORMATION: 'odrl:inform',
  AUDIT: 'tenure:audit',
  TERMINATION_OPTION: 'tenure:terminate',
  EXTENSION_OPTION: 'tenure:extend',
  MOST_FAVOURED_TERMS: 'tenure:matchTerms',
  OTHER: 'tenure:perform',
};

export function ruleId(right: Right): string {
  return `${right.id}#rule`;
}

/**
 * The rule of a right, then its constraints: start, end, and the undecided events that would start
 * or end it. The holder is assignee of a permission, and assigner of a duty or prohibition.
 */
export function rulesOf(row: ExportRow): readonly Resource[] {
  const { right, evaluation, holder, counterparty, assets } = row;
  const kind = ruleKind(right);
  const other = counterparty?.id;
  const [assigner, assignee] = kind === 'permission' ? [other, holder.id] : [holder.id, other];
  const { direct, nested } = constraintsOf(evaluation.effective, right.id);
  const rule: Resource = {
    id: ruleId(right),
    types: [RULE_TYPES[kind]],
    properties: {
      assigner,
      assignee,
      action: ruleAction(right),
      target: assets.length > 0 ? assets.map(({ id }) => id) : 'tenure:unnamedAsset',
      constraint: direct.map(({ id }) => id),
    },
  };
  return [rule, ...direct, ...nested];
}

/** The constraints of a rule; if any awaited event suffices, one over all, which are nested. */
function constraintsOf(
  { startEarliest, statedStart, endLatest, open, activation, activators }: EffectiveTerm,
  rightId: Id,
): { readonly direct: readonly Resource[]; readonly nested: readonly Resource[] } {
  const constraint = (
    name: string,
    leftOperand: Curie,
    operator: Curie,
    rightOperand: StatedValue,
  ): Resource => ({
    id: `${rightId}#${name}`,
    types: ['odrl:Constraint'],
    properties: { leftOperand, operator, rightOperand },
  });
  const onDay = (name: string, operator: Curie, day: Day) =>
    constraint(name, 'odrl:dateTime', operator, { text: isoDay(day), type: 'xsd:date' });
  const onEvent = (operator: Curie, { id, turnsOn }: ConditionHistory) =>
    constraint(id, 'odrl:event', operator, { thing: turnsOn.id });
  const days = [
    onDay('from', 'odrl:gteq', startEarliest < OPEN ? startEarliest : statedStart),
    ...(endLatest < OPEN ? [onDay('until', 'odrl:lt', endLatest)] : []),
    ...open.map(({ condition }) => onEvent('odrl:lt', condition)),
  ];
  const awaited = activators
    .filter(({ met }) => met === null && startEarliest >= OPEN)
    .map(({ condition }) => onEvent('odrl:gteq', condition));
  if (activation === 'ALL' || awaited.length < 2)
    return { direct: [...days, ...awaited], nested: [] };
  const anyOf: Resource = {
    id: `${rightId}#awaited`,
    types: ['odrl:LogicalConstraint'],
    properties: { anyOf: awaited.map(({ id }) => id) },
  };
  return { direct: [...days, anyOf], nested: awaited };
}
