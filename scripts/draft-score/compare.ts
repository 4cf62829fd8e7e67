import { normalise } from '../../src/domain/text/normalise.ts';
import { isoDay } from '../../src/domain/time/day.ts';
import { parseTerm } from '../../src/domain/time/edtf.ts';
import type { Draft, SeedRecord } from '../../src/draft/records.ts';
import { LEGAL_FORM } from '../../src/draft/words/lexicon.ts';
import { assemble } from '../../src/draft/write/assemble.ts';
import type { ParsedArticle } from '../../src/draft/read-parts.ts';
import type { Expected } from './expected.ts';

export const FIELDS = [
  'party',
  'party kind',
  'right kind and holder',
  'counterparty',
  'end date',
  'end that is stated',
  'act',
  'amount of a right',
  'money mention',
] as const;
export type Field = (typeof FIELDS)[number];

type Note = (field: Field, expected: string | null, found: string | null) => void;

/** Compares the draft of an article, field by field, with what a person found in it. */
export function compare(expected: Expected, parts: ParsedArticle, note: Note): void {
  const draft = assemble(parts);
  const names = new Map(draft.parties.map((party) => [party.id, namesOf(party)]));
  const idOf = (name: string): string | null =>
    [...names].find(([, all]) => all.some((one) => sameName(one, name)))?.[0] ?? null;
  const found = new Set<string>();
  for (const party of expected.parties) {
    const id = idOf(party.name);
    note('party', party.name, id === null ? null : party.name);
    if (id === null) continue;
    found.add(id);
    if (party.kind === null) continue;
    note('party kind', party.kind, String(draft.parties.find((one) => one.id === id)!['kind']));
  }
  for (const party of draft.parties)
    if (!found.has(party.id)) note('party', null, String(party['name']));
  if (expected.money)
    pairs(
      expected.money,
      draft.draft.mentions.money.map((one) => `${one.value} ${one.currency}`),
      'money mention',
      note,
    );
  compareRights(expected, draft, idOf, note);
  if (expected.ends) {
    const wanted = expected.ends.map(({ holder, end }) => `${idOf(holder)} ${lastDayOf(end)}`);
    pairs([...new Set(wanted)], endsIn(draft), 'end that is stated', note);
  }
  if (expected.acts) compareActs(expected.acts, parts, draft, idOf, note);
}

/** Whose rights end when, by their terms and by acts, each once. */
function endsIn(draft: Draft): readonly string[] {
  const byTerm = draft.rights.flatMap((right) => {
    const end = endOf(right);
    return end === null ? [] : [`${String(right['holder'])} ${lastDayOf(end)}`];
  });
  const byAct = draft.acts.flatMap((act) =>
    (act['ends'] as readonly string[]).flatMap((id) => {
      const right = draft.rights.find((one) => one.id === id);
      return right ? [`${String(right['holder'])} ${lastDayOf(String(act['effective']))}`] : [];
    }),
  );
  return [...new Set([...byTerm, ...byAct])];
}

/**
 * What was done to whose drafted right, whether the draft has it as an act or asks about it. Amended
 * rights are replaced ones: the seed has one act for both.
 */
function compareActs(
  expected: NonNullable<Expected['acts']>,
  { facts }: ParsedArticle,
  draft: Draft,
  idOf: (name: string) => string | null,
  note: Note,
): void {
  const nameOf = (kind: string): string => (kind === 'AMENDS' ? 'SUPERSEDES' : kind);
  const left = facts.acts
    .filter(({ drafted }) => drafted.length > 0)
    .map(({ kind, drafted }) => ({
      kind: nameOf(kind),
      holders: drafted.map((at) => draft.parties[facts.rights[at]!.holder]!.id),
    }));
  for (const { kind, holder } of expected) {
    const at = left.findIndex(
      (one) => one.kind === nameOf(kind) && one.holders.includes(idOf(holder) ?? ''),
    );
    if (at >= 0) left.splice(at, 1);
    const key = `${nameOf(kind)} ${idOf(holder) ?? `? ${holder}`}`;
    note('act', key, at >= 0 ? key : null);
  }
  for (const { kind, holders } of left) note('act', null, `${kind} ${holders[0]!}`);
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
  for (const known of ['end and amount', 'end', 'neither']) {
    for (const want of wanted) {
      if (matched.has(want)) continue;
      const at = left.findIndex(
        (one) =>
          `${String(one['kind'])} ${String(one['holder'])}` === want.key &&
          (known !== 'end and amount' || amountText(one) === want.right.amount) &&
          (known === 'neither' || endOf(one) === want.right.end),
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
    const end = endedOn(draft, got) ?? endOf(got);
    if (want.right.end !== null || end !== null)
      note(
        'end date',
        want.right.end && `${want.key} ${lastDayOf(want.right.end)}`,
        end && `${want.key} ${lastDayOf(end)}`,
      );
    if (want.right.amount !== null || isMoney(got))
      note(
        'amount of a right',
        want.right.amount && `${want.key} ${want.right.amount}`,
        amountText(got) && `${want.key} ${amountText(got)}`,
      );
  }
  for (const extra of left)
    note('right kind and holder', null, `${String(extra['kind'])} ${String(extra['holder'])}`);
}

/** The day of the act that ends a right, or null. */
function endedOn(draft: Draft, right: SeedRecord): string | null {
  const act = draft.acts.find((one) => (one['ends'] as readonly string[]).includes(right.id));
  return act ? String(act['effective']) : null;
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

function isMoney(right: SeedRecord): boolean {
  return (right['amount'] as { currency?: string } | undefined)?.currency !== undefined;
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
