import type {
  RightRowFragment,
  TermFragment,
  EvaluationRowFragment,
} from '../../src/web/explorer/generated/documents.ts';
import { addDays } from '../../src/web/explorer/time/days.ts';

/**
 * A term from its bounds, ends excluded as in the API; by default from 28 October 2025 without an
 * end.
 */
export function aTerm(bounds: Partial<TermFragment> = {}): TermFragment {
  const start = bounds.startEarliest ?? '2025-10-28';
  const end = bounds.endLatest ?? null;
  return {
    edtf: null,
    phrase: null,
    startEarliest: start,
    startLatest: start,
    endEarliest: end,
    endLatest: end,
    lastDay: end === null ? null : addDays(end, -1),
    open: end === null,
    endUnknown: false,
    ...bounds,
  };
}

/** The answer for a right; by default certainly in force, all year. */
export function aVerdict(parts: Partial<EvaluationRowFragment> = {}): EvaluationRowFragment {
  return {
    status: 'IN_FORCE',
    certainty: 'CERTAIN',
    defeasible: false,
    dependsOnAssumption: false,
    explanation: 'In force.',
    lastConfirmed: null,
    coverage: null,
    endedBy: null,
    pendingConditions: [],
    ...parts,
  };
}

/** A right as the explorer gets it. */
export function aRow(parts: Partial<RightRowFragment> = {}): RightRowFragment {
  return {
    id: 'right:licence',
    label: 'Licence',
    kind: 'LICENSE',
    assertion: 'STATED',
    holder: { id: 'party:microsoft', name: 'Microsoft', partOf: null },
    counterparty: { id: 'party:openai', name: 'OpenAI', partOf: null },
    assets: [{ id: 'asset:ip', name: 'IP' }],
    agreement: null,
    term: aTerm(),
    effective: aTerm(),
    evaluation: aVerdict(),
    evidence: [{ source: { id: 'source:one' } }],
    ...parts,
  };
}

/** An ending by an act. */
export function anEnding(
  on: string,
  introduces: readonly string[] = [],
): NonNullable<EvaluationRowFragment['endedBy']> {
  return {
    reason: 'SUPERSEDED',
    on,
    act: {
      id: `act:${on}`,
      kind: 'SUPERSEDES',
      introduces: introduces.map((id) => ({ id })),
      madeBy: { id: 'agreement:new', title: 'New agreement' },
    },
    condition: null,
    replacedBy: [],
  };
}
