import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cypherString } from '../../../src/export/formats/cypher.ts';
import { factsGraph, fixtureGraph } from '../../support/fixture.ts';
import { describeOnNeo4j, wipe } from '../../support/neo4j.ts';
import { graphOf } from '../../support/seed.ts';
import { ALL_STATUSES, asking, exported, snapshotOf } from '../../support/exporting.ts';
import { nastyGraph, nastyText, nastyTexts, whole } from '../../support/hostile-inputs.ts';

/** The statements of an export, as a shell takes them apart: at a semicolon that ends a line. */
function statementsOf(text: string): readonly string[] {
  return text.split(/;\n/).filter((statement) => statement.trim() !== '');
}

describe('Cypher', () => {
  test.each([
    ["it's", String.raw`'it\'s'`],
    ['a\\b', String.raw`'a\\b'`],
    ['line\nline', String.raw`'line\nline'`],
    ['\\u0027', String.raw`'\\' + 'u0027'`],
    ["\\'", String.raw`'\\\''`],
  ])('writes %j as a literal', (text, literal) => {
    expect(cypherString(text)).toBe(literal);
  });

  test('creates and deletes nothing but what it has labelled itself', async () => {
    const statements = statementsOf(
      await exported(
        await snapshotOf(await factsGraph()),
        asking({ statuses: ALL_STATUSES }),
        'cypher',
      ),
    );
    expect(statements.length).toBeGreaterThan(10);
    for (const statement of statements) {
      const code = statement.replace(/'(?:[^'\\]|\\.)*'/g, "''");
      expect(code).not.toMatch(/\b(DELETE|REMOVE|DROP|LOAD|CALL)\b/);
      for (const [, label] of code.matchAll(/\((?:\w+)?:(\w+)/g))
        expect(label).toMatch(/^Exported(Right|Party|Asset|Agreement|Source)$/);
    }
  });
});

describeOnNeo4j('Cypher, run on Neo4j', (at) => {
  const run = async (text: string) => {
    for (const statement of statementsOf(text)) await at().driver.executeQuery(statement);
  };
  const rows = async (query: string) =>
    (await at().driver.executeQuery(query)).records.map(
      (record) => record.toObject() as Record<string, unknown>,
    );

  test('builds the answer, and builds nothing more when it is run again', async () => {
    await wipe(at().driver);
    const snapshot = await snapshotOf(await fixtureGraph());
    const asked = asking({ statuses: ALL_STATUSES, filter: { includeDeprecated: true } });
    const text = await exported(snapshot, asked, 'cypher', { pageSize: 5 });
    const COUNTS = `MATCH (n) WITH labels(n)[0] AS what, count(*) AS many RETURN what, many ORDER BY what
      UNION ALL MATCH ()-[l]->() WITH type(l) AS what, count(*) AS many RETURN what, many ORDER BY what`;
    await run(text);
    const counts = await rows(COUNTS);
    await run(text);
    expect(await rows(COUNTS)).toEqual(counts);
    const lines = (await exported(snapshot, asked, 'jsonl'))
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line) as Line);
    const many = (what: string) => counts.find((row) => row['what'] === what)?.['many'];
    expect(lines.length).toBeGreaterThan(10);
    expect(many('ExportedRight')).toBe(lines.length);
    expect(many('HELD_BY')).toBe(lines.length);
    expect(many('OWED_BY')).toBe(lines.filter(({ counterparty }) => counterparty).length);
    expect(many('OVER')).toBe(lines.flatMap(({ assets }) => assets).length);
    expect(many('UNDER')).toBe(lines.filter(({ agreement }) => agreement).length);
    expect(many('SUPPORTED_BY')).toBe(lines.flatMap(({ evidence }) => evidence).length);
    const found = await rows(
      `MATCH (r:ExportedRight)-[:HELD_BY]->(p) RETURN r.id AS id, p.id AS holder, r.status AS status, toString(r.endLatest) AS until ORDER BY id`,
    );
    expect(found).toEqual(
      lines
        .map((line) => ({
          id: line.id,
          holder: line.holder.id,
          status: line.evaluation.status,
          until: line.effective.endLatest,
        }))
        .sort((a, b) => (a.id < b.id ? -1 : 1)),
    );
  }, 120_000);

  test('reads any text as it was written', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(nastyText, { minLength: 1, maxLength: 20 }), async (texts) => {
        const [row] = await rows(`RETURN [${texts.map(cypherString).join(', ')}] AS texts`);
        expect(row!['texts']).toEqual(texts.map(whole));
      }),
    );
  }, 120_000);

  test('keeps any text whole', async () => {
    await fc.assert(
      fc.asyncProperty(nastyTexts, async (texts) => {
        await run(await exported(await snapshotOf(nastyGraph(texts)), asking(), 'cypher'));
        const [row] = await rows(
          `MATCH (a:ExportedAgreement)<-[:UNDER]-(r:ExportedRight {id: 'right:licence'})-[:HELD_BY]->(p) RETURN r.label AS label, p.name AS holder, a.title AS title`,
        );
        expect(row).toEqual({
          label: whole(texts.label),
          holder: whole(texts.holder),
          title: whole(texts.title),
        });
      }),
      { numRuns: 10 },
    );
  }, 120_000);

  test('leaves other nodes as they are, also ones with the same id', async () => {
    await wipe(at().driver);
    await at().driver.executeQuery(
      `CREATE (:TenureNode:Right {id: 'right:licence', label: 'ours'})`,
    );
    await run(await exported(await snapshotOf(graphOf({ rights: [{}] })), asking(), 'cypher'));
    expect(
      await rows(
        `MATCH (n:TenureNode) RETURN n.label AS label, labels(n) AS labels, size([(n)--() | 1]) AS links`,
      ),
    ).toEqual([{ label: 'ours', labels: ['TenureNode', 'Right'], links: 0 }]);
  });
});

interface Line {
  readonly id: string;
  readonly holder: { readonly id: string };
  readonly counterparty: unknown;
  readonly assets: readonly unknown[];
  readonly agreement: unknown;
  readonly evidence: readonly unknown[];
  readonly evaluation: { readonly status: string };
  readonly effective: { readonly endLatest: string | null };
}
