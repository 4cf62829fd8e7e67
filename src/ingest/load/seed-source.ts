import { lookUpIn, rightHistory } from '../../domain/rights/history.ts';
import { decidingEventIds, withHeads } from '../../domain/rights/heads.ts';
import { versionsOfRight } from '../../domain/rights/versions.ts';
import { type BuiltRight, buildParts } from '../assemble/build-graph.ts';
import type { CheckedSeed, SeedRight } from '../validate/records.ts';
import { groupBy } from '../../domain/group-by.ts';
import type { LoadedType, RecordsToLoad, LoadSource } from './source.ts';

/** A checked seed as a source of a load: builds rights with their versions one by one. */
export function seedSource(seed: CheckedSeed): LoadSource {
  // the load knows when each record was recorded
  const { version, dossier, merges, ...parts } = buildParts(seed, '');
  const compared = comparedRights(seed).map((right) => parts.right(right));
  const comparedById = new Map(compared.map((built) => [built.right.id, built]));
  const others = [...Object.values(parts.others).flat(), ...compared.map(({ right }) => right)];
  const lookUp = lookUpIn(others);
  const historyOf = ({ right, evidence }: BuiltRight) => {
    const own = lookUpIn(evidence);
    return rightHistory(right, (type, id) => (type === 'EVIDENCE' ? own : lookUp)(type, id));
  };
  const loading = (seedRight: SeedRight): RecordsToLoad<'RIGHT'> => {
    const { right, evidence } = parts.right(seedRight);
    const history = withHeads(historyOf({ right, evidence }), (id) => {
      const head = comparedById.get(id);
      return head && historyOf(head);
    });
    return {
      record: right,
      evidence,
      versions: versionsOfRight(history),
      headEventIds: history.heads.size === 0 ? [] : [...decidingEventIds(history)],
    };
  };
  const evidenceOf = groupBy(parts.others.EVIDENCE, ({ subjectId }) => subjectId);
  function* records(type: LoadedType): Generator<RecordsToLoad<LoadedType>> {
    if (type === 'RIGHT') for (const right of seed.rights) yield loading(right);
    else
      for (const record of parts.others[type])
        yield { record, evidence: evidenceOf.get(record.id) ?? [], versions: [], headEventIds: [] };
  }
  return {
    version,
    records: records as LoadSource['records'],
    merges,
    dossier,
  };
}

/**
 * The rights that the versions of other rights depend on: those that acts and conditions name,
 * alternatives, and what corrects a right that conditions name.
 */
function comparedRights(seed: CheckedSeed): readonly SeedRight[] {
  const named = new Set([
    ...seed.acts.flatMap(({ ends, introduces }) => [...ends, ...introduces]),
    ...seed.rights.flatMap(({ alternativeTo }) => alternativeTo),
    ...seed.conditions.flatMap(({ right }) => right ?? []),
  ]);
  const hasHeads = seed.conditions.some(({ right }) => right !== null);
  return seed.rights.filter(
    ({ id, alternativeTo, corrects }) =>
      alternativeTo.length > 0 || named.has(id) || (hasHeads && corrects !== null),
  );
}
