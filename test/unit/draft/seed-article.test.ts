import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { draftArticle } from '../../../src/draft/draft.ts';
import { emptyGazetteer, type Gazetteer, readGazetteer } from '../../../src/draft/gazetteer.ts';
import { recordsOf } from '../../../src/draft/records.ts';
import { draftYaml } from '../../../src/draft/write.ts';
import { anArticle, TAG, told } from '../../support/drafting.ts';

const ARTICLE = path.resolve(import.meta.dirname, '../../../shared/articles/seed-article.txt');
const DATA = path.resolve(import.meta.dirname, '../../../seed/data');
const here = existsSync(ARTICLE);
const text = here ? readFileSync(ARTICLE, 'utf8') : '';
const draftFrom = (gazetteer: Gazetteer, published: string | null) =>
  draftArticle(anArticle(text, { published }), gazetteer, TAG);

describe.skipIf(!here)(
  'the article that the seed began with (in ../shared/articles, not part of the project)',
  () => {
    test('gives the rights through 2030, first refusal and the liberty to build, without any seed', () => {
      expect(
        [...told(draftFrom(emptyGazetteer(), '2025-01'))]
          .map((one) => one.replace(/ [\d.]+ \w+$/, ''))
          .sort(),
      ).toEqual([
        'EXCLUSIVITY microsoft <- openai 2030',
        'FIRST_REFUSAL microsoft <- openai',
        'LIBERTY_TO_ACT openai <- microsoft',
        'LICENSE microsoft <- openai 2030',
        'REVENUE_SHARE microsoft <- openai 2030',
        'REVENUE_SHARE openai <- microsoft 2030',
      ]);
    });

    test('ties them to AGI before 2030 and to profits of 100 billion dollars', () => {
      const draft = draftFrom(emptyGazetteer(), '2025-01');
      expect(draft.conditions.filter((one) => one['effect'] === 'TERMINATES')).toHaveLength(2);
      expect(draft.conditions.some((one) => one['within'] === '../2029')).toBe(true);
      expect(
        draft.events.map((one) => (one['threshold'] as { value: string } | undefined)?.value),
      ).toContain('100000000000');
      expect(draft.draft.mentions.money).toMatchObject([
        { value: '100000000000', currency: 'USD' },
      ]);
    });

    test('names the parties of Stargate as parties of one agreement', () => {
      const draft = draftFrom(readGazetteer(DATA), null);
      expect(draft.parties.map((party) => party.id)).toEqual(
        expect.arrayContaining([
          'party:openai',
          'party:softbank',
          'party:oracle',
          'party:stargate-project',
        ]),
      );
      expect(draft.agreements.map((one) => one.id)).toContain('agreement:stargate-2025');
    });

    test('with the seed every right and condition is a known one: the draft brings evidence, no duplicates', () => {
      const gazetteer = readGazetteer(DATA);
      const draft = draftFrom(gazetteer, null);
      expect(draft.sources.map((one) => one.id)).toEqual(['source:seed-article']);
      expect(draft.rights.length).toBeGreaterThanOrEqual(6);
      for (const { list, record } of recordsOf(draft))
        if (list !== 'events') expect(gazetteer.ids, record.id).toContain(record.id);
      expect(draft.events.map((one) => one.id)).toContain('event:sufficient-agi-100b');
    });

    test('its sentences have the offsets and hashes that the seed has for them', () => {
      const seed = readFileSync(path.join(DATA, 'agreements/2025-01-21-msft-openai.yaml'), 'utf8');
      const pieces = draftFrom(readGazetteer(DATA), null).rights.flatMap(
        (right) => right.evidence ?? [],
      );
      expect(
        pieces.some(({ sentence }) =>
          seed.includes(
            `start: ${sentence.start}, end: ${sentence.end}, sha256: ${sentence.sha256}`,
          ),
        ),
      ).toBe(true);
      const characters = Array.from(text);
      for (const { sentence } of pieces)
        expect(
          createHash('sha256')
            .update(characters.slice(sentence.start, sentence.end).join(''))
            .digest('hex'),
        ).toBe(sentence.sha256);
    });

    test('no sentence of it is in the draft', () => {
      const yaml = draftYaml(draftFrom(emptyGazetteer(), '2025-01'));
      for (const sentence of text.split(/(?<=[.!?])\s+/))
        if (sentence.length > 60) expect(yaml).not.toContain(sentence);
    });
  },
);
