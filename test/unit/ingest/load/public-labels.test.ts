import { expect, test } from 'vitest';
import type { Source } from '../../../../src/domain/model/evidence.ts';
import { dayOf } from '../../../../src/domain/time/day.ts';
import { parseDatedDay } from '../../../../src/domain/time/edtf.ts';
import { publicLabels } from '../../../../src/ingest/load/public-graph.ts';

function aSource(published: string, retrieved: number | null): Source {
  return {
    id: 'source:notice',
    kind: 'NEWS',
    publisher: 'The Gazette',
    title: 'A notice',
    url: null,
    published: parseDatedDay(published),
    access: 'FULL_TEXT',
    retrieved,
    sha256: null,
    repostOf: null,
    note: null,
  };
}

test.each([
  ['2026-03-01', null, 'Source'],
  ['2026-03-02', null, null],
  ['2026', null, null],
  ['2026', dayOf(2026, 2, 10), 'Source'],
] as const)(
  'a source of %s, retrieved on day %s, has on 1 March 2026 the label %s',
  (published, retrieved, label) => {
    expect(publicLabels('SOURCE', aSource(published, retrieved), dayOf(2026, 3, 1), null)).toBe(
      label,
    );
  },
);
