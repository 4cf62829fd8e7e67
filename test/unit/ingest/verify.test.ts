import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { verifySource } from '../../../src/ingest/verify.ts';
import { anArticle, hashOf } from '../../support/article.ts';
import { factsGraph } from '../../support/fixture.ts';
import { aPieceOfEvidence } from '../../support/records.ts';
import { graphOf } from '../../support/seed.ts';

const FIRST = 'The parties 🤝: first refusal for 𝒜.';
const SECOND = 'It runs through 2030.';
const ARTICLE = anArticle([FIRST, SECOND]);
const LATER = ARTICLE.text.replace('2030', '2031');

const graph = graphOf({
  sources: [ARTICLE.source, { id: 'source:unread' }],
  rights: [
    {
      evidence: [
        aPieceOfEvidence({ source: 'source:article', sentence: ARTICLE.placeOf(SECOND) }),
        aPieceOfEvidence({ source: 'source:article', locator: 'as a whole' }),
      ],
    },
    {
      id: 'right:rofr',
      evidence: [
        aPieceOfEvidence({
          source: 'source:article',
          locator: 'opening',
          sentence: ARTICLE.placeOf(FIRST),
        }),
      ],
    },
  ],
  events: [
    {
      evidence: [
        aPieceOfEvidence({
          source: 'source:article',
          locator: 'opening',
          sentence: ARTICLE.placeOf(FIRST),
        }),
      ],
    },
  ],
  merges: [{ from: 'source:old', into: 'source:article', reason: 'renamed' }],
});

const OPENING = '21–56, opening';
const PARAGRAPH = '57–78, first paragraph (right:licence)';

const UNCHECKED = '  1 of the evidence names no sentence and was not checked';

const differing = (what: string, expected: string, found: string) =>
  `  DIFFERS  ${what}: expected the hash ${hashOf(expected)}, found the hash ${hashOf(found)}`;
const tooShort = (what: string, least: number) =>
  `  DIFFERS  ${what}: expected a text of at least ${least} characters, found 12`;

describe('a copy of an article', () => {
  test('with other line ends does not fit, and it is said with which it would', () => {
    const copy = ARTICLE.text.replaceAll('\n', '\r\n');
    const { fits, lines } = verifySource(graph, 'source:article', copy);
    expect([fits, lines.at(-1)]).toEqual([false, 'all would fit with LF line ends']);
  });

  test('with line ends of both kinds does not fit, and it is said with which it would', () => {
    const text = 'A\r\nB\r\nC';
    const crLf = graphOf({ sources: [{ id: 'source:cr-lf', sha256: hashOf(text) }] });
    const { fits, lines } = verifySource(crLf, 'source:cr-lf', 'A\nB\r\nC');
    expect([fits, lines.at(-1)]).toEqual([false, 'all would fit with CR LF line ends']);
  });

  test('fits when it is the text that was read; places count characters, not bytes', () => {
    expect(verifySource(graph, 'source:article', ARTICLE.text)).toEqual({
      fits: true,
      lines: [
        'source:article',
        '  fits  the whole text',
        `  fits  ${OPENING} (right:rofr)`,
        `  fits  ${OPENING} (event:change)`,
        `  fits  ${PARAGRAPH}`,
        UNCHECKED,
      ],
    });
  });

  test('does not fit where a sentence differs', () => {
    expect(verifySource(graph, 'source:article', LATER)).toEqual({
      fits: false,
      lines: [
        'source:article',
        differing('the whole text', ARTICLE.text, LATER),
        `  fits  ${OPENING} (right:rofr)`,
        `  fits  ${OPENING} (event:change)`,
        differing(PARAGRAPH, SECOND, 'It runs through 2031.'),
        UNCHECKED,
      ],
    });
  });

  test('does not fit where it is too short', () => {
    expect(verifySource(graph, 'source:article', 'Nothing more').lines.slice(2)).toEqual([
      tooShort(`${OPENING} (right:rofr)`, 56),
      tooShort(`${OPENING} (event:change)`, 56),
      tooShort(PARAGRAPH, 78),
      UNCHECKED,
    ]);
  });

  test('is asked for by an id that was merged, too', () => {
    expect(verifySource(graph, 'source:old', ARTICLE.text).fits).toBe(true);
  });

  test('of a source without a recorded hash is evaluated by its sentences alone', () => {
    expect(verifySource(graph, 'source:unread', 'any text')).toEqual({
      fits: true,
      lines: [
        'source:unread',
        `  no hash of the whole text is recorded; the copy has the hash ${hashOf('any text')}`,
      ],
    });
  });

  test('of an unknown source is refused, with near ids', () => {
    expect(() => verifySource(graph, 'source:artcle', '')).toThrow(
      expect.objectContaining({
        code: 'UNKNOWN_ID',
        near: expect.arrayContaining(['source:article']),
      }),
    );
  });
});

/** Articles are not part of the project: who has them keeps them beside it. */
const SEED_ARTICLE = path.resolve(
  import.meta.dirname,
  '../../../../shared/articles/seed-article.txt',
);

test.skipIf(!existsSync(SEED_ARTICLE))(
  'the article that the project began with fits, sentence by sentence',
  async () => {
    const { fits, lines } = verifySource(
      await factsGraph(),
      'source:seed-article',
      readFileSync(SEED_ARTICLE, 'utf8'),
    );
    expect([fits, lines[1]]).toEqual([true, '  fits  the whole text']);
    expect(new Set(lines.slice(2).map((line) => line.split(',')[0])).size).toBe(9);
  },
);
