import { type Source, sourceGrade } from '../../domain/model/evidence.ts';
import { amountInWords } from '../../domain/text/money.ts';
import { isoDay, OPEN } from '../../domain/time/day.ts';
import type { ExportRow } from '../rows.ts';
import type { Rule } from './odrl.ts';
import { Description, expanded, type IdIri, type Resource } from './resource.ts';
import { isoOrNull } from './text.ts';
import { isContract } from './thing-resources.ts';

/** A right as a policy of ODRL with one rule: an agreement with a counterparty, a set without. */
export function rightResource(
  {
    right,
    evaluation,
    assertion,
    disputes,
    withdrawnReports,
    rank,
    holder,
    counterparty,
    assets,
    agreement,
    conditions,
    evidence,
    correctsId,
    memberOfId,
  }: ExportRow,
  rule: Rule,
  idIri: IdIri,
  viewIri: string,
): Resource {
  const { effective, coverage, endedBy } = evaluation;
  const contract = agreement && isContract(agreement) ? agreement : null;
  const sources = [...new Map(evidence.map(({ source }) => [source.id, source])).values()];
  return new Description(idIri(right.id), [
    counterparty ? 'odrl:Agreement' : 'odrl:Set',
    'tenure:Right',
    'prov:Entity',
    ...(contract ? (['fibo-fnd-law-lcap:ContractualRight'] as const) : []),
  ])
    .things('profile', expanded('tenure:').slice(0, -1))
    .texts('label', right.label)
    .texts('description', right.statement)
    .things(rule.kind, rule.rule.iri)
    .things('holder', idIri(holder.id))
    .things('counterparty', counterparty && idIri(counterparty.id))
    .things('asset', ...assets.map(({ id }) => idIri(id)))
    .things('agreement', agreement && idIri(agreement.id))
    .things('isConferredBy', contract && idIri(contract.id))
    .things('view', viewIri)
    .texts('kind', right.kind)
    .texts('position', right.position)
    .texts('binding', right.binding)
    .texts('actionPhrase', right.action)
    .texts('scope', right.scope)
    .typed('amount', 'xsd:decimal', right.amount?.value)
    .texts('amountCurrency', right.amount?.currency)
    .texts('amountUnit', right.amount?.unit)
    .texts('amountWhat', right.amount?.what)
    .texts('amountBasis', right.amount?.basis)
    .typed('due', 'edtf:EDTF', right.due?.edtf)
    .texts('performed', ...evaluation.performed.map(amountInWords))
    .typed('statedTerm', 'edtf:EDTF', right.term.edtf)
    .typed('startEarliest', 'xsd:date', isoOrNull(effective.startEarliest))
    .typed('startLatest', 'xsd:date', isoOrNull(effective.startLatest))
    .typed('endEarliest', 'xsd:date', isoOrNull(effective.endEarliest))
    .typed('endLatest', 'xsd:date', isoOrNull(effective.endLatest))
    .typed('endUnknown', 'xsd:boolean', effective.endUnknown)
    .texts('status', evaluation.status)
    .texts('certainty', evaluation.certainty)
    .typed('days', 'xsd:integer', coverage?.minDays)
    .typed('possibleDays', 'xsd:integer', coverage?.maxDays)
    .typed('defeasible', 'xsd:boolean', evaluation.defeasible)
    .typed('lastConfirmed', 'xsd:date', isoOrNull(evaluation.lastConfirmed?.day ?? OPEN))
    .texts('explanation', evaluation.explanation)
    .things('countsFor', memberOfId && idIri(memberOfId))
    .texts('assertion', assertion)
    .texts('disputed', ...disputes.map(({ topic }) => topic))
    .texts('withdrawnReport', ...withdrawnReports)
    .texts('rank', rank)
    .texts('bestGrade', sources[0] && sourceGrade(sources[0]))
    .typed('knownFrom', 'xsd:date', isoDay(right.knownFrom))
    .things('condition', ...conditions.map(({ condition }) => idIri(condition.id)))
    .things('isReplacedBy', ...(endedBy?.replacedByIds ?? []).map(idIri))
    .things('wasRevisionOf', correctsId && idIri(correctsId))
    .things('wasDerivedFrom', ...sources.map(({ id }) => idIri(id)))
    .things('hadPrimarySource', ...sources.filter(isFirstHand).map(({ id }) => idIri(id)))
    .things('qualifiedDerivation', ...evidence.map(({ evidence: { id } }) => idIri(id)))
    .done();
}

/** Whether a source comes from a party or a court, or is a contract, and repeats no other. */
function isFirstHand(source: Source): boolean {
  return !['OWN_REPORTING', 'REPOST'].includes(sourceGrade(source));
}
