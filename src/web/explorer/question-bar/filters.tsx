import { useState, type PropsWithChildren } from 'react';
import { FacetsDocument, SearchDocument } from '../generated/documents.ts';
import { useAnswer, useLast, usePages } from '../answers/use-answer.ts';
import { givenFilter, type Filter } from '../question/question.ts';
import { answerVariables, isFiltered } from '../question/variables.ts';
import { useFilterValues } from '../share/filter-words.ts';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { Pending } from '../ui/notice.tsx';
import { Popover } from '../ui/popover.tsx';
import { FindField } from '../ui/fields.tsx';
import { enumLabel, formatNumber, plainName } from '../labels.ts';
import { useQuestion } from '../question-context.tsx';
import { FACETS, facetsOf, type Facet, type FacetName } from './facets.ts';

type SetFilter = (part: { readonly [Key in keyof Filter]: unknown }) => void;

/** The filters; each list offers what the answer has without it, with its count. */
export function Filters() {
  const { question, change } = useQuestion();
  const { filter } = question;
  const set: SetFilter = (part) => change({ filter: givenFilter({ ...filter, ...part }) });
  const values = useFilterValues(filter);
  return (
    <div className="filters" role="group" aria-label="Filters">
      {FACETS.map((name) => (
        <FilterPopover
          key={name}
          title={enumLabel(name.toUpperCase())}
          words={firstOf(values[name])}
        >
          <FilterList name={name} words={values[name]} set={set} />
        </FilterPopover>
      ))}
      <FilterPopover title="Words" words={filter.text ?? ''}>
        <FindField
          label="All of these words, or parts of them"
          text={filter.text ?? ''}
          onChange={(text) => set({ text: text.trim() === '' ? null : text })}
        />
      </FilterPopover>
      <FilterPopover
        title="Certainty"
        words={[...values.certainty, ...values.disputed].join(', ').toLowerCase()}
      >
        <Choice
          legend="In force"
          options={[
            [null, 'certainly or possibly'],
            ['CERTAIN', 'certainly'],
            ['POSSIBLE', 'possibly'],
          ]}
          value={filter.certainty ?? null}
          onChange={(certainty) => set({ certainty })}
        />
        <Choice
          legend="Its sources"
          options={[
            [null, 'agree or not'],
            [true, 'disagree'],
            [false, 'do not disagree'],
          ]}
          value={filter.disputed ?? null}
          onChange={(disputed) => set({ disputed })}
        />
      </FilterPopover>
      {isFiltered(filter) && (
        <Button quiet onClick={() => change({ filter: {} })}>
          Clear filters
        </Button>
      )}
    </div>
  );
}

function firstOf([first = '', ...others]: readonly string[]): string {
  return others.length === 0 ? first : `${first} +${others.length}`;
}

function FilterPopover({
  title,
  words,
  children,
}: PropsWithChildren<Record<'title' | 'words', string>>) {
  const isSet = words !== '';
  const face = (
    <>
      <span className="quiet">{title}</span> {words}
    </>
  );
  return (
    <Popover name={`${title} filter`} className={isSet ? 'filter is-set' : 'filter'} face={face}>
      {children}
    </Popover>
  );
}

interface FilterListProps {
  readonly name: FacetName;
  readonly words: readonly string[];
  readonly set: SetFilter;
}

const MAX_OPTIONS = 60;
/** Counts are of the first thousand rights. */
const MAX_FACET_PAGES = 10;

function FilterList({ name, words: chosenWords, set }: FilterListProps) {
  const { question } = useQuestion();
  const [text, setText] = useState('');
  const { filter } = question;
  const others = { ...question, filter: givenFilter({ ...filter, [name]: [] }) };
  const facets = usePages(FacetsDocument, answerVariables(others), MAX_FACET_PAGES);
  // Whole: options would change places under the pointer as pages come.
  const pages = useLast(facets.isShort ? undefined : (facets.data ?? undefined));
  const rights = pages?.flatMap(({ view }) => view.rights.nodes) ?? [];
  const total = pages?.[0]?.view.rights.totalCount ?? 0;
  const typed = text.trim().toLowerCase();
  const search = useAnswer(
    SearchDocument,
    name === 'kind' || typed === ''
      ? null
      : { text, types: [name === 'asset' ? 'ASSET' : 'PARTY'], first: 12 },
  );
  const found = (typed === '' ? [] : (search.data?.search.edges ?? [])).map(({ node }) => ({
    value: node.id,
    words: plainName(node),
    count: null,
  }));
  const chosen: readonly string[] = filter[name] ?? [];
  const options: readonly Facet[] = [
    ...facetsOf(name, rights),
    ...chosen.map((value, index) => ({ value, words: chosenWords[index]!, count: null })),
    ...found,
  ];
  const fitting = options.filter(
    ({ words, value }, index) =>
      options.findIndex((other) => other.value === value) === index &&
      (chosen.includes(value) ||
        words.toLowerCase().includes(typed) ||
        found.some((hit) => hit.value === value)),
  );
  const toggle = (value: string): void => {
    const rest = chosen.filter((other) => other !== value);
    const values = rest.length < chosen.length ? rest : [...chosen, value];
    set({ [name]: values, ...(name !== 'kind' && { affiliates: undefined }) });
  };
  return (
    <div className="stack">
      <FindField label="Find" text={text} onChange={setText} />
      <Pending query={{ ...facets, data: pages }} lines={4} />
      {pages !== null && fitting.length === 0 && (
        <p className="quiet">{text === '' ? 'The list is empty.' : 'Nothing is called that.'}</p>
      )}
      <ul className="options">
        {fitting.slice(0, MAX_OPTIONS).map((option) => (
          <li key={option.value}>
            <label>
              <input
                type="checkbox"
                checked={chosen.includes(option.value)}
                onChange={() => toggle(option.value)}
              />
              <span className="option-name">{option.words}</span>
              {option.count !== null && (
                <span className="quiet number">{formatNumber(option.count)}</span>
              )}
            </label>
          </li>
        ))}
      </ul>
      {fitting.length > MAX_OPTIONS && (
        <p className="quiet">
          {formatNumber(fitting.length - MAX_OPTIONS)} more: find them by name.
        </p>
      )}
      {rights.length < total && (
        <p className="quiet">Counts are of the first {formatNumber(rights.length)} rights.</p>
      )}
    </div>
  );
}
