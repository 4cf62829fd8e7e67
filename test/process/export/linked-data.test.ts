import { expect, test } from 'vitest';
import { factsGraph } from '../../support/fixture.ts';
import { ALL_STATUSES, asking, exported, snapshotOf } from '../../support/exporting.ts';
import { jsonLdTriples, turtleTriples } from '../../support/triples.ts';

test('JSON-LD and Turtle say the same of the facts of the project', async () => {
  const snapshot = await snapshotOf(await factsGraph());
  const asked = asking({ statuses: ALL_STATUSES, filter: { includeDeprecated: true } });
  const turtle = await turtleTriples(await exported(snapshot, asked, 'turtle'));
  expect(turtle.length).toBeGreaterThan(500);
  expect(await jsonLdTriples(await exported(snapshot, asked, 'jsonld'))).toEqual(turtle);
});
