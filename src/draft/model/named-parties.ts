import { normalise } from '../../domain/text/normalise.ts';
import type { Facts, Question, RightFact } from '../rules/facts.ts';
import { type FoundParty, partyFinder } from '../words/mentions.ts';
import { DEMONYMS, DESCRIPTORS, LEGAL_FORM, NOT_NAMES, PLACES } from '../words/lexicon.ts';
import type { ParsedArticle } from '../read-parts.ts';
import type { ModelAnswer } from './schema.ts';

/**
 * The parties of an answer, with what rules found under the same names. Those that only the rules
 * found are left out unless the seed knows them, or the answer has rights of theirs; their facts
 * become questions.
 *
 * @param drop  called for each party that the article does not name
 */
export function withNamedParties(
  parts: ParsedArticle,
  answer: ModelAnswer,
  drop: (line: string) => void,
): ParsedArticle {
  const { sentences } = parts;
  const text = sentences.map(({ flat }) => flat).join('\n');
  const spelled = ` ${normalise(text)} `;
  const stems = answer.parties.map(({ name }) => stemOf(name));
  const places = parts.parties.map(() => -1);
  const parties: FoundParty[] = [];
  answer.parties.forEach(({ name, kind }, i) => {
    const stem = stems[i]!;
    if (!spelled.includes(` ${normalise(stem)} `))
      return drop(`party ${i + 1}: name: expected a name that the article has, found ${name}`);
    const record = parts.seedIndex.partyNamed(name);
    const at = parts.parties.findIndex((one) => isNamed(one, stem) || one.knownId === record?.id);
    if (at >= 0 && places[at]! >= 0) return;
    const short = shortForms(stem, text, stems.toSpliced(i, 1));
    const found = parts.parties[at];
    if (at >= 0) places[at] = parties.length;
    const last = stem.split(' ').at(-1)!.toLowerCase();
    parties.push({
      name: record?.name ?? stem,
      kind: record?.kind ?? kind,
      knownId: record?.id ?? null,
      confidence: 0.7,
      ...found,
      names: new Map([
        ...(found?.names ?? []),
        [name, stem === name ? 'ALIAS' : 'LEGAL'],
        ...[stem, ...short].map((value) => [value, 'ALIAS'] as const),
      ]),
      descriptors: new Set([...(found?.descriptors ?? []), last]),
    });
  });
  const held = answer.rights.flatMap((one) => [one.holder, one.counterparty ?? '']).map(stemOf);
  parts.parties.forEach((party, at) => {
    const isHeld = party.knownId !== null || held.some((stem) => isNamed(party, stem));
    if (places[at]! < 0 && (isHeld || answer.parties.length === 0))
      places[at] = parties.push(party) - 1;
  });
  const find = partyFinder(parties);
  const mentions = sentences.map(({ flat }, i) => ({ ...parts.mentions[i]!, parties: find(flat) }));
  return { ...parts, parties, mentions, facts: movedFacts(parts, places) };
}

/** Whether one of the names of a party is the same without legal form, case and accents. */
export function isNamed({ name, names }: FoundParty, other: string): boolean {
  const key = normalise(stemOf(other));
  return [name, ...[...names].flatMap(([value, kind]) => (kind === 'ROLE' ? [] : value))].some(
    (one) => normalise(stemOf(one)) === key,
  );
}

function stemOf(name: string): string {
  return name.replace(LEGAL_FORM, '').replace(/^[Tt]he /, '');
}

const COMMON = [NOT_NAMES, PLACES, DEMONYMS, DESCRIPTORS];

/** The shorter names of a party in a text: its first words, its last one, its initials. */
function shortForms(stem: string, text: string, others: readonly string[]): readonly string[] {
  const words = stem.split(' ');
  if (words.length < 2) return [];
  const initials = words.map((word) => word[0]!).join('');
  const firsts = words.slice(1).map((_, at) => words.slice(0, at + 1).join(' '));
  return [...firsts, words.at(-1)!, initials].filter(
    (short) =>
      short.length > 2 &&
      !COMMON.some((words) => words.has(short.toLowerCase())) &&
      !others.some((other) => ` ${other} `.includes(` ${short} `)) &&
      standsAlone(short, text),
  );
}

function standsAlone(short: string, text: string): boolean {
  const plain = short.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(
    `(?<![\\p{L}\\d]|\\p{Lu}[\\p{L}.]* )${plain}(?![\\p{L}\\d]| \\p{Lu})`,
    'u',
  ).test(text);
}

/** The facts of the rules with the new places of their parties; those of lost ones as questions. */
function movedFacts({ facts, parties }: ParsedArticle, places: readonly number[]): Facts {
  const moved = facts.rights.map((right) => ({
    ...right,
    holder: places[right.holder]!,
    counterparty: right.counterparty === null ? null : places[right.counterparty]!,
  }));
  const isLost = ({ holder, counterparty }: RightFact): boolean =>
    [holder, counterparty].includes(-1);
  const lost = facts.rights.filter((_, at) => isLost(moved[at]!));
  return {
    ...facts,
    rights: moved.filter((right) => !isLost(right)),
    questions: [...facts.questions, ...lost.map((right) => onlyByRules(right, parties))],
  };
}

/** The facts that only the rules found, as questions: two readers disagree, so a person decides. */
export function onlyByRules(right: RightFact, parties: readonly FoundParty[]): Question {
  const { kind, holder, places } = right;
  const name = parties[holder]!.name;
  const question = `Rules read ${kind} of ${name} here, the model did not: is it granted?`;
  return { sentence: places[0]!, question };
}
