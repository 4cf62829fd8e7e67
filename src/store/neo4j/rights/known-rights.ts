import type { Id } from '../../../domain/model/record.ts';
import type { RightVersion } from '../../../domain/model/history.ts';
import type { Right, RightKind } from '../../../domain/model/right.ts';
import type { RightsQuestion } from '../../../domain/rights/question.ts';
import type { RightWithBounds } from '../../../domain/rights/select.ts';
import type { Day } from '../../../domain/time/day.ts';
import { effectiveBounds } from '../../../domain/time/status.ts';
import type { Dataset } from '../dataset.ts';
import type { IndexBounds } from './rights-bounds.ts';
import { rightsParameters } from './rights-parameters.ts';

/** The version of a right with its parties, as queries return it. */
export interface KnownRow extends Omit<RightVersion, 'deprecated'> {
  readonly deprecated: 0 | 1;
  readonly holderId: Id;
  readonly holderName: string;
  readonly counterpartyId: Id | null;
  readonly kind: RightKind;
  readonly rightKnownFrom: Day;
}

/** What a right can be grouped by. */
export type GroupedRight = RightWithBounds & Pick<Right, 'position' | 'agreementId' | 'assetIds'>;

type GroupedRow = KnownRow & Pick<Right, 'position' | 'agreementId' | 'assetIds'>;

export function rightWithBounds(row: KnownRow): RightWithBounds {
  const { rightId, holderId, holderName, counterpartyId, kind } = row;
  return {
    rightId,
    holderId,
    holderName,
    counterpartyId,
    kind,
    knownFrom: row.rightKnownFrom,
    deprecated: row.deprecated === 1,
    version: { ...effectiveBounds(row), state: row.state },
  };
}

/** The rights of a filter that has an index, whatever their status, in order of id. */
export async function knownRights(
  dataset: Dataset,
  question: RightsQuestion,
  bounds: IndexBounds,
): Promise<readonly GroupedRight[]> {
  const rows = await dataset.cachedRows<{ version: GroupedRow }>(
    'rights-known-by-filter',
    await rightsParameters(dataset, question, bounds),
  );
  return rows.map(({ version }) => ({ ...version, ...rightWithBounds(version) }));
}
