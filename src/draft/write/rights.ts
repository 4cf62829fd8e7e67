import { normalise } from '../../domain/text/normalise.ts';
import { slug } from '../ids.ts';
import type { DraftEvidence, SeedRecord } from '../records.ts';
import type { RightFact } from '../rules/facts.ts';
import { firstDay, lastDayOfMoment, type Moment, momentEdtf } from '../words/moment.ts';
import { type ParsedTerm, termEdtf } from '../words/parsed-term.ts';
import { addQuestion, type DraftInProgress, round } from './draft-in-progress.ts';
import { statementOf, termPhrase, WORDING } from './wording.ts';

/** Writes the rights of a draft, their assets, and questions about their gaps. */
export function rightRecords(inProgress: DraftInProgress): readonly SeedRecord[] {
  return inProgress.facts.rights.map((fact) => {
    const [position, label, action] = WORDING[fact.kind];
    const { holder, counterparty, matter } = fact;
    const bound = counterparty === null ? null : inProgress.partyIds[counterparty]!;
    const slugOf = (party: number): string => inProgress.partySlugs[party]!.slice(0, 20);
    const id = inProgress.newId(
      'right',
      [
        inProgress.published?.slice(0, 4) ?? '',
        slugOf(holder),
        slug(fact.kind),
        counterparty === null ? '' : slugOf(counterparty),
      ].join(' '),
    );
    const start = fact.former ? null : inProgress.publicationMoment;
    const backwards = endsBefore(fact.term, start);
    const term = backwards && fact.term ? { ...fact.term, to: null } : fact.term;
    const isStarted = fact.term?.from != null;
    const edtf = termEdtf(term, start);
    const asset = matter === null ? null : assetOf(inProgress, fact);
    const record: SeedRecord = {
      id,
      label: asset ? `${label}: ${matter}` : label,
      statement: statementOf(
        fact.kind,
        inProgress.parties[holder]!.name,
        counterparty === null ? null : inProgress.parties[counterparty]!.name,
        matter,
      ),
      kind: fact.kind,
      position,
      holder: inProgress.partyIds[holder]!,
      counterparty: bound,
      assets: asset ? [asset] : [],
      action,
      ...(fact.scope === null ? {} : { scope: fact.scope }),
      term: { edtf, phrase: termPhrase(term, !isStarted && start !== null) },
      binding: 'BINDING',
      ...(fact.amount
        ? { amount: Object.fromEntries(Object.entries(fact.amount).filter(([, one]) => one)) }
        : {}),
      assertion: inProgress.assertion,
      evidence: evidenceOf(inProgress, fact),
    };
    inProgress.draft.rights.push(record);
    inProgress.draft.draft.confidence[id] = round(
      edtf.startsWith('/') ? Math.min(0.5, fact.confidence) : fact.confidence,
    );
    const isOpen = bound === null && !/^(?:EQUITY_INTEREST|IP_OWNERSHIP)$/.test(fact.kind);
    const questions = [
      backwards &&
        `${id} is said to end in ${momentEdtf(fact.term!.to!)}, before its start: was it over already?`,
      edtf.startsWith('/') &&
        (fact.former
          ? `The start of ${id}, which is over, is not said: since when did it hold?`
          : `The start of ${id} is not said and there is no publication date to stand in.`),
      !edtf.startsWith('/') &&
        !isStarted &&
        fact.term?.length &&
        !fact.term.to &&
        `The length of ${id} is said but not its start; the end is counted from the publication, to the year.`,
      fact.former &&
        fact.kind === 'PAYMENT' &&
        !term?.to &&
        `${id} is said to be over: was it paid, and on which day?`,
      isOpen && `Who is bound by ${id} (${fact.kind}) is not said.`,
    ];
    for (const question of questions)
      if (question) addQuestion(inProgress, fact.places[0]!, question);
    return record;
  });
}

/** Whether the stated end of a term lies before its start. */
function endsBefore(term: ParsedTerm | null, standsIn: Moment | null): boolean {
  const start = term?.from ?? standsIn;
  return term?.to != null && start !== null && lastDayOfMoment(term.to) < firstDay(start);
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
function assetOf(inProgress: DraftInProgress, { matter, places, confidence }: RightFact): string {
  const { draft, seedIndex } = inProgress;
  const name = matter!.charAt(0).toUpperCase() + matter!.slice(1);
  const isIt = (other: unknown): boolean => normalise(String(other)) === normalise(name);
  const before = draft.assets.find((one) => isIt(one['name']));
  if (before) return before.id;
  const known = seedIndex.assets.find(({ record }) => isIt(record['name']));
  const id = known?.id ?? inProgress.newId('asset', name);
  if (known) draft.draft.known[id] = { file: known.file };
  const kind = /\b(?:patents?|technology|copyright|software|models?)\b/i.test(name)
    ? 'IP'
    : 'PRODUCT';
  draft.assets.push({
    id,
    name,
    kind,
    evidence: [inProgress.evidence(places[0]!.sentence, 'name')],
  });
  draft.draft.confidence[id] = round(Math.max(0.3, confidence - 0.05));
  return id;
}
