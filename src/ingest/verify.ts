import { hash } from 'node:crypto';
import { QuestionError } from '../errors.ts';
import type { Source } from '../domain/model/evidence.ts';
import type { Graph } from '../domain/model/graph.ts';
import type { Id } from '../domain/model/record.ts';
import { nearestTexts } from '../domain/text/similarity.ts';

/**
 * Checks the places and hashes of a source against a copy of its text, exactly as it was when the
 * seed was written: whether all fit, and lines for the text and for each piece of evidence.
 *
 * @throws {QuestionError} UNKNOWN_ID if the graph has no such source
 */
export function verifySource(graph: Graph, sourceId: Id, text: string) {
  const { fits, lines } = compareWithSource(graph, sourceId, text);
  const ends = text.includes('\r\n') ? 'LF' : 'CR LF';
  const other = text.replace(/\r?\n/g, ends === 'LF' ? '\n' : '\r\n');
  if (!fits && compareWithSource(graph, sourceId, other).fits)
    lines.push(`all would fit with ${ends} line ends`);
  return { fits, lines };
}

function compareWithSource(graph: Graph, sourceId: Id, text: string) {
  const { id, sha256 } = sourceOf(graph, sourceId);
  const characters = Array.from(text);
  const whole = { what: 'the whole text', expected: sha256, found: hash('sha256', text) };
  const pieces = graph.records.EVIDENCE.flatMap(({ sourceId: of, sentence, subjectId, locator }) =>
    of === id && sentence ? { ...sentence, what: `${locator} (${subjectId})` } : [],
  )
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map(({ start, end, sha256: expected, what }) => ({
      what: `${start}–${end}, ${what}`,
      expected,
      found:
        end > characters.length
          ? `a text of ${characters.length} characters`
          : hash('sha256', characters.slice(start, end).join('')),
    }));
  const checks = [whole, ...pieces];
  return {
    fits: checks.every(({ expected, found }) => expected === null || expected === found),
    lines: [id, ...checks.map((check) => `  ${checkInWords(check)}`)],
  };
}

interface Check {
  readonly what: string;
  /** A hash; null if none is recorded. */
  readonly expected: string | null;
  readonly found: string;
}

function checkInWords({ what, expected, found }: Check): string {
  if (expected === null) return `no hash of ${what} is recorded; the copy's is ${found}`;
  if (expected === found) return `fits  ${what}`;
  return `DIFFERS  ${what}: expected the hash ${expected}, found ${found}`;
}

function sourceOf(graph: Graph, id: Id): Source {
  const current = graph.merges.find(({ from }) => from === id)?.into ?? id;
  const source = graph.records.SOURCE.find((record) => record.id === current);
  if (source) return source;
  const ids = graph.records.SOURCE.map((record) => record.id);
  const message = `source must be the id of a source in the seed: ${id}`;
  throw new QuestionError('UNKNOWN_ID', message, 'source', nearestTexts(id, ids));
}
