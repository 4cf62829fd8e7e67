import type { Schema } from '../../../../client/src/index.ts';
import { isDay } from '../time/days.ts';
import { whenWords } from '../labels.ts';
import { toAnswer, toPage, type RouteChange } from '../question/route.ts';
import { DEFAULT_QUESTION, laterBy, whenBounds } from '../question/question.ts';
import type { Filter, Question, When } from '../question/question.ts';

export interface Lookup {
  readonly text: string;
  readonly type: Schema.NodeType;
}

interface FoundThing {
  readonly id: string;
  readonly name: string;
}

interface Suggestion {
  readonly words: string;
  readonly to: RouteChange;
}

export const MAX_SUGGESTIONS = 3;

/** Reads a text as a question or a time: what to look up first; null if it is neither. */
export function readQuestion(text: string, today: string, earliest: string) {
  const { when, rest } = withoutTime(text, today);
  const spoken = spokenWords(rest);
  const pattern = PATTERNS.find(({ form }) => form.test(spoken));
  if (pattern === undefined) return null;
  const { form, types = [], suggest } = pattern;
  const said = form.exec(spoken)!.slice(1);
  return {
    lookups: types.map((type, index): Lookup => ({ text: said[index]!, type })),
    /** The places that it may mean, likeliest first, by the hits of each lookup, best first. */
    suggest: (hits: readonly (readonly FoundThing[])[]) =>
      types
        .reduce<readonly (readonly FoundThing[])[]>(
          (chosen, _, index) => chosen.flatMap((some) => hits[index]!.map((hit) => [...some, hit])),
          [[]],
        )
        .flatMap((found) => suggest({ found, said, when, today, earliest }) ?? [])
        .slice(0, MAX_SUGGESTIONS),
  };
}

/** A text by which two questions are the same. */
export function spokenWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[?.!]+$/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

interface Pattern {
  readonly form: RegExp;
  /** The types of the things that the first groups of the form name. */
  readonly types?: readonly Schema.NodeType[];
  readonly suggest: (heard: Heard) => Suggestion | null;
}

/** The things found, the groups of the form, the asked time, and the first day of the facts. */
interface Heard {
  readonly found: readonly FoundThing[];
  readonly said: readonly string[];
  readonly when: When | null;
  readonly today: string;
  readonly earliest: string;
}

const TIED = '(?: (?:connected|related|tied|linked))?';

const PATTERNS: readonly Pattern[] = [
  {
    form: new RegExp(`^how (?:are|is|were|was) (.+?)${TIED} (?:and|to|with) (.+?)${TIED}$`),
    types: ['PARTY', 'PARTY'],
    suggest: ({ found: [a, b], when }) =>
      a!.id === b!.id
        ? null
        : {
            words: `How ${a!.name} and ${b!.name} are connected${timeWords(when)}`,
            to: answer({ when }, { view: 'graph', chosen: [a!.id, b!.id] }),
          },
  },
  {
    form: /^(?:what|which rights) (?:would|does|will|could) (.+?)(?: still)? end$/,
    types: ['EVENT'],
    suggest: ({ found: [event] }) => ({
      words: `What would end: ${event!.name}`,
      to: toPage({ kind: 'event', id: event!.id }),
    }),
  },
  {
    form: /^who (?:has )?lost (.+)$/,
    suggest: (heard) => ({
      words: `Who lost ${heard.said[0]}${timeWords(heard.when)}`,
      to: lost(heard),
    }),
  },
  {
    form: /^what (?:does|did|will) (.+) (hold|own|have|owe)$/,
    types: ['PARTY'],
    suggest: ({ found: [party], said: [, verb], when }) => {
      const [side, words] =
        verb === 'owe' ? ['counterparty', 'What binds it'] : ['holder', 'What it holds'];
      return {
        words: `${words}: ${party!.name}${timeWords(when)}`,
        to: answer({ when, filter: { [side!]: [party!.id] } }),
      };
    },
  },
  {
    form: /^who (?:holds|has|owns|held) (?!what)(?!which)(.+)$/,
    suggest: ({ said: [what], when }) => ({
      words: `Who holds ${what}${timeWords(when)}`,
      to: answer({ when, filter: { text: stems(what!) } }),
    }),
  },
  {
    form: /^what (?:has )?changed(?: on| in)?$/,
    suggest: ({ when }) =>
      when && { words: `What changed${timeWords(when)}`, to: changed(when, {}) },
  },
  {
    form: /^(?:what|which rights?) (?:ends?|lapses?|expires?|ran out)(?: on| in)?$/,
    suggest: ({ when }) =>
      when && { words: `Rights ${whenWords(when, 'ENDS')}`, to: answer({ when, match: 'ENDS' }) },
  },
  {
    form: /^(?:go to|show|rights|what holds|who holds (?:what|which rights)|)(?: on| in)?$/,
    suggest: ({ when }) =>
      when && { words: `Rights in force${timeWords(when)}`, to: answer({ when }) },
  },
];

function answer(question: Partial<Question>, change: RouteChange = {}): RouteChange {
  return toAnswer({ view: 'list', question: { ...DEFAULT_QUESTION, ...question }, ...change });
}

/** The rights of these words that ended: on a day by comparison, else in the time, or up to today. */
function lost({ said: [what], when, today, earliest }: Heard): RouteChange {
  const filter = { text: stems(what!) };
  if (when?.kind === 'day') return changed(when, filter);
  const asked: When = when ?? { kind: 'period', from: earliest, through: today };
  return answer({ when: asked, match: 'ENDS', filter });
}

/** A day or year compared with the one before, a period's last day with the day before its first. */
function changed(when: When, filter: Filter): RouteChange {
  const first: When = when.kind === 'period' ? { kind: 'day', day: when.from } : when;
  const last: When = when.kind === 'period' ? { kind: 'day', day: when.through! } : when;
  const against = { when: last, knownAt: null, assume: null };
  return answer({ when: laterBy(-1, first), filter }, { view: 'compare', against });
}

function timeWords(when: When | null): string {
  return when === null ? '' : ` ${whenWords(when, 'OVERLAPS')}`;
}

const ENDING = /(?:ity|ies|es|s|e|y)$/;

/** Words without endings, so that `exclusivity` finds `exclusive` too. */
function stems(text: string): string {
  return text
    .split(' ')
    .filter((word) => !['the', 'of', 'a', 'on', 'in', 'to', 'for'].includes(word))
    .map((word) => (word.length > 6 ? word.replace(ENDING, '') : word))
    .join(' ');
}

const MONTHS =
  'january february march april may june july august september october november december'.split(
    ' ',
  );
const MONTH = `(?<month>${MONTHS.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join('|')})`;
const TIMES = [
  /(?<iso>\d{4}-\d{2}-\d{2})/,
  new RegExp(`(?<day>\\d{1,2})(?:st|nd|rd|th)? ${MONTH}\\.?,? (?<year>\\d{4})`),
  new RegExp(`${MONTH}\\.? (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>\\d{4})`),
  /(?<year>\b[12]\d{3}\b)/,
];

/** The day or year that a text names, or since when up to `today`, and the text without it. */
export function withoutTime(text: string, today: string) {
  for (const form of TIMES) {
    const match = new RegExp(`(?:\\b(?:on|in|of|(?<since>since)) )?${form.source}`, 'i').exec(text);
    const named = match?.groups && whenOf(match.groups);
    const when = named && match?.groups?.['since'] ? since(named, today) : named;
    if (match && when) return { when, rest: text.replace(match[0], ' ').trim() };
  }
  return { when: null, rest: text };
}

function since(when: When, today: string): When | null {
  const [from] = whenBounds(when);
  return from > today ? null : { kind: 'period', from, through: today };
}

function whenOf({ iso, day, month, year }: Readonly<Record<string, string>>): When | null {
  if (iso === undefined && month === undefined) return { kind: 'year', year: Number(year) };
  const at = MONTHS.findIndex((name) => name.startsWith(month?.slice(0, 3).toLowerCase() ?? '-'));
  const text = iso ?? `${year}-${String(at + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isDay(text) ? { kind: 'day', day: text } : null;
}
