import type { Id } from '../../domain/model/record.ts';
import { partsOf, rightHistory } from '../../domain/rights/history.ts';
import { alternativesOf, versionsOfRight } from '../../domain/rights/versions.ts';
import { buildParts } from '../assemble/build-graph.ts';
import { versionOf } from '../assemble/version.ts';
import type { CheckedSeed, SeedRight } from '../validate/records.ts';
import { groupBy } from '../../store/group-by.ts';
import type { LoadedType, Loading, LoadSource } from './source.ts';

/** A checked seed as a source of a load: builds rights with their versions one by one, in file order. */
export function seedSource(seed: CheckedSeed): LoadSource {
  const parts = buildParts(seed);
  const version = versionOf(seed);
  const compared = comparedRights(seed).map((right) => parts.right(right).right);
  const comparedById = new Map(compared.map((right) => [right.id, right]));
  const shared = partsOf({
    version,
    records: { ...parts.others, RIGHT: compared },
    merges: parts.merges,
  });
  const loading = (seedRight: SeedRight): Loading<'RIGHT'> => {
    const { right, evidence } = parts.right(seedRight);
    const ownEvidence = (id: Id) => evidence.find((piece) => piece.id === id);
    const history = rightHistory(right, { ...shared, evidence: ownEvidence });
    return {
      record: right,
      evidence,
      versions: versionsOfRight(history, alternativesOf(right, comparedById)),
    };
  };
  const evidenceOf = groupBy(parts.others.EVIDENCE, ({ subjectId }) => subjectId);
  function* records(type: LoadedType): Generator<Loading<LoadedType>> {
    if (type === 'RIGHT') for (const right of seed.rights) yield loading(right);
    else
      for (const record of parts.others[type])
        yield { record, evidence: evidenceOf.get(record.id) ?? [], versions: [] };
  }
  return { version, records: records as LoadSource['records'], merges: () => parts.merges };
}

/** The rights that the versions of other rights depend on: those that acts name, and alternatives. */
function comparedRights(seed: CheckedSeed): readonly SeedRight[] {
  const named = new Set([
    ...seed.acts.flatMap(({ ends, introduces }) => [...ends, ...introduces]),
    ...seed.rights.flatMap(({ alternativeTo }) => alternativeTo),
  ]);
  return seed.rights.filter(({ id, alternativeTo }) => alternativeTo.length > 0 || named.has(id));
}
