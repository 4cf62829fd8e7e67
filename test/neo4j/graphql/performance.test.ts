/** Options that were exercised, payments that were made, in part or in full, and what was due. */
import { expect, test } from 'vitest';
import { graphOf } from '../../support/seed.ts';
import { overStores } from '../../support/over-stores.ts';

const open = { term: { edtf: '2025-01-01/..' } };
const from = (day: string) => ({ term: { edtf: `${day}/..` } });
const usd = (value: number) => ({ value, currency: 'USD', what: 'instalment' });
const later = [{ source: 'source:later', locator: 'end' }];

const graph = () =>
  graphOf({
    sources: [{ id: 'source:later', published: '2025-08-01' }],
    rights: [
      { id: 'right:option', kind: 'PURCHASE_OPTION', label: 'Option', ...open },
      { id: 'right:bought', kind: 'SUPPLY_COMMITMENT', label: 'Supply', ...from('2025-06-01') },
      { id: 'right:rest', kind: 'PURCHASE_OPTION', label: 'Rest', ...from('2025-06-01') },
      { id: 'right:to-extend', kind: 'EXTENSION_OPTION', label: 'Extension', ...open },
      { id: 'right:extended', label: 'Longer licence', ...from('2027-01-01') },
      { id: 'right:to-leave', kind: 'TERMINATION_OPTION', label: 'Exit', ...open },
      { id: 'right:paid', kind: 'PAYMENT', label: 'Price', ...open, due: '2025-06' },
      {
        id: 'right:instalments',
        kind: 'PAYMENT',
        label: 'Instalments',
        term: { edtf: '2025-01-01/' },
        due: '2025-12-31',
      },
      { id: 'right:owed', kind: 'PAYMENT', label: 'Fee', ...open, due: '2025-06-30' },
    ],
    acts: [
      {
        id: 'act:exercise',
        kind: 'EXERCISES',
        effective: '2025-06-01',
        ends: ['right:option'],
        introduces: ['right:bought', 'right:rest'],
      },
      {
        id: 'act:extend',
        kind: 'EXERCISES',
        effective: '2025-06-01',
        ends: ['right:to-extend'],
        introduces: ['right:extended'],
      },
      { id: 'act:leave', kind: 'EXERCISES', effective: '2025-06-01', ends: ['right:to-leave'] },
      {
        id: 'act:pay',
        kind: 'PERFORMS',
        effective: '2025-05-20',
        ends: ['right:paid'],
        amount: usd(7),
      },
      { id: 'act:same-day', effective: '2025-05-20', ends: ['right:paid'] },
      {
        id: 'act:first',
        kind: 'PERFORMS',
        effective: '2025-04-01',
        ends: [],
        performs: 'right:instalments',
        amount: usd(10),
      },
      {
        id: 'act:second',
        kind: 'PERFORMS',
        effective: '2025-07-01',
        ends: [],
        performs: 'right:instalments',
        amount: usd(2.5),
        evidence: later,
      },
      {
        id: 'act:other-currency',
        kind: 'PERFORMS',
        effective: '2025-07-02',
        ends: [],
        performs: 'right:instalments',
        amount: { value: 1, currency: 'EUR' },
      },
    ],
  });

overStores(graph, { today: '2026-07-01' }, (ask) => {
  const rights = async (fields: string, year = 2026, knownAt = '2026-07-01') => {
    const { data, errors } = await ask(
      `{ view(at: { year: ${year} }, knownAt: "${knownAt}") { rights(first: 50, statuses: [IN_FORCE, SUPERSEDED, TERMINATED, EXPIRED, NOT_YET_EFFECTIVE, CONTINGENT]) { nodes { ref ${fields} } } } }`,
    );
    expect(errors).toBeUndefined();
    const { nodes } = (data as { view: { rights: { nodes: { ref: string }[] } } }).view.rights;
    return Object.fromEntries(nodes.map(({ ref, ...rest }) => [ref.slice('right:'.length), rest]));
  };

  test('an exercised option is replaced by what it gave and what is left of it', async () => {
    const found = await rights(
      'supersededBy { ref } evaluation { status endedBy { reason on act { kind } } }',
    );
    const ending = (status: string, on = '2025-06-01') => ({
      status,
      endedBy: { reason: 'EXERCISED', on, act: { kind: 'EXERCISES' } },
    });
    expect(found).toMatchObject({
      option: {
        supersededBy: [{ ref: 'right:bought' }, { ref: 'right:rest' }],
        evaluation: ending('SUPERSEDED'),
      },
      rest: { evaluation: { status: 'IN_FORCE', endedBy: null } },
      'to-extend': { evaluation: ending('SUPERSEDED') },
      extended: { evaluation: { status: 'NOT_YET_EFFECTIVE' } },
      'to-leave': { supersededBy: [], evaluation: ending('TERMINATED') },
    });
  });

  test('a payment that was made has ended, first among the acts of its day', async () => {
    const { paid } = await rights(
      'due { edtf } performed { words } performances { ref amount { words } } evaluation { status endedBy { reason act { ref } } explanation }',
    );
    expect(paid).toEqual({
      due: { edtf: '2025-06' },
      performed: [{ words: 'USD 7' }],
      performances: [{ ref: 'act:pay', amount: { words: 'USD 7, instalment' } }],
      evaluation: {
        status: 'TERMINATED',
        endedBy: { reason: 'PERFORMED', act: { ref: 'act:pay' } },
        explanation: 'Performed on 20 May 2025, having begun on 1 January 2025. Paid: USD 7.',
      },
    });
  });

  test('a payment in part ends nothing, and is summed as far as it is known and done', async () => {
    const fields = 'performed { value currency } evaluation { status certainty }';
    const of = (status: object, ...performed: object[]) => ({ performed, evaluation: status });
    const usdSum = (value: string) => ({ value, currency: 'USD' });
    const eur = { value: '1', currency: 'EUR' };
    const possible = { status: 'IN_FORCE', certainty: 'POSSIBLE' };
    expect((await rights(fields))['instalments']).toEqual(of(possible, usdSum('12.5'), eur));
    expect((await rights(fields, 2026, '2025-07-31'))['instalments']).toEqual(
      of(possible, usdSum('10'), eur),
    );
    expect((await rights(fields, 2024))['instalments']!).toMatchObject({ performed: [] });
  });

  test('what was due is said to be unpaid, in part or at all', async () => {
    const found = await rights('evaluation { explanation }', 2026);
    expect(found['owed']).toEqual({
      evaluation: {
        explanation:
          'In force since 1 January 2025, with no end. It was due on 30 June 2025 and is not reported as paid.',
      },
    });
    expect(found['instalments']).toMatchObject({
      evaluation: {
        explanation: expect.stringContaining(
          'Paid so far: USD 12.5 and EUR 1. It was due on 31 December 2025 and is not reported as paid in full.',
        ) as string,
      },
    });
  });

  test('an act tells what it performs, and stands on the timeline of the right', async () => {
    const { data, errors } = await ask(
      `{ node(id: "act:first") { ... on Act { kind performs { id } ends { id } amount { value } } }
         timeline(subject: "right:instalments", kinds: [ACT]) { nodes { title when { edtf } } } }`,
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      node: {
        kind: 'PERFORMS',
        performs: { id: 'right:instalments' },
        ends: [],
        amount: { value: '10' },
      },
      timeline: {
        nodes: [
          {
            title: 'Performed in part: Instalments (USD 10, instalment)',
            when: { edtf: '2025-04-01' },
          },
          {
            title: 'Performed in part: Instalments (USD 2.5, instalment)',
            when: { edtf: '2025-07-01' },
          },
          { title: 'Performed in part: Instalments (EUR 1)', when: { edtf: '2025-07-02' } },
        ],
      },
    });
  });
});
