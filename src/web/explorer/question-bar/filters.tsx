import { useState, type ReactNode } from 'react';
import type { Schema } from '../../../../client/src/index.ts';
import { FacetsDocument, SearchDocument } from '../generated/documents.ts';
import { useFirstPages } from '../answers/pages.ts';
import { useAnswer } from '../answers/use-answer.ts';
import { NO_FILTER, type Filter } from '../question/question.ts';
import { answerVariables, isFiltered } from '../question/variables.ts';
import { useFilterNames } from '../share/filter-words.ts';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { Pending } from '../ui/notice.tsx';
import { Popover } from '../ui/popover.tsx';
import { FindField } from '../ui/fields.tsx';
import { disputeWords, enumLabel, formatNumber, plainName, slugOf } from '../labels.ts';
import { useQuestion } from '../question-context.tsx';
import { facetsOf, type Facet, type FacetName } from './facets.ts';

const LISTS: readonly (readonly [name: FacetName, title: string])[] = [
  ['party', 'Party'],
  ['holder', 'Holder'],
  ['counterparty', 'Bound party'],
  ['kind', 'Kind'],
  ['asset', 'Asset'],
];

const DISPUTED = [
  ['any', 'agree or not'],
  ['true', 'disagree'],
  ['false', 'do not disagree'],
] as const;

/** The filters; each list offers what the answer has without it, with its count. */
export function Filters() {
  const { question, change } = useQuestion();
  const { filter } = question;
  const setFilter = (filter: Filter): void => change({ filter });
  const nameById = useFilterNames(filter);
  const wordsOf = (name: FacetName, value: string): string =>
    name === 'kind' ? enumLabel(value) : (nameById.get(value) ?? slugOf(value));
  const faceOf = (name: FacetName): string => {
    const [first, ...others] = filter[name];
    if (first === undefined) return '';
    return `${wordsOf(name, first)}${others.length > 0 ? ` +${others.length}` : ''}`;
  };
  return (
    <div className="filters" role="group" aria-label="Filters">
      {LISTS.map(([name, title]) => (
        <FilterPopover key={name} title={title} words={faceOf(name)}>
          <FilterList
            name={name}
            wordsOf={(value) => wordsOf(name, value)}
            onChange={(values) => setFilter({ ...filter, [name]: values })}
          />
        </FilterPopover>
      ))}
      <FilterPopover title="Words" words={filter.text ?? ''}>
        <FindField
          label="All of these words, or parts of them"
          text={filter.text ?? ''}
          onChange={(text) => setFilter({ ...filter, text: text.trim() === '' ? null : text })}
        />
      </FilterPopover>
      <FilterPopover title="Certainty" words={certaintyWords(filter)}>
        <Choice
          legend="In force"
          options={[
            ['any', 'certainly or possibly'],
            ['CERTAIN', 'certainly'],
            ['POSSIBLE', 'possibly'],
          ]}
          value={filter.certainty ?? 'any'}
          onChange={(chosen) =>
            setFilter({ ...filter, certainty: chosen === 'any' ? null : chosen })
          }
        />
        <Choice
          legend="Its sources"
          options={DISPUTED}
          value={filter.disputed === null ? 'any' : `${filter.disputed}`}
          onChange={(chosen) =>
            setFilter({ ...filter, disputed: chosen === 'any' ? null : chosen === 'true' })
          }
        />
      </FilterPopover>
      {isFiltered(filter) && (
        <Button quiet onClick={() => setFilter(NO_FILTER)}>
          Clear filters
        </Button>
      )}
    </div>
  );
}

function certaintyWords({ certainty, disputed }: Filter): string {
  const dispute = disputed === null ? undefined : disputeWords(disputed);
  return [certainty?.toLowerCase(), dispute].filter((words) => words !== undefined).join(', ');
}

interface FilterPopoverProps {
  readonly title: string;
  /** Empty if it is not set. */
  readonly words: string;
  readonly children: ReactNode;
}

function FilterPopover({ title, words, children }: FilterPopoverProps) {
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
  readonly wordsOf: (value: string) => string;
  readonly onChange: (values: readonly string[] | readonly Schema.RightKind[]) => void;
}

const MAX_OPTIONS = 60;
/** Counts are of the first thousand rights. */
const MAX_FACET_PAGES = 10;

function FilterList({ name, wordsOf, onChange }: FilterListProps) {
  const { question } = useQuestion();
  const [text, setText] = useState('');
  const { filter } = question;
  const others = { ...question, filter: { ...filter, [name]: [] } };
  const facets = useFirstPages(FacetsDocument, answerVariables(others), MAX_FACET_PAGES);
  const rights = facets.data?.flatMap(({ view }) => view.rights.nodes) ?? [];
  const total = facets.data?.[0]?.view.rights.totalCount ?? 0;
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
  const chosen: readonly string[] = filter[name];
  const options: readonly Facet[] = [
    ...facetsOf(name, rights),
    ...chosen.map((value) => ({ value, words: wordsOf(value), count: null })),
    ...found,
  ];
  const fitting = options.filter(
    ({ words, value }, index) =>
      options.findIndex((other) => other.value === value) === index &&
      (chosen.includes(value) ||
        words.toLowerCase().includes(typed) ||
        found.some((hit) => hit.value === value)),
  );
  return (
    <div className="stack">
      <FindField label="Find" text={text} onChange={setText} />
      <Pending query={facets} lines={4} />
      {facets.data !== null && fitting.length === 0 && (
        <p className="quiet">{text === '' ? 'The list is empty.' : 'Nothing is called that.'}</p>
      )}
      <ul className="options">
        {fitting.slice(0, MAX_OPTIONS).map((option) => (
          <li key={option.value}>
            <label>
              <input
                type="checkbox"
                checked={chosen.includes(option.value)}
                onChange={(event) =>
                  onChange(
                    event.target.checked
                      ? [...chosen, option.value]
                      : chosen.filter((value) => value !== option.value),
                  )
                }
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
