import { describe, expect, it } from 'vitest';
import { once } from 'node:events';
import { connect } from 'node:net';
import { describeOnNeo4j, wipe } from '../../support/neo4j.ts';
import { openTurnstile } from '../../support/turnstile.ts';

describe('the turnstile of the test database', () => {
  it('lets the next one through only when the one before has hung up', async () => {
    const turnstile = await openTurnstile();
    const order: string[] = [];
    const arrive = async (name: string) => {
      const socket = connect(turnstile.port, '127.0.0.1');
      const turn = once(socket, 'data').then(() => order.push(`${name} in`));
      await once(socket, 'connect');
      return {
        turn,
        leave: () => {
          order.push(`${name} out`);
          socket.destroy();
        },
      };
    };
    const first = await arrive('first');
    await first.turn;
    const second = await arrive('second');
    const third = await arrive('third');
    first.leave();
    await second.turn;
    second.leave();
    await third.turn;
    third.leave();
    turnstile.close();
    expect(order).toEqual([
      'first in',
      'first out',
      'second in',
      'second out',
      'third in',
      'third out',
    ]);
  });

  it('hands on what the one before has left, once', async () => {
    const turnstile = await openTurnstile();
    const leftFor = async (leaving: string) => {
      const socket = connect(turnstile.port, '127.0.0.1');
      const [left] = (await once(socket, 'data')) as [Buffer];
      socket.end(leaving);
      await once(socket, 'close');
      return left.toString('utf8').trim();
    };
    expect([await leftFor('a graph'), await leftFor(''), await leftFor('')]).toEqual([
      '',
      'a graph',
      '',
    ]);
    turnstile.close();
  });
});

describeOnNeo4j('the test database', (at) => {
  const count = async () => {
    const { records } = await at().driver.executeQuery('MATCH (n) RETURN count(n) AS n');
    return records[0]!.get('n') as number;
  };
  const schema = async () => {
    const { records } = await at().driver.executeQuery(
      "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name ORDER BY name",
    );
    return records.map((record) => record.get('name') as string);
  };

  it('is empty at the start of a suite', async () => {
    expect(await count()).toBe(0);
  });

  it('is wiped of nodes, constraints and indexes', async () => {
    const { driver } = at();
    await driver.executeQuery('CREATE CONSTRAINT a_key FOR (n:A) REQUIRE n.id IS UNIQUE');
    await driver.executeQuery('CREATE INDEX b_day FOR (n:B) ON (n.day)');
    await driver.executeQuery('UNWIND range(1, 25) AS i CREATE (:A {id: i})-[:R]->(:B {day: i})');
    expect(await count()).toBe(50);
    expect(await schema()).toEqual(expect.arrayContaining(['a_key', 'b_day']));
    await wipe(driver);
    expect(await count()).toBe(0);
    expect(await schema()).toEqual([]);
  });
});
