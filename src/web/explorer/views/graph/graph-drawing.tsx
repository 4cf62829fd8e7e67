import type { RightRowFragment } from '../../generated/documents.ts';
import { countLabel } from '../../labels.ts';
import { Link } from '../../navigation.tsx';
import type { Layout } from './graph-layout.ts';
import type { Graph, GraphLink } from './graph-model.ts';
import { LINE_HEIGHT, placesOf } from './graph-places.ts';

interface DrawingProps {
  readonly graph: Graph<RightRowFragment>;
  readonly layout: Layout;
  readonly chosen: readonly string[];
}

export function GraphDrawing({ graph, layout, chosen }: DrawingProps) {
  const { x, y, width, height } = layout.box;
  const present = new Set(graph.nodes.map(({ group }) => group?.id));
  const nameById = new Map(graph.nodes.map((node) => [node.id, node.name]));
  const { bows, names } = placesOf(graph, layout);
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
      {/* The lines are for pointers; the keyboard uses their numbers. */}
      {bows.map(({ link, path }) => (
        <Link
          key={`${link.bound} ${link.holder}`}
          to={{ chosen: [link.bound, link.holder] }}
          replace
          className={linkClass(link, chosen)}
          aria-hidden="true"
          tabIndex={-1}
          onMouseDown={(event) => event.preventDefault()} // A hidden link takes no focus.
        >
          <path className="graph-hit" d={path} />
          <path
            className="graph-path"
            d={path}
            strokeWidth={Math.min(6, 0.8 + Math.sqrt(link.rights.length) * 0.7)}
            markerEnd="url(#arrow)"
          />
        </Link>
      ))}
      {graph.nodes.map(({ id, name, amount, radius }) => {
        const at = layout.points.get(id)!;
        const label = names.get(id)!;
        const isThis = chosen.length === 1 && chosen[0] === id;
        return (
          <Link
            key={id}
            to={{ chosen: [id] }}
            replace
            className={isThis ? 'graph-node is-chosen' : 'graph-node'}
            aria-label={`${name}: ${countLabel(amount, 'right')} held or owed`}
            aria-current={isThis}
          >
            <circle className="graph-dot" cx={at.x} cy={at.y} r={radius} />
            {label.isFar && (
              <line className="graph-leader" x1={at.x} y1={at.y} x2={label.x} y2={label.y} />
            )}
            <text className="graph-name" x={label.x} y={label.y - label.halfHeight + 10}>
              {label.lines.map((line, index) => (
                <tspan key={line} x={label.x} dy={index === 0 ? 0 : LINE_HEIGHT}>
                  {line}
                </tspan>
              ))}
            </text>
          </Link>
        );
      })}
      {bows.map(({ link, middle }) => (
        <Link
          key={`${link.bound} ${link.holder}`}
          to={{ chosen: [link.bound, link.holder] }}
          replace
          className={linkClass(link, chosen)}
          aria-label={`${nameById.get(link.bound)} is bound to ${nameById.get(link.holder)}: ${countLabel(link.rights.length, 'right')}${isSure(link) ? '' : ', none of them certain'}`}
          aria-current={isChosen(link, chosen)}
        >
          <circle className="graph-count" cx={middle.x} cy={middle.y} r={10} />
          <text className="graph-number" x={middle.x} y={middle.y + 4}>
            {link.rights.length}
          </text>
        </Link>
      ))}
    </svg>
  );
}

function linkClass(link: GraphLink<RightRowFragment>, chosen: readonly string[]): string {
  const assumed = link.rights.some(({ evaluation }) => evaluation.dependsOnAssumption);
  const near = isChosen(link, chosen);
  return `graph-link${near ? ' is-chosen' : ''}${chosen.length > 0 && !near ? ' is-aside' : ''}${isSure(link) ? '' : ' is-possible'}${assumed ? ' is-assumed' : ''}`;
}

function isChosen({ bound, holder }: GraphLink, chosen: readonly string[]): boolean {
  return chosen.length > 0 && chosen.every((id) => id === bound || id === holder);
}

function isSure({ rights }: GraphLink<RightRowFragment>): boolean {
  return rights.some(
    ({ evaluation }) => evaluation.status === 'IN_FORCE' && evaluation.certainty === 'CERTAIN',
  );
}
