/** `npm run graph` on a Neo4j, as a person runs it. */
import { expect, test } from 'vitest';
import { describeOnNeo4j } from '../../support/neo4j.ts';
import { graph } from '../../support/seed-command.ts';

describeOnNeo4j('npm run graph', (at) => {
  const asked = (...words: readonly string[]) =>
    graph(words, { NEO4J_URI: at().uri, NEO4J_USER: at().user, NEO4J_PASSWORD: at().password });

  test('prints how to open the graph, without the password', async () => {
    const { code, out } = await asked();
    expect(code).toBe(0);
    for (const part of [
      `Address   ${at().uri}`,
      `User      ${at().user}`,
      'Shell     cypher-shell',
    ])
      expect(out).toContain(part);
    expect(out).not.toContain(at().password);
  });

  test('answers a query that reads, and refuses one that writes', async () => {
    expect(await asked('UNWIND [1, 2] AS n RETURN n, date("2027-01-02") AS day')).toMatchObject({
      code: 0,
      out: 'n | day\n1 | 2027-01-02\n2 | 2027-01-02\n',
    });
    const refused = await asked('CREATE (n:Guest) RETURN n');
    expect(refused.code).toBe(1);
    expect(refused.err).toMatch(/Writing in read access mode not allowed/);
    const { records } = await at().driver.executeQuery('MATCH (n:Guest) RETURN n');
    expect(records).toEqual([]);
  });

  test('says what is wrong with a query, and with its words', async () => {
    const mistyped = await asked('MATCH (n RETURN n');
    expect(mistyped.code).toBe(1);
    expect(mistyped.err).toContain('Invalid input');
    const unquoted = await asked('MATCH', '(n)');
    expect(unquoted.code).toBe(2);
    expect(unquoted.err).toContain('put it in quotes');
  });
});
