import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readExpected } from '../../../scripts/draft-score/expected.ts';
import { recordsOf } from '../../../src/draft/records.ts';
import { type Sentence, sentencesOf, textSpan } from '../../../src/draft/read/sentences.ts';
import { draftYaml } from '../../../src/draft/write/yaml.ts';
import { drafted } from '../../support/drafting.ts';

const TEXT =
  '\ufeff😀 Orlane’s big day 😀\r\n\r\nOrlane Foods has granted Tibor Dairy a licence to the “Valko” brand through 2031. 😀 Tibor Dairy will pay Orlane Foods €40m.\r\n';

describe('places are counted in Unicode code points', () => {
  const characters = Array.from(TEXT);
  const slice = (span: { start: number; end: number }): string =>
    characters.slice(span.start, span.end).join('');
  const draft = drafted(TEXT);

  test('every mention is exactly its words', () => {
    expect(draft.draft.mentions.parties.map((one) => [slice(one), one.name])).toEqual(
      draft.draft.mentions.parties.map((one) => [one.name, one.name]),
    );
    expect(draft.draft.mentions.parties.map((one) => one.name)).toContain('Tibor Dairy');
    expect(draft.draft.mentions.money.map(slice)).toEqual(['€40m']);
    expect(draft.draft.mentions.dates.map(slice)).toEqual(['2031']);
  });

  test('every piece of evidence has the hash of exactly its sentence', () => {
    const pieces = recordsOf(draft).flatMap(({ record }) => record.evidence ?? []);
    expect(pieces.length).toBeGreaterThan(3);
    for (const { sentence } of pieces)
      expect(createHash('sha256').update(slice(sentence!), 'utf8').digest('hex')).toBe(
        sentence!.sha256,
      );
  });

  test('the source has the hash of the whole text, byte order mark included', () => {
    expect(draft.sources[0]!['sha256']).toBe(
      createHash('sha256').update(TEXT, 'utf8').digest('hex'),
    );
  });

  test('no sentence of the article is in the file', () => {
    const yaml = draftYaml(draft);
    for (const sentence of sentencesOf(TEXT))
      if (!sentence.heading) expect(yaml).not.toContain(slice(textSpan(sentence)));
  });
});

describe('every article of the scored sets, with signs beyond the basic plane sown into it', () => {
  const folder = path.resolve(import.meta.dirname, '../../articles');
  const articles = readdirSync(folder).flatMap((set) => readExpected(path.join(folder, set)));
  const SOWN = ['😀 ', '𝔄𝔅 ', '👩‍👩‍👧 ', 'e\u0301 ', '\u2028', '\u200b', '\u2066'];

  test.each(articles.map((one) => [one.name, one] as const))(
    '%s: spans are inside it, and hash and name are those of the words there',
    (_name, one) => {
      let n = 0;
      const text = `\ufeff${one.text.replace(/\n(?=[^\n])|(?<=\. )(?=[A-Z])/g, (sign) => `${sign}${SOWN[n++ % SOWN.length]!}`)}`;
      const characters = Array.from(text);
      const slice = ({ start, end }: { start: number; end: number }): string =>
        characters.slice(start, end).join('');
      const draft = drafted(text, { published: one.published });
      const { parties, money, dates } = draft.draft.mentions;
      for (const span of [...parties, ...money, ...dates, ...draft.draft.open]) {
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeGreaterThan(span.start);
        expect(span.end).toBeLessThanOrEqual(characters.length);
      }
      for (const party of parties) expect(slice(party)).toBe(party.name);
      for (const amount of money)
        expect(slice(amount)).toMatch(/\d|\bone\b|half|quarter|million|billion|hundred|thousand/i);
      for (const { record } of recordsOf(draft))
        for (const { sentence } of record.evidence ?? [])
          expect(createHash('sha256').update(slice(sentence!), 'utf8').digest('hex')).toBe(
            sentence!.sha256,
          );
      expect(draft.sources[0]!['sha256']).toBe(
        createHash('sha256').update(text, 'utf8').digest('hex'),
      );
    },
  );
});

test('a sign of two UTF-16 units counts once', () => {
  const [{ flat, places }] = sentencesOf('\n\na😀b😀c') as [Sentence];
  expect([0, 1, 3, 4, 6].map((unit) => [flat[unit], places[unit]!.start])).toEqual([
    ['a', 2],
    ['\ud83d', 3],
    ['b', 4],
    ['\ud83d', 5],
    ['c', 6],
  ]);
});

describe('sentences', () => {
  test('a heading does not run into the sentence after it', () => {
    expect(
      sentencesOf('A deal is struck\nOrlane Foods has bought it.').map((one) => [
        one.flat,
        one.heading,
      ]),
    ).toEqual([
      ['A deal is struck', true],
      ['Orlane Foods has bought it.', false],
    ]);
  });

  test('lines that were only wrapped are one sentence', () => {
    const text =
      'Orlane Foods has granted Tibor Dairy a licence to the Valko brand\nin Hungary and Slovakia, the two companies said on Tuesday, and will\nsupply it with milk until the end of the decade.';
    expect(sentencesOf(text)).toHaveLength(1);
  });

  test('Inc., U.S. and initials do not end a sentence', () => {
    expect(
      sentencesOf('Orlane Foods Inc. and J. Tibor of the U.S. agency met. They agreed.'),
    ).toHaveLength(2);
  });
});
