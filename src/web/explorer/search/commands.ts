import { PREFIX } from '../../public-address.ts';
import { sentenceCase } from '../labels.ts';
import { VIEWS, type Route, toAnswer, toPage, type RouteChange } from '../question/route.ts';
import { answerVariables, dated } from '../question/variables.ts';
import { downloadAddress } from '../share/download-address.ts';

/** Something to do, by an address of the explorer, or of another page or file. */
export interface Command {
  readonly words: string;
  readonly to: RouteChange | { readonly href: string };
}

const MIN_LETTERS = 3;

/** The commands that begin with a text. */
export function commandsOf(text: string, { question }: Route, today: string): readonly Command[] {
  const typed = text.toLowerCase();
  if (typed.length < MIN_LETTERS) return [];
  const variables = answerVariables(dated(question, today));
  const all: readonly (readonly [name: string, command: Command])[] = [
    ...VIEWS.map(
      (view) =>
        [view, { words: `${sentenceCase(view)} of this answer`, to: toAnswer({ view }) }] as const,
    ),
    ...(['csv', 'jsonl'] as const).map(
      (type) =>
        [
          'download',
          {
            words: `Download the answer as ${type === 'csv' ? 'CSV' : 'JSON Lines'}`,
            to: { href: downloadAddress(`/rights.${type}`, variables) },
          },
        ] as const,
    ),
    ['about', { words: 'About these facts', to: toPage({ kind: 'about' }) }],
    ['playground', { words: 'Playground', to: { href: `${PREFIX}/playground` } }],
  ];
  return all.flatMap(([name, command]) => (name.startsWith(typed) ? [command] : []));
}
