import { useAnswer } from '../answers/use-answer.ts';
import { NamesDocument } from '../generated/documents.ts';
import { nameOf, plainName } from '../labels.ts';
import type { Question } from '../question/question.ts';

const STATUS_WORDS = {
  contingent: 'waiting for a condition',
  ended: 'ended',
  upcoming: 'not yet begun',
} as const;

/** The filters of a question in words, each such as `holder: Microsoft`. */
export function useFilterWords({ filter, also, match }: Question): readonly string[] {
  const { holder, bound, kind, asset, certainty } = filter;
  const ids = [...holder, ...bound, ...asset];
  const names = useAnswer(NamesDocument, ids.length === 0 ? null : { ids });
  const named = new Map(
    (names.data?.nodes ?? []).flatMap((node) => (node === null ? [] : [[node.id, node] as const])),
  );
  const words = (id: string): string => {
    const node = named.get(id);
    return node === undefined ? id : plainName(node);
  };
  const lists = {
    holder: holder.map(words),
    bound: bound.map(words),
    kind: kind.map(nameOf),
    asset: asset.map(words),
    certainty: certainty === null ? [] : [nameOf(certainty)],
    'also rights': match === 'OVERLAPS' ? also.map((group) => STATUS_WORDS[group]) : [],
  };
  return Object.entries(lists).flatMap(([name, values]) =>
    values.length === 0 ? [] : [`${name}: ${values.join(', ')}`],
  );
}
