import { pick } from '../../domain/pick.ts';
import { amountInWords } from '../../domain/text/money.ts';
import { isoDay, OPEN } from '../../domain/time/day.ts';
import type { ExportRow } from '../rows.ts';
import { isoOrNull } from './format.ts';

/** What formats say of a right under the same names; days as ISO text, null for no end. */
export function rightFields({ right, evaluation, ...row }: ExportRow) {
  const { effective, coverage, endedBy } = evaluation;
  return {
    ...pick(right, 'label', 'statement', 'kind', 'position', 'binding', 'action', 'scope'),
    amount: right.amount?.value ?? null,
    amountCurrency: right.amount?.currency ?? null,
    amountUnit: right.amount?.unit ?? null,
    amountWhat: right.amount?.what ?? null,
    statedTerm: right.term.edtf,
    ...pick(evaluation, 'status', 'certainty'),
    startEarliest: isoOrNull(effective.startEarliest),
    startLatest: isoOrNull(effective.startLatest),
    endEarliest: isoOrNull(effective.endEarliest),
    endLatest: isoOrNull(effective.endLatest),
    endUnknown: effective.endUnknown,
    days: coverage?.minDays ?? null,
    possibleDays: coverage?.maxDays ?? null,
    wholePeriod: coverage?.wholePeriod ?? null,
    defeasible: evaluation.defeasible,
    endReason: endedBy?.reason ?? null,
    replacedBy: endedBy?.replacedByIds ?? [],
    assertion: row.assertion,
    disputes: row.disputes.map(({ topic }) => topic),
    rank: row.rank,
    knownFrom: isoDay(right.knownFrom),
    lastConfirmed: isoOrNull(evaluation.lastConfirmed?.day ?? OPEN),
    explanation: evaluation.explanation,
    memberOf: row.memberOfId,
    due: right.due?.edtf ?? null,
    performed: evaluation.performed.map(amountInWords),
    withdrawnReports: row.withdrawnReports,
  };
}
