import type { AnyRecord } from '../../domain/model/graph.ts';
import { sourceVisibleFrom } from '../../domain/model/evidence.ts';
import { NODE_TYPES, type NodeType } from '../../domain/model/record.ts';
import type { Day } from '../../domain/time/day.ts';
import { compareText, normalise } from '../../domain/text/normalise.ts';
import { isVisible } from '../../domain/rights/visible.ts';
import { matchesSearchedWord } from '../../domain/text/similarity.ts';
import { type MemoryIndex, recordOf } from './graph-index.ts';
import { recordName, searchTextOf } from '../labels.ts';
import type { SearchAnswer, SearchHit, SearchQuestion } from '../store.ts';

/**
 * Full-text search over every record that has any of the words. More words score higher than fewer,
 * whole ones higher than beginnings, beginnings higher than misspellings, and names higher than
 * other text.
 */
export function searchRecords(
  index: MemoryIndex,
  question: SearchQuestion,
  first: number,
  offset: number,
): SearchAnswer {
  const types = NODE_TYPES.filter((type) => question.types?.includes(type) ?? true);
  const hits = types
    .flatMap((type) =>
      index.graph.records[type].flatMap((record) => hitsOf(index, type, record, question)),
    )
    .sort((a, b) => b.score - a.score || compareText(a.id, b.id));
  return {
    hits: hits.slice(offset, offset + first),
    more: hits.length > offset + first,
    counts: types
      .map((type) => ({ type, count: hits.filter((hit) => hit.type === type).length }))
      .filter(({ count }) => count > 0),
  };
}

function hitsOf(
  index: MemoryIndex,
  type: NodeType,
  record: AnyRecord,
  { words, knownAt }: SearchQuestion,
): readonly SearchHit[] {
  if (!isRecordVisible(index, record, knownAt)) return [];
  const text = searchTextOf(type, record as never).split(' ');
  const name = normalise(recordName(record)).split(' ');
  const scores = words.map((word) => {
    const inName = scoreIn(name, word);
    return Math.max(scoreIn(text, word), inName > TYPO_SCORE ? 2 * inName : 0);
  });
  const found = scores.filter((score) => score > 0);
  if (found.length === 0) return [];
  const sum = found.reduce((total, score) => total + score, 0);
  const part = (found.length / words.length) ** 2;
  return [{ id: record.id, type, score: (sum * part) / (1 + Math.log10(text.length)) }];
}

const TYPO_SCORE = 1;

function scoreIn(words: readonly string[], searched: string): number {
  return words.reduce((best, word) => Math.max(best, scoreOf(word, searched)), 0);
}

function scoreOf(word: string, searched: string): number {
  if (word === searched) return 4;
  if (word.startsWith(searched)) return 2;
  return matchesSearchedWord(word, searched) ? TYPO_SCORE : 0;
}

/** Whether a record is visible at a day. Clauses follow their agreement; parties always are. */
function isRecordVisible(index: MemoryIndex, record: AnyRecord, knownAt: Day): boolean {
  if ('knownFrom' in record) return isVisible(record, knownAt);
  if ('visibleFrom' in record) return record.visibleFrom <= knownAt;
  if ('published' in record) return sourceVisibleFrom(record) <= knownAt;
  if ('agreementId' in record)
    return isRecordVisible(index, recordOf(index, 'AGREEMENT', record.agreementId)!, knownAt);
  return true;
}
