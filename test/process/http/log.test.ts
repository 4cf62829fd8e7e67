import { afterEach, describe, expect, test } from 'vitest';
import type { Api } from '../../../src/http/api.ts';
import { bearerAccess } from '../../../src/access/access.ts';
import { openGuards } from '../../../src/http/guards.ts';
import { newMetrics } from '../../../src/graphql/plugins/metrics.ts';
import { logAt } from '../../../src/log.ts';
import { post, served } from '../../support/served.ts';

const ASKED = {
  query:
    'query WhoHolds($year: Int!, $text: String!) { rights(year: $year) { totalCount } resolveParty(text: $text) { __typename } }',
  variables: { year: 2027, text: 'confidential target' },
};
const access = bearerAccess(async () => ({ name: 'rita', role: 'admin' }));

let api: Api;
afterEach(() => api.stop(0));

/** A server whose log is kept. */
async function logged(logVariables: boolean): Promise<readonly string[]> {
  const lines: string[] = [];
  api = await served({
    log: logAt('info', { write: (line) => lines.push(line) }),
    logVariables,
    guards: { ...openGuards(), access },
    metrics: newMetrics({ version: '0' }),
  });
  return lines;
}

const HEADERS = { 'x-request-id': 'asked-by-a-test', authorization: 'Bearer tnr_secret' };

describe('the log', () => {
  test('has a line of JSON for each operation: who asked what, in which request, for how long; no variables and no token', async () => {
    const lines = await logged(false);
    await post(api, ASKED, HEADERS);
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
      {
        level: 'info',
        time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
        requestId: 'asked-by-a-test',
        caller: 'rita',
        operation: 'WhoHolds',
        ms: expect.any(Number),
        msg: 'answered',
      },
    ]);
    expect(lines.join('')).not.toMatch(/confidential|tnr_secret/);
  });

  test('has the codes of what was refused, and still no variables', async () => {
    const lines = await logged(false);
    await post(
      api,
      { ...ASKED, variables: { year: 99_999, text: 'confidential target' } },
      HEADERS,
    );
    expect(JSON.parse(lines[0]!)).toMatchObject({
      requestId: 'asked-by-a-test',
      codes: ['INVALID_YEAR'],
    });
    expect(lines.join('')).not.toMatch(/confidential|99999/);
  });

  test('has the variables where that was asked for', async () => {
    const lines = await logged(true);
    await post(api, ASKED, HEADERS);
    expect(JSON.parse(lines[0]!)).toMatchObject({
      operation: 'WhoHolds',
      variables: ASKED.variables,
    });
  });
});

test('the metrics count what was asked, by the name of its operation, and tell the dataset that answers', async () => {
  await logged(false);
  await post(api, ASKED, HEADERS);
  await post(api, { query: 'query Broken { nothing }' }, HEADERS);
  const text = await (await fetch(`${api.address}/metrics`, { headers: HEADERS })).text();
  const dataset = (
    (await (await fetch(`${api.address}/health/ready`)).json()) as { datasetVersion: string }
  ).datasetVersion;
  for (const line of [
    'tenure_http_requests_total{route="graphql",method="POST",status="200"} 1',
    'tenure_http_requests_total{route="graphql",method="POST",status="400"} 1',
    'tenure_operation_duration_seconds_count{operation="WhoHolds",outcome="ok"} 1',
    'tenure_operation_duration_seconds_count{operation="anonymous",outcome="client_error"} 1',
    `tenure_dataset_info{version="${dataset}"} 1`,
    'tenure_ready 1',
  ])
    expect(text.split('\n')).toContain(line);
});
