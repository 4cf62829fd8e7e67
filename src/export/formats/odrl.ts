import type { LegalPosition, Right, RightKind } from '../../domain/model/right.ts';
import type { ConditionHistory } from '../../domain/model/history.ts';
import type { EffectiveTerm } from '../../domain/rights/term.ts';
import { type Day, isoDay, OPEN } from '../../domain/time/day.ts';
import type { ExportRow } from '../rows.ts';
import { type AnyValue, type Curie, expanded, type IdIri, idPath, type Resource } from './terms.ts';

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

export type Rule = ReturnType<typeof ruleOf>;

/**
 * The rule of a right with its constraints: start, end, and the undecided events that would start
 * or end it. The holder is assignee of a permission, and assigner of a duty or prohibition.
 */
export function ruleOf(
  { right, evaluation: { effective }, holder, counterparty, assets }: ExportRow,
  idIri: IdIri,
) {
  const iri = idIri(right.id);
  const kind = ruleKind(right);
  const other = counterparty && idIri(counterparty.id);
  const [assigner, assignee] =
    kind === 'permission' ? [other, idIri(holder.id)] : [idIri(holder.id), other];
  const { direct, nested } = constraintsOf(effective, iri, idIri);
  const rule: Resource = {
    iri: `${iri}#rule`,
    types: [RULE_TYPES[kind]],
    properties: {
      assigner,
      assignee,
      action: expanded(ruleAction(right)),
      target:
        assets.length > 0 ? assets.map(({ id }) => idIri(id)) : expanded('tenure:unnamedAsset'),
      constraint: direct.map((one) => one.iri),
    },
  };
  return { kind, rule, constraints: [...direct, ...nested] };
}

/** The constraints of a rule; if any awaited event suffices, one over all, which are nested. */
function constraintsOf(
  { startEarliest, statedStart, endLatest, open, activation, activators }: EffectiveTerm,
  iri: string,
  idIri: IdIri,
): { readonly direct: readonly Resource[]; readonly nested: readonly Resource[] } {
  const onDay = (name: string, operator: Curie, day: Day) =>
    constraint(`${iri}#${name}`, 'odrl:dateTime', operator, {
      text: isoDay(day),
      type: 'xsd:date',
    });
  const onEvent = (operator: Curie, { id, turnsOn }: ConditionHistory) =>
    constraint(`${iri}#${idPath(id)}`, 'odrl:event', operator, { thing: idIri(turnsOn.id) });
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
    iri: `${iri}#awaited`,
    types: ['odrl:LogicalConstraint'],
    properties: { anyOf: awaited.map((own) => own.iri) },
  };
  return { direct: [...days, anyOf], nested: awaited };
}

function constraint(
  iri: string,
  leftOperand: Curie,
  operator: Curie,
  rightOperand: AnyValue,
): Resource {
  const properties = {
    leftOperand: expanded(leftOperand),
    operator: expanded(operator),
    rightOperand,
  };
  return { iri, types: ['odrl:Constraint'], properties };
}
