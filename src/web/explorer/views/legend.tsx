import type { ReactNode } from 'react';
import { Icon } from '../ui/icon.tsx';
import type { Look } from '../time/strip.ts';

const SWATCHES: readonly (readonly [look: Look, words: string])[] = [
  ['certain', 'in force'],
  ['possible', 'possibly in force, the end is not published or not exact'],
  ['ending', 'an edge that lies on one of these days'],
  ['contingent', 'waits for an event'],
];
const SIGNS: readonly (readonly [sign: ReactNode, words: string])[] = [
  ['⊣', 'ended by an act'],
  ['◇', 'ended by a condition'],
  ['│', 'its term ran out'],
  [<Icon name="flag" size={14} />, 'could end early'],
];

/** The legend of the strips. */
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
