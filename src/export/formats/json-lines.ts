import { sourceGrade, UNKNOWN_ORIGIN } from '../../domain/model/evidence.ts';
import { pick } from '../../domain/pick.ts';
import { isoDay, OPEN } from '../../domain/time/day.ts';
import { type Bounds, type DatedDay, dayTerm, type Term } from '../../domain/time/edtf.ts';
import { dayCount, type Span } from '../../domain/time/span.ts';
import type { Evaluation } from '../../domain/rights/evaluation.ts';
import type { ExportRow } from '../rows.ts';
import { type Format, isoOrNull, jsonLine, lastDayText } from './format.ts';

/** JSON Lines: one right a line, with the field names and shapes of the API. */
export const jsonLines: Format = () => ({
  start: '',
  rows: (rows) => rows.map((row) => `${jsonLine(plainRow(row))}\n`).join(''),
});

function plainRow(row: ExportRow) {
  const { right, evaluation, holder, counterparty, agreement, clause } = row;
  const { stated } = evaluation.effective;
  return {
    ...pick(right, 'id', 'label', 'statement', 'kind', 'position'),
    holder: pick(holder, 'id', 'name'),
    counterparty: counterparty && pick(counterparty, 'id', 'name'),
    assets: row.assets.map((asset) => pick(asset, 'id', 'name')),
    ...pick(right, 'action', 'scope', 'amount'),
    due: right.due && dated(right.due),
    performed: evaluation.performed,
    binding: right.binding,
    agreement: agreement && pick(agreement, 'id', 'title'),
    clause: clause && pick(clause, 'id', 'heading'),
    term: interval(stated, stated.end === 'UNKNOWN'),
    effective: interval(evaluation.effective, evaluation.effective.endUnknown),
    activation: right.activation,
    conditions: row.conditions.map(({ condition, event, occurred }) => ({
      ...pick(condition, 'id', 'label', 'effect'),
      event: event && { ...pick(event, 'id', 'label'), occurred: occurred && dated(occurred) },
      head: condition.head && { id: condition.head.rightId, when: condition.head.when },
    })),
    corrects: row.correctsId && { id: row.correctsId },
    evaluation: plainEvaluation(evaluation),
    memberOf: named(row.memberOfId),
    assertion: row.assertion,
    disputes: row.disputes.map((dispute) => pick(dispute, 'id', 'topic')),
    ...pick(row, 'withdrawnReports', 'rank', 'rankReason'),
    knownFrom: isoDay(right.knownFrom),
    knownUntil: row.knownUntil === null ? null : isoDay(row.knownUntil),
    evidence: row.evidence.map(({ evidence, source }) => ({
      ...pick(evidence, 'id', 'locator', 'supports', 'quote'),
      source: {
        ...pick(source, 'id', 'title', 'publisher', 'kind'),
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
    ...pick(evaluation, 'status', 'certainty'),
    coverage: coverage && {
      certain: coverage.certain && span(coverage.certain),
      possible: span(coverage.possible),
      ...pick(coverage, 'minDays', 'maxDays', 'wholePeriod'),
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
