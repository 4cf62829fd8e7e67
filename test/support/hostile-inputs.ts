import fc from 'fast-check';
import type { Graph } from '../../src/domain/model/graph.ts';
import { anyText } from './any-text.ts';
import { graphOf } from './seed.ts';

/** Pieces of text that some format may trip over. */
const PIECES = [
  '"',
  "'",
  '""',
  "';",
  '\\',
  '\\u0027',
  '\\\\u0027',
  '\\n',
  '\n',
  '\r',
  '\r\n',
  '\t',
  '\u0000',
  '\u0007',
  '\u001b',
  '\u0085',
  '\u2028',
  '\u2029',
  '\ufffe',
  '\ud800',
  '\udc00',
  '=1+1',
  '+1',
  '-2+3',
  '@SUM(A1)',
  '＝1',
  '|',
  '%',
  ',',
  ';',
  '</data>',
  '<![CDATA[',
  ']]>',
  '&amp;',
  '&#0;',
  '<script>',
  '}',
  '{',
  '${x}',
  '$x',
  '`',
  '//',
  '/*',
  '*/',
  '🏭',
  '👩‍⚖️',
  'é',
  'e\u0301',
  'שלום',
  '\u202e',
  ' ',
  'x',
  '1',
  '-1',
  '^^xsd:string',
  '@en',
  '<https://x>',
  '{}',
  '[]',
  'null',
  '__proto__',
  'RETURN 1;',
];

/** A text made of such pieces; never empty. */
export const nastyText: fc.Arbitrary<string> = fc.oneof(
  fc
    .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 8 })
    .map((pieces) => pieces.join('')),
  anyText({ minLength: 1, maxLength: 20 }),
);

/** What of a right's surroundings is nasty. */
export interface NastyTexts {
  readonly label: string;
  readonly statement: string;
  readonly holder: string;
  readonly asset: string;
  readonly title: string;
  readonly locator: string;
  readonly url: string;
}

export const nastyTexts: fc.Arbitrary<NastyTexts> = fc.record({
  label: nastyText,
  statement: nastyText,
  holder: nastyText,
  asset: nastyText,
  title: nastyText,
  locator: nastyText,
  url: nastyText.map((text) => `https://a.example/${text}`),
});

/** A graph of one right, in force from 2025 on, with these texts. */
export function nastyGraph(texts: NastyTexts): Graph {
  const { records, ...graph } = graphOf({ rights: [{ agreement: 'agreement:licence' }] });
  const own = <T extends { readonly id: string }>(
    list: readonly T[],
    id: string,
    over: Partial<T>,
  ) => list.map((record) => (record.id === id ? { ...record, ...over } : record));
  return {
    ...graph,
    records: {
      ...records,
      RIGHT: records.RIGHT.map((right) => ({
        ...right,
        label: texts.label,
        statement: texts.statement,
        scope: texts.title,
      })),
      PARTY: own(records.PARTY, 'party:licensee', { name: texts.holder }),
      ASSET: own(records.ASSET, 'asset:models', { name: texts.asset }),
      AGREEMENT: records.AGREEMENT.map((agreement) => ({ ...agreement, title: texts.title })),
      SOURCE: records.SOURCE.map((source) => ({ ...source, title: texts.title, url: texts.url })),
      EVIDENCE: records.EVIDENCE.map((evidence) => ({ ...evidence, locator: texts.locator })),
    },
  };
}

/** A text as formats keep it that cannot hold half a surrogate pair. */
export function whole(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}
