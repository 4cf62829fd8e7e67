import type { Certainty } from '../../domain/time/judge.ts';
import type { Id } from '../../domain/model/record.ts';
import type { RightVersion } from '../../domain/model/history.ts';
import { matchIn, statusIn } from '../../domain/time/judge.ts';
import { compareText } from '../../domain/text/normalise.ts';
import { type MemoryIndex, recordOf, type RightRow } from './index-of-graph.ts';
import { rowsOf } from './rights.ts';
import type { Differing, DifferingRight, RightsQuestion } from '../store.ts';

interface InForce {
  readonly row: RightRow;
  readonly version: RightVersion;
  readonly certainty: Certainty;
}

/** What is in force in one of two questions and not alike in the other. */
export function differing(index: MemoryIndex, from: RightsQuestion, to: RightsQuestion): Differing {
  const [before, after] = [inForce(index, from), inForce(index, to)];
  const alike = [...before.keys()].filter((id) => isAlike(before.get(id)!, after.get(id)));
  for (const id of alike) {
    before.delete(id);
    after.delete(id);
  }
  return {
    before: differingRights(index, before),
    after: differingRights(index, after),
    alike: alike.length,
  };
}

function inForce(index: MemoryIndex, question: RightsQuestion): Map<Id, InForce> {
  const found = new Map<Id, InForce>();
  for (const { row, version } of rowsOf(index, question)) {
    if (version.deprecated && !question.filter.includeDeprecated) continue;
    if (statusIn(version, question.window) !== 'IN_FORCE') continue;
    const certainty = matchIn(version, question.window, 'OVERLAPS')!;
    if (question.filter.certainty === null || question.filter.certainty === certainty)
      found.set(row.right.id, { row, version, certainty });
  }
  return found;
}

function isAlike(a: InForce, b: InForce | undefined): boolean {
  return (
    b !== undefined &&
    a.certainty === b.certainty &&
    a.version.state === b.version.state &&
    a.version.deprecated === b.version.deprecated
  );
}

function differingRights(
  index: MemoryIndex,
  rights: ReadonlyMap<Id, InForce>,
): readonly DifferingRight[] {
  return [...rights.values()]
    .map(({ row: { right } }) => ({
      rightId: right.id,
      kind: right.kind,
      holderId: right.holderId,
      groupId: topOf(index, right.holderId),
    }))
    .sort((a, b) => compareText(a.rightId, b.rightId));
}

function topOf(index: MemoryIndex, partyId: Id): Id {
  const whole = recordOf(index, 'PARTY', partyId)?.partOfId;
  return whole ? topOf(index, whole) : partyId;
}
