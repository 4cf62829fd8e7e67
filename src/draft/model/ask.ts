import { setTimeout as wait } from 'node:timers/promises';
import { ArticleError } from '../read/article-error.ts';
import { visible } from '../read/normalised-text.ts';
import type { Prompt } from './prompt.ts';
import { answerSchema } from './schema.ts';

export interface ModelAddress {
  /** Base address of an OpenAI-compatible API, such as http://localhost:11434/v1. */
  readonly url: string;
  readonly name: string;
  /** The bearer token, never printed; null if the server needs none. */
  readonly key: string | null;
  /** The timeout of one question, retries included. */
  readonly timeoutMs: number;
}

const MAX_RETRIES = 3;

/**
 * Asks a model by the chat API, with a JSON schema if the server takes one.
 *
 * @returns the text of its answer
 * @throws {ArticleError} if it does not answer in time or answers with an error, whose text is
 *   included; no message contains the key
 */
export async function askModel({ system, user }: Prompt, address: ModelAddress): Promise<string> {
  const schema = answerSchema();
  const signal = AbortSignal.timeout(address.timeoutMs);
  const asked = (instructions: string, more: object): Promise<string> => {
    const messages = [
      { role: 'system', content: instructions },
      { role: 'user', content: user },
    ];
    return contentOf(address, { model: address.name, temperature: 0, messages, ...more }, signal);
  };
  try {
    const json_schema = { name: 'facts', schema };
    return await asked(system, { response_format: { type: 'json_schema', json_schema } });
  } catch (error) {
    const { message, cause } = error as Error;
    const isRefused = cause === 400 || cause === 422;
    if (!isRefused || !/response_format|json_schema/i.test(message)) throw error;
    return asked(`${system}\n\nJSON schema of the answer\n${JSON.stringify(schema)}`, {});
  }
}

interface Reply {
  readonly choices?: readonly {
    readonly finish_reason?: unknown;
    readonly message?: { readonly content?: unknown; readonly refusal?: unknown };
  }[];
}

async function contentOf(address: ModelAddress, body: unknown, signal: AbortSignal) {
  const failure = (expected: string, found: string, cause?: number): ArticleError =>
    new ArticleError(`${expected} expected from the model ${visible(address.name)}: ${found}`, {
      cause,
    });
  const { ok, status, text } = await sent(address, JSON.stringify(body), signal).catch(() => {
    throw signal.aborted
      ? failure(`an answer within ${address.timeoutMs / 1000} s was`, 'it did not answer in time')
      : new ArticleError(`a model was expected at ${safe(address.url)}: it cannot be reached`);
  });
  if (!ok) throw failure('an answer was', `HTTP ${status}${errorText(text, address.key)}`, status);
  let reply: Reply | null;
  try {
    reply = JSON.parse(text) as Reply | null;
  } catch {
    throw failure('an answer in JSON was', 'it is something else');
  }
  const { finish_reason, message } = reply?.choices?.[0] ?? {};
  if (finish_reason === 'length') throw failure('a whole answer was', 'it was cut at its limit');
  if (typeof message?.refusal === 'string') throw failure('facts were', 'it refused to answer');
  const content = Array.isArray(message?.content)
    ? message.content.map((part: { text?: unknown } | null) => String(part?.text ?? '')).join('')
    : message?.content;
  if (typeof content !== 'string') throw failure('a message was', 'its answer has none');
  return content;
}

/** Asks a busy server again; refuses redirects, which could send the key to another server. */
async function sent({ url, key }: ModelAddress, body: string, signal: AbortSignal) {
  const endpoint = /\/chat\/completions\/?$/.test(url)
    ? url
    : `${url.replace(/\/+$/, '')}/chat/completions`;
  for (let retry = 0; ; retry++) {
    const response = await fetch(endpoint, {
      method: 'POST',
      body,
      signal,
      redirect: 'error',
      headers: {
        'content-type': 'application/json',
        ...(key === null ? {} : { authorization: `Bearer ${key}` }),
      },
    });
    const { ok, status } = response;
    if ((status !== 429 && status !== 503) || retry === MAX_RETRIES)
      return { ok, status, text: await response.text() };
    await response.body?.cancel();
    const seconds = Number(response.headers.get('retry-after') ?? 2 ** retry);
    await wait(Math.min(60, Number.isFinite(seconds) ? seconds : 1) * 1000, null, { signal });
  }
}

/** The server's own text of an error, shortened, without the key. */
function errorText(text: string, key: string | null): string {
  let said: unknown = text;
  try {
    const data = JSON.parse(text) as { error?: { message?: unknown } | string; message?: unknown };
    said = typeof data.error === 'object' ? data.error.message : (data.error ?? data.message);
  } catch {
    if (/^\s*</.test(text)) return ''; // the error page of a proxy is of no use
  }
  const words = visible(String(said ?? ''))
    .trim()
    .slice(0, 300);
  const plain = key === null || key === '' ? words : words.replaceAll(key, '…');
  return plain === '' ? '' : `: ${plain}`;
}

/** An address without user, password and query, which may hold keys. */
function safe(address: string): string {
  if (!URL.canParse(address)) return 'that address';
  const { protocol, host, pathname } = new URL(address);
  return `${protocol}//${host}${pathname}`;
}
