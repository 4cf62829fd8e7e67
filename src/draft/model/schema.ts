import { z } from 'zod';
import { AGREEMENT_KINDS } from '../../domain/model/agreement.ts';
import { CONDITION_EFFECTS } from '../../domain/model/event.ts';
import { PARTY_KINDS } from '../../domain/model/party.ts';
import { RIGHT_KINDS } from '../../domain/model/right.ts';

const upper = (value: unknown): unknown =>
  typeof value === 'string' ? value.toUpperCase().replace(/^LICENCE$/, 'LICENSE') : value;
const choice = <const T extends readonly string[]>(values: T) =>
  z.preprocess(upper, z.enum(values));
const text = z.string();
const refs = z.array(text);
const quote = text.describe(
  'At least four words copied exactly from the article that say this; … for a few left out.',
);
const date = text.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?~?$/).nullish();
const name = text.min(2);

const amount = z.object({
  value: z.preprocess(
    (value) => (typeof value === 'number' ? String(value) : String(value).replace(/,/g, '')),
    text.regex(/^\d+(?:\.\d+)?$/),
  ),
  currency: z.preprocess(upper, text.regex(/^[A-Z]{3}$/)).nullish(),
  unit: text.nullish().describe('percent, tonnes, MW … if it is no money.'),
});

/** The facts that a model may return, by list; each is checked alone. */
export const FACTS = {
  parties: z.object({
    name: name.describe('As the article writes it most fully.'),
    kind: choice(PARTY_KINDS),
    quote,
  }),
  agreements: z.object({
    title: text.max(200).describe('In own words.'),
    kind: choice(AGREEMENT_KINDS),
    binding: choice(['BINDING', 'NON_BINDING', 'UNKNOWN']),
    parties: z.array(name),
    quote,
  }),
  rights: z.object({
    ref: text.max(20).describe('r1, r2 …: acts and conditions name it so.'),
    kind: choice(RIGHT_KINDS),
    holder: name.describe('Who benefits; a party above or a known one.'),
    counterparty: name.nullish().describe('Who is bound, or null.'),
    about: text.nullish().describe('What it is about, at most seven words of the article.'),
    scope: text
      .max(300)
      .nullish()
      .describe('Territory and field as the article says them, or null.'),
    start: date.describe('Stated start as 2025-03-04, 2025-03 or 2025, else null.'),
    end: date.describe(
      'Last day, month or year of its term as agreed, before any act; ~ after one that is only about then.',
    ),
    amount: amount.nullish(),
    status: choice(['IN_FORCE', 'PLANNED', 'FORMER', 'CLAIMED', 'DENIED']),
    quote,
    termQuote: text.nullish().describe('Words that say start or end, if they stand elsewhere.'),
  }),
  acts: z.object({
    kind: choice(['AMENDS', 'SUPERSEDES', 'TERMINATES', 'ASSIGNS', 'WAIVES', 'EXERCISES']),
    rights: refs.describe('What it is done to: ids of known rights, refs of rights above.'),
    introduces: refs.default([]).describe('Refs of rights above that came of it.'),
    effective: date.describe('Day, month or year from which it counts, if the article says it.'),
    quote,
  }),
  conditions: z.object({
    effect: choice(CONDITION_EFFECTS),
    event: text.min(3).max(80).describe('What has to happen, in a few words of your own.'),
    rights: refs.describe('Refs of the rights above that it concerns.'),
    quote,
  }),
  confirms: z.object({
    right: text.describe('Id of a known right that the article only repeats, with the same terms.'),
    quote,
  }),
  questions: z.object({ question: text.max(300), quote }),
} as const;

export type ListName = keyof typeof FACTS;
export const LIST_NAMES = Object.keys(FACTS) as readonly ListName[];

/** What a model found, each fact well formed. */
export type ModelAnswer = { readonly [L in ListName]: readonly z.infer<(typeof FACTS)[L]>[] };
export type ModelRight = ModelAnswer['rights'][number];
export type ModelAct = ModelAnswer['acts'][number];

/** The JSON schema that goes with the question. */
export function answerSchema(): unknown {
  const lists = Object.fromEntries(LIST_NAMES.map((list) => [list, z.array(FACTS[list])]));
  return z.toJSONSchema(z.object(lists), { io: 'input', unrepresentable: 'any' });
}
