import { normalise } from '../../domain/text/normalise.ts';
import { isoDay } from '../../domain/time/day.ts';
import { parseTerm } from '../../domain/time/edtf.ts';
import { draftArticle } from '../draft.ts';
import type { Gazetteer } from '../gazetteer.ts';
import { headOfText } from '../read/plain.ts';
import { LEGAL_FORM } from '../words/lexicon.ts';
import type { Draft, SeedRecord } from '../records.ts';
import type { Expected } from './expected.ts';

/** Right, wrong and missed of one field. */
export interface Tally {
  right: number;
  wrong: number;
  missed: number;
}

export const FIELDS = [
  'party',
  'party kind',
  'right kind and holder',
  'counterparty',
  'end date',
  'amount of a right',
  'money mention',
] as const;
export type Field = (typeof FIELDS)[number];
export type Score = Readonly<Record<Field, Tally>>;

/** What was wrong in one article, for a person who wants to know why. */
export interface Miss {
  readonly article: string;
  readonly field: Field;
  readonly expected: string | null;
  readonly found: string | null;
}

/** Drafts every article and compares the drafts with what a person found. */
export function scoreArticles(
  articles: readonly Expected[],
  gazetteer: Gazetteer,
): { readonly score: Score; readonly misses: readonly Miss[] } {
  const score = emptyScore();
  const misses: Miss[] = [];
  for (const article of articles) {
    const head = headOfText(article.text);
    const draft = draftArticle(
      {
        origin: article.name,
        text: article.text,
        title: head.title ?? article.name,
        publisher: head.publisher,
        published: head.published ?? article.published,
        url: null,
        html: false,
        partial: false,
      },
      gazetteer,
    );
    compare(article, draft, (field, expected, found) => {
      if (expected !== null && found !== null && expected === found) score[field].right += 1;
      else {
        if (found !== null) score[field].wrong += 1;
        if (expected !== null) score[field].missed += 1;
        misses.push({ article: article.name, field, expected, found });
      }
    });
  }
  return { score, misses };
}

export function emptyScore(): Record<Field, Tally> {
  return Object.fromEntries(
    FIELDS.map((field) => [field, { right: 0, wrong: 0, missed: 0 }]),
  ) as Record<Field, Tally>;
}

/**
 * Precision, recall and their harmonic mean, 0 to 1; 1 where there was nothing to find and nothing
 * was found.
 */
export function rates({ right, wrong, missed }: Tally): {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
} {
  const precision = right + wrong === 0 ? 1 : right / (right + wrong);
  const recall = right + missed === 0 ? 1 : right / (right + missed);
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}

type Note = (field: Field, expected: string | null, found: string | null) => void;

function compare(expected: Expected, draft: Draft, note: Note): void {
  const names = new Map(draft.parties.map((party) => [party.id, namesOf(party)]));
  const idOf = (name: string): string | null =>
    [...names].find(([, all]) => all.some((one) => sameName(one, name)))?.[0] ?? null;
  const found = new Set<string>();
  for (const party of expected.parties) {
    const id = idOf(party.name);
    note('party', party.name, id === null ? null : party.name);
    if (id === null) continue;
    found.add(id);
    note('party kind', party.kind, String(draft.parties.find((one) => one.id === id)!['kind']));
  }
  for (const party of draft.parties)
    if (!found.has(party.id)) note('party', null, String(party['name']));
  pairs(
    expected.money,
    draft.draft.mentions.money.map((one) => `${one.value} ${one.currency}`),
    'money mention',
    note,
  );
  compareRights(expected, draft, idOf, note);
}

function compareRights(
  expected: Expected,
  draft: Draft,
  idOf: (name: string) => string | null,
  note: Note,
): void {
  const left = [...draft.rights];
  const wanted = [...expected.rights].map((right) => ({
    right,
    key: `${right.kind} ${idOf(right.holder) ?? `? ${right.holder}`}`,
  }));
  const matched = new Map<(typeof wanted)[number], SeedRecord>();
  for (const strict of [true, false]) {
    for (const want of wanted) {
      if (matched.has(want)) continue;
      const at = left.findIndex(
        (one) =>
          `${String(one['kind'])} ${String(one['holder'])}` === want.key &&
          (!strict || (amountText(one) === want.right.amount && endOf(one) === want.right.end)),
      );
      if (at < 0) continue;
      matched.set(want, left[at]!);
      left.splice(at, 1);
    }
  }
  for (const want of wanted) {
    const got = matched.get(want);
    note('right kind and holder', want.key, got ? want.key : null);
    if (!got) continue;
    if (want.right.counterparty !== null)
      note(
        'counterparty',
        idOf(want.right.counterparty) ?? want.right.counterparty,
        got['counterparty'] === null ? null : String(got['counterparty']),
      );
    if (want.right.end !== null || endOf(got) !== null)
      note(
        'end date',
        want.right.end && `${want.key} ${lastDayOf(want.right.end)}`,
        endOf(got) && `${want.key} ${lastDayOf(endOf(got)!)}`,
      );
    if (want.right.amount !== null || amountText(got) !== null)
      note(
        'amount of a right',
        want.right.amount && `${want.key} ${want.right.amount}`,
        amountText(got) && `${want.key} ${amountText(got)}`,
      );
  }
  for (const extra of left)
    note('right kind and holder', null, `${String(extra['kind'])} ${String(extra['holder'])}`);
}

/** The end of a right's term as EDTF, or null where it is open or unknown. */
export function endOf(right: SeedRecord): string | null {
  const { edtf } = right['term'] as { edtf: string };
  const end = edtf.includes('/') ? edtf.slice(edtf.indexOf('/') + 1) : edtf;
  return end === '' || end === '..' ? null : end;
}

/** Ends compare by what they mean: 2032 is 2032-12-31, while 2032~ is any day of it. */
function lastDayOf(end: string): string {
  const { endEarliest, endLatest } = parseTerm(`1000/${end}`);
  return `${isoDay(endEarliest - 1)}${endEarliest === endLatest ? '' : `..${isoDay(endLatest - 1)}`}`;
}

function amountText(right: SeedRecord): string | null {
  const amount = right['amount'] as
    { value?: string; currency?: string; unit?: string } | undefined;
  return amount?.value === undefined
    ? null
    : `${amount.value} ${amount.currency ?? amount.unit ?? ''}`.trim();
}

function pairs(
  expected: readonly string[],
  found: readonly string[],
  field: Field,
  note: Note,
): void {
  const left = [...found];
  for (const one of expected) {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    note(field, one, at >= 0 ? one : null);
  }
  for (const one of left) note(field, null, one);
}

function namesOf(party: SeedRecord): readonly string[] {
  return [
    String(party['name']),
    ...((party['names'] ?? []) as { value: string }[]).map((one) => one.value),
  ];
}

function sameName(a: string, b: string): boolean {
  const key = (name: string): string => normalise(name.replace(LEGAL_FORM, ''));
  return key(a) === key(b);
}
