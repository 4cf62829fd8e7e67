import type { PartyMention } from '../words/mentions.ts';
import type { Discourse } from './discourse.ts';
import { NATIONS, KIN, GENERIC } from './descriptors.ts';
import { DEMONYMS, PLACES } from '../words/places.ts';
import { DESCRIPTORS } from '../words/lexicon.ts';
import { subjectBefore } from './subject-before.ts';

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
