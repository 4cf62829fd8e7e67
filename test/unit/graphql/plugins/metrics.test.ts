import { describe, expect, test } from 'vitest';
import { newMetrics } from '../../../../src/graphql/plugins/metrics.ts';

describe('the metrics', () => {
  test('responses are counted by route, method and status', async () => {
    const metrics = newMetrics({ version: '1.2.3' });
    metrics.request('/graphql', 'POST', 200);
    metrics.request('/graphql', 'POST', 200);
    metrics.request('/health/ready', 'GET', 503);
    metrics.request('/wp-login.php', 'BREW', 404);
    const lines = linesOf(await metrics.text());
    expect(lines).toContain(
      'tenure_http_requests_total{route="graphql",method="POST",status="200"} 2',
    );
    expect(lines).toContain(
      'tenure_http_requests_total{route="health",method="GET",status="503"} 1',
    );
    expect(lines).toContain(
      'tenure_http_requests_total{route="other",method="other",status="404"} 1',
    );
    expect(lines).toContain('tenure_build_info{version="1.2.3"} 1');
  });

  test('operations are timed by name; made-up names push out one another, not those that are asked', async () => {
    const metrics = newMetrics({ version: '0' });
    metrics.operation(null, 'ok', 0.002);
    for (let number = 0; number < 1_000; number++) {
      metrics.operation(`Op${number}`, 'ok', 0.002);
      if (number % 50 === 0) metrics.operation('Asked', 'ok', 0.002);
    }
    metrics.operation('x'.repeat(5_000), 'client_error', 0.002);
    const counts = linesOf(await metrics.text()).filter((line) =>
      line.startsWith('tenure_operation_duration_seconds_count'),
    );
    expect(counts).toHaveLength(101); // 100 names and anonymous
    expect(counts).toContain(
      'tenure_operation_duration_seconds_count{operation="anonymous",outcome="ok"} 1',
    );
    expect(counts).toContain(
      'tenure_operation_duration_seconds_count{operation="Asked",outcome="ok"} 20',
    );
    expect(Math.max(...counts.map((line) => line.length))).toBeLessThan(200);
  });

  test('queries of the store are timed by name, failed ones apart; refusals and lookups are counted', async () => {
    const metrics = newMetrics({ version: '0' });
    metrics.statement('rights-page', false, 0.004);
    metrics.statement('rights-page', true, 5);
    metrics.refused('RATE_LIMITED');
    metrics.lookup(true);
    metrics.lookup(false);

    const lines = linesOf(await metrics.text());
    expect(lines).toContain(
      'tenure_store_query_duration_seconds_count{query="rights-page",outcome="ok"} 1',
    );
    expect(lines).toContain(
      'tenure_store_query_duration_seconds_sum{query="rights-page",outcome="failed"} 5',
    );
    expect(lines).toContain('tenure_refusals_total{code="RATE_LIMITED"} 1');
    expect(lines).toContain('tenure_cache_lookups_total{result="hit"} 1');
  });

  test('one dataset answers at a time, the last one known while the store is away', async () => {
    const metrics = newMetrics({ version: '0' });
    metrics.readiness({ ready: true, datasetVersion: 'first' });
    metrics.readiness({ ready: true, datasetVersion: 'second' });
    const datasets = async () =>
      linesOf(await metrics.text()).filter((line) => /^tenure_(dataset_info|ready)/.test(line));
    expect(await datasets()).toEqual(['tenure_dataset_info{version="second"} 1', 'tenure_ready 1']);
    metrics.readiness({ ready: false, reason: 'unavailable', message: 'away' });
    expect(await datasets()).toEqual(['tenure_dataset_info{version="second"} 1', 'tenure_ready 0']);
  });

  test('what runs and waits is read when somebody looks', async () => {
    const now = { running: 1, waiting: 0 };
    const metrics = newMetrics({
      version: '0',
      questions: () => now,
      store: () => ({ running: 40, waiting: 7 }),
    });
    now.waiting = 5;
    const lines = linesOf(await metrics.text());
    expect(lines).toContain('tenure_questions{state="running"} 1');
    expect(lines).toContain('tenure_questions{state="waiting"} 5');
    expect(lines).toContain('tenure_store_queries{state="waiting"} 7');
  });

  test('two servers in one process do not mix, and each measures the process', async () => {
    const [one, other] = [newMetrics({ version: '1' }), newMetrics({ version: '2' })];
    one.refused('FORBIDDEN');
    expect(await other.text()).not.toContain('FORBIDDEN');
    expect(await other.text()).toContain('nodejs_heap_size_used_bytes');
    expect(one.contentType).toMatch(/^text\/plain/);
  });

  test('a label is never read as a line of its own', async () => {
    const metrics = newMetrics({ version: '0' });
    metrics.readiness({ ready: true, datasetVersion: 'v"1"\n# HELP x' });
    expect(linesOf(await metrics.text())).toContain(
      'tenure_dataset_info{version="v\\"1\\"\\n# HELP x"} 1',
    );
  });
});

function linesOf(text: string): readonly string[] {
  return text.split('\n');
}
