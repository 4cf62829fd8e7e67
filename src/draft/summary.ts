import type { Draft } from './records.ts';

/**
 * What a draft holds, for the terminal: counts, and each right in one line. No word of the article
 * but its names.
 */
export function summaryOf(draft: Draft, path: string): string {
  const counts = (['parties', 'agreements', 'rights', 'conditions', 'acts'] as const)
    .map((list) => `${draft[list].length} ${list}`)
    .join(', ');
  const lines = draft.rights.map((right) => {
    const term = right['term'] as { edtf: string };
    return `  ${String(draft.draft.confidence[right.id] ?? '').padEnd(5)} ${String(right['kind']).padEnd(20)} ${String(right['holder'])} against ${String(right['counterparty'] ?? 'everyone')}  ${term.edtf}`;
  });
  return [
    `${path}: ${counts}, ${draft.draft.open.length} open questions`,
    ...lines,
    `Review it: npm run draft:review -- ${path}`,
  ].join('\n');
}
