import { useEffect, useMemo } from 'react';
import type { Rights } from '../../answers/use-rights.ts';
import { useNavigation } from '../../navigation.tsx';
import { Button } from '../../ui/button.tsx';
import { Skeleton } from '../../ui/notice.tsx';
import { countLabel, formatNumber, whenWords } from '../../labels.ts';
import { useQuestion } from '../../question-context.tsx';
import { GraphDrawing } from './graph-drawing.tsx';
import { layoutOf, withStrangers } from './graph-layout.ts';
import { ChosenRights } from './chosen-rights.tsx';
import { graphOf, type Chosen } from './graph-model.ts';
import { usePairs } from '../use-pairs.ts';

const MAX_RIGHTS = 1000;

/** Parties as nodes, and their rights as links from the bound party to the holder. */
export function Graph({ rights }: { readonly rights: Rights }) {
  const { question, years } = useQuestion();
  const { route, navigate } = useNavigation();
  const chosen = chosenOf(route.chosen);
  const setChosen = (next: Chosen | null): void => navigate({ chosen: idsOf(next) }, 'replace');
  const pairs = usePairs(years);
  const graph = useMemo(() => graphOf(rights.rows), [rights.rows]);
  const layout = useMemo(() => {
    const all = pairs?.length === 0 ? graph : graphOf(pairs ?? []);
    return withStrangers(layoutOf(all.nodes, all.links), graph.nodes);
  }, [pairs, graph]);
  const { rows, total, growing, waiting, error, grow } = rights;
  const want = Math.min(total ?? 0, MAX_RIGHTS);
  useEffect(() => {
    if (rows.length < want && !growing && !waiting && error === null) grow();
  });
  if (pairs === null) return <Skeleton lines={10} />;
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
          <GraphDrawing graph={graph} layout={layout} chosen={chosen} onChoose={setChosen} />
        </div>
        <div className="graph-side" aria-live="polite">
          {chosen !== null && (
            <ChosenRights
              chosen={chosen}
              rights={rows}
              nameOf={nameOf}
              onClose={() => setChosen(null)}
            />
          )}
        </div>
      </div>
      <details className="graph-list">
        <summary>The links as a list</summary>
        <ul>
          {graph.links.map((link) => (
            <li key={`${link.bound} ${link.holder}`}>
              <Button quiet onClick={() => setChosen({ pair: [link.bound, link.holder] })}>
                {nameOf.get(link.bound)} → {nameOf.get(link.holder)}:{' '}
                {countLabel(link.rights.length, 'right')}
              </Button>
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}

function chosenOf([first, second]: readonly string[]): Chosen | null {
  if (first === undefined) return null;
  return second === undefined ? { party: first } : { pair: [first, second] };
}

function idsOf(chosen: Chosen | null): readonly string[] {
  if (chosen === null) return [];
  return 'party' in chosen ? [chosen.party] : chosen.pair;
}

/** Scrolls to the middle of what is wider than its box. */
function showMiddle(box: HTMLElement | null): void {
  box?.scrollTo({ left: (box.scrollWidth - box.clientWidth) / 2 });
}
