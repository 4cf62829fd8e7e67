import type { Agreement } from '../../domain/model/agreement.ts';
import type { Party, PartyKind } from '../../domain/model/party.ts';
import {
  type Evidence,
  type Source,
  sourceGrade,
  UNKNOWN_ORIGIN,
} from '../../domain/model/evidence.ts';
import type { Condition, Event } from '../../domain/model/event.ts';
import type { DatedDay } from '../../domain/time/edtf.ts';
import type { ExportRow } from '../rows.ts';
import type { Rule } from './odrl.ts';
import { rightFields } from './right-fields.ts';
import { type Curie, expanded, type IdIri, type Resource } from './terms.ts';

/** A right as a policy of ODRL with one rule: an agreement with a counterparty, a set without. */
export function rightResource(
  row: ExportRow,
  { kind: ruleKind, rule }: Rule,
  idIri: IdIri,
  viewIri: string,
): Resource {
  const { right, counterparty, agreement, evidence } = row;
  const { statement, action, replacedBy, disputes, memberOf, withdrawnReports, ...fields } =
    rightFields(row);
  const contract = agreement && isContract(agreement) ? agreement : null;
  const sources = [...new Map(evidence.map(({ source }) => [source.id, source])).values()];
  return {
    iri: idIri(right.id),
    types: [
      counterparty ? 'odrl:Agreement' : 'odrl:Set',
      'tenure:Right',
      'prov:Entity',
      ...(contract ? (['fibo-fnd-law-lcap:ContractualRight'] as const) : []),
    ],
    properties: {
      profile: expanded('tenure:').slice(0, -1),
      description: statement,
      [ruleKind]: rule.iri,
      holder: idIri(row.holder.id),
      counterparty: counterparty && idIri(counterparty.id),
      asset: row.assets.map(({ id }) => idIri(id)),
      agreement: agreement && idIri(agreement.id),
      isConferredBy: contract && idIri(contract.id),
      view: viewIri,
      ...fields,
      actionPhrase: action,
      amountBasis: right.amount?.basis,
      countsFor: memberOf && idIri(memberOf),
      disputed: disputes,
      withdrawnReport: withdrawnReports,
      bestGrade: sources[0] && sourceGrade(sources[0]),
      condition: row.conditions.map(({ condition }) => idIri(condition.id)),
      isReplacedBy: replacedBy.map(idIri),
      wasRevisionOf: row.correctsId && idIri(row.correctsId),
      wasDerivedFrom: sources.map(({ id }) => idIri(id)),
      hadPrimarySource: sources.filter(isFirstHand).map(({ id }) => idIri(id)),
      qualifiedDerivation: evidence.map(({ evidence: { id } }) => idIri(id)),
    },
  };
}

/** Whether a source comes from a party or a court, or is a contract, and repeats no other. */
function isFirstHand(source: Source): boolean {
  return !['OWN_REPORTING', 'REPOST'].includes(sourceGrade(source));
}

/** The parties, assets, conditions and sources of a right, and its agreement. */
export function linkedThings(row: ExportRow, idIri: IdIri): readonly Resource[] {
  const { holder, counterparty, assets, agreement, conditions, evidence } = row;
  const eventOf = ({ id, label, description }: Event, occurred: DatedDay | null): Resource => ({
    iri: idIri(id),
    types: ['tenure:Event'],
    properties: { label, description, occurred: occurred?.edtf },
  });
  return [
    partyResource(holder, idIri),
    ...(counterparty ? [partyResource(counterparty, idIri)] : []),
    ...assets.map(({ id, name, kind }): Resource => ({
      iri: idIri(id),
      types: ['odrl:Asset'],
      properties: { label: name, kind },
    })),
    ...(agreement ? [agreementResource(agreement, idIri)] : []),
    ...conditions.flatMap(({ condition, event, occurred }) => [
      conditionResource(condition, idIri),
      ...(event ? [eventOf(event, occurred)] : []),
    ]),
    ...evidence.map(({ source }) => sourceResource(source, idIri)),
  ];
}

function partyResource({ id, kind, name, identifiers }: Party, idIri: IdIri): Resource {
  const wikidata = identifiers.filter(
    ({ scheme, value }) => scheme === 'WIKIDATA' && /^Q\d+$/.test(value),
  );
  return {
    iri: idIri(id),
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

function agreementResource(agreement: Agreement, idIri: IdIri): Resource {
  const { id, title, kind, binding, summary, term } = agreement;
  return {
    iri: idIri(id),
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

function conditionResource(
  { id, label, effect, eventId, head }: Condition,
  idIri: IdIri,
): Resource {
  return {
    iri: idIri(id),
    types: [
      'tenure:Condition',
      ...(effect === 'ACTIVATES' ? (['fibo-fnd-agr-ctr:ConditionPrecedent'] as const) : []),
    ],
    properties: {
      label,
      effect,
      event: eventId && idIri(eventId),
      head: head && idIri(head.rightId),
      headMoment: head?.when,
    },
  };
}

export function evidenceResource(
  { id, sourceId, locator, supports }: Evidence,
  idIri: IdIri,
): Resource {
  const properties = { entity: idIri(sourceId), locator, supports };
  return { iri: idIri(id), types: ['prov:Derivation'], properties };
}

function sourceResource(
  { id, kind, title, publisher, url, published, repostOf }: Source,
  idIri: IdIri,
): Resource {
  return {
    iri: idIri(id),
    types: ['prov:Entity', 'tenure:Source'],
    properties: {
      title,
      publisher,
      kind,
      grade: sourceGrade({ kind, repostOf }),
      wasDerivedFrom: repostOf === null || repostOf === UNKNOWN_ORIGIN ? null : idIri(repostOf),
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
