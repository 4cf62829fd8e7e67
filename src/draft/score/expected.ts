import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** What a person found in one article of the scored set. */
export interface Expected {
  readonly name: string;
  readonly text: string;
  readonly sector: string;
  readonly style: string;
  readonly published: string;
  readonly parties: readonly { readonly name: string; readonly kind: string }[];
  readonly rights: readonly {
    readonly kind: string;
    readonly holder: string;
    readonly counterparty: string | null;
    readonly end: string | null;
    readonly amount: string | null;
  }[];
  /** Amounts of money as value and currency, such as `45000000 USD`. */
  readonly money: readonly string[];
}

/** The articles of a folder with their expectations, in order of name. */
export function readExpected(folder: string): readonly Expected[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((file) => {
      const data = parse(readFileSync(join(folder, file), 'utf8')) as Record<string, unknown>;
      const rights = (data['rights'] ?? []) as Record<string, unknown>[];
      return {
        name: file.replace(/\.yaml$/, ''),
        text: readFileSync(join(folder, file.replace(/\.yaml$/, '.txt')), 'utf8'),
        sector: String(data['sector']),
        style: String(data['style']),
        published: String(data['published']),
        parties: (data['parties'] ?? []) as Expected['parties'],
        money: ((data['money'] ?? []) as unknown[]).map(String),
        rights: rights.map((one) => ({
          kind: String(one['kind']),
          holder: String(one['holder']),
          counterparty: one['counterparty'] === undefined ? null : String(one['counterparty']),
          end: one['end'] === undefined ? null : String(one['end']),
          amount: one['amount'] === undefined ? null : String(one['amount']),
        })),
      };
    });
}
