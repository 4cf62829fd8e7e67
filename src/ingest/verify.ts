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
  for (const [ends, end] of Object.entries({ 'CR LF': '\r\n', LF: '\n' }))
    if (!fits && compareWithSource(graph, sourceId, text.replace(/\r?\n/g, end)).fits)
      lines.push(`all would fit with ${ends} line ends`);
  return { fits, lines };
}

function compareWithSource(graph: Graph, sourceId: Id, text: string) {
  const { id, sha256 } = sourceOf(graph, sourceId);
  const characters = Array.from(text);
  const expectedWhole = sha256 && `the hash ${sha256}`;
  const whole = { what: 'the whole text', expected: expectedWhole, found: hashInWords(text) };
  const evidence = graph.records.EVIDENCE.filter(({ sourceId: of }) => of === id);
  const pieces = evidence
    .flatMap(({ sentence, subjectId, locator }) =>
      sentence ? { ...sentence, what: `${locator} (${subjectId})` } : [],
    )
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map(({ start, end, sha256: recorded, what }) => {
      const isShort = end > characters.length;
      return {
        what: `${start}–${end}, ${what}`,
        expected: isShort ? `a text of at least ${end} characters` : `the hash ${recorded}`,
        found: isShort
          ? String(characters.length)
          : hashInWords(characters.slice(start, end).join('')),
      };
    });
  const checks = [whole, ...pieces];
  const lines = [id, ...checks.map((check) => `  ${checkInWords(check)}`)];
  const unchecked = evidence.length - pieces.length;
  if (unchecked > 0)
    lines.push(`  ${unchecked} of the evidence names no sentence and was not checked`);
  return {
    fits: checks.every(({ expected, found }) => expected === null || expected === found),
    lines,
  };
}

interface Check {
  readonly what: string;
  /** Null: no hash is recorded. */
  readonly expected: string | null;
  readonly found: string;
}

function checkInWords({ what, expected, found }: Check): string {
  if (expected === null) return `no hash of ${what} is recorded; the copy has ${found}`;
  if (expected === found) return `fits  ${what}`;
  return `DIFFERS  ${what}: expected ${expected}, found ${found}`;
}

function hashInWords(text: string): string {
  return `the hash ${hash('sha256', text)}`;
}

function sourceOf(graph: Graph, id: Id): Source {
  const current = graph.merges.find(({ from }) => from === id)?.into ?? id;
  const source = graph.records.SOURCE.find((record) => record.id === current);
  if (source) return source;
  const ids = graph.records.SOURCE.map((record) => record.id);
  const message = `source must be the id of a source in the seed: ${id}`;
  throw new QuestionError('UNKNOWN_ID', message, 'source', nearestTexts(id, ids));
}
