import { hash } from 'node:crypto';
import { idMaker, slug } from '../ids.ts';
import { textSpan } from '../read/sentences.ts';
import { type Draft, type ListName, LISTS, type SeedRecord } from '../records.ts';
import { writeTold } from '../model/write-told.ts';
import { spansOf } from '../spans.ts';
import type { FoundParty } from '../words/mentions.ts';
import { lengthText, momentEdtf, momentOf } from '../words/moment.ts';
import { endsOfKnownRights } from './known-rights.ts';
import type { DraftInProgress, ParsedArticle } from './draft-in-progress.ts';
import { rightRecord } from './rights.ts';

/** The most questions about sentences that may state a right; further ones are only counted. */
const MAX_QUESTIONS = 20;
/** The beginning of a party's own press release. */
const OWN_WORDS =
  /\b(?:today announced|\/PRNewswire\/|BUSINESS WIRE|FEED WIRE|GLOBE NEWSWIRE|is pleased to (?:announce|advise)|About [A-Z][\w ]+\n)/;

/** Puts a draft together: records of the seed format with evidence, and the block of findings. */
export function assemble(parts: ParsedArticle): Draft {
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
  const sourceId =
    known?.id ??
    newId('source', `${publisher} ${slug(article.title, 36)} ${published ?? ''}`.trim());
  const draft: Draft = {
    ...(Object.fromEntries(LISTS.map((list) => [list, []])) as unknown as Record<ListName, []>),
    draft: {
      article: article.origin,
      text: { sha256, length: [...article.text].length },
      confidence: { [sourceId]: published === null ? 0.5 : 0.95 },
      mentions: { parties: [], money: [], dates: [] },
      known: known ? { [known.id]: { file: '' } } : {},
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
        id: sourceId,
      },
    ],
  };
  const spans = spansOf(article.text, sentences, sourceId);
  const inProgress: DraftInProgress = {
    ...parts,
    ...spans,
    partyIds: parties.map(({ knownId, name }) => knownId ?? newId('party', slug(name))),
    newId,
    assertion: isOwn ? 'STATED' : 'REPORTED',
    published: published === null ? null : momentOf(published),
    ended: endsOfKnownRights(seedIndex),
    draft,
    ask: (sentence, question) =>
      draft.draft.open.push({ ...spans.inside(sentences[sentence]!), question }),
  };
  draft.parties = parties.map((party, index) => partyRecord(inProgress, party, index));
  if (published === null)
    inProgress.ask(0, 'No publication date was found; say when it was published.');
  addMentions(inProgress);
  const rights = parts.facts.rights.map((fact) => rightRecord(inProgress, fact));
  writeTold(inProgress, rights);
  askAll(inProgress);
  draft.draft.open.sort((a, b) => a.start - b.start);
  return draft;
}

/** A party with the sentence that names it first; a heading only if no other does. */
function partyRecord(inProgress: DraftInProgress, party: FoundParty, index: number): SeedRecord {
  const id = inProgress.partyIds[index]!;
  const { draft } = inProgress.draft;
  draft.confidence[id] = party.confidence;
  if (party.knownId) draft.known[id] = { file: '' };
  const naming = inProgress.sentences.filter((one) =>
    inProgress.mentions[one.index]!.parties.some((mention) => mention.party === index),
  );
  const sentence = naming.find(({ heading }) => !heading) ?? naming[0];
  const own = [...party.names]
    .map(([value, kind]) => ({ value, kind }))
    .filter(({ value, kind }) => kind !== 'ROLE' && value !== party.name && value.length > 2);
  return {
    id,
    kind: party.kind,
    name: party.name,
    ...(party.knownId === null && own.length > 0 ? { names: own } : {}),
    evidence: sentence ? [inProgress.evidence(sentence.index, 'name')] : [],
  };
}

/** Adds the questions of the reading: neighbours are one, those past the most a number. */
function askAll({ facts, sentences, inside, draft }: DraftInProgress): void {
  const asked: Draft['draft']['open'] = [];
  let before = -1;
  for (const { sentence: at, place, question } of facts.questions) {
    const sentence = sentences[at]!;
    const { start, end } = inside(sentence, place);
    const last = asked.at(-1);
    if (last?.question === question && sentence.paragraph === before) {
      last.start = Math.min(last.start, start);
      last.end = Math.max(last.end, end);
    } else asked.push({ start, end, question });
    before = sentence.paragraph;
  }
  const rest = asked.splice(MAX_QUESTIONS);
  if (rest.length > 0)
    asked.push({
      ...rest[0]!,
      question: `From here on ${rest.length} more places leave a question open.`,
    });
  draft.draft.open.push(...asked);
}

function addMentions(inProgress: DraftInProgress): void {
  const { article, sentences, mentions, partyIds, inside } = inProgress;
  const { parties, money, dates } = inProgress.draft.draft.mentions;
  for (const sentence of sentences) {
    const seen = mentions[sentence.index]!;
    for (const one of seen.parties) {
      const { start, end } = textSpan(sentence, one.start, one.end);
      const name = article.text.slice(start, end);
      parties.push({ ...inside(sentence, one), name, party: partyIds[one.party]! });
    }
    for (const { value, currency, ...place } of seen.money)
      money.push({ ...inside(sentence, place), value, currency });
    for (const one of seen.dates)
      dates.push({
        ...inside(sentence, one),
        ...(one.type === 'length'
          ? { duration: lengthText(one.length) }
          : { edtf: [...new Set([one.from, one.to].map(momentEdtf))].join('/') }),
      });
  }
}
