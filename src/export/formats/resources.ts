import type { Agreement } from '../../domain/model/agreement.ts';
import type { Party, PartyKind } from '../../domain/model/party.ts';
import { type Source, sourceGrade, UNKNOWN_ORIGIN } from '../../domain/model/evidence.ts';
import type { Condition, Event } from '../../domain/model/event.ts';
import { pick } from '../../domain/pick.ts';
import type { DatedDay } from '../../domain/time/edtf.ts';
import type { ExportRow } from '../rows.ts';
import { ruleId, ruleKind } from './odrl.ts';
import { rightFields } from './right-fields.ts';
import { type Curie, PREFIXES, type Resource } from './terms.ts';

/** A right as a policy of ODRL with one rule: an agreement with a counterparty, a set without. */
export function rightResource(row: ExportRow, viewId: string): Resource {
  const { right, counterparty, agreement, evidence } = row;
  const { statement, action, replacedBy, disputes, memberOf, withdrawnReports, ...fields } =
    rightFields(row);
  const contract = agreement && isContract(agreement) ? agreement : null;
  const sources = [...new Map(evidence.map(({ source }) => [source.id, source])).values()];
  return {
    id: right.id,
    types: [
      counterparty ? 'odrl:Agreement' : 'odrl:Set',
      'tenure:Right',
      'prov:Entity',
      ...(contract ? (['fibo-fnd-law-lcap:ContractualRight'] as const) : []),
    ],
    properties: {
      profile: PREFIXES.tenure.slice(0, -1),
      description: statement,
      [ruleKind(right)]: ruleId(right),
      holder: row.holder.id,
      counterparty: counterparty?.id,
      asset: row.assets.map(({ id }) => id),
      agreement: agreement?.id,
      isConferredBy: contract?.id,
      view: viewId,
      ...fields,
      actionPhrase: action,
      amountBasis: right.amount?.basis,
      countsFor: memberOf,
      disputed: disputes,
      withdrawnReport: withdrawnReports,
      bestGrade: sources[0] && sourceGrade(sources[0]),
      condition: row.conditions.map(({ condition }) => condition.id),
      isReplacedBy: replacedBy,
      wasRevisionOf: row.correctsId,
      wasDerivedFrom: sources.map(({ id }) => id),
      hadPrimarySource: sources.filter(isFirstHand).map(({ id }) => id),
      qualifiedDerivation: evidence.map(({ evidence: { id } }) => id),
    },
  };
}

/** Whether a source comes from a party or a court, or is a contract, and repeats no other. */
function isFirstHand(source: Source): boolean {
  return !['OWN_REPORTING', 'REPOST'].includes(sourceGrade(source));
}

/** The evidence, parties, assets, agreement, conditions and sources of a right. */
export function linkedThings(row: ExportRow): readonly Resource[] {
  const { holder, counterparty, assets, agreement, conditions, evidence } = row;
  const eventOf = ({ id, label, description }: Event, occurred: DatedDay | null): Resource => ({
    id,
    types: ['tenure:Event'],
    properties: { label, description, occurred: occurred?.edtf },
  });
  return [
    ...evidence.map(({ evidence: { id, sourceId, locator, supports } }): Resource => ({
      id,
      types: ['prov:Derivation'],
      properties: { entity: sourceId, locator, supports },
    })),
    partyResource(holder),
    ...(counterparty ? [partyResource(counterparty)] : []),
    ...assets.map(({ id, name, kind }): Resource => ({
      id,
      types: ['odrl:Asset'],
      properties: { label: name, kind },
    })),
    ...(agreement ? [agreementResource(agreement)] : []),
    ...conditions.flatMap(({ condition, event, occurred }) => [
      conditionResource(condition),
      ...(event ? [eventOf(event, occurred)] : []),
    ]),
    ...evidence.map(({ source }) => sourceResource(source)),
  ];
}

function partyResource({ id, kind, name, identifiers }: Party): Resource {
  const wikidata = identifiers.filter(
    ({ scheme, value }) => scheme === 'WIKIDATA' && /^Q\d+$/.test(value),
  );
  return {
    id,
    types: ['odrl:Party', ...PARTY_TYPES[kind]],
    properties: {
      label: name,
      kind,
      seeAlso: wikidata.map(({ value }) => `http://www.wikidata.org/entity/${value}`),
    },
  };
}

const PARTY_TYPES: Readonly<Record<PartyKind, readonly Curie[]>> = {
  COMPANY: ['prov:Organization', 'fibo-be-le-lp:BusinessEntity'],
  NONPROFIT: ['prov:Organization'],
  GOVERNMENT: ['prov:Organization', 'fibo-be-ge-ge:GovernmentBody'],
  PERSON: ['prov:Person', 'fibo-fnd-aap-ppl:Person'],
  CONSORTIUM: ['prov:Organization'],
  BODY: ['prov:Organization'],
  OTHER: ['prov:Agent'],
};

function agreementResource(agreement: Agreement): Resource {
  const { id, title, kind, binding, summary, term } = agreement;
  return {
    id,
    types: [
      'tenure:Agreement',
      ...(isNegotiated(agreement) ? (['fibo-fnd-agr-agr:Agreement'] as const) : []),
      ...(isContract(agreement) ? (['fibo-fnd-agr-ctr:Contract'] as const) : []),
    ],
    properties: { title, description: summary, kind, binding, statedTerm: term.edtf },
  };
}

/** Whether an agreement is a contract in FIBO's sense: negotiated and binding. */
function isContract(agreement: Agreement): boolean {
  return agreement.binding === 'BINDING' && isNegotiated(agreement);
}

/** FIBO calls a document of one side no agreement. */
function isNegotiated({ kind }: Agreement): boolean {
  return kind !== 'CONSTITUTION' && kind !== 'STATEMENT';
}

function conditionResource({ id, label, effect, eventId, head }: Condition): Resource {
  return {
    id,
    types: [
      'tenure:Condition',
      ...(effect === 'ACTIVATES' ? (['fibo-fnd-agr-ctr:ConditionPrecedent'] as const) : []),
    ],
    properties: {
      label,
      effect,
      event: eventId,
      head: head?.rightId,
      headMoment: head?.when,
    },
  };
}

function sourceResource(source: Source): Resource {
  const { id, url, published, repostOf } = source;
  return {
    id,
    types: ['prov:Entity', 'tenure:Source'],
    properties: {
      ...pick(source, 'title', 'publisher', 'kind'),
      grade: sourceGrade(source),
      wasDerivedFrom: repostOf === UNKNOWN_ORIGIN ? null : repostOf,
      issued: { text: published.edtf, type: dateType(published.edtf) },
      seeAlso: url === null ? null : webAddress(url),
    },
  };
}

function dateType(edtf: string): Curie {
  if (/^\d{4}$/.test(edtf)) return 'xsd:gYear';
  if (/^\d{4}-\d{2}$/.test(edtf)) return 'xsd:gYearMonth';
  return /^\d{4}-\d{2}-\d{2}$/.test(edtf) ? 'xsd:date' : 'edtf:EDTF';
}

/** A web address with characters escaped that Turtle and JSON-LD forbid; null for anything else. */
function webAddress(url: string): string | null {
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) return null;
  return new URL(url).href.replace(/[<>"{}|\\^`]/g, encodeURIComponent);
}
