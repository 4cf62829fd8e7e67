import { DESCRIPTORS } from '../words/lexicon.ts';
import { CLAUSE_BREAK, type Subject } from './chain.ts';
import type { Item } from './items.ts';
import type { Predicate } from './predicate.ts';
import { verbOf } from './verbs.ts';

export function subjectOf(
  items: readonly Item[],
  chain: number,
  participle: boolean,
  before: readonly Predicate[],
): Subject {
  const previous = items[chain - 1]?.lower ?? '';
  const relative = /^(?:which|that|who|whom)$/.test(previous);
  const last = before.at(-1);
  if (/^(?:and|but|or|then)$/.test(previous) || (previous === ',' && !participle)) {
    const shared = before.findLast(
      (one) =>
        one.governor === null &&
        !one.participle &&
        !/^(?:if|when|unless|once|because|although|while|after|before)$/.test(
          items[one.subjectAt - 1]?.lower ?? '',
        ),
    );
    const own = nearestParty(items, chain - 1, shared ? shared.verb : -1, false);
    if (previous !== ',' && shared && shared.cls !== 'SIGN')
      return { parties: shared.subject, at: chain, noun: shared.subjectNoun };
    if (previous !== ',' && own) return own;
    if (!own && shared) return { parties: shared.subject, at: chain, noun: shared.subjectNoun };
  }
  if (participle && last)
    return items[chain - 1]?.lower === ',' || last.governor === null
      ? {
          parties: last.passive ? [] : last.subject,
          at: chain,
          noun: last.passive ? (last.subjectNoun ?? 'agreement') : last.subjectNoun,
        }
      : { parties: [], at: chain, noun: null };
  const antecedent = items[chain - 2];
  if (
    relative &&
    previous !== 'who' &&
    antecedent?.pos === 'NOUN' &&
    antecedent.parties.length === 0 &&
    !DESCRIPTORS.has(antecedent.lower)
  )
    return { parties: [], at: chain - 1, noun: antecedent.lower };
  const floor = relative ? -1 : clauseFloor(items, chain);
  const near = nearestParty(items, chain, floor, relative);
  const noun = headNoun(items, chain);
  if (
    noun &&
    /^(?:ships|vessels|aircraft|planes|trains|trucks|customers|passengers|members|drivers|users|subscribers|patients|students|employees|viewers|shareholders|guests)$/.test(
      items[noun.at]?.lower ?? '',
    ) &&
    items[noun.at + 1]?.lower === 'of'
  ) {
    const owner = items.slice(noun.at + 2, noun.at + 5).find((one) => one.parties.length === 1);
    if (owner) return { parties: owner.parties, at: noun.at, noun: null };
  }
  if (
    noun &&
    (!near ||
      near.at < noun.at - 4 ||
      items.slice(near.at, noun.at).some((one) => /^(?:of|with|for|by|in)$/.test(one.lower)))
  )
    return { parties: [], at: noun.at, noun: noun.word };
  return near ?? { parties: [], at: noun?.at ?? chain, noun: noun?.word ?? null };
}

function clauseFloor(items: readonly Item[], chain: number): number {
  if (items[chain - 1]?.lower === ',') {
    const opening = items
      .slice(0, chain - 1)
      .findLastIndex(
        (item, i) => /^(?:which|who|whose)$/.test(item.lower) && items[i - 1]?.lower === ',',
      );
    if (opening > 0 && chain - opening < 40) return clauseFloor(items, opening - 1);
  }
  for (let i = chain - 1; i >= 0; i--)
    if (
      /^(?:;|:|—|that|which|who|whereby|while|whereas|because|although|though|but|if|unless|when|until|after|before)$/.test(
        items[i]!.lower,
      ) &&
      i < chain - 1
    )
      return i;
  return -1;
}

/**
 * The party nearest to the left that is not inside a prepositional phrase, with those joined to it
 * by and.
 */
function nearestParty(
  items: readonly Item[],
  from: number,
  floor: number,
  oblique: boolean,
): Subject | null {
  for (let i = from - 1; i > floor; i--) {
    const item = items[i]!;
    if (item.parties.length === 0 || /^(?:its|their|our)$/.test(item.lower)) continue;
    if (/^(?:'s|'|s')$/.test(items[i + 1]?.lower ?? '')) continue;
    if (!oblique && isOblique(items, i)) continue;
    return withJoined(items, i);
  }
  return null;
}

/**
 * Whether a preposition governs the item: it stands before it, with nothing but describing words
 * between.
 */
export function isOblique(items: readonly Item[], at: number): boolean {
  return prepositionOf(items, at) !== null;
}

/** The preposition that governs an item, or null. */
export function prepositionOf(items: readonly Item[], at: number): string | null {
  if (beginsPhrase(items, at)) return null;
  const finite =
    /^(?:VERB|AUX)$/.test(items[at + 1]?.pos ?? '') && !/(?:ing|ed)$/.test(items[at + 1]!.lower);
  for (let i = at - 1; i >= Math.max(0, at - 9); i--) {
    const { lower, pos, parties } = items[i]!;
    if (
      /^(?:of|with|from|by|for|to|in|on|at|over|into|against|between|under|via|through|than|as|like|including|despite|toward|towards|around|alongside|among|behind)$/.test(
        lower,
      )
    )
      return adverbial(items, i, at) ||
        (finite && opening(items, i, at)) ||
        (finite && /^(?:as|than|like)$/.test(lower)) ||
        /^(?:led|headed|fronted|consisting|comprising|consortium)$/.test(items[i - 1]?.lower ?? '')
        ? null
        : pos === 'PART' && lower === 'to' && verbOf(items[i + 1]?.lower ?? '')?.form === 'base'
          ? null
          : lower;
    if (lower === 'and' || lower === ',') {
      if (items[i - 1] && items[i - 1]!.parties.length > 0 && lower === 'and')
        return prepositionOf(items, i - 1);
      if (
        lower === ',' &&
        items[i - 1]?.pos === 'NOUN' &&
        /^[,.]$/.test(items[at + 1]?.lower ?? '')
      )
        continue;
      if (
        lower === ',' &&
        items[i - 1]?.parties.length === 0 &&
        /^(?:owner|partner|rival|parent|subsidiary|unit|landlord|operator|buyer|seller|supplier)$/.test(
          items[i - 1]!.lower,
        )
      )
        continue;
      return null;
    }
    if (parties.length > 0 && !/^(?:its|their|our)$/.test(lower) && items[i + 1]?.lower !== "'s")
      return null;
    const mistagged = pos === 'VERB' && items[i - 1]?.lower === 'to' && !verbOf(lower);
    const attributive =
      pos === 'VERB' &&
      /(?:ing|ed)$/.test(lower) &&
      items[i + 1]?.pos === 'NOUN' &&
      !/^(?:AUX)$/.test(items[i - 1]?.pos ?? '');
    if (
      !mistagged &&
      !attributive &&
      !/^(?:DET|ADJ|NOUN|PROPN|NUM|PART)$/.test(pos) &&
      !/^(?:its|their|our|'s)$/.test(lower)
    )
      return null;
  }
  return null;
}

/**
 * "Under the agreement each carrier": a determiner or pronoun right after a noun opens a phrase
 * that no preposition governs.
 */
function beginsPhrase(items: readonly Item[], at: number): boolean {
  const [item, before] = [items[at]!, items[at - 1]];
  return (
    item.anaphor &&
    !/^(?:its|their|our|them|us)$/.test(item.lower) &&
    before !== undefined &&
    before.parties.length === 0 &&
    /^(?:NOUN|NUM)$/.test(before.pos)
  );
}

/**
 * "Under a separate agreement Foo is": a name after a noun, before its verb, where the preposition
 * opened the sentence.
 */
function opening(items: readonly Item[], preposition: number, at: number): boolean {
  if (
    /^(?:for|during|under|throughout|over|until|through|from|in|at|by|with|on)$/.test(
      items[0]!.lower,
    ) &&
    at < 14 &&
    /^(?:NOUN|NUM)$/.test(items[at - 1]!.pos) &&
    items
      .slice(0, at)
      .every((one) => one.parties.length === 0 && !/^(?:VERB|AUX|PUNCT)$/.test(one.pos))
  )
    return true;
  return (
    /^(?:under|with|in|by|at|through|for|as|from)$/.test(items[preposition]!.lower) &&
    (preposition === 0 || items[preposition - 1]!.lower === ',') &&
    items[at - 1]!.pos === 'NOUN' &&
    items[at - 1]!.parties.length === 0 &&
    at - preposition > 2
  );
}

/**
 * "In exchange Foo", "From 2028 Foo": a phrase of its own that merely stands before the subject.
 */
function adverbial(items: readonly Item[], preposition: number, at: number): boolean {
  const between = items.slice(preposition + 1, at);
  return (
    between.some((item) => item.date !== null || item.length !== null) ||
    (between.length === 1 &&
      /^(?:exchange|return|addition|turn|response|future|particular|fact|part|that|this|it|then|now|contrast|consequence|all)$/.test(
        between[0]!.lower,
      ))
  );
}

function withJoined(items: readonly Item[], at: number): Subject {
  let parties = [...items[at]!.parties];
  let first = at;
  for (let i = at - 1; i > 0; i--) {
    if (i === first) continue;
    if (items[i]!.lower === ')' && first - i <= 2) {
      const open = items.slice(0, i).findLastIndex((one) => one.lower === '(');
      if (open > 0 && i - open < 8) {
        i = open;
        if (items[i - 1]!.parties.length > 0) {
          parties = [...items[i - 1]!.parties, ...parties];
          first = i - 1;
        }
        continue;
      }
    }
    if (!/^(?:and|,|&)$/.test(items[i]!.lower)) {
      if (
        /^(?:DET|ADJ|NOUN|PROPN|PART)$/.test(items[i]!.pos) &&
        items[i]!.parties.length === 0 &&
        first - i < 5
      )
        continue;
      break;
    }
    const left = items[i - 1]!;
    if (left.parties.length === 0 || (items[i]!.lower === ',' && parties.length < 2)) break;
    parties = [...left.parties, ...parties];
    first = i - 1;
  }
  return { parties: [...new Set(parties)], at: first, noun: null };
}

function headNoun(
  items: readonly Item[],
  chain: number,
): { readonly word: string; readonly at: number } | null {
  let i = chain - 1;
  if (items[i]?.lower === ',' || items[i]?.lower === ')') {
    const open = items.slice(0, i).findLastIndex((one) => one.lower === ',' || one.lower === '(');
    if (open > 0 && i - open < 16) i = open - 1;
  }
  while (i >= 0 && /^(?:which|that)$/.test(items[i]!.lower))
    i -= items[i - 1]?.lower === ',' ? 2 : 1;
  let word: { word: string; at: number } | null = null;
  for (let steps = 0; i >= 0 && steps < 14; i--, steps++) {
    const { lower, pos, parties } = items[i]!;
    if (parties.length > 0 && !/^(?:its|their|our)$/.test(lower) && items[i + 1]?.lower !== "'s")
      return word && steps > 0 && isOblique(items, i) ? (continueLeft(items, i) ?? word) : word;
    if (pos === 'NOUN' && word === null) word = { word: lower, at: i };
    if (/^(?:of|with|for|between|to|on|in|from)$/.test(lower)) word = null;
    if (pos === 'DET' || /^(?:its|their|our)$/.test(lower)) {
      if (items[i - 1] && /^(?:of|with|for|between|to|on|in|from)$/.test(items[i - 1]!.lower))
        continue;
      return word ? { word: word.word, at: i } : null;
    }
    if (pos === 'VERB' || pos === 'AUX' || lower === ',' || CLAUSE_BREAK.test(lower)) return word;
  }
  return word;
}

function continueLeft(
  items: readonly Item[],
  at: number,
): { readonly word: string; readonly at: number } | null {
  for (let i = at - 1; i >= Math.max(0, at - 8); i--) {
    const { lower, pos } = items[i]!;
    if (pos === 'VERB' || pos === 'AUX' || lower === ',') return null;
    if (
      pos === 'NOUN' &&
      items[i + 1] &&
      /^(?:of|with|for|between|to|on|in|from)$/.test(items[i + 1]!.lower)
    )
      return { word: lower, at: Math.max(0, i - 1) };
  }
  return null;
}
