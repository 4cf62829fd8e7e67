/**
 * Every query of docs/graph.md, asked on the real facts and compared with its printed answer;
 * `UPDATE_DOCS=1` writes the answers anew.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerText } from '../../../src/cli/graph/answer-text.ts';
import { NO_FILTER } from '../../../src/domain/rights/question.ts';
import { parseDay } from '../../../src/domain/time/day.ts';
import { yearWindow } from '../../../src/domain/time/span.ts';
import { loadGraph } from '../../../src/ingest/load/load.ts';
import type { Graph } from '../../../src/domain/model/graph.ts';
import { openDriver } from '../../../src/store/neo4j/driver.ts';
import { neo4jStore } from '../../../src/store/neo4j/neo4j-store.ts';
import type { Store } from '../../../src/store/store.ts';
import { factsGraph } from '../../support/fixture.ts';
import { describeOnNeo4j, PLANNING_MS } from '../../support/neo4j.ts';
import { wholeGraph } from '../../support/whole-graph.ts';

const PAGE = path.resolve(import.meta.dirname, '../../../docs/graph.md');
const EXAMPLE = /```cypher\n([\s\S]*?)```\n(?:\n```text\n([\s\S]*?)\n```\n)?/g;
const TODAY = parseDay('2026-11-24');
const examples = [...readFileSync(PAGE, 'utf8').matchAll(EXAMPLE)];

describeOnNeo4j('the graph', (at) => {
  let store: Store;
  const rows = async (query: string) => (await at().driver.executeQuery(query)).records;
  const load = (graph: Graph) => loadGraph(at().driver, graph, { keepMs: 0, today: TODAY });
  beforeAll(async () => {
    store = neo4jStore(openDriver(at()), { timeoutMs: PLANNING_MS });
    await load(await factsGraph());
  }, 300_000);
  afterAll(() => store.close());

  test('is documented with ten questions', () => {
    expect(examples).toHaveLength(10);
  });

  test.each(examples.map((example, i) => [i + 1, example[1]!, example[2]] as const))(
    'question %i is answered as printed',
    async (_, query, printed) => {
      const answer = answerText(await rows(query));
      if (process.env['UPDATE_DOCS']) replace(query, answer);
      else expect(answer).toBe(printed);
      expect(answer).toContain('\n');
    },
  );

  test.each([
    ['the shipped facts', factsGraph],
    ['a graph in which everything is there', () => Promise.resolve(wholeGraph())],
  ])('of %s tells the holders of each year as the API does', async (_, graph) => {
    await load(await graph());
    const snapshot = await store.snapshot();
    for (let year = 2014; year <= 2040; year += 3) {
      const window = yearWindow(year);
      for (const certainty of [null, 'CERTAIN'] as const) {
        const { rows: page } = await snapshot.rightsPage(
          {
            window,
            knownAt: TODAY,
            match: 'OVERLAPS',
            statuses: ['IN_FORCE'],
            filter: { ...NO_FILTER, certainty },
            order: { field: 'HOLDER', direction: 'ASC' },
            except: [],
          },
          5_000,
          null,
        );
        const [from, until] =
          certainty === null ? ['heldFrom', 'heldUntil'] : ['heldFromLatest', 'heldUntilEarliest'];
        const seen = await rows(
          `MATCH (r:Right)-[h:HELD_BY]->(p:Party) WHERE h.${from} < date('${year + 1}-01-01') AND h.${until} > date('${year}-01-01') RETURN r.id + ' ' + p.id AS held`,
        );
        expect(seen.map((row) => String(row.get('held'))).sort(), `${year} ${certainty}`).toEqual(
          page.map(({ id, holderId }) => `${id} ${holderId}`).sort(),
        );
      }
    }
  });

  test('the style for Neo4j Browser captions each label by a property of its nodes', async () => {
    const style = readFileSync(path.resolve(PAGE, '../graph.grass'), 'utf8');
    const captions = [...style.matchAll(/^node\.(\w+) \{[^}]*caption: '\{(\w+)\}'/gm)];
    expect(captions.length).toBeGreaterThan(10);
    for (const [, label, property] of captions) {
      const found = await rows(`MATCH (n:${label}) RETURN DISTINCT n.${property} IS NULL AS bare`);
      expect([label, found.map((row) => row.get('bare') as boolean)]).toEqual([label, [false]]);
    }
  });

  test('has native types, and nothing of the program but under its prefix', async () => {
    const properties = await rows(
      `MATCH (n:TenureNode) WHERE any(label IN labels(n) WHERE NOT label STARTS WITH 'Tenure')
       UNWIND keys(n) AS key RETURN DISTINCT key ORDER BY key`,
    );
    const names = properties.map((row) => String(row.get('key')));
    for (const name of ['record', 'hash', 'text', 'listKey', 'ds', 'type'])
      expect(names).not.toContain(name);
    const [row] = await rows(
      `MATCH (r:Right) WHERE r.heldUntil IS NOT NULL AND r.amount IS NOT NULL
       RETURN valueType(r.heldUntil) AS day, valueType(r.amount) AS amount LIMIT 1`,
    );
    expect([row!.get('day'), row!.get('amount')]).toEqual([
      'DATE NOT NULL',
      expect.stringMatching(/^(INTEGER|FLOAT) NOT NULL$/),
    ]);
  });
});

function replace(query: string, answer: string): void {
  writeFileSync(
    PAGE,
    readFileSync(PAGE, 'utf8').replace(EXAMPLE, (whole, asked: string) =>
      asked === query ? `\`\`\`cypher\n${query}\`\`\`\n\n\`\`\`text\n${answer}\n\`\`\`\n` : whole,
    ),
  );
}
