import type { DateMention } from '../words/dates.ts';
import { momentEdtf } from '../words/moment.ts';
import type { FoundParty } from '../words/found-party.ts';
import { type Sentence, textSpan } from '../read/sentences.ts';
import type { Draft, SeedRecord } from '../records.ts';
import type { Question } from '../rules/facts.ts';
import { idMaker, partySlug, slug } from '../ids.ts';
import { sha256, spansOf } from '../spans.ts';
import { agreementRecords } from './agreements.ts';
import { conditionRecords } from './conditions.ts';
import { matchKnown } from './known-rights.ts';
import { ask, type Making, type Parts, round } from './making.ts';
import { rightRecords } from './rights.ts';

/** Sentences that may tell of a right are asked about so often; the rest is counted. */
const MAX_QUESTIONS = 20;

/**
 * Puts a draft together: records of the seed format, each with evidence and confidence, and the
 * block of what was seen.
 */
export function assemble(parts: Parts): Draft {
  const { article, sentences, gazetteer, parties } = parts;
  const hash = sha256(article.text);
  const newId = idMaker(gazetteer.ids);
  const known =
    gazetteer.sources.find(
      ({ record }) =>
        record['sha256'] === hash || (article.url !== null && record['url'] === article.url),
    ) ?? null;
  const own =
    /\b(?:today announced|\/PRNewswire\/|BUSINESS WIRE|FEED WIRE|GLOBE NEWSWIRE|is pleased to (?:announce|advise)|About [A-Z][\w ]+\n)/.test(
      article.text.slice(0, 3000),
    );
  const published =
    article.published ?? (known ? String(known.record['published'] ?? '') || null : null);
  const sourceId =
    known?.id ??
    newId(
      'source',
      [
        article.publisher === null ? '' : slug(article.publisher, 20),
        slug(article.title, 36),
        published ?? '',
      ]
        .filter(Boolean)
        .join(' '),
    );
  const spans = spansOf(article.text, sentences);
  const draft: Draft = {
    draft: {
      article: article.origin,
      text: { sha256: hash, length: spans.span(0, article.text.length).end },
      confidence: {},
      mentions: { parties: [], money: [], dates: [] },
      known: {},
      open: [],
    },
    sources: [
      known
        ? { ...known.record, id: known.id }
        : {
            id: sourceId,
            kind: own ? 'PARTY_STATEMENT' : 'NEWS',
            publisher: article.publisher ?? 'Unknown',
            title: article.title,
            url: article.url,
            published,
            access: article.partial ? 'EXCERPT' : 'FULL_TEXT',
            sha256: hash,
          },
    ],
    parties: [],
    assets: [],
    agreements: [],
    deals: [],
    rights: [],
    conditions: [],
    events: [],
    acts: [],
  };
  const partySlugs = parties.map((party) => partySlug(party.name));
  const partyIds = parties.map(
    (party, index) => party.knownId ?? newId('party', partySlugs[index]!),
  );
  const making: Making = {
    ...parts,
    spans,
    sourceId,
    partyIds,
    partySlugs,
    newId,
    assertion: own ? 'STATED' : 'REPORTED',
    published,
    draft,
  };
  const named = namingSentences(making);
  draft.parties = parties.map((party, index) =>
    partyRecord(making, party, index, named.get(index)),
  );
  draft.draft.confidence[sourceId] = published === null ? 0.5 : 0.95;
  const [first] = sentences;
  if (published === null && first)
    ask(
      making,
      { sentence: first.index, start: 0, end: first.flat.length },
      'No publication date was found; say when it was published.',
    );
  addMentions(making);
  conditionRecords(making, rightRecords(making));
  agreementRecords(making);
  askAll(making);
  matchKnown(making);
  if (known) draft.draft.known[known.id] = { file: '' };
  draft.draft.open.sort((a, b) => a.start - b.start);
  return draft;
}

/**
 * The sentence that names a party first, by the place of the party; a heading only where no other
 * does.
 */
function namingSentences({ sentences, mentions }: Making): ReadonlyMap<number, Sentence> {
  const found = new Map<number, Sentence>();
  for (const sentence of sentences) {
    for (const { party } of mentions[sentence.index]!.parties)
      if (!found.has(party) || (found.get(party)!.heading && !sentence.heading))
        found.set(party, sentence);
  }
  return found;
}

function partyRecord(
  making: Making,
  party: FoundParty,
  index: number,
  sentence: Sentence | undefined,
): SeedRecord {
  const id = making.partyIds[index]!;
  making.draft.draft.confidence[id] = round(party.confidence);
  if (party.knownId) making.draft.draft.known[id] = { file: '' };
  const names = party.knownId ? [] : namesOf(party);
  return {
    id,
    kind: party.kind,
    name: party.name,
    ...(names.length > 0 ? { names } : {}),
    evidence: sentence ? [making.spans.evidence(making.sourceId, sentence, ['name'])] : [],
  };
}

function namesOf(party: FoundParty): readonly { readonly value: string; readonly kind: string }[] {
  const legal = party.legalName === null || party.legalName === party.name ? null : party.legalName;
  const aliases = party.forms.filter(
    (form) =>
      form !== party.name && form.length > 2 && form !== party.legalName?.replace(/\.$/, ''),
  );
  return [
    ...(legal === null ? [] : [{ value: legal, kind: 'LEGAL' }]),
    ...aliases.filter((form) => form !== legal).map((value) => ({ value, kind: 'ALIAS' })),
    ...party.shortNames.map((value) => ({
      value,
      kind: /^\p{Lu}[\p{Lu}\d&]*$/u.test(value) ? 'ABBREVIATION' : 'ALIAS',
    })),
    ...party.formerNames.map((value) => ({ value, kind: 'FORMER' })),
  ];
}

/** The questions of the reading: neighbours are one, and past a number they are only counted. */
function askAll(making: Making): void {
  const grouped: Question[] = [];
  for (const one of making.facts.questions) {
    const last = grouped.at(-1);
    const near =
      last &&
      making.sentences[one.place.sentence]!.paragraph ===
        making.sentences[last.place.sentence]!.paragraph;
    if (!near || last.question !== one.question) grouped.push(one);
  }
  for (const { place, question } of grouped.slice(0, MAX_QUESTIONS)) ask(making, place, question);
  const rest = grouped.slice(MAX_QUESTIONS);
  if (rest.length > 0)
    ask(making, rest[0]!.place, `From here on ${rest.length} more places leave a question open.`);
}

function addMentions(making: Making): void {
  const { mentions } = making.draft.draft;
  const slice = (sentence: Sentence, one: { readonly start: number; readonly end: number }) => {
    const { start, end } = textSpan(sentence, one.start, one.end);
    return making.article.text.slice(start, end);
  };
  for (const sentence of making.sentences) {
    const seen = making.mentions[sentence.index]!;
    const span = (one: {
      readonly start: number;
      readonly end: number;
    }): { start: number; end: number } => making.spans.inside(sentence, one.start, one.end);
    for (const one of seen.parties)
      mentions.parties.push({
        ...span(one),
        name: slice(sentence, one),
        party: making.partyIds[one.party]!,
      });
    for (const one of seen.money)
      mentions.money.push({ ...span(one), value: one.value, currency: one.currency });
    for (const one of seen.dates)
      mentions.dates.push({
        ...span(one),
        ...(one.type === 'date' ? { edtf: dateEdtf(one) } : { duration: one.duration }),
      });
  }
}

function dateEdtf(date: DateMention): string {
  const [from, to] = [momentEdtf(date.from), momentEdtf(date.to)];
  return from === to ? from : `${from}/${to}`;
}
