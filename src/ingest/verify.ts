import { hash } from 'node:crypto';
import { QuestionError } from '../errors.ts';
import type { Evidence, Source } from '../domain/model/evidence.ts';
import type { Graph } from '../domain/model/graph.ts';
import type { Id } from '../domain/model/record.ts';
import { groupBy } from '../domain/group-by.ts';
import { sortedIds } from './assemble/links.ts';
import { nearestTexts } from '../domain/text/similarity.ts';

const LINE_ENDS = { 'CR LF': '\r\n', LF: '\n' };

/**
 * Checks the places and hashes of a source against a copy of its text.
 *
 * @param text  exactly as it was when the seed was written
 * @throws {QuestionError} UNKNOWN_ID if the graph has no such source
 */
export function verifySource(graph: Graph, sourceId: Id, text: string) {
  const found = compareWithSource(graph, sourceId, text);
  const fits = ([, end]: readonly [string, string]) =>
    compareWithSource(graph, sourceId, text.replace(/\r?\n/g, end)).fits;
  return {
    ...found,
    /** The line ends with which everything would fit, if the copy has others; else null. */
    wouldFitWith: found.fits ? null : (Object.entries(LINE_ENDS).find(fits)?.[0] ?? null),
  };
}

function compareWithSource(graph: Graph, sourceId: Id, text: string) {
  const source = sourceOf(graph, sourceId);
  const evidence = graph.records.EVIDENCE.filter((piece) => piece.sourceId === source.id);
  const characters = Array.from(text);
  const sentences = byPlace(evidence).map((pieces) => verifySentence(pieces, characters));
  const sha256 = hash('sha256', text);
  const textFits = source.sha256 === null ? null : source.sha256 === sha256;
  return {
    sourceId: source.id,
    /** Whether the whole text is the recorded one; null if no hash was recorded. */
    textFits,
    /** SHA-256 of the copy. */
    sha256,
    recordedSha256: source.sha256,
    /** The sentences to which evidence points, in order of `start`. */
    sentences,
    /** The number of pieces of evidence that name no sentence and were not checked. */
    withoutSentence: evidence.filter(({ sentence }) => sentence === null).length,
    fits: textFits !== false && sentences.every(({ fits }) => fits),
  };
}

/** A verification as plain text, one line for the text and one for each sentence. */
export function verificationText(verification: ReturnType<typeof verifySource>): string {
  const { sourceId, textFits, sha256, recordedSha256, sentences, withoutSentence, wouldFitWith } =
    verification;
  const recorded = textFits
    ? 'fits  the whole text'
    : `DIFFERS  the whole text: expected ${recordedSha256}, found ${sha256}`;
  return [
    sourceId,
    `  ${textFits === null ? `no hash of the whole text is recorded; the copy's is ${sha256}` : recorded}`,
    ...sentences.map(
      ({ start, end, locator, subjectIds, problem }) =>
        `  ${problem === null ? 'fits' : 'DIFFERS'}  ${start}–${end}, ${locator} (${subjectIds.join(', ')})${problem === null ? '' : `: ${problem}`}`,
    ),
    ...(withoutSentence > 0
      ? [`  ${withoutSentence} of the evidence names no sentence and was not checked`]
      : []),
    `${sentences.filter(({ fits }) => fits).length} of ${sentences.length} sentences fit`,
    ...(wouldFitWith === null ? [] : [`all would fit with ${wouldFitWith} line ends`]),
  ].join('\n');
}

function sourceOf(graph: Graph, id: Id): Source {
  const current = graph.merges.find(({ from }) => from === id)?.into ?? id;
  const source = graph.records.SOURCE.find((record) => record.id === current);
  if (source) return source;
  const ids = graph.records.SOURCE.map((record) => record.id);
  const message = `source must be the id of a source in the seed: ${id}`;
  throw new QuestionError('UNKNOWN_ID', message, 'source', nearestTexts(id, ids));
}

/** The pieces of evidence that point to a sentence, those to one sentence together, in order. */
function byPlace(evidence: readonly Evidence[]) {
  const pointing = evidence.flatMap(({ sentence, subjectId, locator }) =>
    sentence ? { ...sentence, subjectId, locator } : [],
  );
  const places = groupBy(pointing, ({ start, end, sha256 }) => `${start} ${end} ${sha256}`);
  return [...places.values()].sort(([a], [b]) => a!.start - b!.start || a!.end - b!.end);
}

function verifySentence(pieces: ReturnType<typeof byPlace>[number], characters: readonly string[]) {
  const { locator, start, end, sha256 } = pieces[0]!;
  const found = hash('sha256', characters.slice(start, end).join(''));
  let problem = null;
  if (end > characters.length)
    problem = `expected a text of at least ${end} characters, found ${characters.length}`;
  else if (found !== sha256)
    problem = `expected a sentence with the hash ${sha256}, found ${found}`;
  return {
    /** The records that it supports, in order of id. */
    subjectIds: sortedIds(pieces.map(({ subjectId }) => subjectId)),
    locator,
    /** Offsets in Unicode code points, half-open. */
    start,
    end,
    fits: problem === null,
    /** The reason why it does not fit, in words; null if it fits. */
    problem,
  };
}
