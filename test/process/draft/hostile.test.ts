import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { RIGHT_KINDS } from '../../../src/domain/model/right.ts';
import { readParts } from '../../../src/draft/read-parts.ts';
import { seedIndexOf } from '../../../src/draft/seed-index.ts';
import { type AnswerChecker, answerChecker } from '../../../src/draft/model/answer-checker.ts';
import { joinAnswer } from '../../../src/draft/model/join-answer.ts';
import { withNamedParties } from '../../../src/draft/model/named-parties.ts';
import { parseAnswer } from '../../../src/draft/model/parse-answer.ts';
import type { ModelRight } from '../../../src/draft/model/schema.ts';
import { readExpected } from '../../../scripts/draft-score/expected.ts';
import type { RightFact } from '../../../src/draft/rules/facts.ts';
import { anArticle } from '../../support/drafting.ts';

/** Recorded answers of an assistant, each beside its article. */
const PIECES = ['press', 'press-2', 'press-3']
  .flatMap((set) => readExpected(path.resolve(import.meta.dirname, '../../articles', set)))
  .filter(({ answer }) => answer !== null)
  .map(({ text, published, answer: said }) => {
    const parts = readParts(anArticle(text, { published }), seedIndexOf());
    const { answer } = parseAnswer(said!);
    return {
      parts,
      answer,
      guard: answerChecker(
        withNamedParties(parts, answer, () => {}),
        () => {},
      ),
    };
  });

/** What the guard makes of a right as it was said, changed by a lie. */
function through(
  guard: AnswerChecker,
  right: ModelRight,
  lie: Partial<ModelRight>,
): RightFact | null {
  const told = { ...right, ...lie };
  const place = guard.quote(told.quote);
  return typeof place === 'string' ? null : (guard.right(told, place, () => [])[0] ?? null);
}

describe('an invented answer', () => {
  test('about another piece gives nothing', () => {
    for (const { parts } of PIECES)
      for (const { parts: others, answer } of PIECES)
        if (others !== parts) expect(joinAnswer(parts, answer).parts.facts.rights).toEqual([]);
  });

  test('with a stray sentence of the same piece as its quote passes once in a hundred and fifty times', () => {
    let tried = 0;
    let passed = 0;
    for (const { parts, answer, guard } of PIECES)
      for (const right of answer.rights) {
        const own = [right.quote, right.termQuote ?? ''].map(guard.quote);
        for (const { index, flat, heading } of parts.sentences) {
          const isOwn = own.some(
            (one) => typeof one !== 'string' && one.first <= index && index <= one.last,
          );
          if (heading || isOwn || flat.split(' ').length < 4) continue;
          const status = right.status === 'FORMER' ? 'FORMER' : 'IN_FORCE';
          tried += 1;
          if (through(guard, right, { status, quote: flat, termQuote: null })) passed += 1;
        }
      }
    expect(tried).toBeGreaterThan(3000);
    expect(passed / tried).toBeLessThan(1 / 150);
  });

  test('of another kind with a true quote passes less than every second time', () => {
    let tried = 0;
    let passed = 0;
    for (const { answer, guard } of PIECES)
      for (const right of answer.rights) {
        if (right.status !== 'IN_FORCE' || through(guard, right, {}) === null) continue;
        for (const kind of RIGHT_KINDS) {
          if (kind === right.kind || kind === 'OTHER') continue;
          tried += 1;
          if (through(guard, right, { kind }) !== null) passed += 1;
        }
      }
    expect(tried).toBeGreaterThan(3000);
    expect(passed / tried).toBeLessThan(1 / 2);
  });

  test('gets no end that is a year late, and no amount that is doubled', () => {
    const late: string[] = [];
    const doubled: string[] = [];
    for (const { answer, guard } of PIECES)
      for (const right of answer.rights) {
        const end = right.end?.replace(/^\d{4}/, (year) => String(Number(year) + 1)) ?? null;
        const to = through(guard, right, { end })?.term?.to;
        const isSaid = end !== null && right.quote.includes(end.slice(0, 4));
        if (end !== null && !isSaid && to?.year === Number(end.slice(0, 4))) late.push(right.quote);
        if (right.amount == null) continue;
        const amount = { ...right.amount, value: String(Number(right.amount.value) * 2) };
        if (through(guard, right, { amount })?.amount != null) doubled.push(right.quote);
      }
    expect(late).toEqual([]);
    expect(doubled).toEqual([]);
  });

  test('with holder and counterparty changed over is dropped or asked about, but for one in twenty', () => {
    let [tried, dropped, passed] = [0, 0, 0];
    for (const { parts, answer } of PIECES)
      for (const right of answer.rights) {
        if (right.counterparty == null) continue;
        tried += 1;
        const swapped = { ...right, holder: right.counterparty, counterparty: right.holder };
        const { facts } = joinAnswer(parts, { ...answer, rights: [swapped], acts: [] }).parts;
        const asked = facts.questions.filter(({ question }) => /which of the two/.test(question));
        if (facts.rights.length === 0) dropped += 1;
        else if (asked.length === 0) passed += 1;
      }
    expect(dropped).toBeGreaterThan(15);
    expect(passed / tried).toBeLessThan(1 / 20);
  });
});

describe('who holds a right', () => {
  const says = (text: string, kind: string, holder: string, counterparty: string) => {
    const parts = readParts(
      anArticle(`${text} Orlane Foods Ltd. and Tibor Dairy Inc. agreed.`),
      seedIndexOf(),
    );
    const right = { ref: 'r1', kind, holder, counterparty, status: 'IN_FORCE', quote: text };
    const { answer } = parseAnswer(JSON.stringify({ rights: [right] }));
    const joined = joinAnswer(parts, answer);
    const isAsked = joined.parts.facts.questions.some(({ question }) => /which of/.test(question));
    if (joined.parts.facts.rights.length === 0) return joined.dropped.join();
    return isAsked ? 'asked' : 'taken';
  };
  const [ORLANE, TIBOR] = ['Orlane Foods Ltd.', 'Tibor Dairy Inc.'] as const;
  const OTHER = /^right 1: holder: expected .* by the words of its quote, found /;

  test.each([
    ['Orlane Foods has granted Tibor Dairy an option to buy the creamery.', 'PURCHASE_OPTION'],
    ['Tibor Dairy obtained a right of first refusal from Orlane Foods.', 'FIRST_REFUSAL'],
    ['Orlane Foods will pay Tibor Dairy a royalty of 4 percent.', 'REVENUE_SHARE'],
    ['Orlane Foods undertook to let Tibor Dairy inspect its books.', 'AUDIT'],
    ['Orlane Foods must buy 300 tonnes of milk from Tibor Dairy.', 'PURCHASE_COMMITMENT'],
    ['From Orlane Foods, under the licence, Tibor Dairy receives the Valko brand.', 'LICENSE'],
  ])('is read in its words: %s', (text, kind) => {
    expect(says(text, kind, TIBOR, ORLANE)).toBe('taken');
    expect(says(text, kind, ORLANE, TIBOR)).toMatch(new RegExp(`${OTHER.source}|^asked$`));
  });

  test('is dropped if a clause or both names say the other way', () => {
    const text = 'Orlane Foods has granted Tibor Dairy a licence to the Valko brand.';
    expect(says(text, 'LICENSE', ORLANE, TIBOR)).toMatch(OTHER);
    const pays = 'Orlane Foods is to pay Tibor Dairy a fee of $2 million.';
    expect(says(pays, 'PAYMENT', ORLANE, TIBOR)).toMatch(OTHER);
  });

  test('is asked if the words do not tell', () => {
    const text = 'Between Orlane Foods and Tibor Dairy there is a licence to the Valko brand.';
    expect(says(text, 'LICENSE', TIBOR, ORLANE)).toBe('asked');
    expect(says(text, 'LICENSE', ORLANE, TIBOR)).toBe('asked');
  });
});
