import { byText } from '../text/by-text.ts';
import type { PartyMention } from '../parties/mentions.ts';
import type { Anaphor } from './items.ts';
import { DEMONYMS, PLACES } from '../parties/places.ts';
import { DESCRIPTORS } from '../parties/lexicon.ts';
import type { Discourse } from './discourse.ts';
import {
  ALL_OF,
  PLURAL,
  EACH,
  mayDescribe,
  SINGULAR,
  NATIONS,
  KIN,
  GENERIC,
} from './descriptors.ts';

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
 * The references of a sentence that are not names. One that cannot be settled is left out: nobody is guessed.
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

/** Two names joined by and, or named on both sides of with or between: they are each other's pair. */
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

function subjectBefore(
  flat: string,
  at: number,
  named: readonly PartyMention[],
  found: readonly Anaphor[],
): readonly number[] {
  const all = [
    ...named.map((one) => ({
      start: one.start,
      end: one.end,
      parties: [one.party] as readonly number[],
    })),
    ...found,
  ]
    .filter((one) => one.end <= at)
    .sort((a, b) => a.start - b.start);
  for (const [i, one] of all.entries()) {
    const before = flat.slice(0, one.start);
    if (
      /$(?<=\b(?:of|with|from|by|for|to|in|on|at|over|into|against|between|under|via|than|as|like)(?: the| an?)?(?: [\p{L}'-]+){0,3} )/u.test(
        before.slice(-45),
      ) ||
      /^'/.test(flat.slice(one.end))
    )
      continue;
    const next = all[i + 1];
    return next && /^,? (?:and|&) $/.test(flat.slice(one.end, next.start))
      ? [...one.parties, ...next.parties]
      : one.parties;
  }
  return [];
}

export function described(
  words: string,
  noun: string,
  flat: string,
  at: number,
  named: readonly PartyMention[],
  discourse: Discourse,
): number | null {
  const key = noun.replace(' ', '-');
  const qualifiers = words
    .toLowerCase()
    .split(/\s+/)
    .map((one) => one.replace(/-based$/, ''))
    .map((one) => NATIONS[one] ?? one)
    .filter((one) => DEMONYMS.has(one) || PLACES.has(one));
  const order = [
    ...named
      .filter((one) => one.end <= at)
      .map((one) => one.party)
      .reverse(),
    ...discourse.recent,
  ];
  const unique = [...new Set(order)];
  for (const word of words
    .split(/\s+/)
    .filter((one) => /^(?:\p{Lu}{2,}|[\p{L}]{4,})$/u.test(one))) {
    const part = /^\p{Lu}/u.test(word) ? word : word[0]!.toUpperCase() + word.slice(1);
    const hinted = unique.filter((party) =>
      discourse.parties[party]!.forms.some((form) => form.includes(part)),
    );
    if (
      hinted.some((party) =>
        discourse.parties[party]!.forms.some(
          (form) => form.includes(part) && form.toLowerCase() !== word.toLowerCase(),
        ),
      )
    )
      return hinted[0]!;
  }
  const fits = (party: number): boolean => {
    const { descriptors, kind } = discourse.parties[party]!;
    const same =
      DESCRIPTORS.get(key) === kind ||
      (DESCRIPTORS.get(key) === 'COMPANY' && kind !== 'GOVERNMENT');
    if (qualifiers.length > 0)
      return (same && qualifiers.some((one) => descriptors.has(one))) || descriptors.has(key);
    return descriptors.has(key) && (DESCRIPTORS.get(key) === kind || kind === 'COMPANY');
  };
  const hits = unique.filter(fits);
  if (hits.length > 0) return hits[0]!;
  const role = discourse.roles.get(key);
  if (role !== undefined) return role;
  const kin = new Set(KIN.filter((line) => line.includes(key)).flat());
  const alike =
    qualifiers.length > 0 || GENERIC.test(key)
      ? []
      : unique.filter(
          (party) =>
            discourse.parties[party]!.kind === 'COMPANY' &&
            [...discourse.parties[party]!.descriptors].some((word) => kin.has(word)),
        );
  if (alike.length === 1) return alike[0]!;
  const told = (party: number): boolean =>
    [...discourse.parties[party]!.descriptors].some((word) => DESCRIPTORS.has(word));
  const untold =
    DESCRIPTORS.get(key) === 'COMPANY' &&
    qualifiers.length === 0 &&
    !GENERIC.test(key) &&
    discourse.pair.length === 2
      ? discourse.pair.filter((party) => !told(party))
      : [];
  if (
    untold.length === 1 &&
    discourse.parties[untold[0]!]!.kind === 'COMPANY' &&
    alike.length === 0
  )
    return untold[0]!; // Of the two, the other one is called otherwise.
  const subjectHere = subjectBefore(flat, at, named, []);
  const lastNamed = named.filter((one) => one.end <= at).at(-1)?.party;
  if (
    DESCRIPTORS.get(key) === 'COMPANY' &&
    lastNamed !== undefined &&
    subjectHere.length === 1 &&
    lastNamed !== subjectHere[0] &&
    (qualifiers.length > 0 || !GENERIC.test(key))
  )
    return lastNamed;
  if (GENERIC.test(key) && qualifiers.length > 0)
    return discourse.recent.find((party) => discourse.pair.includes(party)) ?? null;
  if (GENERIC.test(key) && !/$(?<=\b(?:other|new|combined|joint|whole|parent) )/.test(words)) {
    const subject = subjectBefore(flat, at, named, []);
    if (subject.length === 1) return subject[0]!;
    if (discourse.subject.length === 1) return discourse.subject[0]!;
  }
  const kind = DESCRIPTORS.get(key);
  const same = unique.filter((party) => discourse.parties[party]!.kind === kind);
  if (kind !== 'COMPANY' && same.length === 1) return same[0]!;
  if (GENERIC.test(key)) return null;
  const later = (discourse.described.get(key) ?? []).filter((party) => !unique.includes(party));
  return later.length === 1 ? later[0]! : null; // Named further down only.
}
