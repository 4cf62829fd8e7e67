import type { LegalPosition, Right, RightKind } from '../../domain/model/right.ts';
import type { ConditionHistory } from '../../domain/model/history.ts';
import type { EffectiveTerm } from '../../domain/rights/effective-term.ts';
import { isoDay, OPEN } from '../../domain/time/day.ts';
import type { ExportRow } from '../rows.ts';
import { Description, expanded, type IdIri, idPath, type Resource } from './resource.ts';
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
  const rule = new Description(`${iri}#rule`, [RULE_TYPES[kind]])
    .things('assigner', assigner)
    .things('assignee', assignee)
    .things('action', expanded(ruleAction(right)))
    .things(
      'target',
      ...(assets.length > 0
        ? assets.map(({ id }) => idIri(id))
        : [expanded('tenure:unnamedAsset')]),
    )
    .things('constraint', ...direct.map((constraint) => constraint.iri));
  return { kind, rule: rule.done(), constraints: [...direct, ...awaited.nested] };
}

function dayConstraints(effective: EffectiveTerm, iri: string): readonly Resource[] {
  const start = effective.startEarliest < OPEN ? effective.startEarliest : effective.statedStart;
  const from = constraint(`${iri}#from`, 'odrl:dateTime', 'odrl:gteq')
    .typed('rightOperand', 'xsd:date', isoDay(start))
    .done();
  if (effective.endLatest >= OPEN) return [from];
  return [
    from,
    constraint(`${iri}#until`, 'odrl:dateTime', 'odrl:lt')
      .typed('rightOperand', 'xsd:date', isoDay(effective.endLatest))
      .done(),
  ];
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
  const iris = awaited.map((own) => own.iri);
  const anyOf = new Description(`${iri}#awaited`, ['odrl:LogicalConstraint'])
    .list('anyOf', iris)
    .done();
  return { direct: [anyOf], nested: awaited };
}

function eventConstraint(
  condition: ConditionHistory,
  operator: Curie,
  iri: string,
  idIri: IdIri,
): Resource {
  return constraint(`${iri}#${idPath(condition.id)}`, 'odrl:event', operator)
    .things('rightOperand', idIri(condition.turnsOn.id))
    .done();
}

function constraint(iri: string, leftOperand: Curie, operator: Curie): Description {
  return new Description(iri, ['odrl:Constraint'])
    .things('leftOperand', expanded(leftOperand))
    .things('operator', expanded(operator));
}
