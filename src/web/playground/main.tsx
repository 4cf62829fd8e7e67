import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './playground.css';
import { createGraphiQLFetcher, type FetcherOpts, type FetcherParams } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { getOperationAST, parse } from 'graphql';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { PREFIX } from '../public-address.ts';
import { readHandover, type Handover } from './handover.ts';
import { idsIn, STORY } from './example-queries.ts';
import { CopyButtons, RunOnArrival } from './toolbar.tsx';

/** Asks the only endpoint, whatever the address bar holds. */
const ask = createGraphiQLFetcher({
  url: `${PREFIX}/graphql`,
  enableIncrementalDelivery: false,
}) as (question: FetcherParams, options?: FetcherOpts) => Promise<unknown>;

const handover = readHandover(window.location.hash);
if (handover !== null) window.history.replaceState(null, '', window.location.pathname);

const tabs = await tabsToShow(handover);
createRoot(document.getElementById('playground')!).render(<Playground />);

function Playground() {
  const [isSchemaHidden, setSchemaHidden] = useState(false);
  const fetcher = async (question: FetcherParams, options?: FetcherOpts) => {
    const answer = await ask(named(question), options);
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
        defaultTabs={tabs}
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
          <RunOnArrival />
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

/** The query from the explorer, and the story tabs but those with an id that the dataset lacks. */
async function tabsToShow(first: Handover | null) {
  const ids = [...new Set(STORY.flatMap(idsIn))];
  const query = 'query StoryNames($ids: [ID!]!) { nodes(ids: $ids) { id } }';
  const answer = await ask({ query, variables: { ids } }).catch(() => null);
  const nodes = (answer as { data?: { nodes: (object | null)[] } } | null)?.data?.nodes ?? [];
  const missing = ids.filter((_, index) => nodes[index] === null);
  const isShown = (query: string): boolean => !idsIn(query).some((id) => missing.includes(id));
  const story = STORY.filter(isShown).map((query) => ({ query }));
  return first === null ? story : [{ query: first.query, variables: first.variables }, ...story];
}

/** Drops an operation name that the query lacks, which the editor keeps after a change of tabs. */
function named(question: FetcherParams): FetcherParams {
  const { operationName, ...rest } = question;
  return getOperationAST(parse(question.query), operationName) ? question : rest;
}
