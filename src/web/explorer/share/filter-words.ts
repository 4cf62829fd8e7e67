import { useAnswer } from '../answers/use-answer.ts';
import { NamesDocument } from '../generated/documents.ts';
import { disputeWords, enumLabel, plainName, slugOf } from '../labels.ts';
import type { Filter, Question } from '../question/question.ts';

const ALSO_WORDS = {
  unconfirmed: '',
  contingent: 'waiting',
  ended: 'ended',
  upcoming: 'not yet in force',
} as const;

/** The names of the parties and assets of a filter, by id. */
export function useFilterNames({ party, holder, counterparty, asset }: Filter) {
  return useNames([...party, ...holder, ...counterparty, ...asset]);
}

/** The names of things by their ids. */
export function useNames(ids: readonly string[]): ReadonlyMap<string, string> {
  const { data } = useAnswer(NamesDocument, ids.length === 0 ? null : { ids });
  const nodes = data?.nodes.flatMap((node) => node ?? []) ?? [];
  return new Map(nodes.map((node) => [node.id, plainName(node)]));
}

/** The filters of a question in words, each such as `holder: Microsoft`. */
export function useFilterWords({ filter, also, match }: Question): readonly string[] {
  const { party, holder, counterparty, kind, asset, certainty, disputed, text } = filter;
  const nameById = useFilterNames(filter);
  const named = (ids: readonly string[]) => ids.map((id) => nameById.get(id) ?? slugOf(id));
  const lists = {
    party: named(party),
    holder: named(holder),
    'bound party': named(counterparty),
    kind: kind.map(enumLabel),
    asset: named(asset),
    certainty: certainty === null ? [] : [enumLabel(certainty)],
    words: text === null ? [] : [text],
    dispute: disputed === null ? [] : [disputeWords(disputed)],
    also: match === 'OVERLAPS' ? also.map((group) => ALSO_WORDS[group]) : [],
  };
  return Object.entries(lists).flatMap(([name, values]) => {
    const words = values.filter((value) => value !== '').join(', ');
    return words === '' ? [] : [`${name}: ${words}`];
  });
}
