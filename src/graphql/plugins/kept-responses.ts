import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { LRUCache } from 'lru-cache';
import type { Snapshot } from '../../store/store.ts';
import type { Context } from '../context.ts';

/** Whole responses, kept for whoever asks the same again of the same dataset on the same day. */
export interface KeptResponses {
  /** Answers what was asked before, once everything that stands before an answer has let it through; comes after all plugins that change a response. */
  readonly plugin: ApolloServerPlugin<Context>;
  /** A result as text: of a kept response as it was sent before. */
  readonly textOf: (result: unknown) => string;
}

/** A response with the dataset that it was given from. */
interface KeptResponse {
  readonly dataset: string;
  readonly text: string;
}

/**
 * Keeps the responses that were asked for last. They are found by all that was asked, and sent only where the dataset is still the one that they were
 * given from, which is asked of the store every time. Kept are those that a dataset alone gave, without an error.
 *
 * @param mostBytes  about how much memory they may take; 0 keeps none
 * @param onLookup   told whether one was kept
 */
export function keptResponses(
  mostBytes: number,
  onLookup: (found: boolean) => void = () => {},
): KeptResponses {
  if (mostBytes <= 0) return { plugin: {}, textOf: asText };
  const kept = new LRUCache<string, KeptResponse>({
    maxSize: mostBytes,
    maxEntrySize: Math.ceil(mostBytes * LONGEST),
    sizeCalculation: ({ dataset, text }, key) =>
      ENTRY + 2 * (key.length + dataset.length + text.length),
  });
  /** By the data of a result, since that is all that reaches `textOf` as it was: texts that stand for it, and what is to be done with the text that it gets. */
  const texts = new WeakMap<object, string>();
  const keep = new WeakMap<object, (text: string) => void>();
  return {
    plugin: {
      requestDidStart: async () => {
        let key = '';
        let isKept = false;
        return {
          responseForOperation: async ({
            operation,
            queryHash,
            operationName,
            request,
            contextValue,
          }) => {
            if (!operation) return null; // none was found by its name: nothing has let this request through
            key = JSON.stringify([
              contextValue.today,
              queryHash,
              operationName,
              request.variables ?? {},
            ]);
            const before = kept.get(key);
            isKept =
              before !== undefined && (await datasetOf(contextValue.snapshot())) === before.dataset;
            onLookup(isKept);
            if (!isKept) return null;
            const data = {};
            texts.set(data, before!.text);
            return {
              http: { headers: new HeaderMap() },
              body: { kind: 'single', singleResult: { data } },
            };
          },
          willSendResponse: async ({ response: { body }, contextValue }) => {
            if (
              isKept ||
              key === '' ||
              body.kind !== 'single' ||
              !body.singleResult.data ||
              body.singleResult.errors
            )
              return;
            const snapshot = contextValue.opened();
            if (snapshot === null || contextValue.elsewhere.noted()) return; // what no dataset gave, such as the schema, must be told without one too
            const dataset = await datasetOf(snapshot);
            if (dataset !== null)
              keep.set(body.singleResult.data, (text) => void kept.set(key, { dataset, text }));
          },
        };
      },
    },
    textOf: (result) => {
      const data = (result as { readonly data?: object | null }).data ?? null;
      if (data === null) return asText(result);
      const before = texts.get(data);
      if (before !== undefined) return before;
      const text = asText(result);
      keep.get(data)?.(text);
      return text;
    },
  };
}

/** Responses that take more are not kept: they would push out many others. */
const LONGEST = 1 / 16;
/** What an entry takes by itself. */
const ENTRY = 300;

function asText(result: unknown): string {
  return `${JSON.stringify(result)}\n`;
}

/** Null where the store cannot be asked, or where who asked has gone: the answer to the question tells why, from the same promise. */
async function datasetOf(snapshot: Promise<Snapshot>): Promise<string | null> {
  try {
    const { version, seededAt } = await (await snapshot).dataset();
    return `${version} ${seededAt}`;
  } catch {
    return null;
  }
}
