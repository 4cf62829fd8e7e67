import type { Id } from '../../domain/model/record.ts';
import type { Right } from '../../domain/model/right.ts';
import type { RightVersion } from '../../domain/model/history.ts';
import { type CaseParts, rightCase } from '../../domain/rights/case.ts';
import { alternativesOf, versionsOfRight } from '../../domain/rights/versions.ts';
import { type BuiltRight, buildParts, type GraphParts } from '../assemble/build-graph.ts';
import { versionOf } from '../assemble/version.ts';
import type { CheckedSeed } from '../validate/records.ts';
import { grouped, type LoadedType, type Loading, loadings, type LoadSource } from './source.ts';

/** A checked seed as what a load reads: rights are built, with their versions, as they go by, in file order. */
export function seedSource(seed: CheckedSeed): LoadSource {
  const parts = buildParts(seed);
  const evidenceOf = grouped(parts.others.EVIDENCE, ({ subjectId }) => subjectId);
  const versionsOf = versionMaker(seed, parts);
  function* rights(): Generator<Loading<'RIGHT'>> {
    for (const right of seed.rights) {
      const built = parts.right(right);
      yield { record: built.right, evidence: inOrder(built), versions: versionsOf(built) };
    }
  }
  return {
    version: versionOf(seed),
    records: <T extends LoadedType>(type: T) =>
      type === 'RIGHT'
        ? (rights() as unknown as Iterable<Loading<T>>)
        : loadings(parts.others[type as Exclude<T, 'RIGHT'>], evidenceOf, () => []),
    merges: () => parts.merges,
  };
}

/** Makes the versions of rights one by one; only rights that others are compared with are held. */
function versionMaker(
  seed: CheckedSeed,
  { others, right: build }: GraphParts,
): (built: BuiltRight) => readonly RightVersion[] {
  const compared = new Set([
    ...seed.acts.flatMap(({ ends, introduces }) => [...ends, ...introduces]),
    ...seed.rights.flatMap(({ id, alternativeTo }) =>
      alternativeTo.length > 0 ? [id, ...alternativeTo] : [],
    ),
  ]);
  const rights = new Map<Id, Right>(
    seed.rights.filter(({ id }) => compared.has(id)).map((right) => [right.id, build(right).right]),
  );
  const by = <T extends { readonly id: Id }>(list: readonly T[]) => {
    const map = new Map(list.map((record) => [record.id, record]));
    return (id: Id) => map.get(id);
  };
  const parts: Omit<CaseParts, 'evidence'> = {
    right: (id) => rights.get(id),
    condition: by(others.CONDITION),
    event: by(others.EVENT),
    act: by(others.ACT),
  };
  return ({ right, evidence }) => {
    const own = { ...parts, evidence: (id: Id) => evidence.find((piece) => piece.id === id) };
    return versionsOfRight(rightCase(right, own), alternativesOf(right, rights));
  };
}

function inOrder({ evidence }: BuiltRight): BuiltRight['evidence'] {
  return evidence.length < 2 ? evidence : [...evidence].sort((a, b) => (a.id < b.id ? -1 : 1));
}
