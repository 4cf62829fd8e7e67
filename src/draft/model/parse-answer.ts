import { ArticleError } from '../read/article-error.ts';
import { FACTS, LIST_NAMES, type ListName, type ModelAnswer } from './schema.ts';

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
  const wellFormed = (list: ListName, facts: unknown) =>
    (Array.isArray(facts) ? facts : []).flatMap((fact, i) => {
      const { success, data, error } = FACTS[list].safeParse(fact);
      if (success) return [data];
      const { path, message } = error.issues[0]!;
      const noun = list === 'parties' ? 'party' : list.replace(/s$/, '');
      const what = message.charAt(0).toLowerCase() + message.slice(1);
      dropped.push(`${noun} ${i + 1}: ${path.join('.') || 'the fact'}: ${what}`);
      return [];
    });
  const lists = LIST_NAMES.map((list) => [
    list,
    objects.flatMap((object) => wellFormed(list, object[list])),
  ]);
  return { answer: Object.fromEntries(lists) as ModelAnswer, dropped };
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

const STRING_OR_BRACE = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}]/gs;

/** The end of the object that begins at a brace; -1 if it has none. */
function endOf(text: string, start: number): number {
  let depth = 0;
  for (const { 0: sign, index } of text.slice(start).matchAll(STRING_OR_BRACE)) {
    if (sign === '{') depth++;
    else if (sign === '}' && --depth === 0) return start + index + 1;
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
