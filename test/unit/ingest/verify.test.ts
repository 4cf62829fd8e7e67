import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { verificationText, verifySource } from '../../../src/ingest/verify.ts';
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

describe('a copy of an article', () => {
  test('with other line ends does not fit, and it is said with which it would', () => {
    const copy = ARTICLE.text.replaceAll('\n', '\r\n');
    const verification = verifySource(graph, 'source:article', copy);
    expect(verification).toMatchObject({ fits: false, wouldFitWith: 'LF' });
    expect(verificationText(verification)).toMatch(/all would fit with LF line ends$/);
  });

  test('fits when it is the text that was read; places count characters, not bytes', () => {
    expect(verifySource(graph, 'source:article', ARTICLE.text)).toEqual({
      sourceId: 'source:article',
      textFits: true,
      sha256: hashOf(ARTICLE.text),
      recordedSha256: hashOf(ARTICLE.text),
      withoutSentence: 1,
      fits: true,
      wouldFitWith: null,
      sentences: [
        {
          subjectIds: ['event:change', 'right:rofr'],
          locator: 'opening',
          start: 21,
          end: 56,
          fits: true,
          problem: null,
        },
        {
          subjectIds: ['right:licence'],
          locator: 'first paragraph',
          start: 57,
          end: 78,
          fits: true,
          problem: null,
        },
      ],
    });
  });

  test('does not fit where a sentence differs', () => {
    const { fits, textFits, sentences } = verifySource(graph, 'source:article', LATER);
    expect([fits, textFits, sentences.map((sentence) => sentence.fits)]).toEqual([
      false,
      false,
      [true, false],
    ]);
    expect(sentences[1]!.problem).toBe(
      `expected a sentence with the hash ${hashOf(SECOND)}, found ${hashOf('It runs through 2031.')}`,
    );
  });

  test('does not fit where it is too short', () => {
    expect(
      verifySource(graph, 'source:article', 'Nothing more').sentences.map(({ problem }) => problem),
    ).toEqual([
      'expected a text of at least 56 characters, found 12',
      'expected a text of at least 78 characters, found 12',
    ]);
  });

  test('is asked for by an id that was merged, too', () => {
    expect(verifySource(graph, 'source:old', ARTICLE.text).fits).toBe(true);
  });

  test('of a source without a recorded hash is evaluated by its sentences alone', () => {
    expect(verifySource(graph, 'source:unread', 'any text')).toMatchObject({
      textFits: null,
      sentences: [],
      fits: true,
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

  test('is reported line by line', () => {
    expect(verificationText(verifySource(graph, 'source:article', LATER)).split('\n')).toEqual([
      'source:article',
      `  DIFFERS  the whole text: expected ${hashOf(ARTICLE.text)}, found ${hashOf(LATER)}`,
      '  fits  21–56, opening (event:change, right:rofr)',
      `  DIFFERS  57–78, first paragraph (right:licence): expected a sentence with the hash ${hashOf(SECOND)}, found ${hashOf('It runs through 2031.')}`,
      '  1 of the evidence names no sentence and was not checked',
      '1 of 2 sentences fit',
    ]);
  });
});

/** Articles are not part of the project: who has them keeps them beside it. */
const SEED_ARTICLE = path.resolve(import.meta.dirname, '../../../shared/articles/seed-article.txt');

test.skipIf(!existsSync(SEED_ARTICLE))(
  'the article that the project began with fits, sentence by sentence',
  async () => {
    const verification = verifySource(
      await factsGraph(),
      'source:seed-article',
      readFileSync(SEED_ARTICLE, 'utf8'),
    );
    expect(verification).toMatchObject({ fits: true, textFits: true });
    expect(verification.sentences).toHaveLength(9);
  },
);
