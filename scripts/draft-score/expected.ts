import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** What a person found in one article of the scored set. */
export interface Expected {
  readonly name: string;
  readonly text: string;
  readonly sector: string;
  readonly style: string;
  readonly published: string;
  /** Without a kind, only that it is named counts. */
  readonly parties: readonly { readonly name: string; readonly kind: string | null }[];
  /** What holds or held; what is only planned, claimed or denied is left out. */
  readonly rights: readonly {
    readonly kind: string;
    readonly holder: string;
    readonly counterparty: string | null;
    readonly end: string | null;
    readonly amount: string | null;
  }[];
  /** Amounts of money as value and currency, such as `45000000 USD`; null if nobody listed them. */
  readonly money: readonly string[] | null;
  /** What was done to which holder's older right; null if nobody listed it. */
  readonly acts: readonly { readonly kind: string; readonly holder: string }[] | null;
  /** Every end that the article states, by the holder of the right; null if nobody listed them. */
  readonly ends: readonly { readonly holder: string; readonly end: string }[] | null;
  /** What an assistant wrote that saw the question alone (NAME.answer.json), or null. */
  readonly answer: string | null;
}

type Plain = Readonly<Record<string, unknown>>;

/** The articles of a folder with their expectations, in order of name. */
export function readExpected(folder: string): readonly Expected[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => expectedOf(folder, file.replace(/\.yaml$/, '')));
}

function expectedOf(folder: string, name: string): Expected {
  const data = parse(readFileSync(join(folder, `${name}.yaml`), 'utf8')) as Plain;
  const list = (key: string): readonly Plain[] | null => (data[key] ?? null) as Plain[] | null;
  const text = (value: unknown): string | null => (value == null ? null : String(value));
  const answer = join(folder, `${name}.answer.json`);
  return {
    name,
    text: readFileSync(join(folder, `${name}.txt`), 'utf8'),
    sector: String(data['sector']),
    style: String(data['style']),
    published: String(data['published']),
    parties: (list('parties') ?? []).map((one) => ({
      name: String(one['name']),
      kind: text(one['kind']),
    })),
    rights: (list('rights') ?? []).map((one) => ({
      kind: String(one['kind']),
      holder: String(one['holder']),
      counterparty: text(one['counterparty']),
      end: text(one['end']),
      amount: text(one['amount']),
    })),
    money: ((data['money'] ?? null) as unknown[] | null)?.map(String) ?? null,
    acts:
      list('acts')?.map((one) => ({ kind: String(one['kind']), holder: String(one['holder']) })) ??
      null,
    ends:
      list('ends')?.map((one) => ({ holder: String(one['holder']), end: String(one['end']) })) ??
      null,
    answer: existsSync(answer) ? readFileSync(answer, 'utf8') : null,
  };
}
