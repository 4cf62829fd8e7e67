import type { Id } from '../../../domain/model/record.ts';
import { isoDay, OPEN } from '../../../domain/time/day.ts';
import { intersect, type Span } from '../../../domain/time/span.ts';
import { inside, type ValuePath } from '../faults.ts';
import { onEach, type Rule, type RuleInput } from '../rule.ts';
import type { SeedRecords } from '../records.ts';

const ALL_DAYS: Span = { from: -OPEN, until: OPEN };

/** No party may belong to itself, directly or through others, on any day, as known at any time. */
export const noPartyCycle: Rule = (seed, faults) => {
  const steps = new Map(
    seed.parties.map(({ at, record }) => [record.id, stepsOf(record.partOf, at, seed)] as const),
  );
  const reported = new Set<string>();
  const walk = (start: Id, chain: readonly Id[], days: Span, known: Span) => {
    for (const { groupId, at, ...own } of steps.get(chain.at(-1)!) ?? []) {
      const [shared, together] = [intersect(days, own.days), intersect(known, own.known)];
      if (!shared || !together || (groupId !== start && chain.includes(groupId))) continue;
      if (groupId !== start) walk(start, [...chain, groupId], shared, together);
      else if (!reported.has([...chain].sort().join())) {
        reported.add([...chain].sort().join());
        faults.add(
          at,
          'a group that is no part of this party on the same day',
          `${[...chain, groupId].join(' → ')}${daysInWords(shared)}`,
        );
      }
    }
  };
  for (const id of steps.keys()) if (id !== undefined) walk(id, [id], ALL_DAYS, ALL_DAYS);
};

/** A party leaves on a day of its membership, which is known when the leaving is. */
export const leavesWithinMembership = onEach('parties', ({ partOf }, note, seed) => {
  if (typeof partOf === 'string') return;
  for (const [i, membership] of (partOf ?? []).entries()) {
    const { during, left } = membership;
    if (!left) continue;
    const place = ['partOf', i, 'left'];
    if (left.on.latest <= during.startEarliest || left.on.earliest >= during.endLatest)
      note([...place, 'on'], `a day in the membership, ${during.edtf}`, left.on.edtf);
    const known = seed.knownFrom(membership);
    const learnt = seed.knownFrom(left);
    if (known !== null && learnt !== null && learnt < known)
      note(
        place,
        `leaving known no earlier than the membership, ${isoDay(known)}`,
        `known from ${isoDay(learnt)}`,
      );
  }
});

function stepsOf(
  partOf: SeedRecords['parties']['partOf'] | undefined,
  at: ValuePath,
  seed: RuleInput,
) {
  if (typeof partOf === 'string')
    return [{ groupId: partOf, days: ALL_DAYS, known: ALL_DAYS, at: inside(at, 'partOf') }];
  return (partOf ?? []).map(({ party, during, left, ...statement }, i) => ({
    groupId: party,
    days: {
      from: during.startEarliest,
      until: Math.min(during.endLatest, left?.on.latest ?? OPEN),
    },
    known: {
      from: seed.knownFrom(statement) ?? -OPEN,
      until: statement.withdrawn?.known.latest ?? OPEN,
    },
    at: inside(at, 'partOf', i, 'party'),
  }));
}

function daysInWords({ from, until }: Span): string {
  const first = from > -OPEN ? ` from ${isoDay(from)}` : '';
  return until < OPEN ? `${first} through ${isoDay(until - 1)}` : first;
}
