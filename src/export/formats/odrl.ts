import type { LegalPosition, Right, RightKind } from '../../domain/model/right.ts';
import type { ConditionHistory } from '../../domain/model/history.ts';
import type { EffectiveTerm } from '../../domain/rights/effective-term.ts';
import { type Day, isoDay, OPEN } from '../../domain/time/day.ts';
import type { ExportRow } from '../rows.ts';
import { type AnyValue, expanded, type IdIri, idPath, type Resource } from './resource.ts';
import type { Curie } from './terms.ts';

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

export interface Rule {
  readonly kind: RuleKind;
  readonly rule: Resource;
  readonly constraints: readonly Resource[];
}

/**
 * The rule of a right with its constraints: start, end, and the undecided events that would start
 * or end it. The holder is assignee of a permission, and assigner of a duty or prohibition.
 */
export function ruleOf(
  { right, evaluation: { effective }, holder, counterparty, assets }: ExportRow,
  idIri: IdIri,
): Rule {
  const iri = idIri(right.id);
  const kind = ruleKind(right);
  const other = counterparty && idIri(counterparty.id);
  const [assigner, assignee] =
    kind === 'permission' ? [other, idIri(holder.id)] : [idIri(holder.id), other];
  const awaited = awaitedEvents(effective, iri, idIri);
  const direct = [
    ...dayConstraints(effective, iri),
    ...endingEvents(effective, iri, idIri),
    ...awaited.direct,
  ];
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
  return { kind, rule, constraints: [...direct, ...awaited.nested] };
}

function dayConstraints(effective: EffectiveTerm, iri: string): readonly Resource[] {
  const start = effective.startEarliest < OPEN ? effective.startEarliest : effective.statedStart;
  const date = (day: Day) => ({ text: isoDay(day), type: 'xsd:date' }) as const;
  const from = constraint(`${iri}#from`, 'odrl:dateTime', 'odrl:gteq', date(start));
  if (effective.endLatest >= OPEN) return [from];
  const until = date(effective.endLatest);
  return [from, constraint(`${iri}#until`, 'odrl:dateTime', 'odrl:lt', until)];
}

function endingEvents(effective: EffectiveTerm, iri: string, idIri: IdIri): readonly Resource[] {
  return effective.open.map(({ condition }) => eventConstraint(condition, 'odrl:lt', iri, idIri));
}

/** A constraint from each event that may still start it; if any suffices, one over all. */
function awaitedEvents(
  effective: EffectiveTerm,
  iri: string,
  idIri: IdIri,
): { readonly direct: readonly Resource[]; readonly nested: readonly Resource[] } {
  if (effective.startEarliest < OPEN) return { direct: [], nested: [] };
  const awaited = effective.activators
    .filter(({ met }) => met === null)
    .map(({ condition }) => eventConstraint(condition, 'odrl:gteq', iri, idIri));
  if (effective.activation === 'ALL' || awaited.length < 2) return { direct: awaited, nested: [] };
  const anyOf = awaited.map((own) => own.iri);
  const all: Resource = {
    iri: `${iri}#awaited`,
    types: ['odrl:LogicalConstraint'],
    properties: { anyOf },
  };
  return { direct: [all], nested: awaited };
}

function eventConstraint(
  condition: ConditionHistory,
  operator: Curie,
  iri: string,
  idIri: IdIri,
): Resource {
  const own = `${iri}#${idPath(condition.id)}`;
  return constraint(own, 'odrl:event', operator, { thing: idIri(condition.turnsOn.id) });
}

function constraint(
  iri: string,
  leftOperand: Curie,
  operator: Curie,
  rightOperand: AnyValue,
): Resource {
  return {
    iri,
    types: ['odrl:Constraint'],
    properties: {
      leftOperand: expanded(leftOperand),
      operator: expanded(operator),
      rightOperand,
    },
  };
}
