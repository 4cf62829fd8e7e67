import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './playground.css';
import type { FetcherOpts, FetcherParams } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { Kind, parse } from 'graphql';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { PREFIX } from '../public-address.ts';
import { readHandover, type Handover } from './handover.ts';
import { idsIn, STORY } from './example-queries.ts';
import { CopyButtons, RunOnArrival } from './toolbar.tsx';

/** The only endpoint, whatever the address bar holds. */
const ENDPOINT = `${PREFIX}/graphql`;

type Headers = Readonly<Record<string, string>>;

const handover = readHandover(window.location.hash);
if (handover !== null) window.history.replaceState(null, '', window.location.pathname);

const tabs = await tabsToShow(handover);
createRoot(document.getElementById('playground')!).render(<Playground />);

function Playground() {
  const [isSchemaHidden, setSchemaHidden] = useState(false);
  const fetcher = async (question: FetcherParams, options?: FetcherOpts) => {
    const answer = await post(named(question), (options?.headers ?? {}) as Headers);
    if (JSON.stringify(answer).includes('"INTROSPECTION_DISABLED"')) setSchemaHidden(true);
    return answer;
  };
  return (
    <>
      {isSchemaHidden && (
        <p className="playground-notice" role="status">
          This server does not give out its schema (INTROSPECTION=off), so there are no docs and no
          completion here. Questions are answered all the same.
        </p>
      )}
      <GraphiQL
        fetcher={fetcher}
        defaultTabs={[...tabs]}
        defaultEditorToolsVisibility={(handover?.variables ?? '') !== '' && 'variables'}
        {...(handover !== null && {
          initialQuery: handover.query,
          initialVariables: handover.variables,
        })}
        shouldPersistHeaders={false}
      >
        <GraphiQL.Logo>
          <a className="playground-home" href={`${PREFIX}/`}>
            Tenure
          </a>
          {handover?.back && (
            <a
              className="playground-home playground-back"
              href={handover.back}
              aria-label="Back to the answer"
            >
              ← Back
            </a>
          )}
          {handover !== null && <RunOnArrival />}
        </GraphiQL.Logo>
        <GraphiQL.Toolbar>
          {({ prettify, copy, merge }) => (
            <>
              {prettify}
              {merge}
              {copy}
              <CopyButtons />
            </>
          )}
        </GraphiQL.Toolbar>
      </GraphiQL>
    </>
  );
}

/** The query from the explorer, and the story tabs whose ids exist in the dataset. */
async function tabsToShow(
  first: Handover | null,
): Promise<readonly { query: string; variables?: string }[]> {
  const missing = await missingIds([...new Set(STORY.flatMap(idsIn))]);
  const story = STORY.filter((query) => !idsIn(query).some((id) => missing.has(id))).map(
    (query) => ({ query }),
  );
  if (first === null) return story;
  const { query, variables } = first;
  return [{ query, ...(variables !== '' && { variables }) }, ...story];
}

/** Ids that the dataset lacks; none if the lookup fails. */
async function missingIds(ids: readonly string[]): Promise<ReadonlySet<string>> {
  try {
    const answer = (await post(
      { query: 'query StoryNames($ids: [ID!]!) { nodes(ids: $ids) { id } }', variables: { ids } },
      {},
    )) as { readonly data?: { readonly nodes: readonly ({ readonly id: string } | null)[] } };
    const nodes = answer.data?.nodes ?? [];
    return new Set(ids.filter((_, index) => nodes[index] === null));
  } catch {
    return new Set();
  }
}

/** Drops an operation name that the query lacks, which the editor keeps after a change of tabs. */
function named(question: FetcherParams): FetcherParams {
  const { operationName, ...rest } = question;
  const names = parse(question.query).definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? (definition.name?.value ?? []) : [],
  );
  return typeof operationName === 'string' && names.includes(operationName) ? question : rest;
}

async function post(question: unknown, headers: Headers): Promise<unknown> {
  const response = await fetch(ENDPOINT, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
      ...headers,
    },
    body: JSON.stringify(question),
  });
  return response.json();
}
