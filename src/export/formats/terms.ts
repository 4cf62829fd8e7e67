/** The terms of JSON-LD and Turtle, explained in docs/export.md; our own are in vocabulary.ttl. */

export const PREFIXES = {
  odrl: 'http://www.w3.org/ns/odrl/2/',
  prov: 'http://www.w3.org/ns/prov#',
  dcterms: 'http://purl.org/dc/terms/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  edtf: 'http://id.loc.gov/datatypes/edtf/',
  'fibo-fnd-agr-agr': 'https://spec.edmcouncil.org/fibo/ontology/FND/Agreements/Agreements/',
  'fibo-fnd-agr-ctr': 'https://spec.edmcouncil.org/fibo/ontology/FND/Agreements/Contracts/',
  'fibo-fnd-law-lcap': 'https://spec.edmcouncil.org/fibo/ontology/FND/Law/LegalCapacity/',
  'fibo-fnd-rel-rel': 'https://spec.edmcouncil.org/fibo/ontology/FND/Relations/Relations/',
  'fibo-fnd-aap-ppl': 'https://spec.edmcouncil.org/fibo/ontology/FND/AgentsAndPeople/People/',
  'fibo-be-le-lp': 'https://spec.edmcouncil.org/fibo/ontology/BE/LegalEntities/LegalPersons/',
  'fibo-be-ge-ge':
    'https://spec.edmcouncil.org/fibo/ontology/BE/GovernmentEntities/GovernmentEntities/',
  tenure: 'https://tenure.example/ns#',
} as const;

/** The default prefix of ids. Nothing is served there: the domain is reserved. */
export const DEFAULT_BASE = 'https://tenure.example/id/';

type Prefix = keyof typeof PREFIXES;
/** A term with its prefix, such as `odrl:permission`. */
export type Curie = `${Prefix}:${string}`;
/** The values of a property: resources, texts, or typed values; ANY gives a type to each value. */
export type ValueKind = 'THING' | 'TEXT' | 'ANY' | 'LIST' | Curie;

/** Every property: its name in JSON, the term, and the kind of its values. */
export const PROPERTIES = {
  profile: ['odrl:profile', 'THING'],
  permission: ['odrl:permission', 'THING'],
  obligation: ['odrl:obligation', 'THING'],
  prohibition: ['odrl:prohibition', 'THING'],
  assigner: ['odrl:assigner', 'THING'],
  assignee: ['odrl:assignee', 'THING'],
  target: ['odrl:target', 'THING'],
  action: ['odrl:action', 'THING'],
  constraint: ['odrl:constraint', 'THING'],
  leftOperand: ['odrl:leftOperand', 'THING'],
  operator: ['odrl:operator', 'THING'],
  rightOperand: ['odrl:rightOperand', 'ANY'],
  anyOf: ['odrl:or', 'LIST'],

  wasDerivedFrom: ['prov:wasDerivedFrom', 'THING'],
  hadPrimarySource: ['prov:hadPrimarySource', 'THING'],
  wasRevisionOf: ['prov:wasRevisionOf', 'THING'],
  qualifiedDerivation: ['prov:qualifiedDerivation', 'THING'],
  entity: ['prov:entity', 'THING'],

  label: ['rdfs:label', 'TEXT'],
  seeAlso: ['rdfs:seeAlso', 'THING'],
  title: ['dcterms:title', 'TEXT'],
  description: ['dcterms:description', 'TEXT'],
  publisher: ['dcterms:publisher', 'TEXT'],
  issued: ['dcterms:issued', 'ANY'],
  isReplacedBy: ['dcterms:isReplacedBy', 'THING'],

  isConferredBy: ['fibo-fnd-rel-rel:isConferredBy', 'THING'],

  holder: ['tenure:holder', 'THING'],
  counterparty: ['tenure:counterparty', 'THING'],
  asset: ['tenure:asset', 'THING'],
  agreement: ['tenure:agreement', 'THING'],
  view: ['tenure:view', 'THING'],
  kind: ['tenure:kind', 'TEXT'],
  position: ['tenure:position', 'TEXT'],
  binding: ['tenure:binding', 'TEXT'],
  assertion: ['tenure:assertion', 'TEXT'],
  disputed: ['tenure:disputed', 'TEXT'],
  withdrawnReport: ['tenure:withdrawnReport', 'TEXT'],
  rank: ['tenure:rank', 'TEXT'],
  grade: ['tenure:grade', 'TEXT'],
  bestGrade: ['tenure:bestGrade', 'TEXT'],
  status: ['tenure:status', 'TEXT'],
  certainty: ['tenure:certainty', 'TEXT'],
  explanation: ['tenure:explanation', 'TEXT'],
  countsFor: ['tenure:countsFor', 'THING'],
  lastConfirmed: ['tenure:lastConfirmed', 'xsd:date'],
  defeasible: ['tenure:defeasible', 'xsd:boolean'],
  endUnknown: ['tenure:endUnknown', 'xsd:boolean'],
  days: ['tenure:days', 'xsd:integer'],
  possibleDays: ['tenure:possibleDays', 'xsd:integer'],
  statedTerm: ['tenure:statedTerm', 'edtf:EDTF'],
  startEarliest: ['tenure:startEarliest', 'xsd:date'],
  startLatest: ['tenure:startLatest', 'xsd:date'],
  endEarliest: ['tenure:endEarliest', 'xsd:date'],
  endLatest: ['tenure:endLatest', 'xsd:date'],
  knownFrom: ['tenure:knownFrom', 'xsd:date'],
  actionPhrase: ['tenure:actionPhrase', 'TEXT'],
  scope: ['tenure:scope', 'TEXT'],
  amount: ['tenure:amount', 'xsd:decimal'],
  amountCurrency: ['tenure:amountCurrency', 'TEXT'],
  amountUnit: ['tenure:amountUnit', 'TEXT'],
  amountWhat: ['tenure:amountWhat', 'TEXT'],
  amountBasis: ['tenure:amountBasis', 'TEXT'],
  due: ['tenure:due', 'edtf:EDTF'],
  performed: ['tenure:performed', 'TEXT'],
  condition: ['tenure:condition', 'THING'],
  effect: ['tenure:effect', 'TEXT'],
  event: ['tenure:event', 'THING'],
  head: ['tenure:head', 'THING'],
  headMoment: ['tenure:headMoment', 'TEXT'],
  occurred: ['tenure:occurred', 'edtf:EDTF'],
  locator: ['tenure:locator', 'TEXT'],
  supports: ['tenure:supports', 'TEXT'],
  from: ['tenure:from', 'xsd:date'],
  until: ['tenure:until', 'xsd:date'],
  knownAt: ['tenure:knownAt', 'xsd:date'],
  assumes: ['tenure:assumes', 'TEXT'],
  datasetVersion: ['tenure:datasetVersion', 'TEXT'],
} as const satisfies Readonly<Record<string, readonly [Curie, ValueKind]>>;

type PropertyName = keyof typeof PROPERTIES;

/** An RDF resource, which JSON-LD and Turtle both write, so that they have the same data. */
export interface Resource {
  /** The id of a thing or of a part of one, such as `right:licence#rule`. */
  readonly id: string;
  readonly types: readonly Curie[];
  /** The properties in the order of writing. */
  readonly properties: {
    readonly [N in PropertyName]?: Value | null | undefined | readonly Value[];
  };
}

/** A value of the kind in PROPERTIES; a thing is an id, a term, or an address of the web. */
type Value = string | number | boolean | StatedValue;

/** A resource, or a text and its type; null: a plain text. */
export type StatedValue =
  { readonly thing: string } | { readonly text: string; readonly type: Curie | null };

export type Statements = ReturnType<typeof statementsOf>;

/**
 * A resource as it is written: its properties that have a term and a value, each with all its
 * values, and addresses in place of ids and terms; `base` is the prefix of ids.
 */
export function statementsOf({ id, types, properties }: Resource, base: string) {
  const stated = (value: Value, kind: ValueKind): StatedValue => {
    if (typeof value === 'object')
      return 'thing' in value ? { thing: addressOf(value.thing, base) } : value;
    const text = String(value);
    if (kind === 'THING' || kind === 'LIST') return { thing: addressOf(text, base) };
    return { text, type: kind === 'TEXT' || kind === 'ANY' ? null : kind };
  };
  return {
    iri: addressOf(id, base),
    types,
    properties: Object.entries(properties)
      .filter(([name]) => name in PROPERTIES)
      .map(([key, given]) => {
        const name = key as PropertyName;
        const [term, kind] = PROPERTIES[name];
        const values = [given].flat().filter((value) => value !== null && value !== undefined);
        return { name, term, kind, values: values.map((value) => stated(value, kind)) };
      })
      .filter(({ values }) => values.length > 0),
  };
}

function addressOf(thing: string, base: string): string {
  if (/^https?:/.test(thing)) return thing;
  return thing.split(':')[0]! in PREFIXES ? expanded(thing as Curie) : base + thing;
}

/** The full address of a term. */
export function expanded(curie: Curie): string {
  const colon = curie.indexOf(':');
  return PREFIXES[curie.slice(0, colon) as Prefix] + curie.slice(colon + 1);
}
