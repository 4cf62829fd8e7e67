import { sourceGrade, UNKNOWN_ORIGIN } from '../../domain/model/evidence.ts';
import { isoDay, OPEN } from '../../domain/time/day.ts';
import { type Bounds, type DatedDay, dayTerm, type Term } from '../../domain/time/edtf.ts';
import { dayCount, type Span } from '../../domain/time/span.ts';
import type { Evaluation } from '../../domain/rights/evaluation.ts';
import type { ExportRow } from '../rows.ts';
import type { Format } from './format.ts';
import { isoOrNull, jsonLine, lastDayText } from './text.ts';

/** JSON Lines: one right a line, with the field names and shapes of the API. */
export const jsonLines: Format = () => ({
  start: () => '',
  rows: (rows) => rows.map((row) => `${jsonLine(plainRow(row))}\n`).join(''),
  end: () => '',
});

function plainRow(row: ExportRow) {
  const { right, evaluation, holder, counterparty, agreement, clause } = row;
  const { stated } = evaluation.effective;
  return {
    id: right.id,
    label: right.label,
    statement: right.statement,
    kind: right.kind,
    position: right.position,
    holder: { id: holder.id, name: holder.name },
    counterparty: counterparty && { id: counterparty.id, name: counterparty.name },
    assets: row.assets.map(({ id, name }) => ({ id, name })),
    action: right.action,
    scope: right.scope,
    amount: right.amount,
    due: right.due && dated(right.due),
    performed: evaluation.performed,
    binding: right.binding,
    agreement: agreement && { id: agreement.id, title: agreement.title },
    clause: clause && { id: clause.id, heading: clause.heading },
    term: interval(stated, stated.end === 'UNKNOWN'),
    effective: interval(evaluation.effective, evaluation.effective.endUnknown),
    activation: right.activation,
    conditions: row.conditions.map(({ condition, event, occurred }) => ({
      id: condition.id,
      label: condition.label,
      effect: condition.effect,
      event: event && { id: event.id, label: event.label, occurred: occurred && dated(occurred) },
      head: condition.head && { id: condition.head.rightId, when: condition.head.when },
    })),
    corrects: row.correctsId && { id: row.correctsId },
    evaluation: plainEvaluation(evaluation),
    memberOf: named(row.memberOfId),
    assertion: row.assertion,
    disputes: row.disputes.map(({ id, topic }) => ({ id, topic })),
    withdrawnReports: row.withdrawnReports,
    rank: row.rank,
    rankReason: row.rankReason,
    knownFrom: isoDay(right.knownFrom),
    knownUntil: row.knownUntil === null ? null : isoDay(row.knownUntil),
    evidence: row.evidence.map(({ evidence, source }) => ({
      id: evidence.id,
      locator: evidence.locator,
      supports: evidence.supports,
      quote: evidence.quote,
      source: {
        id: source.id,
        title: source.title,
        publisher: source.publisher,
        kind: source.kind,
        grade: sourceGrade(source),
        repostOf: named(source.repostOf === UNKNOWN_ORIGIN ? null : source.repostOf),
        url: source.url,
        published: dated(source.published),
      },
    })),
    bestGrade: row.evidence[0] ? sourceGrade(row.evidence[0].source) : null,
    note: right.note,
  };
}

function plainEvaluation(evaluation: Evaluation) {
  const { coverage, endedBy, lastConfirmed } = evaluation;
  return {
    status: evaluation.status,
    certainty: evaluation.certainty,
    coverage: coverage && {
      certain: coverage.certain && span(coverage.certain),
      possible: span(coverage.possible),
      minDays: coverage.minDays,
      maxDays: coverage.maxDays,
      wholePeriod: coverage.wholePeriod,
    },
    endedBy: endedBy && {
      reason: endedBy.reason,
      on: isoDay(endedBy.on),
      act: named(endedBy.actId),
      condition: named(endedBy.conditionId),
      replacedBy: endedBy.replacedByIds.map((id) => ({ id })),
    },
    defeasible: evaluation.defeasible,
    pendingConditions: evaluation.pendingConditionIds.map((id) => ({ id })),
    dependsOnAssumption: evaluation.dependsOnAssumption,
    lastConfirmed: lastConfirmed && {
      day: isoDay(lastConfirmed.day),
      source: { id: lastConfirmed.source.id },
    },
    explanation: evaluation.explanation,
  };
}

function named(id: string | null): { readonly id: string } | null {
  return id === null ? null : { id };
}

function interval(bounds: Bounds & Partial<Pick<Term, 'edtf' | 'phrase'>>, endUnknown: boolean) {
  const { startEarliest, startLatest, endEarliest, endLatest, edtf, phrase } = bounds;
  return {
    ...(edtf !== undefined && { edtf, phrase }),
    startEarliest: isoOrNull(startEarliest),
    startLatest: isoOrNull(startLatest),
    endEarliest: isoOrNull(endEarliest),
    endLatest: isoOrNull(endLatest),
    lastDay: lastDayText(endLatest),
    open: endLatest >= OPEN && !endUnknown,
    endUnknown,
  };
}

function dated(day: DatedDay) {
  return interval(dayTerm(day), false);
}

function span({ from, until }: Span) {
  return {
    from: isoDay(from),
    through: lastDayText(until),
    until: isoOrNull(until),
    days: dayCount({ from, until }),
  };
}
