import { type Source, sourceGrade } from '../../domain/model/evidence.ts';
import { amountInWords } from '../../domain/text/money.ts';
import { isoDay, OPEN } from '../../domain/time/day.ts';
import type { ExportRow } from '../rows.ts';
import type { Rule } from './odrl.ts';
import { expanded, type IdIri, type Resource } from './resource.ts';
import { isoOrNull } from './text.ts';
import { isContract } from './thing-resources.ts';

/** A right as a policy of ODRL with one rule: an agreement with a counterparty, a set without. */
export function rightResource(
  row: ExportRow,
  { kind: ruleKind, rule }: Rule,
  idIri: IdIri,
  viewIri: string,
): Resource {
  const { right, evaluation, counterparty, agreement, evidence } = row;
  const { effective, coverage } = evaluation;
  const contract = agreement && isContract(agreement) ? agreement : null;
  const sources = [...new Map(evidence.map(({ source }) => [source.id, source])).values()];
  return {
    iri: idIri(right.id),
    types: [
      counterparty ? 'odrl:Agreement' : 'odrl:Set',
      'tenure:Right',
      'prov:Entity',
      ...(contract ? (['fibo-fnd-law-lcap:ContractualRight'] as const) : []),
    ],
    properties: {
      profile: expanded('tenure:').slice(0, -1),
      label: right.label,
      description: right.statement,
      [ruleKind]: rule.iri,
      holder: idIri(row.holder.id),
      counterparty: counterparty && idIri(counterparty.id),
      asset: row.assets.map(({ id }) => idIri(id)),
      agreement: agreement && idIri(agreement.id),
      isConferredBy: contract && idIri(contract.id),
      view: viewIri,
      kind: right.kind,
      position: right.position,
      binding: right.binding,
      actionPhrase: right.action,
      scope: right.scope,
      amount: right.amount?.value,
      amountCurrency: right.amount?.currency,
      amountUnit: right.amount?.unit,
      amountWhat: right.amount?.what,
      amountBasis: right.amount?.basis,
      due: right.due?.edtf,
      performed: evaluation.performed.map(amountInWords),
      statedTerm: right.term.edtf,
      startEarliest: isoOrNull(effective.startEarliest),
      startLatest: isoOrNull(effective.startLatest),
      endEarliest: isoOrNull(effective.endEarliest),
      endLatest: isoOrNull(effective.endLatest),
      endUnknown: effective.endUnknown,
      status: evaluation.status,
      certainty: evaluation.certainty,
      days: coverage?.minDays,
      possibleDays: coverage?.maxDays,
      defeasible: evaluation.defeasible,
      lastConfirmed: isoOrNull(evaluation.lastConfirmed?.day ?? OPEN),
      explanation: evaluation.explanation,
      countsFor: row.memberOfId && idIri(row.memberOfId),
      assertion: row.assertion,
      disputed: row.disputes.map(({ topic }) => topic),
      withdrawnReport: row.withdrawnReports,
      rank: row.rank,
      bestGrade: sources[0] && sourceGrade(sources[0]),
      knownFrom: isoDay(right.knownFrom),
      condition: row.conditions.map(({ condition }) => idIri(condition.id)),
      isReplacedBy: evaluation.endedBy?.replacedByIds.map(idIri),
      wasRevisionOf: row.correctsId && idIri(row.correctsId),
      wasDerivedFrom: sources.map(({ id }) => idIri(id)),
      hadPrimarySource: sources.filter(isFirstHand).map(({ id }) => idIri(id)),
      qualifiedDerivation: evidence.map(({ evidence: { id } }) => idIri(id)),
    },
  };
}

/** Whether a source comes from a party or a court, or is a contract, and repeats no other. */
function isFirstHand(source: Source): boolean {
  return !['OWN_REPORTING', 'REPOST'].includes(sourceGrade(source));
}
