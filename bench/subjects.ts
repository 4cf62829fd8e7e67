import type { Driver } from 'neo4j-driver';
import { dayOf } from '../src/domain/time/day.ts';
import type { Asker } from './ask.ts';
import { sizeOf } from './generate/facts.ts';
import { partyId } from './generate/ids.ts';

export interface Subjects {
  readonly ds: number;
  readonly bigHolder: string;
  readonly smallHolder: string;
  readonly middleHolder: string;
  /** An event that has not happened, with rights that depend on it. */
  readonly event: string;
  /** The right with most conditions and evidence that an act has ended. */
  readonly right: string;
  /** Page 200 of a year, or the last one if there are fewer, and the cursor before it. */
  readonly deepPage: number;
  readonly deepCursor: string;
}

export const YEAR = 2015;
export const FIRST = 50;
const DEEP_PAGE = 200;
const STEP = 100;

export async function findSubjects(driver: Driver, ours: Asker, rights: number): Promise<Subjects> {
  const one = async <T>(query: string, parameters = {}): Promise<T> =>
    (await driver.executeQuery(query, parameters)).records[0]!.get(0) as T;
  const ds = await one<number>(
    'MATCH (p:TenureNode {tenureDs: 0, id: "tenure:current"}) RETURN p.current',
  );
  const event = await one<string>(
    `MATCH (e:TenureEvent {tenureDs: $ds})<-[:TURNS_ON]-(c:TenureCondition {effect: 'TERMINATES'}) WHERE e.occurredEdtf IS NULL
     RETURN e.id ORDER BY abs(COUNT { (c)<-[:SUBJECT_TO]-() } - 10), e.id LIMIT 1`,
    { ds: neo4jInt(ds) },
  );
  const right = await one<string>(
    'MATCH (r:TenureRight {tenureDs: $ds})<-[:ENDS]-() RETURN r.id ORDER BY COUNT { (r)-[:SUBJECT_TO]->() } DESC, COUNT { (r)-[:EVIDENCED_BY]->() } DESC, r.id LIMIT 1',
    { ds: neo4jInt(ds) },
  );
  const { parties } = sizeOf(rights);
  const found = {
    ds,
    event,
    right,
    bigHolder: partyId(0),
    smallHolder: partyId(parties - 1),
    middleHolder: partyId(Math.min(20, parties - 2)),
  };
  return { ...found, ...(await deepPage(ours)) };
}

const WALK = `query Walk($after: String) { rights(year: ${YEAR}, first: ${STEP}, after: $after) { pageInfo { endCursor hasNextPage } } }`;

async function deepPage(
  ours: Asker,
): Promise<{ readonly deepPage: number; readonly deepCursor: string }> {
  const reached: string[] = [];
  for (let after: string | null = null; reached.length < ((DEEP_PAGE - 1) * FIRST) / STEP;) {
    const { rights } = (await ours.ask(WALK, { after })) as {
      rights: { pageInfo: { endCursor: string; hasNextPage: boolean } };
    };
    if (!rights.pageInfo.hasNextPage) break;
    after = rights.pageInfo.endCursor;
    reached.push(after);
  }
  const cursor = reached.at(-1);
  if (cursor === undefined)
    throw new Error(`a graph must have more than ${STEP} rights in ${YEAR} to be measured`);
  return { deepPage: (reached.length * STEP) / FIRST + 1, deepCursor: cursor };
}

function neo4jInt(value: number): bigint {
  return BigInt(value);
}

/** The days of a year as the generated API compares them. */
export function daysOf(year: number): { readonly from: number; readonly until: number } {
  return { from: dayOf(year, 1, 1), until: dayOf(year + 1, 1, 1) };
}
