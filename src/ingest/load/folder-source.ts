import type { Id } from '../../domain/model/record.ts';
import type { Right } from '../../domain/model/right.ts';
import type { RightVersion } from '../../domain/model/history.ts';
import { type CaseParts, rightCase } from '../../domain/rights/case.ts';
import { alternativesOf, versionsOfRight } from '../../domain/rights/versions.ts';
import { type BuiltRight, buildParts } from '../assemble/build-graph.ts';
import type { CheckedFolder } from '../validate/check-folder.ts';
import type { SeedRight } from '../validate/records.ts';
import { grouped, type LoadedType, type Loading, loadings, type LoadSource } from './source.ts';

/** A checked seed folder as what a load reads: rights are built and settled as they go by, in no order. */
export function folderSource(folder: CheckedFolder): LoadSource {
  const { kept, version } = folder;
  const parts = buildParts(kept);
  const evidenceOf = grouped(parts.others.EVIDENCE, ({ subjectId }) => subjectId);
  const settle = settler(parts.others, kept.rights.map(parts.right));
  const loading = (right: SeedRight): Loading<'RIGHT'> => {
    const built = parts.right(right);
    return { record: built.right, evidence: inOrder(built), versions: settle(built) };
  };
  async function* rights(): AsyncGenerator<Loading<'RIGHT'>> {
    for (const right of kept.rights) yield loading(right);
    for await (const some of folder.passing()) for (const right of some) yield loading(right);
  }
  return {
    version,
    records: <T extends LoadedType>(type: T) =>
      type === 'RIGHT'
        ? (rights() as unknown as AsyncIterable<Loading<T>>)
        : loadings(parts.others[type as Exclude<T, 'RIGHT'>], evidenceOf, () => []),
    merges: () => parts.merges,
  };
}

/**
 * Settles rights one by one.
 *
 * @param spokenOf  at least the rights that acts name and those that are alternatives
 */
function settler(
  others: ReturnType<typeof buildParts>['others'],
  spokenOf: readonly BuiltRight[],
): (built: BuiltRight) => readonly RightVersion[] {
  const rights = new Map<Id, Right>(spokenOf.map(({ right }) => [right.id, right]));
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
