import { useMemo } from 'react';
import { usePages, type Rights } from '../../answers/use-answer.ts';
import { PairsDocument } from '../../generated/documents.ts';
import { Link, useNavigation } from '../../navigation.tsx';
import { Skeleton } from '../../ui/notice.tsx';
import { countLabel, formatNumber, whenWords } from '../../labels.ts';
import { useQuestion } from '../../question-context.tsx';
import { firstOfYear, lastOfYear } from '../../time/days.ts';
import { GraphDrawing } from './graph-drawing.tsx';
import { layoutOf, withStrangers } from './graph-layout.ts';
import { ChosenRights } from './chosen-rights.tsx';
import { graphOf } from './graph-model.ts';

/** Pages behind the layout, which is the same in every year; parties beyond them come below it. */
const MAX_PAIR_PAGES = 5;

/** Parties as nodes, and their rights as links from the bound party to the holder. */
export function Graph({ rights }: { readonly rights: Rights }) {
  const { question, years } = useQuestion();
  const { chosen } = useNavigation().route;
  const asked = years && { from: firstOfYear(years.from), through: lastOfYear(years.through) };
  const pairs = usePages(PairsDocument, asked, MAX_PAIR_PAGES);
  const graph = useMemo(() => graphOf(rights.rows), [rights.rows]);
  const layout = useMemo(() => {
    const ofAllYears = graphOf(pairs.data?.flatMap(({ view }) => view.rights.nodes) ?? []);
    const { nodes, links } = ofAllYears.nodes.length === 0 ? graph : ofAllYears;
    return withStrangers(layoutOf(nodes, links), graph.nodes);
  }, [pairs.data, graph]);
  const { rows, total } = rights;
  if (pairs.isShort || (pairs.data === null && pairs.error === null))
    return <Skeleton lines={10} />;
  const nameOf = new Map(graph.nodes.map((node) => [node.id, node.name]));
  return (
    <div className="graph-frame">
      <p className="quiet">
        {countLabel(graph.nodes.length, 'party', 'parties')} and {countLabel(rows.length, 'right')}{' '}
        {whenWords(question.when, question.match)}. An arrow runs from the party that is bound to
        the party that holds; its number says how many rights: choose it, or a party, to see them. A
        dashed one has no right that is certain.
        {total !== null &&
          total > rows.length &&
          ` Drawn from the first ${formatNumber(rows.length)} of ${formatNumber(total)} rights.`}
      </p>
      <div className="graph-stage">
        <div
          ref={showMiddle}
          className="graph-scroll"
          data-arrows
          tabIndex={0}
          role="region"
          aria-label="Graph of parties"
        >
          <GraphDrawing graph={graph} layout={layout} chosen={chosen} />
        </div>
        <div className="graph-side" aria-live="polite">
          {chosen.length > 0 && <ChosenRights chosen={chosen} rights={rows} nameOf={nameOf} />}
        </div>
      </div>
      <details className="graph-list">
        <summary>The links as a list</summary>
        <ul>
          {graph.links.map((link) => (
            <li key={`${link.bound} ${link.holder}`}>
              <Link
                to={{ chosen: [link.bound, link.holder] }}
                replace
                className="button button-quiet"
              >
                {nameOf.get(link.bound)} → {nameOf.get(link.holder)}:{' '}
                {countLabel(link.rights.length, 'right')}
              </Link>
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}

function showMiddle(box: HTMLElement | null): void {
  box?.scrollTo({ left: (box.scrollWidth - box.clientWidth) / 2 });
}
