import { normalise } from '../text/normalise.ts';
import type { Right } from '../model.ts';

/** The text in which `filter.text` looks for its words. */
export function searchTextOfRight(
  right: Pick<Right, 'label' | 'statement' | 'action' | 'scope'>,
): string {
  return normalise([right.label, right.statement, right.action ?? '', right.scope ?? ''].join(' '));
}
