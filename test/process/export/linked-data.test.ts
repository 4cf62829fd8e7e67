import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Store } from 'n3';
import { beforeAll, describe, expect, test } from 'vitest';
import { LEGAL_POSITIONS, RIGHT_KINDS } from '../../../src/domain/model/right.ts';
import { ruleAction, ruleKind } from '../../../src/export/formats/odrl.ts';
import { expanded, PREFIXES, PROPERTIES } from '../../../src/export/formats/terms.ts';
import { parseDay } from '../../../src/domain/time/day.ts';
import { factsGraph, fixtureGraph } from '../../support/fixture.ts';
import { graphOf } from '../../support/seed.ts';
import { ALL_STATUSES, asking, exported, snapshotOf } from '../../support/exporting.ts';
import { nastyGraph, nastyTexts, whole } from '../../support/hostile-inputs.ts';
import { jsonLdTriples, turtleStore, turtleTriples } from '../../support/triples.ts';
import { runs } from '../../support/runs.ts';

const ID = 'https://tenure.example/id/';
const term = (name: string) => {
  const colon = name.indexOf(':');
  return PREFIXES[name.slice(0, colon) as keyof typeof PREFIXES] + name.slice(colon + 1);
};
const ask = (store: Store) => ({
  objects: (subject: string, property: string) =>
    store
      .getObjects(subject, term(property), null)
      .map(({ value }) => value)
      .sort(),
  subjects: (type: string) =>
    store
      .getSubjects(term('rdf:type'), term(type), null)
      .map(({ value }) => value)
      .sort(),
  literal: (subject: string, property: string) =>
    store.getObjects(subject, term(property), null)[0] as {
      value: string;
      datatype: { value: string };
    },
});

describe('JSON-LD and Turtle', () => {
  test.each([
    ['the facts of the project', factsGraph],
    ['the acceptance scenarios', fixtureGraph],
  ])('say the same of %s', async (_, graph) => {
    const snapshot = await snapshotOf(await graph());
    const asked = asking({ statuses: ALL_STATUSES, filter: { includeDeprecated: true } });
    const turtle = await turtleTriples(await exported(snapshot, asked, 'turtle'));
    expect(turtle.length).toBeGreaterThan(500);
    expect(await jsonLdTriples(await exported(snapshot, asked, 'jsonld'))).toEqual(turtle);
  });

  test('say the same whatever the size of a page, and however often a shared thing is told', async () => {
    const snapshot = await snapshotOf(await fixtureGraph());
    const turtle = await turtleTriples(await exported(snapshot, asking(), 'turtle'));
    expect(
      await turtleTriples(await exported(snapshot, asking(), 'turtle', { pageSize: 1 })),
    ).toEqual(turtle);
  });

  test('say the same of any text, and keep it whole', async () => {
    await fc.assert(
      fc.asyncProperty(nastyTexts, async (texts) => {
        const snapshot = await snapshotOf(nastyGraph(texts));
        const text = await exported(snapshot, asking(), 'turtle');
        expect(await jsonLdTriples(await exported(snapshot, asking(), 'jsonld'))).toEqual(
          await turtleTriples(text),
        );
        const { objects } = ask(turtleStore(text));
        expect(objects(`${ID}right:licence`, 'rdfs:label')).toEqual([whole(texts.label)]);
        expect(objects(`${ID}right:licence`, 'dcterms:description')).toEqual([
          whole(texts.statement),
        ]);
        expect(objects(`${ID}party:licensee`, 'rdfs:label')).toEqual([whole(texts.holder)]);
        expect(objects(`${ID}agreement:licence`, 'dcterms:title')).toEqual([whole(texts.title)]);
      }),
      runs(10),
    );
  });

  test.each([
    ['https://a.example/b?c=d#e', 'https://a.example/b?c=d#e'],
    ['https://a.example/„x“ y|z', 'https://a.example/%E2%80%9Ex%E2%80%9C%20y%7Cz'],
    ['https://a.example/\ud800', 'https://a.example/%EF%BF%BD'],
    ['javascript:alert(1)', null],
    ['see the paper edition', null],
  ])('point to a source at %j where that is an address of the web', async (url, address) => {
    const snapshot = await snapshotOf(
      nastyGraph({
        label: 'a',
        statement: 'b',
        holder: 'c',
        asset: 'd',
        title: 'e',
        locator: 'f',
        url,
      }),
    );
    const { objects } = ask(turtleStore(await exported(snapshot, asking(), 'turtle')));
    expect(objects(`${ID}source:statement`, 'rdfs:seeAlso')).toEqual(
      address === null ? [] : [address],
    );
  });

  test('put the addresses where they are asked to', async () => {
    const snapshot = await snapshotOf(graphOf({ rights: [{}] }));
    const { subjects } = ask(
      turtleStore(
        await exported(snapshot, asking(), 'turtle', { base: 'https://rights.example.org/id/' }),
      ),
    );
    expect(subjects('tenure:Right')).toEqual(['https://rights.example.org/id/right:licence']);
  });
});

describe('in the terms of ODRL', () => {
  const about = async (
    seed: Parameters<typeof graphOf>[0],
    over: Parameters<typeof asking>[0] = {},
  ) =>
    ask(
      turtleStore(
        await exported(
          await snapshotOf(graphOf(seed)),
          asking({ statuses: ALL_STATUSES, ...over }),
          'turtle',
        ),
      ),
    );
  const RIGHT = `${ID}right:licence`;
  const RULE = `${RIGHT}#rule`;

  test('a right with a counterparty is an agreement, one against everyone a set', async () => {
    const { subjects } = await about({
      rights: [
        {},
        { id: 'right:shares', kind: 'EQUITY_INTEREST', position: 'CLAIM', counterparty: null },
      ],
    });
    expect(subjects('odrl:Agreement')).toEqual([RIGHT]);
    expect(subjects('odrl:Set')).toEqual([`${ID}right:shares`]);
  });

  test('a licence permits its holder to use, by leave of who is bound', async () => {
    const { objects } = await about({ rights: [{}] });
    expect(objects(RIGHT, 'odrl:permission')).toEqual([RULE]);
    expect(objects(RULE, 'rdf:type')).toEqual([term('odrl:Permission')]);
    expect(objects(RULE, 'odrl:assigner')).toEqual([`${ID}party:licensor`]);
    expect(objects(RULE, 'odrl:assignee')).toEqual([`${ID}party:licensee`]);
    expect(objects(RULE, 'odrl:action')).toEqual([term('odrl:use')]);
    expect(objects(RULE, 'odrl:target')).toEqual([`${ID}asset:models`]);
  });

  test('a payment is a duty of the counterparty towards the holder', async () => {
    const { objects } = await about({ rights: [{ kind: 'PAYMENT', position: 'CLAIM' }] });
    expect(objects(RIGHT, 'odrl:obligation')).toEqual([RULE]);
    expect(objects(RULE, 'rdf:type')).toEqual([term('odrl:Duty')]);
    expect(objects(RULE, 'odrl:assigner')).toEqual([`${ID}party:licensee`]);
    expect(objects(RULE, 'odrl:assignee')).toEqual([`${ID}party:licensor`]);
    expect(objects(RULE, 'odrl:action')).toEqual([term('odrl:compensate')]);
  });

  test('a covenant not to compete forbids the counterparty to', async () => {
    const { objects } = await about({ rights: [{ kind: 'NON_COMPETE', position: 'CLAIM' }] });
    expect(objects(RIGHT, 'odrl:prohibition')).toEqual([RULE]);
    expect(objects(RULE, 'odrl:assignee')).toEqual([`${ID}party:licensor`]);
  });

  test('a right over nothing in particular has a target all the same', async () => {
    const { objects } = await about({ rights: [{ assets: [] }] });
    expect(objects(RULE, 'odrl:target')).toEqual([term('tenure:unnamedAsset')]);
  });

  test('it applies from its first day until the first day without it', async () => {
    const { literal, objects } = await about({
      rights: [{ term: { edtf: '2025-10-28/2032', phrase: 'through 2032' } }],
    });
    expect(objects(RULE, 'odrl:constraint')).toEqual([`${RIGHT}#from`, `${RIGHT}#until`]);
    expect(objects(`${RIGHT}#from`, 'odrl:operator')).toEqual([term('odrl:gteq')]);
    expect(literal(`${RIGHT}#from`, 'odrl:rightOperand')).toMatchObject({
      value: '2025-10-28',
      datatype: { value: term('xsd:date') },
    });
    expect(objects(`${RIGHT}#until`, 'odrl:leftOperand')).toEqual([term('odrl:dateTime')]);
    expect(objects(`${RIGHT}#until`, 'odrl:operator')).toEqual([term('odrl:lt')]);
    expect(literal(`${RIGHT}#until`, 'odrl:rightOperand')).toMatchObject({
      value: '2033-01-01',
      datatype: { value: term('xsd:date') },
    });
  });

  test('one without an end applies until nothing', async () => {
    const { objects } = await about({ rights: [{}] });
    expect(objects(RULE, 'odrl:constraint')).toEqual([`${RIGHT}#from`]);
  });

  test('it applies before an event that would end it, and no such limit is told of one that is assumed never to happen', async () => {
    const seed = { rights: [{ conditions: ['condition:ends'] }], conditions: [{}] };
    const { objects } = await about(seed);
    expect(objects(RULE, 'odrl:constraint')).toEqual([`${RIGHT}#condition:ends`, `${RIGHT}#from`]);
    expect(objects(`${RIGHT}#condition:ends`, 'odrl:leftOperand')).toEqual([term('odrl:event')]);
    expect(objects(`${RIGHT}#condition:ends`, 'odrl:operator')).toEqual([term('odrl:lt')]);
    expect(objects(`${RIGHT}#condition:ends`, 'odrl:rightOperand')).toEqual([`${ID}event:change`]);
    const never = await about(seed, { assume: [{ event: 'event:change', never: true }] });
    expect(never.objects(RULE, 'odrl:constraint')).toEqual([`${RIGHT}#from`]);
  });

  test.each([
    ['ALL', 2, 0],
    ['ANY', 0, 1],
  ] as const)('it waits for %s of two events', async (activation, direct, anyOf) => {
    const { objects, subjects } = await about({
      rights: [{ conditions: ['condition:one', 'condition:two'], activation }],
      conditions: [
        { id: 'condition:one', effect: 'ACTIVATES', event: 'event:one' },
        { id: 'condition:two', effect: 'ACTIVATES', event: 'event:two' },
      ],
    });
    const constraints = objects(RULE, 'odrl:constraint').filter((iri) => iri !== `${RIGHT}#from`);
    expect(
      constraints.filter((iri) => objects(iri, 'odrl:leftOperand').includes(term('odrl:event'))),
    ).toHaveLength(direct);
    expect(subjects('odrl:LogicalConstraint')).toHaveLength(anyOf);
    expect(constraints.filter((iri) => objects(iri, 'odrl:or').length > 0)).toHaveLength(anyOf);
    expect(objects(`${RIGHT}#condition:one`, 'odrl:operator')).toEqual([term('odrl:gteq')]);
  });

  test('every kind of right in every position has a rule and an action that is defined', () => {
    const defined = definedTerms();
    for (const kind of RIGHT_KINDS) {
      for (const position of LEGAL_POSITIONS) {
        expect(['permission', 'obligation', 'prohibition']).toContain(ruleKind({ kind, position }));
        const action = expanded(ruleAction({ kind, position }));
        if (action.startsWith(PREFIXES.tenure)) expect(defined).toContain(action);
        else
          expect(
            ['use', 'ensureExclusivity', 'compensate', 'inform'].map(
              (name) => PREFIXES.odrl + name,
            ),
          ).toContain(action);
      }
    }
  });
});

describe('in the terms of PROV, FIBO and our own', () => {
  let facts: ReturnType<typeof ask>;
  let store: Store;
  beforeAll(async () => {
    store = turtleStore(
      await exported(
        await snapshotOf(await factsGraph()),
        asking({ statuses: ALL_STATUSES }),
        'turtle',
      ),
    );
    facts = ask(store);
  });

  test('every right is derived from the sources of its evidence, each with its place', () => {
    const rights = facts.subjects('tenure:Right');
    expect(rights.length).toBeGreaterThan(100);
    for (const right of rights) {
      const derivations = facts.objects(right, 'prov:qualifiedDerivation');
      const sources = [
        ...new Set(derivations.flatMap((derivation) => facts.objects(derivation, 'prov:entity'))),
      ].sort();
      expect(sources.length).toBeGreaterThan(0);
      expect(facts.objects(right, 'prov:wasDerivedFrom')).toEqual(sources);
      for (const derivation of derivations)
        expect(facts.objects(derivation, 'tenure:locator')).toHaveLength(1);
    }
  });

  test('a primary source is a statement of a party, a filing, a court paper or the contract itself', () => {
    const primary = [
      ...new Set(
        store.getObjects(null, term('prov:hadPrimarySource'), null).map(({ value }) => value),
      ),
    ];
    expect(primary.length).toBeGreaterThan(0);
    for (const source of primary)
      expect(['PARTY_STATEMENT', 'FILING', 'COURT_PAPER', 'CONTRACT_TEXT']).toContain(
        facts.objects(source, 'tenure:kind')[0],
      );
  });

  test('a contractual right is conferred by a binding contract, and nothing that is not binding confers one', () => {
    const rights = facts.subjects('fibo-fnd-law-lcap:ContractualRight');
    expect(rights.length).toBeGreaterThan(0);
    for (const right of rights) {
      for (const agreement of facts.objects(right, 'fibo-fnd-rel-rel:isConferredBy')) {
        expect(facts.objects(agreement, 'rdf:type')).toContain(term('fibo-fnd-agr-ctr:Contract'));
        expect(facts.objects(agreement, 'tenure:binding')).toEqual(['BINDING']);
      }
    }
  });

  test('the file says from which view it is seen', () => {
    const [view, ...others] = facts.subjects('tenure:View');
    expect(others).toEqual([]);
    expect(facts.objects(view!, 'tenure:from')).toEqual(['2027-01-01']);
    expect(facts.objects(view!, 'tenure:until')).toEqual(['2028-01-01']);
    expect(facts.objects(view!, 'tenure:knownAt')).toEqual(['2026-11-24']);
  });

  test('another knowledge day is another view', async () => {
    const snapshot = await snapshotOf(graphOf({ rights: [{}] }));
    const viewOf = async (knownAt: string) =>
      ask(
        turtleStore(await exported(snapshot, asking({ knownAt: parseDay(knownAt) }), 'turtle')),
      ).subjects('tenure:View')[0];
    expect(await viewOf('2026-01-01')).not.toBe(await viewOf('2026-01-02'));
  });

  test('every term of our own that is used is defined in vocabulary.ttl, and every one there is used', () => {
    const used = new Set(
      Object.values(PROPERTIES)
        .map(([name]) => expanded(name))
        .filter((iri) => iri.startsWith(PREFIXES.tenure)),
    );
    for (const kind of RIGHT_KINDS)
      for (const position of LEGAL_POSITIONS) used.add(expanded(ruleAction({ kind, position })));
    for (const name of [
      'tenure:unnamedAsset',
      'tenure:Right',
      'tenure:Agreement',
      'tenure:Condition',
      'tenure:Event',
      'tenure:Source',
      'tenure:View',
    ])
      used.add(term(name));
    const own = [...used].filter((iri) => iri.startsWith(PREFIXES.tenure)).sort();
    expect(own).toEqual(definedTerms());
    for (const { predicate, object } of store) {
      for (const node of [predicate, object])
        if (node.termType === 'NamedNode' && node.value.startsWith(PREFIXES.tenure))
          expect(own).toContain(node.value);
    }
  });
});

function definedTerms(): readonly string[] {
  const vocabulary = turtleStore(
    readFileSync(new URL('../../../src/export/vocabulary.ttl', import.meta.url), 'utf8'),
  );
  return [
    ...new Set(vocabulary.getSubjects(term('rdfs:label'), null, null).map(({ value }) => value)),
  ]
    .filter((iri) => iri.startsWith(PREFIXES.tenure))
    .sort();
}
