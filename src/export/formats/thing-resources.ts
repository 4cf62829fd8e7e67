import type { Agreement } from '../../domain/model/agreement.ts';
import type { Asset, Party, PartyKind } from '../../domain/model/party.ts';
import {
  type Evidence,
  type Source,
  sourceGrade,
  UNKNOWN_ORIGIN,
} from '../../domain/model/evidence.ts';
import type { Event } from '../../domain/model/event.ts';
import type { DatedDay } from '../../domain/time/edtf.ts';
import type { RowCondition } from '../rows.ts';
import { Description, type IdIri, type Resource } from './resource.ts';
import type { Curie } from './terms.ts';

export function partyResource({ id, kind, name, identifiers }: Party, idIri: IdIri): Resource {
  const wikidata = identifiers.filter(
    ({ scheme, value }) => scheme === 'WIKIDATA' && /^Q\d+$/.test(value),
  );
  return new Description(idIri(id), ['odrl:Party', ...PARTY_TYPES[kind]])
    .texts('label', name)
    .texts('kind', kind)
    .things('seeAlso', ...wikidata.map(({ value }) => `http://www.wikidata.org/entity/${value}`))
    .done();
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

export function assetResource({ id, name, kind }: Asset, idIri: IdIri): Resource {
  return new Description(idIri(id), ['odrl:Asset']).texts('label', name).texts('kind', kind).done();
}

export function agreementResource(agreement: Agreement, idIri: IdIri): Resource {
  const { id, title, kind, binding, summary, term } = agreement;
  return new Description(idIri(id), [
    'tenure:Agreement',
    ...(isNegotiated(agreement) ? (['fibo-fnd-agr-agr:Agreement'] as const) : []),
    ...(isContract(agreement) ? (['fibo-fnd-agr-ctr:Contract'] as const) : []),
  ])
    .texts('title', title)
    .texts('description', summary)
    .texts('kind', kind)
    .texts('binding', binding)
    .typed('statedTerm', 'edtf:EDTF', term.edtf)
    .done();
}

/** Whether an agreement is a contract in FIBO's sense: negotiated and binding. */
export function isContract(agreement: Agreement): boolean {
  return agreement.binding === 'BINDING' && isNegotiated(agreement);
}

/** FIBO calls a document of one side no agreement. */
function isNegotiated({ kind }: Agreement): boolean {
  return kind !== 'CONSTITUTION' && kind !== 'STATEMENT';
}

export function conditionResource(
  { condition: { id, label, effect, eventId, head } }: RowCondition,
  idIri: IdIri,
): Resource {
  return new Description(idIri(id), [
    'tenure:Condition',
    ...(effect === 'ACTIVATES' ? (['fibo-fnd-agr-ctr:ConditionPrecedent'] as const) : []),
  ])
    .texts('label', label)
    .texts('effect', effect)
    .things('event', eventId && idIri(eventId))
    .things('head', head && idIri(head.rightId))
    .texts('headMoment', head?.when)
    .done();
}

export function eventResource(
  { id, label, description }: Event,
  occurred: DatedDay | null,
  idIri: IdIri,
): Resource {
  return new Description(idIri(id), ['tenure:Event'])
    .texts('label', label)
    .texts('description', description)
    .typed('occurred', 'edtf:EDTF', occurred?.edtf)
    .done();
}

export function evidenceResource(
  { id, sourceId, locator, supports }: Evidence,
  idIri: IdIri,
): Resource {
  return new Description(idIri(id), ['prov:Derivation'])
    .things('entity', idIri(sourceId))
    .texts('locator', locator)
    .texts('supports', ...supports)
    .done();
}

export function sourceResource(
  { id, kind, title, publisher, url, published, repostOf }: Source,
  idIri: IdIri,
): Resource {
  return new Description(idIri(id), ['prov:Entity', 'tenure:Source'])
    .texts('title', title)
    .texts('publisher', publisher)
    .texts('kind', kind)
    .texts('grade', sourceGrade({ kind, repostOf }))
    .things(
      'wasDerivedFrom',
      repostOf === null || repostOf === UNKNOWN_ORIGIN ? null : idIri(repostOf),
    )
    .typed('issued', dateType(published.edtf), published.edtf)
    .things('seeAlso', url === null ? null : webAddress(url))
    .done();
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
