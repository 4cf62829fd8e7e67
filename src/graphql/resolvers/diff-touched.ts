import type { Certainty } from '../../domain/time/judge.ts';
import type { Id } from '../../domain/model/record.ts';
import { matchIn, statusIn } from '../../domain/time/judge.ts';
import type { DiffRight } from '../../domain/rights/diff.ts';
import type { Settled } from '../../domain/rights/settle.ts';
import { stateOf } from '../../domain/rights/versions.ts';
import type { RightsQuestion, TouchedRight } from '../../store/store.ts';
import type { Context } from '../context.ts';
import { settleTouched } from '../../query/touched.ts';
import type { AskedView } from '../parent-types.ts';

/** What is in force in one of two views and not alike in the other. */
export interface Differences {
  readonly before: readonly DiffRight[];
  readonly after: readonly DiffRight[];
  readonly alike: number;
}

interface InForce {
  readonly right: TouchedRight;
  readonly state: string;
  readonly certainty: Certainty;
}

/**
 * Tells apart the rights that the assumptions of either view may touch, settled under them.
 *
 * @returns with the ids of all such rights, which the store has to leave out
 */
export async function differingTouched(
  fromQuestion: RightsQuestion,
  toQuestion: RightsQuestion,
  from: AskedView,
  to: AskedView,
  context: Context,
): Promise<Differences & { readonly rightIds: readonly Id[] }> {
  const assumptions = new Map([...to.assumptions, ...from.assumptions]);
  if (assumptions.size === 0) return { rightIds: [], before: [], after: [], alike: 0 };
  const settledIn = async (question: RightsQuestion, view: AskedView) => {
    const all = await settleTouched(question, { ...view, assumptions }, context);
    const cases = await Promise.all(
      all.map(({ right }) => context.evaluate(right.rightId, view, 'OVERLAPS')),
    );
    return all.map(({ right }, i) => ({ right, settled: cases[i]!.settled }));
  };
  const [fromAll, toAll] = await Promise.all([
    settledIn(fromQuestion, from),
    settledIn(toQuestion, to),
  ]);
  const [before, after] = [inForce(fromAll, fromQuestion), inForce(toAll, toQuestion)];
  const alike = [...before.keys()].filter((id) => isAlike(before.get(id)!, after.get(id)));
  for (const id of alike) {
    before.delete(id);
    after.delete(id);
  }
  return {
    rightIds: [...new Set([...fromAll, ...toAll].map(({ right }) => right.rightId))],
    before: await diffRights(before, context),
    after: await diffRights(after, context),
    alike: alike.length,
  };
}

function inForce(
  rights: readonly { readonly right: TouchedRight; readonly settled: Settled }[],
  { filter, window }: RightsQuestion,
): Map<Id, InForce> {
  const found = new Map<Id, InForce>();
  for (const { right, settled } of rights) {
    if ((right.deprecated && !filter.includeDeprecated) || statusIn(settled, window) !== 'IN_FORCE')
      continue;
    const certainty = matchIn(settled, window, 'OVERLAPS')!;
    if ((filter.certainty ?? certainty) === certainty)
      found.set(right.rightId, { right, certainty, state: stateOf(settled) });
  }
  return found;
}

function isAlike(a: InForce, b: InForce | undefined): boolean {
  return (
    b !== undefined &&
    a.certainty === b.certainty &&
    a.state === b.state &&
    a.right.deprecated === b.right.deprecated
  );
}

async function diffRights(
  rights: ReadonlyMap<Id, InForce>,
  context: Context,
): Promise<readonly DiffRight[]> {
  return Promise.all(
    [...rights.keys()].map(async (rightId) => {
      const right = (await context.loaders.record('RIGHT', rightId))!;
      return {
        rightId,
        kind: right.kind,
        holderId: right.holderId,
        groupId: await topOf(right.holderId, context),
      };
    }),
  );
}

async function topOf(partyId: Id, context: Context): Promise<Id> {
  const whole = (await context.loaders.record('PARTY', partyId))?.partOfId;
  return whole ? topOf(whole, context) : partyId;
}
