import type { ReactNode } from 'react';
import { Icon } from '../ui/icon.tsx';

/** The legend of the strips. */
export function Legend(): ReactNode {
  return (
    <details className="legend">
      <summary>How to read the strips</summary>
      <ul>
        <li>
          <span className="swatch stretch-certain" />
          in force
        </li>
        <li>
          <span className="swatch stretch-possible" />
          possibly in force, the end is not published or not exact
        </li>
        <li>
          <span className="swatch stretch-ending" />
          an edge that lies on one of these days
        </li>
        <li>
          <span className="swatch stretch-contingent" />
          waits for a condition
        </li>
        <li>
          <span className="sign">⊣</span>ended by an act
        </li>
        <li>
          <span className="sign">◇</span>ended by a condition
        </li>
        <li>
          <span className="sign">│</span>its term ran out
        </li>
        <li>
          <span className="sign">
            <Icon name="flag" size={14} />
          </span>
          could end early
        </li>
        <li>
          <span className="assumed">assumed</span>depends on what is assumed
        </li>
      </ul>
    </details>
  );
}
