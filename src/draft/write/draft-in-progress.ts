import { hash } from 'node:crypto';
import { idMaker, slug } from '../ids.ts';
import type { ParsedArticle } from '../read-parts.ts';
import { type Draft, type ListName, LISTS } from '../records.ts';
import { spansOf } from '../spans.ts';
import { momentOf } from '../words/moment.ts';

/** The beginning of a party's own press release. */
const OWN_WORDS =
  /\b(?:today announced|\/PRNewswire\/|BUSINESS WIRE|FEED WIRE|GLOBE NEWSWIRE|is pleased to (?:announce|advise)|About [A-Z][\w ]+\n)/;

/** The data that the parts of a draft share while it is assembled. */
export type DraftInProgress = ReturnType<typeof beginDraft>;

/** Begins the draft of an article: its source, and no other record. */
export function beginDraft(parts: ParsedArticle) {
  const { article, sentences, seedIndex, parties } = parts;
  const sha256 = hash('sha256', article.text);
  const newId = idMaker(seedIndex.ids);
  const known = seedIndex.sources.find(
    ({ record }) =>
      record['sha256'] === sha256 || (article.url !== null && record['url'] === article.url),
  );
  const isOwn = OWN_WORDS.test(article.text.slice(0, 3000));
  const published = article.published ?? ((known?.record['published'] ?? null) as string | null);
  const publisher = article.publisher === null ? '' : slug(article.publisher, 20);
  const id =
    known?.id ??
    newId('source', `${publisher} ${slug(article.title, 36)} ${published ?? ''}`.trim());
  const draft: Draft = {
    ...(Object.fromEntries(LISTS.map((list) => [list, []])) as unknown as Record<ListName, []>),
    draft: {
      article: article.origin,
      text: { sha256, length: [...article.text].length },
      confidence: { [id]: published === null ? 0.5 : 0.95 },
      mentions: { parties: [], money: [], dates: [] },
      known: known ? { [id]: { file: '' } } : {},
      open: [],
    },
    sources: [
      {
        kind: isOwn ? 'PARTY_STATEMENT' : 'NEWS',
        publisher: article.publisher ?? 'Unknown',
        title: article.title,
        url: article.url,
        published,
        access: article.partial ? 'EXCERPT' : 'FULL_TEXT',
        sha256,
        ...known?.record,
        id,
      },
    ],
  };
  const spans = spansOf(article.text, sentences, id);
  return {
    ...parts,
    ...spans,
    /** Ids of the parties by their place in the list. */
    partyIds: parties.map(({ knownId, name }) => knownId ?? newId('party', slug(name))),
    newId,
    assertion: isOwn ? 'STATED' : 'REPORTED',
    published: published === null ? null : momentOf(published),
    draft,
    /** Adds an open question about a sentence. */
    ask: (sentence: number, question: string): void =>
      void draft.draft.open.push({ ...spans.inside(sentences[sentence]!), question }),
  };
}
