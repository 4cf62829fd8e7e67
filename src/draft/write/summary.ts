import type { Draft } from '../records.ts';

/**
 * A summary of a draft for the terminal: counts, then a line for each right. It repeats no words of
 * the article except names.
 */
export function summaryLines(draft: Draft): readonly string[] {
  const counts = (['parties', 'agreements', 'rights', 'conditions', 'acts'] as const)
    .map((list) => `${draft[list].length} ${list}`)
    .join(', ');
  const rights = draft.rights.map((right) => {
    const { edtf } = right['term'] as { readonly edtf: string };
    const sure = String(draft.draft.confidence[right.id] ?? '').padEnd(5);
    const against = String(right['counterparty'] ?? 'everyone');
    return `  ${sure} ${String(right['kind']).padEnd(20)} ${String(right['holder'])} against ${against}  ${edtf}`;
  });
  return [`${counts}, ${draft.draft.open.length} open questions`, ...rights];
}
