import { normalise } from '../../domain/text/normalise.ts';
import { slug } from '../ids.ts';
import type { DraftEvidence, SeedRecord } from '../records.ts';
import type { RightFact, SaidAmount } from '../rules/facts.ts';
import { firstDay, lastDay, type Moment, momentEdtf } from '../words/moment.ts';
import { termEdtf } from '../words/said-term.ts';
import { ask, type Making, round, standIn } from './making.ts';
import { statementOf, termPhrase, WORDING } from './wording.ts';

/** Writes the rights of a draft, their assets, and questions about what they leave open. */
export function rightRecords(making: Making): readonly SeedRecord[] {
  return making.facts.rights.map((fact) => {
    const holder = making.parties[fact.holder]!;
    const other = fact.counterparty === null ? null : making.parties[fact.counterparty]!;
    const [position, label, action] = WORDING[fact.kind];
    const year = making.published?.slice(0, 4) ?? '';
    const id = making.newId(
      'right',
      [
        year,
        making.partySlugs[fact.holder]!.slice(0, 20),
        slug(fact.kind),
        fact.counterparty === null ? '' : making.partySlugs[fact.counterparty]!.slice(0, 20),
      ]
        .filter(Boolean)
        .join(' '),
    );
    const start = fact.former ? null : standIn(making);
    const stated = fact.term?.from !== null && fact.term?.from !== undefined;
    const backwards = endsBefore(fact.term, start);
    const term = backwards && fact.term ? { ...fact.term, to: null } : fact.term;
    const edtf = termEdtf(term, start);
    const asset = fact.matter === null ? null : assetOf(making, fact);
    const record: SeedRecord = {
      id,
      label: asset ? `${label}: ${fact.matter}` : label,
      statement: statementOf(fact.kind, holder.name, other?.name ?? null, fact.matter),
      kind: fact.kind,
      position,
      holder: making.partyIds[fact.holder]!,
      counterparty: fact.counterparty === null ? null : making.partyIds[fact.counterparty]!,
      assets: asset ? [asset] : [],
      action,
      ...(fact.scope === null ? {} : { scope: fact.scope }),
      term: { edtf, phrase: termPhrase(term, !stated && start !== null) },
      binding: 'BINDING',
      ...(fact.amount ? { amount: amountRecord(fact.amount) } : {}),
      assertion: making.assertion,
      evidence: evidenceOf(making, fact),
    };
    making.draft.rights.push(record);
    making.draft.draft.confidence[id] = round(
      edtf.startsWith('/') ? Math.min(0.5, fact.confidence) : fact.confidence,
    );
    const place = fact.places[0]!;
    if (backwards)
      ask(
        making,
        place,
        `${id} is said to end in ${momentEdtf(fact.term!.to!)}, before its start: was it over already?`,
      );
    if (edtf.startsWith('/'))
      ask(
        making,
        place,
        fact.former
          ? `The start of ${id}, which is over, is not said: since when did it hold?`
          : `The start of ${id} is not said and there is no publication date to stand in.`,
      );
    else if (!stated && fact.term?.length && !fact.term.to)
      ask(
        making,
        place,
        `The length of ${id} is said but not its start; the end is counted from the publication, to the year.`,
      );
    if (
      fact.counterparty === null &&
      fact.kind !== 'EQUITY_INTEREST' &&
      fact.kind !== 'IP_OWNERSHIP'
    )
      ask(making, place, `Who is bound by ${id} (${fact.kind}) is not said.`);
    return record;
  });
}

/**
 * Whether a term is said to end before it starts (or before the publication that stands in): no
 * such end is written.
 */
function endsBefore(term: RightFact['term'], standIn: Moment | null): boolean {
  const start = term?.from ?? standIn;
  return term?.to != null && start !== null && lastDay(term.to) < firstDay(start);
}

/** An amount as the seed writes it. */
function amountRecord(amount: SaidAmount): Record<string, unknown> {
  return {
    value: amount.value,
    ...(amount.currency ? { currency: amount.currency } : {}),
    ...(amount.unit ? { unit: amount.unit } : {}),
  };
}

function evidenceOf(making: Making, fact: RightFact): DraftEvidence[] {
  const main = new Set(fact.places.map((place) => place.sentence));
  const terms = [...new Set(fact.termPlaces.map((place) => place.sentence))].filter(
    (index) => !main.has(index),
  );
  const all = [
    ...[...main].map((index) =>
      making.spans.evidence(making.sourceId, making.sentences[index]!, [
        'statement',
        'kind',
        'holder',
        ...(fact.counterparty !== null && !fact.assumedCounterparty ? ['counterparty'] : []),
        ...(fact.amount ? ['amount'] : []),
        ...(fact.term && terms.length === 0 ? ['term'] : []),
      ]),
    ),
    ...terms.map((index) =>
      making.spans.evidence(making.sourceId, making.sentences[index]!, ['term']),
    ),
  ];
  return fact.former ? all.map((one) => ({ ...one, confirms: 'none' })) : all;
}

/** The asset of a right: a known one of the same name, one already drafted, or a new one. */
function assetOf(making: Making, { matter, places, confidence }: RightFact): string {
  const { draft, gazetteer } = making;
  const name = matter!.charAt(0).toUpperCase() + matter!.slice(1);
  const isIt = (other: unknown): boolean => normalise(String(other)) === normalise(name);
  const before = draft.assets.find((one) => isIt(one['name']));
  if (before) return before.id;
  const known = [...gazetteer.assets.values()].find(({ record }) => isIt(record['name']));
  const id = known?.id ?? making.newId('asset', name);
  if (known) draft.draft.known[id] = { file: known.file };
  const sentence = making.sentences[places[0]!.sentence]!;
  const kind = /\b(?:patents?|technology|copyright|software|models?)\b/i.test(name)
    ? 'IP'
    : 'PRODUCT';
  const evidence = [making.spans.evidence(making.sourceId, sentence, ['name'])];
  draft.assets.push({ id, name, kind, evidence });
  draft.draft.confidence[id] = round(Math.max(0.3, confidence - 0.05));
  return id;
}
