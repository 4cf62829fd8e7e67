import type { KeyboardEvent } from 'react';
import type { RightRowFragment } from '../../generated/documents.ts';
import { countLabel } from '../../labels.ts';
import { bowsOf, numberBox, type Edge } from './graph-edges.ts';
import { groupLabels, labelsOf, LINE_HEIGHT, type Label } from './graph-labels.ts';
import type { Layout, Point } from './graph-layout.ts';
import type { Chosen, Graph, GraphLink, GraphNode } from './graph-model.ts';

interface ChoiceProps {
  readonly chosen: Chosen | null;
  readonly onChoose: (chosen: Chosen) => void;
}

interface DrawingProps extends ChoiceProps {
  readonly graph: Graph<RightRowFragment>;
  readonly layout: Layout;
}

/** The drawing of the graph; links and parties can be chosen by pointer and keyboard. */
export function GraphDrawing({ graph, layout, ...choice }: DrawingProps) {
  const { x, y, width, height } = layout.box;
  const present = new Set(graph.nodes.map(({ group }) => group?.id));
  const amount = amounts(graph);
  const nameById = new Map(graph.nodes.map((node) => [node.id, node.name]));
  const radius = (id: string): number => radiusOf(amount.get(id) ?? 1);
  const bows = bowsOf(graph, layout, radius);
  const taken = [...groupLabels(layout), ...bows.map(({ middle }) => numberBox(middle))];
  const labels = labelsOf(graph.nodes, layout, radius, taken);
  return (
    <svg
      className="graph"
      viewBox={`${x} ${y} ${width} ${height}`}
      role="group"
      aria-label="Parties and what binds them"
    >
      <defs>
        <marker
          id="arrow"
          viewBox="0 0 8 8"
          refX="7"
          refY="4"
          markerWidth="7"
          markerHeight="7"
          markerUnits="userSpaceOnUse"
          orient="auto"
        >
          <path className="graph-arrow" d="M0 0 8 4 0 8Z" />
        </marker>
      </defs>
      {layout.groups
        .filter(({ id }) => present.has(id))
        .map((group) => (
          <g key={group.id} aria-hidden="true">
            <circle className="graph-group" cx={group.x} cy={group.y} r={group.radius} />
            <text className="graph-group-name" x={group.x} y={group.y - group.radius - 8}>
              {group.name}
            </text>
          </g>
        ))}
      {bows.map((bow) => (
        <BowLine key={keyOf(bow.link)} bow={bow} {...choice} />
      ))}
      {graph.nodes.map((node) => (
        <NodeShape
          key={node.id}
          node={node}
          at={layout.points.get(node.id)!}
          label={labels.get(node.id)!}
          amount={amount.get(node.id) ?? 1}
          {...choice}
        />
      ))}
      {bows.map((bow) => (
        <BowCount key={keyOf(bow.link)} bow={bow} nameById={nameById} {...choice} />
      ))}
    </svg>
  );
}

interface BowProps extends ChoiceProps {
  readonly bow: Edge<RightRowFragment>;
}

/** The line of a link, for pointers; the keyboard uses its number. */
function BowLine({ bow: { link, path }, chosen, onChoose }: BowProps) {
  return (
    <g
      className={linkClass(link, chosen)}
      aria-hidden="true"
      onClick={() => onChoose({ pair: [link.bound, link.holder] })}
    >
      <path className="graph-hit" d={path} />
      <path
        className="graph-path"
        d={path}
        strokeWidth={Math.min(6, 0.8 + Math.sqrt(link.rights.length) * 0.7)}
        markerEnd="url(#arrow)"
      />
    </g>
  );
}

function BowCount({
  bow: { link, middle },
  nameById,
  chosen,
  onChoose,
}: BowProps & { readonly nameById: ReadonlyMap<string, string> }) {
  const choose = (): void => onChoose({ pair: [link.bound, link.holder] });
  return (
    <g
      className={linkClass(link, chosen)}
      role="button"
      tabIndex={0}
      aria-pressed={isChosen(link, chosen)}
      onClick={choose}
      onKeyDown={onEnter(choose)}
      aria-label={`${nameById.get(link.bound)} is bound to ${nameById.get(link.holder)}: ${countLabel(link.rights.length, 'right')}${isSure(link) ? '' : ', none of them certain'}`}
    >
      <circle className="graph-count" cx={middle.x} cy={middle.y} r={10} />
      <text className="graph-number" x={middle.x} y={middle.y + 4}>
        {link.rights.length}
      </text>
    </g>
  );
}

function linkClass(link: GraphLink<RightRowFragment>, chosen: Chosen | null): string {
  const assumed = link.rights.some(({ evaluation }) => evaluation.dependsOnAssumption);
  const near = isChosen(link, chosen);
  return `graph-link${near ? ' is-chosen' : ''}${chosen !== null && !near ? ' is-aside' : ''}${isSure(link) ? '' : ' is-possible'}${assumed ? ' is-assumed' : ''}`;
}

function isChosen({ bound, holder }: GraphLink<unknown>, chosen: Chosen | null): boolean {
  if (chosen === null) return false;
  return 'party' in chosen
    ? chosen.party === bound || chosen.party === holder
    : chosen.pair.includes(bound) && chosen.pair.includes(holder);
}

function isSure({ rights }: GraphLink<RightRowFragment>): boolean {
  return rights.some(
    ({ evaluation }) => evaluation.status === 'IN_FORCE' && evaluation.certainty === 'CERTAIN',
  );
}

function keyOf({ bound, holder }: GraphLink<unknown>): string {
  return `${bound} ${holder}`;
}

interface NodeShapeProps extends ChoiceProps {
  readonly node: GraphNode;
  readonly at: Point;
  readonly label: Label;
  readonly amount: number;
}

function NodeShape({ node, at, label, amount, chosen, onChoose }: NodeShapeProps) {
  const choose = (): void => onChoose({ party: node.id });
  const isThis = chosen !== null && 'party' in chosen && chosen.party === node.id;
  const radius = radiusOf(amount);
  const { lines } = label;
  return (
    <g
      className={isThis ? 'graph-node is-chosen' : 'graph-node'}
      role="button"
      tabIndex={0}
      aria-pressed={isThis}
      aria-label={`${node.name}: ${countLabel(amount, 'right')} held or owed`}
      onClick={choose}
      onKeyDown={onEnter(choose)}
    >
      <circle className="graph-dot" cx={at.x} cy={at.y} r={radius} />
      {label.isFar && (
        <line className="graph-leader" x1={at.x} y1={at.y} x2={label.x} y2={label.y} />
      )}
      <text className="graph-name" x={label.x} y={label.y - label.halfHeight + 10}>
        {lines.map((line, index) => (
          <tspan key={line} x={label.x} dy={index === 0 ? 0 : LINE_HEIGHT}>
            {line}
          </tspan>
        ))}
      </text>
    </g>
  );
}

function onEnter(act: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    act();
  };
}

function amounts({ links, alone }: Graph<RightRowFragment>): ReadonlyMap<string, number> {
  const amount = new Map<string, number>();
  const add = (id: string, more: number): void => {
    amount.set(id, (amount.get(id) ?? 0) + more);
  };
  for (const { bound, holder, rights } of links) {
    add(bound, rights.length);
    add(holder, rights.length);
  }
  for (const [holder, rights] of alone) add(holder, rights.length);
  return amount;
}

function radiusOf(amount: number): number {
  return 4 + Math.min(14, Math.sqrt(amount) * 1.8);
}
