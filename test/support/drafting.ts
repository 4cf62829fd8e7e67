import type { Article } from '../../src/draft/read/article.ts';
import { readParts } from '../../src/draft/read-parts.ts';
import { type KnownRecord, type SeedIndex, seedIndexOf } from '../../src/draft/seed-index.ts';
import type { Draft } from '../../src/draft/records.ts';
import { assemble } from '../../src/draft/write/assemble.ts';

/** An article of plain text: published on 4 March 2025, by default. */
export function anArticle(text: string, over: Partial<Article> = {}): Article {
  return {
    origin: 'article.txt',
    text,
    title: 'A deal',
    publisher: 'The Ledger',
    published: '2025-03-04',
    url: null,
    partial: false,
    ...over,
  };
}

export function drafted(
  text: string,
  over: Partial<Article> = {},
  seedIndex: SeedIndex = seedIndexOf(),
): Draft {
  return assemble(readParts(anArticle(text, over), seedIndex));
}

/** Each right as `KIND holder <- counterparty end amount`, without prefixes. */
export function told(draft: Draft): readonly string[] {
  return draft.rights.map((right) => {
    const amount = right['amount'] as
      { value: string; currency?: string; unit?: string } | undefined;
    const end = (right['term'] as { edtf: string }).edtf.split('/')[1];
    return [
      right['kind'],
      short(right['holder']),
      '<-',
      right['counterparty'] === null ? 'everyone' : short(right['counterparty']),
      end,
      amount && `${amount.value} ${amount.currency ?? amount.unit ?? ''}`,
    ]
      .filter(Boolean)
      .join(' ');
  });
}

function short(id: unknown): string {
  return String(id).replace(/^party:/, '');
}

/** What a seed of these records holds. */
export function seedIndexFrom(
  lists: Readonly<Record<string, readonly KnownRecord['record'][]>>,
): SeedIndex {
  const known = Object.entries(lists).map(
    ([name, records]) =>
      [
        name,
        records.map((record) => ({ id: String(record['id']), file: 'known.yaml', record })),
      ] as const,
  );
  return seedIndexOf(new Map(known));
}
