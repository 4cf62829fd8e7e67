import type { Graph } from '../../src/domain/model/graph.ts';
import type { Party } from '../../src/domain/model/party.ts';
import { aClaim } from './records.ts';
import { graphOf } from './seed.ts';

/**
 * A small graph in which every kind of record, link and field is there at least once, so that a
 * query that names anything the database has never seen is wrong.
 */
export function wholeGraph(): Graph {
  const evidence = (field: string) => [
    {
      source: 'source:statement',
      locator: 'second paragraph',
      supports: [field],
      confirms: '2025-06-01',
      sentence: { start: 10, end: 40, sha256: 'a'.repeat(64) },
      quote: 'sole licence',
    },
  ];
  const asserted = { assertion: 'STATED', note: 'as published' };
  const amount = {
    value: '12.5',
    currency: 'USD',
    unit: 'percent',
    what: 'share of revenue',
    basis: 'reported',
  };
  const graph = graphOf({
    parties: [
      {
        id: 'party:licensee',
        name: 'Licensee',
        country: 'US',
        note: 'a group',
        existed: '2001/2030',
        evidence: evidence('name'),
        names: [
          { value: 'Licensee Incorporated', kind: 'LEGAL', used: '2001-01-01/2024-12-31' },
          { value: 'LCS', kind: 'ABBREVIATION' },
        ],
        identifiers: [{ scheme: 'LEI', value: '5493001KJTIIGC8Y1R12' }],
      },
      { id: 'party:licensor', kind: 'NONPROFIT' },
      { id: 'party:member', kind: 'GOVERNMENT', partOf: 'party:licensee' },
      { id: 'party:person', kind: 'PERSON' },
      { id: 'party:consortium', kind: 'CONSORTIUM' },
      { id: 'party:body', kind: 'BODY' },
      {
        id: 'party:other',
        kind: 'OTHER',
        partOf: [
          {
            party: 'party:licensor',
            during: '2020/..',
            withdrawn: { known: '2025-06-01', reason: 'a misprint' },
          },
        ],
      },
    ],
    assets: [
      { id: 'asset:models', note: 'all of them', evidence: evidence('name') },
      { id: 'asset:weights', partOf: 'asset:models' },
    ],
    sources: [
      {
        id: 'source:statement',
        url: 'https://example.org/a',
        retrieved: '2025-02-01',
        sha256: 'b'.repeat(64),
        note: 'archived',
      },
      { id: 'source:repost', repostOf: 'source:statement' },
    ],
    agreements: [
      {
        id: 'agreement:licence',
        executed: '2025-01-01',
        governingLaw: 'Delaware',
        summary: 'The models are licensed.',
        evidence: evidence('summary'),
        note: 'as published',
        clauses: [
          {
            id: 'clause:grant',
            heading: 'Grant',
            cuad: 'LICENSE_GRANT',
            ordinal: 1,
            summary: 'What is granted.',
          },
        ],
      },
      { id: 'agreement:amendment', kind: 'AMENDMENT', amends: ['agreement:licence'] },
    ],
    deals: [
      {
        id: 'deal:partnership',
        agreements: ['agreement:licence'],
        announced: '2025-01-01',
        summary: 'They work together.',
        evidence: evidence('summary'),
        values: [{ amount: '1000', currency: 'USD', basis: 'reported', what: 'price' }],
      },
    ],
    rights: [
      {
        ...asserted,
        id: 'right:licence',
        agreement: 'agreement:licence',
        clause: 'clause:grant',
        action: 'use',
        scope: 'all fields',
        amount,
        due: '2025-12',
        conditions: ['condition:ends'],
        evidence: evidence('statement'),
        term: { edtf: '2025-01-01/', phrase: 'from January' },
      },
      { id: 'right:misread', rank: 'DEPRECATED', rankReason: 'a misprint' },
      {
        id: 'right:corrected',
        corrects: { right: 'right:misread', reason: 'the day was misread', known: '2025-03-01' },
      },
      { id: 'right:withdrawn', withdrawn: { known: '2025-04-01', reason: 'never said' } },
      { id: 'right:other-account', alternativeTo: ['right:licence'] },
      { id: 'right:successor', term: { edtf: '2026-01-01/..', phrase: 'open' } },
      { id: 'right:sublicence', conditions: ['condition:head-ends'] },
    ],
    conditions: [
      { ...asserted, id: 'condition:ends', within: '2025/2027', evidence: evidence('label') },
      { id: 'condition:head-ends', right: 'right:licence', when: 'ENDS' },
    ],
    events: [
      {
        ...asserted,
        id: 'event:change',
        description: 'Control changes hands.',
        occurred: '2027-05',
        known: '2027-06-01',
        threshold: amount,
        parties: ['party:licensee'],
        evidence: evidence('label'),
      },
    ],
    acts: [
      {
        id: 'act:supersede',
        kind: 'SUPERSEDES',
        effective: '2026-01-01',
        madeBy: 'agreement:amendment',
        ends: ['right:licence'],
        introduces: ['right:successor'],
        note: 'at once',
      },
      {
        id: 'act:void',
        kind: 'VOIDS_CONDITION',
        effective: '2026-02-01',
        ends: [],
        voids: ['condition:ends'],
      },
      {
        id: 'act:instalment',
        kind: 'PERFORMS',
        effective: '2025-11-01',
        ends: [],
        performs: 'right:licence',
        amount,
      },
    ],
    disputes: [
      {
        id: 'dispute:term',
        note: 'as published',
        claims: [
          aClaim({ term: { edtf: '2025-01-01/', phrase: 'from January' }, confirms: '2025-05' }),
          aClaim({
            source: 'source:report',
            term: { edtf: '2025-01-01/2030', phrase: 'through 2030' },
            amount,
            known: '2025-07-01',
            withdrawn: { known: '2026-03-01', reason: 'misread' },
          }),
        ],
        affects: [
          { record: 'right:licence', fields: ['term', 'amount'] },
          { record: 'condition:ends', fields: ['effect'] },
        ],
      },
    ],
    merges: [{ from: 'party:old-name', into: 'party:licensee', reason: 'renamed' }],
    dossier: [
      {
        questions: [{ text: 'What holds in 2032?', address: '/?year=2032' }],
        method: 'Read.',
        limits: 'Little.',
      },
    ],
  });
  return { ...graph, records: { ...graph.records, PARTY: graph.records.PARTY.map(phrased) } };
}

/** A seed gives these days no phrase, but the model has one. */
function phrased(party: Party): Party {
  return {
    ...party,
    existed: party.existed && { ...party.existed, phrase: 'as registered' },
    names: party.names.map((name) => ({
      ...name,
      used: name.used && { ...name.used, phrase: 'until then' },
    })),
  };
}
