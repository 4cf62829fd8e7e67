import { useState, type ReactNode } from 'react';
import type { Schema } from '../../../../client/src/index.ts';
import { NamesDocument, SearchDocument, YearsDocument } from '../generated/documents.ts';
import { useAnswer } from '../answers/use-answer.ts';
import { NO_FILTER, isFiltered, type Filter, yearOfWhen } from '../question/question.ts';
import { yearsVariables } from '../question/variables.ts';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { Pending } from '../ui/notice.tsx';
import { Popover } from '../ui/popover.tsx';
import { FindField } from '../ui/fields.tsx';
import { groupWords, nameOf, number, plainName, type YearGroup } from '../labels.ts';
import { useQuestion } from '../question-context.tsx';

type ListName = 'holder' | 'bound' | 'kind' | 'asset';

const LISTS: readonly (readonly [name: ListName, title: string, groupBy: Schema.RightGrouping])[] =
  [
    ['holder', 'Holder', 'HOLDER'],
    ['bound', 'Bound', 'COUNTERPARTY'],
    ['kind', 'Kind', 'KIND'],
    ['asset', 'Asset', 'ASSET'],
  ];

/** The filters; each list offers what exists in the asked year, with its count. */
export function Filters() {
  const { question, change } = useQuestion();
  const { filter } = question;
  const setFilter = (filter: Filter): void => change({ filter });
  const ids = [...filter.holder, ...filter.bound, ...filter.asset];
  const names = useAnswer(NamesDocument, ids.length === 0 ? null : { ids });
  const nameById = new Map(
    (names.data?.nodes ?? []).flatMap((node) =>
      node === null ? [] : [[node.id, plainName(node)] as const],
    ),
  );
  const wordsOf = (name: ListName): string => {
    const [first, ...others] = filter[name];
    if (first === undefined) return 'any';
    return `${name === 'kind' ? nameOf(first) : (nameById.get(first) ?? first)}${others.length > 0 ? ` +${others.length}` : ''}`;
  };
  return (
    <div className="filters" role="group" aria-label="Filters">
      {LISTS.map(([name, title, groupBy]) => (
        <FilterPopover
          key={name}
          title={title}
          words={wordsOf(name)}
          isSet={filter[name].length > 0}
        >
          <FilterList
            name={name}
            groupBy={groupBy}
            nameById={nameById}
            onChange={(values) => setFilter({ ...filter, [name]: values })}
          />
        </FilterPopover>
      ))}
      <FilterPopover
        title="Certainty"
        words={filter.certainty?.toLowerCase() ?? 'any'}
        isSet={filter.certainty !== null}
      >
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
      </FilterPopover>
      {isFiltered(filter) && (
        <Button quiet onClick={() => setFilter(NO_FILTER)}>
          Clear filters
        </Button>
      )}
    </div>
  );
}

interface FilterPopoverProps {
  readonly title: string;
  readonly words: string;
  readonly isSet: boolean;
  readonly children: ReactNode;
}

function FilterPopover({ title, words, isSet, children }: FilterPopoverProps) {
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

interface Option {
  readonly value: string;
  readonly words: string;
  /** Null if it is not counted. */
  readonly count: number | null;
}

interface FilterListProps {
  readonly name: ListName;
  readonly groupBy: Schema.RightGrouping;
  readonly nameById: ReadonlyMap<string, string>;
  readonly onChange: (values: readonly string[] | readonly Schema.RightKind[]) => void;
}

const MAX_OPTIONS = 60;

function FilterList({ name, groupBy, nameById, onChange }: FilterListProps) {
  const { question } = useQuestion();
  const [text, setText] = useState('');
  const { when, filter } = question;
  const year = yearOfWhen(when);
  const others = { ...question, filter: { ...filter, [name]: [] } };
  const groups = useAnswer(YearsDocument, {
    from: year,
    through: year,
    groupBy,
    ...yearsVariables(others),
  });
  const found = useAnswer(
    SearchDocument,
    name === 'kind' || text.trim() === ''
      ? null
      : { text, types: [name === 'asset' ? 'ASSET' : 'PARTY'], first: 12 },
  );
  const chosen: readonly string[] = filter[name];
  const counted = optionsOf(groups.data?.rightsByYear[0]?.groups ?? []);
  const options = merged(
    counted,
    chosen.map((value) => ({
      value,
      words: name === 'kind' ? nameOf(value) : (nameById.get(value) ?? value),
      count: null,
    })),
    text === ''
      ? []
      : (found.data?.search.edges ?? []).map(({ node }) => ({
          value: node.id,
          words: plainName(node),
          count: null,
        })),
  );
  const fitting = options.filter(
    ({ words, value }) =>
      chosen.includes(value) ||
      words.toLowerCase().includes(text.trim().toLowerCase()) ||
      found.data?.search.edges.some(({ node }) => node.id === value && text !== ''),
  );
  return (
    <div className="stack">
      <FindField label="Find" text={text} onChange={setText} />
      <Pending query={groups} lines={4} />
      {groups.data !== null && fitting.length === 0 && (
        <p className="quiet">{text === '' ? `Nothing in ${year}.` : 'Nothing is called that.'}</p>
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
                <span className="quiet number">{number(option.count)}</span>
              )}
            </label>
          </li>
        ))}
      </ul>
      {fitting.length > MAX_OPTIONS && (
        <p className="quiet">{number(fitting.length - MAX_OPTIONS)} more: find them by name.</p>
      )}
      {counted.length > 0 && <p className="quiet">Counts are rights in force in {year}.</p>}
    </div>
  );
}

/** Groups with counts, most first; a party's group counts its members too. */
function optionsOf(groups: readonly YearGroup[]): readonly Option[] {
  const options = new Map<string, { words: string; count: number }>();
  const add = (value: string, words: string, count: number): void => {
    options.set(value, { words, count: (options.get(value)?.count ?? 0) + count });
  };
  for (const { key, node, inForce, possible } of groups) {
    const amount = inForce + possible;
    if (amount === 0) continue;
    add(key, groupWords({ key, node }), amount);
    if (node !== null && 'partOf' in node && node.partOf)
      add(node.partOf.id, node.partOf.name, amount);
  }
  return [...options]
    .map(([value, option]) => ({ value, ...option }))
    .sort((a, b) => b.count - a.count || (a.words < b.words ? -1 : 1));
}

/** Each option once; the first of equal values is taken. */
function merged(...lists: readonly (readonly Option[])[]): readonly Option[] {
  const options = lists.flat();
  const firstOf = new Map(options.toReversed().map((option) => [option.value, option]));
  return options.filter((option) => firstOf.get(option.value) === option);
}
