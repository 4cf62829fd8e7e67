import { describe, expect, test } from 'vitest';
import type { Asset } from '../../../../src/domain/model/party.ts';
import type { AnyRecord } from '../../../../src/domain/model/graph.ts';
import { NODE_TYPES } from '../../../../src/domain/model/record.ts';
import { decodeRecord, encodeRecord } from '../../../../src/store/neo4j/record-codec.ts';
import { graphOf } from '../../../support/seed.ts';
import { wholeGraph } from '../../../support/whole-graph.ts';

const graph = wholeGraph();

describe.each(NODE_TYPES)('the text of %s', (type) => {
  const records: readonly AnyRecord[] = graph.records[type];

  test('reads back as the record', () => {
    expect(records.length).toBeGreaterThan(0);
    for (const record of records) {
      const recordedAt = 'recordedAt' in record ? record.recordedAt : '';
      expect(decodeRecord(encodeRecord(type, record as never).whole, recordedAt)).toEqual(record);
    }
  });

  test('does not hold when it was recorded', () => {
    for (const record of records)
      expect(encodeRecord(type, { ...record, recordedAt: 'another-instant' } as never)).toEqual(
        encodeRecord(type, record as never),
      );
  });
});

test('who names a record is told beside what it says itself', () => {
  const [whole] = graphOf({
    assets: [{ id: 'asset:whole' }, { id: 'asset:part', partOf: 'asset:whole' }],
  }).records.ASSET.filter(({ id }) => id === 'asset:whole');
  const texts = encodeRecord('ASSET', whole!);
  expect(texts.own).toBe(encodeRecord('ASSET', { ...whole!, partIds: [] }).own);
  expect([
    texts.own.includes('asset:part'),
    (decodeRecord(texts.whole, '') as Asset).partIds,
  ]).toEqual([false, ['asset:part']]);
});
