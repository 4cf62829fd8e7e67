import { ArticleError } from '../read/article-error.ts';
import { answerSchema, modelAnswer, type ModelAnswer } from './schema.ts';

export interface ModelAddress {
  /** Base address of an OpenAI-compatible API, such as http://localhost:11434/v1. */
  readonly url: string;
  readonly name: string;
  /** Sent as a bearer token and never printed; null where the server wants none. */
  readonly key: string | null;
  readonly timeoutMs: number;
}

const TASK = `You read a news article and list the legal positions that it reports: licences, exclusivity, first refusal, options, purchase and supply commitments, revenue shares, payments, equity, governance, consent, non-competes and so on.
Rules: the holder is who benefits, the counterparty is who is bound. A promise to buy is held by the seller, a royalty by the licensor. An exclusive licence is two rights: LICENSE and EXCLUSIVITY. A joint right is one right for each holder. Talks, plans and non-binding letters grant no right: put them under questions. Never add a name, a date or an amount that is not in the article. Copy each quote exactly.`;

/** The most characters of an article that are sent. */
const MOST_CHARACTERS = 60_000;

/**
 * Asks a model by the chat API for the facts of an article, with a JSON schema.
 *
 * @throws {ArticleError} where it does not answer in time, answers with an error, or not in the
 *   schema; the key is in no message
 */
export async function askModel(text: string, address: ModelAddress): Promise<ModelAnswer> {
  const body = {
    model: address.name,
    temperature: 0,
    messages: [
      { role: 'system', content: TASK },
      { role: 'user', content: text.slice(0, MOST_CHARACTERS) },
    ],
    response_format: {
      type: 'json_schema',
      json_schema: { name: 'facts', strict: true, schema: answerSchema() },
    },
  };
  const content = await contentOf(address, JSON.stringify(body));
  let data: unknown;
  try {
    data = JSON.parse(content.replace(/^\s*```(?:json)?\s*|\s*```\s*$/g, ''));
  } catch {
    throw new ArticleError(
      `JSON was expected from the model ${address.name}: its answer is something else; try again or draft without --model`,
    );
  }
  const parsed = modelAnswer.safeParse(data);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0]!;
  throw new ArticleError(
    `facts in the schema were expected from the model ${address.name}: ${issue.path.join('.') || 'the answer'}: ${issue.message}; try again or draft without --model`,
  );
}

async function contentOf(address: ModelAddress, body: string): Promise<string> {
  const endpoint = /\/chat\/completions\/?$/.test(address.url)
    ? address.url
    : `${address.url.replace(/\/+$/, '')}/chat/completions`;
  let response: Response;
  let answer: unknown;
  try {
    response = await fetch(endpoint, {
      method: 'POST',
      body,
      signal: AbortSignal.timeout(address.timeoutMs),
      redirect: 'error',
      headers: {
        'content-type': 'application/json',
        ...(address.key === null ? {} : { authorization: `Bearer ${address.key}` }),
      },
    });
    if (!response.ok) {
      await response.body?.cancel();
      throw new ArticleError(
        `an answer was expected from the model ${address.name}: HTTP ${response.status}`,
      );
    }
    answer = JSON.parse(await response.text());
  } catch (error) {
    if (error instanceof ArticleError) throw error;
    if (error instanceof SyntaxError)
      throw new ArticleError(
        `an answer in JSON was expected from the model ${address.name}: it is something else`,
      );
    const late =
      error instanceof Error && (error.name === 'TimeoutError' || error.name === 'AbortError');
    throw new ArticleError(
      late
        ? `an answer within ${address.timeoutMs / 1000} s was expected from the model ${address.name}: it did not answer in time`
        : `a model was expected at ${safe(endpoint)}: it cannot be reached`,
    );
  }
  const content = (answer as { choices?: { message?: { content?: unknown } }[] } | null)
    ?.choices?.[0]?.message?.content;
  if (typeof content !== 'string')
    throw new ArticleError(
      `a message was expected from the model ${address.name}: its answer has none`,
    );
  return content;
}

/** An address without user, password and query, which may hold keys. */
function safe(address: string): string {
  try {
    const { protocol, host, pathname } = new URL(address);
    return `${protocol}//${host}${pathname}`;
  } catch {
    return 'that address';
  }
}
