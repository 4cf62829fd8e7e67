import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainYaml } from '../../../src/draft/plain-yaml.ts';
import { draftYaml, libraryYaml, yamlText } from '../../../src/draft/write.ts';
import { drafted } from '../../support/drafting.ts';

/** Texts that YAML may read as something else, or that have to be quoted, escaped or broken. */
const ODD = [
  '',
  ' ',
  '-',
  '?',
  '- a',
  '? b',
  '-a',
  '--- a',
  '---',
  '...',
  '... and',
  '% of it',
  '%',
  'a: b',
  'a:b',
  'a:',
  ':a',
  ': a',
  'a #b',
  'a#b',
  '#a',
  "it's",
  'a "b" c',
  `a "b" it's`,
  'null',
  'Null',
  '~',
  'true',
  'FALSE',
  'no',
  'yes',
  'off',
  '12',
  '-1.5',
  '1e3',
  '.5',
  '0x1f',
  '0o17',
  '.inf',
  '-.INF',
  '.nan',
  '1_000',
  '2025-03-04',
  '12:30',
  '<<',
  '=',
  '[a',
  'a]',
  'a, b',
  '{a}',
  '*a',
  '&a',
  '!a',
  '|',
  '>',
  '@a',
  '`a',
  "'a",
  '"a',
  'a\tb',
  '\ta',
  'a\t',
  'a\nb',
  'a\n',
  '\n',
  'a \n b',
  'a\rb',
  '\u0007',
  '\u0085',
  '\u00a0a',
  '\u2028',
  '\ud800',
  '😀',
  'Éclair: café',
  'back\\slash',
  'a\\"b',
  'x'.repeat(300),
  'Licence: the "Valko" brand',
  'Licence — brand',
  'trueish',
  'nullable',
  'e5',
  'NaN',
];
const texts = fc.oneof(
  fc.constantFrom(...ODD),
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.array(fc.constantFrom(...ODD, 'a', ' '), { maxLength: 3 }).map((parts) => parts.join('')),
);
const scalars = fc.oneof(
  { weight: 6, arbitrary: texts },
  fc.integer(),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
);
const keys = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.constantFrom(
      'id',
      'name',
      'start',
      'end',
      'edtf',
      'phrase',
      'party',
      'value',
      'currency',
      'file',
      'evidence',
      'supports',
    ),
  },
  fc.constantFrom('null', 'y', 'a b', '12', ''),
);
const { value: values } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { weight: 4, arbitrary: scalars },
    fc.dictionary(keys, tie('value'), { maxKeys: 5, noNullPrototype: true }),
    fc.array(tie('value'), { maxLength: 4 }),
  ),
}));

test('YAML is the same byte by byte as the library writes it, whatever the records hold', () => {
  fc.assert(
    fc.property(fc.dictionary(keys, values, { maxKeys: 4, noNullPrototype: true }), (data) => {
      expect(yamlText(data, null)).toBe(libraryYaml(data, null));
    }),
    { numRuns: 1000 },
  );
});

test.each(ODD.map((text) => [JSON.stringify(text), text]))(
  'so is %s as a label, in a span and in a list',
  (_shown, text) => {
    const data = {
      rights: [
        {
          id: 'right:a',
          label: text,
          names: [{ value: text, kind: 'ALIAS' }],
          supports: [text, 'kind'],
          nested: { label: text, more: [{ label: text }, text] },
        },
      ],
      acts: [{ id: text }],
    };
    expect(yamlText(data, null)).toBe(libraryYaml(data, null));
  },
);

test('what a draft holds is written without the library', () => {
  const { draft: _block, ...lists } = drafted(
    'Orlane Foods has granted Tibor Dairy an exclusive licence to the Valko brand through 2031, if "Valko" is Tibor Dairy\'s: it pays $40 million.',
  );
  expect(lists.rights.length).toBeGreaterThan(0);
  expect(plainYaml(lists)).toBe(libraryYaml(lists, null));
});

test('a text with a line break is left to the library', () => {
  expect(plainYaml({ rights: [{ id: 'right:a', label: 'a\nb' }] })).toBeNull();
  expect(
    draftYaml({
      ...drafted('Orlane Foods buys Tibor Dairy.'),
      acts: [{ id: 'act:a', label: 'a\nb' }],
    }),
  ).toContain('a\n');
});
