import { byText } from '../read/by-text.ts';
import { ALL_OF, PLURAL, EACH, mayDescribe, SINGULAR } from './descriptors.ts';
import type { PartyMention } from '../words/mentions.ts';
import type { Discourse } from './discourse.ts';
import type { Anaphor } from './items.ts';
import { described } from './described.ts';
import { subjectBefore } from './subject-before.ts';

/** The other of the two who contract, by what it is to the one: its new shareholder. */
const COUNTERPART =
  /\bits (?:(?:new|\p{L}+ish|\p{L}+an|long-term|long-standing) )?(?:partner|counterpart|counterparty|licensee|licensor|tenant|landlord|lessor|lessee|customer|supplier|shareholder|backer|investor|franchisee|franchisor)\b(?! (?:agreements?|companies|firms|network|base)\b)/giu;

const PRONOUN = /\b(?:it|they|them|itself|themselves)\b|\b(?:its|their)\b/gi;

/** Words of a text that may refer to a party, whoever that is. */
const referencesIn = byText((flat) => {
  const lower = flat.toLowerCase();
  const all = (pattern: RegExp) => [...flat.matchAll(pattern)];
  return {
    plurals: ALL_OF.test(flat) ? all(PLURAL) : [],
    each: ['each', 'either', 'every', 'both'].some((word) => lower.includes(word)) ? all(EACH) : [],
    singulars: mayDescribe(flat) ? all(SINGULAR) : [],
    counterparts: lower.includes('its ') ? all(COUNTERPART) : [],
    pronouns: all(PRONOUN),
  };
});

/**
 * The references of a sentence that are not names. One that cannot be settled is left out: nobody
 * is guessed.
 *
 * @param named  the names of the same sentence, in order
 */
export function anaphorsOf(
  flat: string,
  named: readonly PartyMention[],
  discourse: Discourse,
): readonly Anaphor[] {
  const found: Anaphor[] = [];
  const add = (start: number, end: number, parties: readonly number[]): void => {
    if (
      parties.length === 0 ||
      found.some((one) => one.start < end && start < one.end) ||
      named.some((one) => one.start < end && start < one.end)
    )
      return;
    found.push({ start, end, parties });
  };
  const shared =
    discourse.main.length === 2 && discourse.pair.some((party) => discourse.main.includes(party));
  const pair = pairIn(flat, named) ?? (shared ? discourse.main : discourse.pair);
  const says = discourse.flash === null ? null : /^(?:says|said|sees)\b(?! that\b)/i.exec(flat);
  if (says) add(0, says[0].length, [discourse.flash!]);
  if (discourse.speaker !== null)
    for (const match of flat.matchAll(/\b(?:we|us|our|ours)\b/gi))
      add(match.index, match.index + match[0].length, [discourse.speaker]);
  const references = referencesIn(flat);
  for (const match of references.plurals)
    add(
      match.index,
      match.index + match[0].length,
      discourse.group.length > 2 &&
        /\bthree\b|investors|buyers|lenders|backers|^(?:the )?(?:partners|shareholders|owners)/i.test(
          match[0],
        )
        ? discourse.group
        : pair,
    );
  if (discourse.group.length > 2)
    for (const match of flat.matchAll(
      /\b(?:the|this) (?:consortium|group|trio|quartet|syndicate|alliance|buyers?)\b(?! of)/gi,
    ))
      add(match.index, match.index + match[0].length, discourse.group);
  const lower = flat.toLowerCase();
  for (const match of references.each) add(match.index, match.index + match[0].length, pair);
  if (lower.includes('former') || lower.includes('latter'))
    for (const match of flat.matchAll(/\bthe (former|latter)\b(?! \p{L}+ing)/giu)) {
      const before = [
        ...new Set(named.filter((one) => one.end <= match.index).map((one) => one.party)),
      ];
      const order = before.length >= 2 ? before.slice(-2) : [];
      if (order.length === 2)
        add(match.index, match.index + match[0].length, [
          order[match[1]!.toLowerCase() === 'former' ? 0 : 1]!,
        ]);
    }
  const reciprocal = found.find((one) =>
    /^(?:each|either|neither|every|both)\b/i.test(flat.slice(one.start, one.end)),
  );
  if (lower.includes('the other'))
    for (const match of flat.matchAll(
      /\bthe other(?: (?:party|side|partner|company|one))?\b(?! \p{L})|\bthe other(?=(?:'s| (?:has|may|can|will|must|gets?|is|holds?|an?|its|full|free|access|royalty-free|non-exclusive|exclusive|worldwide|rights?|licen[cs]es?|\d|\p{Sc})\b))/giu,
    )) {
      const before = [
        ...new Set(named.filter((one) => one.end <= match.index).map((one) => one.party)),
      ];
      add(
        match.index,
        match.index + match[0].length,
        reciprocal
          ? reciprocal.parties
          : before.length === 1 && pair.includes(before[0]!)
            ? pair.filter((party) => party !== before[0])
            : [],
      );
    }
  for (const match of references.singulars) {
    if (/^ \p{Lu}\p{L}/u.test(flat.slice(match.index + match[0].length))) continue; // The carrier Aurora: it goes with the name.
    const party = described(
      match[1] ?? '',
      match[2]!.toLowerCase(),
      flat,
      match.index,
      named,
      discourse,
    );
    if (party !== null) add(match.index, match.index + match[0].length, [party]);
  }
  if (pair.length === 2)
    for (const match of references.counterparts) {
      const [subject, more] =
        subjectBefore(flat, match.index, named, found).length > 0
          ? subjectBefore(flat, match.index, named, found)
          : discourse.subject;
      if (subject !== undefined && more === undefined && pair.includes(subject))
        add(
          match.index,
          match.index + match[0].length,
          pair.filter((party) => party !== subject),
        );
    }
  for (const match of references.pronouns) {
    if (
      /^it$/i.test(match[0]) &&
      /^ (?:is|was|remains|would be|will be) (?:not )?(?:\p{L}+ )?(?:that|worth|clear|unclear|expected|likely|possible|understood|the first|a strange|time)\b|^'s /u.test(
        flat.slice(match.index + match[0].length),
      )
    )
      continue;
    const plural = /^the/i.test(match[0]);
    const subject = subjectBefore(flat, match.index, named, found);
    const object = /^them$/i.test(match[0]) && subject.length > 0;
    const other = object
      ? discourse.recent.filter((party) => !subject.includes(party)).slice(0, 1)
      : [];
    const target = object ? other : subject.length > 0 ? subject : discourse.subject;
    if (object) add(match.index, match.index + match[0].length, target);
    else if (plural)
      add(
        match.index,
        match.index + match[0].length,
        target.length > 1 ? target : pair.length > 1 && subject.length !== 1 ? pair : target,
      );
    else
      add(
        match.index,
        match.index + match[0].length,
        target.length === 1 ? target : target.length > 1 ? target.slice(0, 0) : [],
      );
  }
  return found.sort((a, b) => a.start - b.start);
}

/**
 * Two names joined by and, or named on both sides of with or between: they are each other's pair.
 */
function pairIn(flat: string, named: readonly PartyMention[]): readonly number[] | null {
  for (let i = 1; i < named.length; i++) {
    const [a, b] = [named[i - 1]!, named[i]!];
    if (
      a.party !== b.party &&
      /^(?:,? [A-Z][\p{L}.]{1,8}\.?)?(?: \([^)]{1,40}\))?,? (?:and|&) (?:[\p{L}'-]+ ){0,4}$/u.test(
        flat.slice(a.end, b.start),
      )
    )
      return [a.party, b.party];
  }
  return null;
}
