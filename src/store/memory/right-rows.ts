import { normalise } from '../../domain/text/normalise.ts';
import type { Right } from '../../domain/model/right.ts';

/** The text in which `filter.text` looks for its words. */
export function searchTextOfRight(
  right: Pick<Right, 'label' | 'statement' | 'action' | 'scope'>,
): string {
  return normalise([right.label, right.statement, right.action ?? '', right.scope ?? ''].join(' '));
}
