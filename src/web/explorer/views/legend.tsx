import type { ReactNode } from 'react';
import { Icon } from '../ui/icon.tsx';

const FLAG = <Icon name="flag" size={14} />;
const SIGNS: readonly (readonly [sign: ReactNode, words: string])[] = [
  [<span className="swatch stretch-certain" />, 'in force'],
  [<span className="swatch stretch-ending" />, 'date not exact'],
  [<span className="swatch stretch-possible" />, 'possibly in force'],
  [<span className="swatch stretch-contingent" />, 'waits for an event'],
  [<span className="sign">⊣</span>, 'ended by an act'],
  [<span className="sign">◇</span>, 'ended by a condition'],
  [<span className="sign">│</span>, 'its term ran out'],
  [<span className="sign">{FLAG}</span>, 'could end early'],
  [<span className="assumed">assumed</span>, 'depends on what is assumed'],
];

export function CompactLegend() {
  return (
    <span className="key" aria-hidden="true">
      {SIGNS.slice(0, 3).map(([sign, words]) => (
        <span key={words}>
          {sign}
          {words}
        </span>
      ))}
    </span>
  );
}

export function Legend() {
  return (
    <details className="legend">
      <summary>How to read the strips</summary>
      <ul>
        {SIGNS.map(([sign, words]) => (
          <li key={words}>
            {sign} {words}
          </li>
        ))}
      </ul>
    </details>
  );
}
