import { describe, expect, test } from 'vitest';
import type { Party, PartyName } from '../../../../src/domain/model/party.ts';
import { resolvePartyName } from '../../../../src/domain/rights/resolve-party.ts';
import { parseDay } from '../../../../src/domain/time/day.ts';
import { parseTerm } from '../../../../src/domain/time/edtf.ts';

const name = (value: string, kind: PartyName['kind'] = 'ALIAS', used?: string): PartyName => ({
  value,
  kind,
  used: used ? parseTerm(used) : null,
});
const party = (slug: string, main: string, names: readonly PartyName[] = []): Party => ({
  id: `party:${slug}`,
  kind: 'COMPANY',
  name: main,
  names,
  identifiers: [],
  country: null,
  memberships: [],
  existed: null,
  evidenceIds: [],
  note: null,
  mergedIds: [],
  memberIds: [],
});
const PARTIES = [
  party('openai', 'OpenAI', [name('ChatGPT maker')]),
  party('openai-lp', 'OpenAI LP', [name('OpenAI, L.P.', 'LEGAL')]),
  party('foundation', 'OpenAI Foundation', [
    name('OpenAI, Inc.', 'FORMER', '2015-12-11/2025-10-27'),
  ]),
  party('microsoft', 'Microsoft', [
    name('Microsoft Corporation', 'LEGAL'),
    name('MSFT', 'ABBREVIATION'),
  ]),
  party('societe', 'Société Générale'),
  party('mercury-a', 'Mercury Air', [name('Mercury')]),
  party('mercury-b', 'Mercury Broadcasting', [name('Mercury')]),
];
const idsOf = (text: string, on?: string) => {
  const found = resolvePartyName(text, on ? parseDay(on) : null, PARTIES);
  if (found.type === 'PARTY') return found.partyId;
  return found.type === 'AMBIGUOUS'
    ? found.candidates.map(({ partyId }) => partyId)
    : { suggested: found.suggestionIds };
};
const candidatesOf = (text: string, parties: readonly Party[] = PARTIES) => {
  const found = resolvePartyName(text, null, parties);
  return found.type === 'AMBIGUOUS' ? found.candidates : [];
};

describe('a name means', () => {
  test.each([
    ['OpenAI', 'party:openai'],
    ['openai', 'party:openai'],
    ['Open AI', 'party:openai'],
    ['OpenAI Ltd.', 'party:openai'],
    ['OpenAI LP', 'party:openai-lp'],
    ['OPENAI L.P.', 'party:openai-lp'],
    ['OpenAI, Inc.', 'party:foundation'],
    ['Microsoft Corp.', 'party:microsoft'],
    ['msft', 'party:microsoft'],
    ['Societe Generale SA', 'party:societe'],
    ['the ChatGPT-maker', 'party:openai'],
  ])('%s: one party', (text, id) => {
    expect(idsOf(text)).toBe(id);
  });

  test('a name that two parties share is ambiguous', () => {
    expect(idsOf('Mercury')).toEqual(['party:mercury-a', 'party:mercury-b']);
  });

  test('a former name means its party on the days on which it was used, and not after', () => {
    expect(idsOf('OpenAI, Inc.', '2020-06-01')).toBe('party:foundation');
    expect(idsOf('OpenAI, Inc.', '2026-06-01')).not.toBe('party:foundation');
  });

  test.each([
    ['Mircosoft', 'Microsoft'],
    ['Mircosoft Corp', 'Microsoft Corporation'],
  ])('%s, nearly %s, is a candidate and no party', (text, matchedName) => {
    const [candidate, ...others] = candidatesOf(text);
    expect(candidate).toMatchObject({ partyId: 'party:microsoft', matchedName });
    expect(candidate!.score).toBeLessThan(1);
    expect(others).toEqual([]);
  });

  test("a name that is nobody's is unknown, with those that look alike", () => {
    expect(idsOf('Microfilm')).toEqual({ suggested: ['party:microsoft'] });
    expect(idsOf('Umbrella')).toEqual({ suggested: [] });
  });
});

describe('a name with another number is of another party', () => {
  test.each([
    ['Alder Growth Fund III', 'Alder Growth Fund II'],
    ['Alder Growth Fund 1', 'Alder Growth Fund 2'],
    ['Alder Growth Fund', 'Alder Growth Fund 2'],
    ['Alder Growth Fund 2 Ltd', 'Alder Growth Fund'],
    ['Birch 747 Leasing', 'Birch 737 Leasing'],
    ['Birch Tower 1 1', 'Birch Tower 11'],
    ['Birch A330 Lease', 'Birch A380 Lease'],
  ])('%s is not %s, which is suggested', (text, other) => {
    expect(resolvePartyName(text, null, [party('other', other)])).toEqual({
      type: 'UNKNOWN',
      suggestionIds: ['party:other'],
    });
  });

  test('the same number in other figures is a near spelling', () => {
    expect(candidatesOf('Alder Growth Fund 2', [party('ii', 'Alder Growth Fund II')])).toEqual([
      { partyId: 'party:ii', matchedName: 'Alder Growth Fund II', score: expect.any(Number) },
    ]);
  });
});

describe('a legal form', () => {
  const forms = [party('inc', 'Cedar, Inc.'), party('llc', 'Cedar LLC')];

  test('tells apart parties of one name', () => {
    expect(resolvePartyName('Cedar Incorporated', null, forms)).toEqual({
      type: 'PARTY',
      partyId: 'party:inc',
    });
  });

  test('that is left out leaves open which of them is meant', () => {
    expect(candidatesOf('Cedar', forms)).toEqual([
      { partyId: 'party:inc', matchedName: 'Cedar, Inc.', score: 1 },
      { partyId: 'party:llc', matchedName: 'Cedar LLC', score: 1 },
    ]);
  });

  test('that is another than the recorded one makes a candidate', () => {
    const candidates = candidatesOf('Cedar GmbH', forms);
    expect(candidates.map(({ partyId }) => partyId).sort()).toEqual(['party:inc', 'party:llc']);
    for (const { score } of candidates) expect(score).toBeLessThan(1);
  });
});
