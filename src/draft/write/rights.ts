import type { LegalPosition, RightKind } from '../../domain/model/right.ts';
import { countInWords, listInWords } from '../../domain/text/count-words.ts';
import type { DraftEvidence, SeedRecord } from '../records.ts';
import type { RightFact } from '../rules/facts.ts';
import { firstDay, lastDayOfMoment, type Moment, momentEdtf } from '../words/moment.ts';
import { type ParsedTerm, termEdtf } from '../words/terms.ts';
import type { DraftInProgress } from './draft-in-progress.ts';
import { knownRightLike, repeatKnownRight } from './known-rights.ts';
import SENTENCES from './wording.json' with { type: 'json' };

/**
 * The usual legal position, label, verb and statement of a kind of right, after the holder's name;
 * {x} is the matter, {c} the counterparty; brackets with {c} are left out if there is none.
 */
type Wording = readonly [position: LegalPosition, label: string, action: string, says: string];

const WORDING = SENTENCES as unknown as Readonly<Record<RightKind, Wording>>;

/** Writes a right: of a known one only new evidence, of one with other terms an alternative. */
export function rightRecord(inProgress: DraftInProgress, fact: RightFact): SeedRecord {
  const { draft, partyIds, parties } = inProgress;
  const [position, label, action] = WORDING[fact.kind];
  const { holder, counterparty, matter, former } = fact;
  const bound = counterparty === null ? null : partyIds[counterparty]!;
  const other = counterparty === null ? null : parties[counterparty]!.name;
  const start = former ? null : inProgress.published;
  const from = fact.term?.from ?? start;
  const end = fact.term?.to ?? null;
  const isBackwards = end !== null && from !== null && lastDayOfMoment(end) < firstDay(from);
  const term = isBackwards && fact.term ? { ...fact.term, to: undefined } : fact.term;
  const stated = termRecord(term, start);
  const hasNoStart = stated.edtf.startsWith('/');
  const evidence = evidenceOf(inProgress, fact);
  const record: SeedRecord = {
    id: '',
    label: matter === null ? label : `${label}: ${matter}`,
    statement: statementOf(fact, parties[holder]!.name, other),
    kind: fact.kind,
    position,
    holder: partyIds[holder]!,
    counterparty: bound,
    assets: [],
    action,
    ...(fact.scope === null ? {} : { scope: fact.scope }),
    term: stated,
    binding: 'BINDING',
    ...(fact.amount ? { amount: fact.amount } : {}),
    assertion: inProgress.assertion,
    evidence,
  };
  const like = knownRightLike(inProgress, fact, record);
  if (like?.same) return repeatKnownRight(inProgress, like.known, evidence, fact.confidence);
  const nameOf = (party: string | null): string => party?.replace(/^party:/, '').slice(0, 20) ?? '';
  const words = [nameOf(record['holder'] as string), fact.kind, nameOf(bound)];
  const id = inProgress.newId('right', `${inProgress.published?.year ?? ''} ${words.join(' ')}`);
  record.id = id;
  if (like) record['alternativeTo'] = [like.known.id];
  draft.rights.push(record);
  const most = like ? 0.55 : 1;
  draft.draft.confidence[id] = Math.min(hasNoStart ? 0.5 : most, fact.confidence);
  const questions = [
    isBackwards &&
      `${id} is said to end in ${momentEdtf(end)}, before its start: was it over already?`,
    hasNoStart &&
      (former
        ? `The start of ${id}, which is over, is not said: since when did it hold?`
        : `The start of ${id} is not said and there is no publication date to stand in.`),
    !hasNoStart &&
      fact.term?.length &&
      !fact.term.from &&
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
  for (const question of questions) if (question) inProgress.ask(fact.places[0]!, question);
  return record;
}

function evidenceOf(inProgress: DraftInProgress, fact: RightFact): DraftEvidence[] {
  const { counterparty, amount, term, places, termPlaces, former } = fact;
  const main = [...new Set(places)];
  const terms = [...new Set(termPlaces)].filter((at) => !main.includes(at));
  const told = { counterparty, amount, term: terms.length === 0 ? term : null };
  const fields = (['counterparty', 'amount', 'term'] as const).filter((one) => told[one] !== null);
  return [
    ...main.map((at) => inProgress.evidence(at, 'statement', 'kind', 'holder', ...fields)),
    ...terms.map((at) => inProgress.evidence(at, 'term')),
  ].map((one) => (former ? { ...one, confirms: 'none' } : one));
}

/** A statement in our own words: holder, right and counterparty. */
function statementOf(fact: RightFact, holder: string, counterparty: string | null): string {
  const says = WORDING[fact.kind][3]
    .replace(/\[(.*?)\]/g, counterparty === null ? '' : '$1')
    .replace('{c}', () => counterparty ?? 'the other side')
    .replace('{x}', () => fact.matter ?? 'its subject');
  return `${holder} ${says}.`;
}

/** A term with a phrase in the words that the seed check reads: from, through, until, no end. */
export function termRecord(term: ParsedTerm | null, standIn: Moment | null) {
  return { edtf: termEdtf(term, standIn), phrase: phraseOf(term, standIn !== null) };
}

function phraseOf(term: ParsedTerm | null, hasStandIn: boolean): string {
  const day = (moment: Moment): string => momentEdtf(moment).replace('~', '');
  if (term?.unread) return 'term not read, the publication stands in for its start';
  const { from, to, length, perpetual } = term ?? {};
  const parts = from ? [`from ${day(from)}`] : [];
  if (perpetual) parts.push('open-ended');
  else if (to) parts.push(`${to.vague ? 'until' : 'through'} ${day(to)}`);
  else if (length) {
    const counts = (['years', 'months', 'days'] as const).filter((unit) => length[unit] > 0);
    const words = counts.map((unit) => countInWords(length[unit], unit.slice(0, -1)));
    parts.push(`for ${listInWords(words)}`);
  } else parts.push('no end published');
  if (!from && hasStandIn) parts.push('start not stated, the publication stands in');
  return parts.join(', ');
}
