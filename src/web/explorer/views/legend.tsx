import type { ReactNode } from 'react';
import { Icon } from '../ui/icon.tsx';
import type { Look } from '../time/strip.ts';

const SWATCHES: readonly (readonly [look: Look, words: string])[] = [
  ['certain', 'in force'],
  ['ending', 'date not exact'],
  ['possible', 'possibly in force'],
  ['contingent', 'waits for an event'],
];
const SIGNS: readonly (readonly [sign: ReactNode, words: string])[] = [
  ['⊣', 'ended by an act'],
  ['◇', 'ended by a condition'],
  ['│', 'its term ran out'],
  [<Icon name="flag" size={14} />, 'could end early'],
];

export function CompactLegend() {
  return (
    <span className="key" aria-hidden="true">
      {SWATCHES.slice(0, 3).map(([look, words]) => (
        <span key={look}>
          <span className={`swatch stretch-${look}`} />
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
        {SWATCHES.map(([look, words]) => (
          <li key={look}>
            <span className={`swatch stretch-${look}`} />
            {words}
          </li>
        ))}
        {SIGNS.map(([sign, words]) => (
          <li key={words}>
            <span className="sign">{sign}</span>
            {words}
          </li>
        ))}
        <li>
          <span className="assumed">assumed</span>depends on what is assumed
        </li>
      </ul>
    </details>
  );
}
