import { ArticleError } from '../read/article-error.ts';
import { FACTS, LIST_NAMES, type ModelAnswer } from './schema.ts';

/**
 * The facts in the answer of a model or an assistant. Reasoning, fences and prose around the JSON
 * are skipped; several objects are one answer. A fact that is not well formed is dropped alone.
 *
 * @returns also a line for each fact that was dropped: what was expected and what came
 * @throws {ArticleError} if there is no JSON object in it
 */
export function parseAnswer(text: string) {
  const objects = objectsIn(text.replace(/<think(?:ing)?>[\s\S]*?<\/think(?:ing)?>/gi, ' '));
  if (objects.length === 0)
    throw new ArticleError(
      'an answer in JSON was expected, an object with the lists of the schema: none was found in it',
    );
  const dropped: string[] = [];
  const answer: Record<string, unknown[]> = Object.fromEntries(
    LIST_NAMES.map((list) => [list, []]),
  );
  for (const object of objects)
    for (const list of LIST_NAMES) {
      const facts = object[list];
      if (!Array.isArray(facts)) continue;
      const noun = list === 'parties' ? 'party' : list.replace(/s$/, '');
      facts.forEach((fact, i) => {
        const parsed = FACTS[list].safeParse(fact);
        if (parsed.success) answer[list]!.push(parsed.data);
        else {
          const { path, message } = parsed.error.issues[0]!;
          const what = message.charAt(0).toLowerCase() + message.slice(1);
          dropped.push(`${noun} ${i + 1}: ${path.join('.') || 'the fact'}: ${what}`);
        }
      });
    }
  return { answer: answer as unknown as ModelAnswer, dropped };
}

type Plain = Readonly<Record<string, unknown>>;

/** The outermost JSON objects of a text, in order; those in a list are taken out of it. */
function objectsIn(text: string): readonly Plain[] {
  const found: Plain[] = [];
  for (let at = text.indexOf('{'); at >= 0; at = text.indexOf('{', at)) {
    const end = endOf(text, at);
    const object = end < 0 ? null : parsed(text.slice(at, end));
    if (object) found.push(object);
    at = object ? end : at + 1;
  }
  return found.filter((object) => LIST_NAMES.some((list) => Array.isArray(object[list])));
}

/** The end of the object that begins at a brace; -1 if it has none. */
function endOf(text: string, start: number): number {
  let depth = 0;
  let quoted = false;
  for (let at = start; at < text.length; at++) {
    const sign = text[at]!;
    if (quoted) {
      if (sign === '\\') at++;
      else if (sign === '"') quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === '{') depth++;
    else if (sign === '}' && --depth === 0) return at + 1;
  }
  return -1;
}

function parsed(text: string): Plain | null {
  for (const candidate of [text, text.replace(/,(?=\s*[}\]])/g, '')])
    try {
      return JSON.parse(candidate) as Plain;
    } catch {
      continue; // With the commas that JSON forbids left out it may be read.
    }
  return null;
}
