import { writeTold } from '../model/write-told.ts';
import type { ParsedArticle } from '../read-parts.ts';
import { textSpan } from '../read/sentences.ts';
import type { Draft, SeedRecord } from '../records.ts';
import type { FoundParty } from '../words/mentions.ts';
import { lengthText, momentEdtf } from '../words/moment.ts';
import { beginDraft, type DraftInProgress } from './draft-in-progress.ts';
import { rightRecord } from './rights.ts';

/** The most questions about sentences that may state a right; further ones are only counted. */
const MAX_QUESTIONS = 20;
/** Puts a draft together: records of the seed format with evidence, and the block of findings. */
export function assemble(parts: ParsedArticle): Draft {
  const inProgress = beginDraft(parts);
  const { draft } = inProgress;
  draft.parties = parts.parties.map((party, index) => partyRecord(inProgress, party, index));
  if (inProgress.published === null)
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
function askAll({ facts, sentences, draft }: DraftInProgress): void {
  const asked: Draft['draft']['open'] = [];
  let before = -1;
  for (const { sentence: at, place, question } of facts.questions) {
    const sentence = sentences[at]!;
    const { start, end } = textSpan(sentence, place);
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
  const { characters, sentences, mentions, partyIds } = inProgress;
  const { parties, money, dates } = inProgress.draft.draft.mentions;
  for (const sentence of sentences) {
    const seen = mentions[sentence.index]!;
    for (const one of seen.parties) {
      const { start, end } = textSpan(sentence, one);
      const name = characters.slice(start, end).join('');
      parties.push({ start, end, name, party: partyIds[one.party]! });
    }
    for (const { value, currency, ...place } of seen.money)
      money.push({ ...textSpan(sentence, place), value, currency });
    for (const one of seen.dates)
      dates.push({
        ...textSpan(sentence, one),
        ...(one.type === 'length'
          ? { duration: lengthText(one.length) }
          : { edtf: [...new Set([one.from, one.to].map(momentEdtf))].join('/') }),
      });
  }
}
