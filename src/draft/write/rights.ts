import { normalise } from '../../domain/text/normalise.ts';
import { slug } from '../ids.ts';
import type { DraftEvidence, SeedRecord } from '../records.ts';
import type { RightFact } from '../rules/facts.ts';
import { firstDay, lastDayOfMoment, momentEdtf } from '../words/moment.ts';
import { termEdtf } from '../words/parsed-term.ts';
import { addQuestion, type DraftInProgress, round } from './draft-in-progress.ts';
import { knownRightLike, repeatKnownRight } from './known-rights.ts';
import { statementOf, termPhrase, WORDING } from './wording.ts';

/**
 * Writes the rights of a draft. One that the seed has gets the new evidence only; one that
 * contradicts a known one is proposed as an alternative.
 *
 * @returns the records in the order of the facts
 */
export function rightRecords(inProgress: DraftInProgress): readonly SeedRecord[] {
  const records = inProgress.facts.rights.map((fact) => rightRecord(inProgress, fact));
  for (const { right, place } of inProgress.facts.confirmed) {
    const known = inProgress.seedIndex.rights.find(({ id }) => id === right);
    const evidence = inProgress.evidence(place.sentence, 'statement');
    if (known) repeatKnownRight(inProgress, known, [evidence], 0.7);
  }
  return records;
}

function rightRecord(inProgress: DraftInProgress, fact: RightFact): SeedRecord {
  const { draft, partyIds, parties } = inProgress;
  const [position, label, action] = WORDING[fact.kind];
  const { holder, counterparty, matter, former } = fact;
  const bound = counterparty === null ? null : partyIds[counterparty]!;
  const start = former ? null : inProgress.publicationMoment;
  const from = fact.term?.from ?? start;
  const end = fact.term?.to ?? null;
  const isBackwards = end !== null && from !== null && lastDayOfMoment(end) < firstDay(from);
  const term = isBackwards && fact.term ? { ...fact.term, to: null } : fact.term;
  const edtf = termEdtf(term, start);
  const evidence = evidenceOf(inProgress, fact);
  const record: SeedRecord = {
    id: '',
    label: matter === null ? label : `${label}: ${matter}`,
    statement: statementOf(
      fact.kind,
      parties[holder]!.name,
      counterparty === null ? null : parties[counterparty]!.name,
      matter,
    ),
    kind: fact.kind,
    position,
    holder: partyIds[holder]!,
    counterparty: bound,
    assets: [],
    action,
    ...(fact.scope === null ? {} : { scope: fact.scope }),
    term: { edtf, phrase: termPhrase(term, fact.term?.from == null && start !== null) },
    binding: 'BINDING',
    ...(fact.amount
      ? { amount: Object.fromEntries(Object.entries(fact.amount).filter(([, one]) => one)) }
      : {}),
    assertion: inProgress.assertion,
    evidence,
  };
  const like = knownRightLike(inProgress, fact, record);
  if (like?.same) return repeatKnownRight(inProgress, like.known, evidence, fact.confidence);
  const slugOf = (party: number | null): string =>
    party === null ? '' : inProgress.partySlugs[party]!.slice(0, 20);
  const year = inProgress.published?.slice(0, 4) ?? '';
  const words = [year, slugOf(holder), slug(fact.kind), slugOf(counterparty)];
  const id = inProgress.newId('right', words.join(' '));
  record.id = id;
  if (matter !== null) record['assets'] = [assetOf(inProgress, fact, matter)];
  if (like) record['alternativeTo'] = [like.known.id];
  draft.rights.push(record);
  const most = like ? 0.55 : 1;
  draft.draft.confidence[id] = round(Math.min(edtf.startsWith('/') ? 0.5 : most, fact.confidence));
  const isStarted = fact.term?.from != null || edtf.startsWith('/');
  const questions = [
    isBackwards &&
      `${id} is said to end in ${momentEdtf(end)}, before its start: was it over already?`,
    edtf.startsWith('/') &&
      (former
        ? `The start of ${id}, which is over, is not said: since when did it hold?`
        : `The start of ${id} is not said and there is no publication date to stand in.`),
    !isStarted &&
      fact.term?.length &&
      end === null &&
      `The length of ${id} is said but not its start; the end is counted from the publication, to the year.`,
    former &&
      fact.kind === 'PAYMENT' &&
      !term?.to &&
      `${id} is said to be over: was it paid, and on which day?`,
    bound === null &&
      !/^(?:EQUITY_INTEREST|IP_OWNERSHIP)$/.test(fact.kind) &&
      `Who is bound by ${id} (${fact.kind}) is not said.`,
    like &&
      `${id} has another start, end or amount than ${like.known.id}: it is proposed as ALTERNATIVE_TO. Which account holds, does it correct or replace the other, or is it a new right?`,
  ];
  for (const question of questions)
    if (question) addQuestion(inProgress, fact.places[0]!, question);
  return record;
}

function evidenceOf(
  inProgress: DraftInProgress,
  { counterparty, amount, term, places, termPlaces, former }: RightFact,
): DraftEvidence[] {
  const main = [...new Set(places.map(({ sentence }) => sentence))];
  const terms = [...new Set(termPlaces.map(({ sentence }) => sentence))].filter(
    (at) => !main.includes(at),
  );
  const told = { counterparty, amount, term: terms.length === 0 ? term : null };
  const fields = (['counterparty', 'amount', 'term'] as const).filter((one) => told[one] !== null);
  return [
    ...main.map((at) => inProgress.evidence(at, 'statement', 'kind', 'holder', ...fields)),
    ...terms.map((at) => inProgress.evidence(at, 'term')),
  ].map((one) => (former ? { ...one, confirms: 'none' } : one));
}

/** The asset of a right: a known one of the same name, one already drafted, or a new one. */
function assetOf(
  { draft, seedIndex, newId, evidence }: DraftInProgress,
  { places, confidence }: RightFact,
  matter: string,
): string {
  const name = matter.charAt(0).toUpperCase() + matter.slice(1);
  const isIt = (other: unknown): boolean => normalise(String(other)) === normalise(name);
  const before = draft.assets.find((one) => isIt(one['name']));
  if (before) return before.id;
  const known = seedIndex.assets.find(({ record }) => isIt(record['name']));
  const id = known?.id ?? newId('asset', name);
  if (known) draft.draft.known[id] = { file: known.file };
  const isIp = /\b(?:patents?|technology|copyright|software|models?)\b/i.test(name);
  draft.assets.push({
    id,
    name,
    kind: isIp ? 'IP' : 'PRODUCT',
    evidence: [evidence(places[0]!.sentence, 'name')],
  });
  draft.draft.confidence[id] = round(Math.max(0.3, confidence - 0.05));
  return id;
}
