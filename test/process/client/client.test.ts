import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
import { createServer, type Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  ask,
  ChangesDocument,
  EventsDocument,
  HowConnectedDocument,
  MetaDocument,
  OneDealDocument,
  OnePartyDocument,
  OneRightDocument,
  ResolvePartyDocument,
  RightsByYearDocument,
  RightsDiffDocument,
  RightsDocument,
  RightsInYearDocument,
  SearchDocument,
  type Server,
  TenureError,
  TimelineDocument,
  WhatIfDocument,
} from '../../../client/src/index.ts';
import type { Api } from '../../../src/http/api.ts';
import { StoreError } from '../../../src/errors.ts';
import type { Store } from '../../../src/store/store.ts';
import { scenarioStore, served } from '../../support/served.ts';

let api: Api;
let server: Server;
beforeAll(async () => {
  api = await served();
  server = { endpoint: `${api.address}/graphql` };
});
afterAll(() => api.stop(0));

/** The error of a promise that has to fail as the client says it does. */
async function refusalOf(promise: Promise<unknown>): Promise<TenureError> {
  const error = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(TenureError);
  return error as TenureError;
}

describe('the client asks', () => {
  test('which rights there are in a year', async () => {
    const { rights } = await ask(server, RightsInYearDocument, {
      year: 2026,
      filter: { holder: ['party:microsoft'], kind: ['EXCLUSIVITY'] },
    });
    expect(rights.totalCount).toBe(1);
    expect(rights.asked).toMatchObject({ year: 2026, knownAt: '2026-11-24' });
    expect(rights.edges[0]).toMatchObject({
      node: { ref: 'right:ip-exclusivity', holder: { ref: 'party:microsoft' } },
      evaluation: {
        status: 'IN_FORCE',
        endedBy: { reason: 'TERMINATED', on: '2026-04-27' },
        coverage: { minDays: 116 },
      },
    });
    expect(rights.edges[0]?.node.evidence.length).toBeGreaterThan(0);
  });

  test('on a day, and page by page', async () => {
    const first = await ask(server, RightsDocument, { on: '2026-04-27', first: 2 });
    const second = await ask(server, RightsDocument, {
      on: '2026-04-27',
      first: 2,
      after: first.rights.pageInfo.endCursor,
    });
    const ids = [...first.rights.edges, ...second.rights.edges].map(({ node }) => node.id);
    expect(new Set(ids).size).toBe(4);
  });

  test('what if an event happens', async () => {
    const { rights } = await ask(server, WhatIfDocument, {
      year: 2030,
      assume: [{ event: 'event:agi-verified', on: '2029-06-30' }],
      statuses: ['TERMINATED'],
    });
    expect(
      rights.edges.find(({ node }) => node.ref === 'right:research-ip')?.evaluation,
    ).toMatchObject({
      status: 'TERMINATED',
      dependsOnAssumption: true,
    });
    expect(rights.asked.assumptions).toMatchObject([
      { event: { ref: 'event:agi-verified' }, on: '2029-06-30' },
    ]);
  });

  test('for one right with its lineage and its evidence', async () => {
    const { view } = await ask(server, OneRightDocument, {
      id: 'right:licence-2032',
      at: { year: 2027 },
    });
    expect(view.right?.lineage.map(({ ref }) => ref)).toEqual([
      'right:licence-2030',
      'right:licence-2032',
    ]);
    expect(view.right?.evidence.length).toBeGreaterThan(0);
  });

  test('for one party', async () => {
    const { view } = await ask(server, OnePartyDocument, {
      id: 'party:microsoft',
      at: { year: 2027 },
    });
    expect(view.party?.held.edges.map(({ node }) => node.ref)).toContain('right:licence-2032');
  });

  test('what changed between two days', async () => {
    const { rightsDiff } = await ask(server, RightsDiffDocument, {
      from: { at: { on: '2026-04-26' } },
      to: { at: { on: '2026-04-27' } },
    });
    expect(rightsDiff.lost.map(({ right, ending }) => [right.ref, ending?.reason])).toEqual([
      ['right:ip-exclusivity', 'TERMINATED'],
    ]);
    expect(rightsDiff.gained.map(({ ref }) => ref)).toEqual(['right:multicloud']);
    expect(rightsDiff.changed).toHaveLength(1);
  });

  test('for a timeline', async () => {
    const { timeline } = await ask(server, TimelineDocument, { subject: 'party:microsoft' });
    expect(timeline.nodes.map(({ kind }) => kind)).toContain('RIGHT_BEGINS');
  });

  test('for the counts of years', async () => {
    const { rightsByYear } = await ask(server, RightsByYearDocument, { from: 2025, through: 2027 });
    expect(rightsByYear.map(({ year }) => year)).toEqual([2025, 2026, 2027]);
  });

  test('how two parties are connected', async () => {
    const { howConnected } = await ask(server, HowConnectedDocument, {
      from: 'party:microsoft',
      to: 'party:openai',
      at: { year: 2027 },
    });
    expect(howConnected.length).toBeGreaterThan(0);
    expect(howConnected[0]?.steps[0]?.from.__typename).toBe('Party');
  });

  test('who a name means', async () => {
    const { resolveParty } = await ask(server, ResolvePartyDocument, { text: 'microsoft' });
    expect(resolveParty).toMatchObject({ __typename: 'Party', id: 'party:microsoft' });
  });

  test('for words', async () => {
    const { search } = await ask(server, SearchDocument, { text: 'AGI' });
    expect(search.edges.map(({ node }) => node.id)).toContain('event:agi-verified');
  });

  test('for a deal, and says so where there is none', async () => {
    expect(await refusalOf(ask(server, OneDealDocument, { id: 'deal:none' }))).toMatchObject({
      code: 'UNKNOWN_ID',
    });
  });

  test('with a document that is text', async () => {
    const text = '{ meta { today } }' as string &
      DocumentTypeDecoration<{ meta: { today: string } }, Record<string, never>>;
    expect((await ask(server, text)).meta.today).toBe('2026-11-24');
  });

  test('for events, changes and what is loaded', async () => {
    expect((await ask(server, EventsDocument, {})).events.nodes.map(({ id }) => id)).toContain(
      'event:agi-verified',
    );
    expect(
      (await ask(server, ChangesDocument, { since: '2000-01-01T00:00:00Z', first: 3 })).changes
        .nodes,
    ).toHaveLength(3);
    expect((await ask(server, MetaDocument)).meta).toMatchObject({
      today: '2026-11-24',
      store: 'MEMORY',
    });
  });
});

describe('the client says what is wrong', () => {
  test('with the question: code, argument and ids that may have been meant', async () => {
    const error = await refusalOf(
      ask(server, RightsInYearDocument, { year: 2027, filter: { holder: ['party:microsft'] } }),
    );
    expect(error).toMatchObject({
      name: 'TenureError',
      code: 'UNKNOWN_ID',
      argument: 'filter.holder',
      reference: null,
      retryAfter: null,
      status: 200,
    });
    expect(error.near).toContain('party:microsoft');
    expect(error.message).toBe(
      'filter.holder must be the id of a party in the facts: party:microsft',
    );
  });

  test('with the database: when to try again', async () => {
    const away: Store = {
      ...(await scenarioStore()),
      snapshot: () =>
        Promise.reject(new StoreError('STORE_UNAVAILABLE', 'snapshot', new Error('away'))),
    };
    const api = await served({ store: away });
    const error = await refusalOf(
      ask({ endpoint: `${api.address}/graphql` }, RightsInYearDocument, { year: 2027 }),
    );
    await api.stop(0);
    expect(error.code).toBe('STORE_UNAVAILABLE');
    expect(error.retryAfter).toBeGreaterThan(0);
  });

  test('with the server: under which reference it is in the log', async () => {
    const broken: Store = {
      ...(await scenarioStore()),
      snapshot: () => Promise.reject(new Error('a fault')),
    };
    const api = await served({ store: broken });
    const error = await refusalOf(
      ask({ endpoint: `${api.address}/graphql` }, RightsInYearDocument, { year: 2027 }),
    );
    await api.stop(0);
    expect(error.code).toBe('INTERNAL');
    expect(error.reference).toMatch(/^[0-9a-f-]{36}$/);
  });

  describe('with what answers in the place of a server', () => {
    let stranger: HttpServer;
    let endpoint: string;
    const seen: {
      readonly authorization: string | undefined;
      readonly tenant: string | string[] | undefined;
    }[] = [];
    beforeAll(async () => {
      stranger = createServer((request, response) => {
        seen.push({
          authorization: request.headers.authorization,
          tenant: request.headers['x-tenant'],
        });
        if (request.url === '/slow') return;
        if (request.url === '/slow-body') {
          response.writeHead(200, { 'content-type': 'application/json' });
          response.write('{"data":');
          return;
        }
        response.writeHead(503, { 'retry-after': '7', 'content-type': 'text/html' });
        response.end('<h1>Busy</h1>');
      });
      await new Promise<void>((done) => stranger.listen(0, '127.0.0.1', done));
      endpoint = `http://127.0.0.1:${(stranger.address() as AddressInfo).port}`;
    });
    afterAll(() => {
      stranger.closeAllConnections();
      stranger.close();
    });

    test('its status, and when to try again', async () => {
      expect(await refusalOf(ask({ endpoint }, MetaDocument))).toMatchObject({
        code: 'UNREADABLE',
        status: 503,
        retryAfter: 7,
        message: 'the answer is none of a GraphQL server: HTTP 503',
      });
    });

    test('a token and headers are sent', async () => {
      await refusalOf(
        ask({ endpoint, token: 'tnr_secret', headers: { 'x-tenant': 'one' } }, MetaDocument),
      );
      expect(seen.at(-1)).toEqual({ authorization: 'Bearer tnr_secret', tenant: 'one' });
    });

    test('waiting for the rest of an answer ends when it is told to', async () => {
      const controller = new AbortController();
      const waiting = ask(
        {
          endpoint: `${endpoint}/slow-body`,
          fetch: async (...request) => {
            const response = await fetch(...request);
            controller.abort(new Error('no longer wanted'));
            return response;
          },
        },
        MetaDocument,
        {},
        controller.signal,
      );
      await expect(waiting).rejects.toThrow('no longer wanted');
    });

    test('waiting ends when it is told to', async () => {
      const controller = new AbortController();
      const waiting = ask({ endpoint: `${endpoint}/slow` }, MetaDocument, {}, controller.signal);
      controller.abort(new Error('no longer wanted'));
      await expect(waiting).rejects.toThrow('no longer wanted');
    });
  });
});
