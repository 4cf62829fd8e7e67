/**
 * Records as a seed file holds them, valid by default: name what the test is about, leave the rest.
 * Every id that is not given is a default one, and `aSeed` adds a record for each id that is named
 * but not given.
 */
export type RawRecord = Readonly<Record<string, unknown>>;

/** Evidence from a source of 2025-01-01. */
export function aPieceOfEvidence(over: RawRecord = {}): RawRecord {
  return { source: 'source:statement', locator: 'first paragraph', ...over };
}

export function aParty(over: RawRecord = {}): RawRecord {
  return { id: 'party:licensee', kind: 'COMPANY', name: nameOf(over, 'party:licensee'), ...over };
}

export function anAsset(over: RawRecord = {}): RawRecord {
  return { id: 'asset:models', kind: 'IP', name: nameOf(over, 'asset:models'), ...over };
}

export function aSource(over: RawRecord = {}): RawRecord {
  return {
    id: 'source:statement',
    kind: 'PARTY_STATEMENT',
    publisher: 'A publisher',
    title: 'A statement',
    url: null,
    published: '2025-01-01',
    access: 'FULL_TEXT',
    ...over,
  };
}

/** An open-ended binding agreement of 2025-01-01 between licensor and licensee. */
export function anAgreement(over: RawRecord = {}): RawRecord {
  return {
    id: 'agreement:licence',
    title: 'A licence agreement',
    kind: 'LICENSE',
    binding: 'BINDING',
    parties: [
      { party: 'party:licensor', role: 'licensor' },
      { party: 'party:licensee', role: 'licensee' },
    ],
    term: { edtf: '2025-01-01/..', phrase: 'open' },
    assertion: 'STATED',
    evidence: [aPieceOfEvidence()],
    ...over,
  };
}

export function aClause(over: RawRecord = {}): RawRecord {
  return { id: 'clause:grant', heading: 'Grant', ...over };
}

export function aDeal(over: RawRecord = {}): RawRecord {
  return {
    id: 'deal:partnership',
    name: 'A partnership',
    kind: 'partnership',
    participants: [{ party: 'party:licensee', role: 'partner' }],
    assertion: 'STATED',
    evidence: [aPieceOfEvidence()],
    ...over,
  };
}

/** A licence of the licensee, from 2025-01-01 and open-ended. */
export function aRight(over: RawRecord = {}): RawRecord {
  return {
    id: 'right:licence',
    label: 'Licence',
    statement: 'The licensee may use the models.',
    kind: 'LICENSE',
    position: 'PRIVILEGE',
    holder: 'party:licensee',
    counterparty: 'party:licensor',
    assets: ['asset:models'],
    term: { edtf: '2025-01-01/..', phrase: 'open' },
    binding: 'BINDING',
    assertion: 'STATED',
    evidence: [aPieceOfEvidence()],
    ...over,
  };
}

/** A condition that ends rights. */
export function aCondition(over: RawRecord = {}): RawRecord {
  return {
    id: 'condition:ends',
    label: 'Ends on a change of control',
    effect: 'TERMINATES',
    ...('right' in over ? {} : { event: 'event:change' }),
    assertion: 'STATED',
    evidence: [aPieceOfEvidence()],
    ...over,
  };
}

/** An event that has not happened. */
export function anEvent(over: RawRecord = {}): RawRecord {
  return {
    id: 'event:change',
    label: 'Change of control',
    assertion: 'STATED',
    evidence: [aPieceOfEvidence()],
    ...over,
  };
}

/** An act that ends the licence on 2026-01-01. */
export function anAct(over: RawRecord = {}): RawRecord {
  return {
    id: 'act:end',
    kind: 'TERMINATES',
    effective: '2026-01-01',
    ends: ['right:licence'],
    assertion: 'STATED',
    evidence: [aPieceOfEvidence()],
    ...over,
  };
}

/** A dispute of two sources about the licence. */
export function aDispute(over: RawRecord = {}): RawRecord {
  return {
    id: 'dispute:term',
    topic: 'the term of the licence',
    claims: [aClaim(), aClaim({ source: 'source:report', says: 'it is perpetual' })],
    followed: 'The statement is followed.',
    affects: [{ record: 'right:licence', fields: ['term'] }],
    ...over,
  };
}

export function aClaim(over: RawRecord = {}): RawRecord {
  return {
    source: 'source:statement',
    locator: 'first paragraph',
    says: 'it is open-ended',
    ...over,
  };
}

export function aMerge(over: RawRecord = {}): RawRecord {
  return { from: 'party:old-name', into: 'party:licensee', reason: 'renamed', ...over };
}

export function aDossier(over: RawRecord = {}): RawRecord {
  return { title: 'The licence of the models', focus: ['party:licensee'], ...over };
}

/** The builder of each list of a seed. */
export const BUILDERS: Readonly<Record<string, (over?: RawRecord) => RawRecord>> = {
  parties: aParty,
  assets: anAsset,
  sources: aSource,
  agreements: anAgreement,
  deals: aDeal,
  rights: aRight,
  conditions: aCondition,
  events: anEvent,
  acts: anAct,
  disputes: aDispute,
  merges: aMerge,
  dossier: aDossier,
};

/** A name of its own for each id, so that no two parties share one. */
function nameOf(over: RawRecord, fallback: string): string {
  const id = typeof over['id'] === 'string' ? over['id'] : fallback;
  return id.slice(id.indexOf(':') + 1);
}
