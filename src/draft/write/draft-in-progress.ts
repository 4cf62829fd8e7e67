import { hash } from 'node:crypto';
import { idMaker, slug } from '../ids.ts';
import type { ParsedArticle } from '../read-parts.ts';
import { type Sentence, textSpan } from '../read/sentences.ts';
import { type Draft, type DraftEvidence, type ListName, LISTS } from '../records.ts';
import { momentOf } from '../words/moment.ts';

/** The beginning of a party's own press release. */
const OWN_WORDS =
  /\b(?:today announced|\/PRNewswire\/|BUSINESS WIRE|FEED WIRE|GLOBE NEWSWIRE|is pleased to (?:announce|advise)|About [A-Z][\w ]+\n)/;

/** The data that the parts of a draft share while it is assembled. */
export type DraftInProgress = ReturnType<typeof beginDraft>;

/** Begins the draft of an article: its source, and no other record. */
export function beginDraft(parts: ParsedArticle) {
  const { article, sentences, seedIndex, parties } = parts;
  const characters = [...article.text];
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
      text: { sha256, length: characters.length },
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
  const locators = locatorsOf(sentences);
  return {
    ...parts,
    /** The article by code points. */
    characters,
    /** The evidence of a sentence, by its place, for some fields. */
    evidence: (index: number, ...supports: readonly string[]): DraftEvidence => {
      const place = textSpan(sentences[index]!);
      const words = characters.slice(place.start, place.end).join('');
      const sentence = { ...place, sha256: hash('sha256', words) };
      return { source: id, locator: locators[index]!, supports: [...supports], sentence };
    },
    /** Ids of the parties by their place in the list. */
    partyIds: parties.map(({ knownId, name }) => knownId ?? newId('party', slug(name))),
    newId,
    assertion: isOwn ? 'STATED' : 'REPORTED',
    published: published === null ? null : momentOf(published),
    draft,
    /** Adds an open question about a sentence. */
    ask: (sentence: number, question: string): void =>
      void draft.draft.open.push({ ...textSpan(sentences[sentence]!), question }),
  };
}

/** The place of each sentence in words. */
function locatorsOf(sentences: readonly Sentence[]): readonly string[] {
  let [first, count] = [0, 0];
  return sentences.map(({ paragraph }, index) => {
    if (paragraph !== sentences[index - 1]?.paragraph) [first, count] = [index, count + 1];
    return `paragraph ${count}, sentence ${index - first + 1}`;
  });
}
