import { useAnswer } from '../answers/use-answer.ts';
import { NamesDocument } from '../generated/documents.ts';
import { enumLabel, plainName, slugOf } from '../labels.ts';
import { othersShown, type Filter, type Question } from '../question/question.ts';
import { fieldWords } from '../ui/evidence-list.tsx';

export function useNames(ids: readonly string[]): ReadonlyMap<string, string> {
  const { data } = useAnswer(NamesDocument, ids.length === 0 ? null : { ids });
  const nodes = data?.nodes.flatMap((node) => node ?? []) ?? [];
  return new Map(nodes.map((node) => [node.id, plainName(node)]));
}

/** The values of a filter in words; a party without its members is `OpenAI alone`. */
export function useFilterValues(filter: Filter) {
  const { party, holder, counterparty, kind, asset, certainty, disputed, text } = filter;
  const nameById = useNames([party, holder, counterparty, asset].flatMap((ids) => ids ?? []));
  const alone = filter.affiliates === false ? ' alone' : '';
  const named = (ids: Filter['party']) =>
    (ids ?? []).map((id) => `${nameById.get(id) ?? slugOf(id)}${alone}`);
  return {
    party: named(party),
    holder: named(holder),
    counterparty: named(counterparty),
    kind: (kind ?? []).map(enumLabel),
    asset: named(asset),
    certainty: [certainty ?? []].flat().map(enumLabel),
    text: [text ?? []].flat(),
    disputed: [disputed ?? []].flat().map((yes) => `sources ${yes ? '' : 'do not '}disagree`),
  };
}

const NAMES: Readonly<Record<string, string>> = { text: 'words', disputed: 'dispute' };

/** The filters of a question in words, each such as `holder: Microsoft`. */
export function useFilterWords(question: Question): readonly string[] {
  const also = othersShown(question).map(([, words]) => words);
  return Object.entries({ ...useFilterValues(question.filter), also })
    .filter(([, values]) => values.length > 0)
    .map(([name, values]) => `${NAMES[name] ?? fieldWords(name)}: ${values.join(', ')}`);
}
