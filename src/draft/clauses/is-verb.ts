import type { Item } from './items.ts';
import { ADVERB, AUXILIARY } from './chain.ts';
import { verbOf } from './verbs.ts';
import { DESCRIPTORS } from '../words/lexicon.ts';

export function isVerb(items: readonly Item[], at: number, form: string, lemma: string): boolean {
  const item = items[at]!;
  const before = items[at - 1];
  const next = items[at + 1];
  if (lemma === 'have' || lemma === 'be') {
    let i = at + 1;
    while (items[i] && (items[i]!.pos === 'ADV' || ADVERB.has(items[i]!.lower))) i += 1;
    const after = items[i];
    if (
      after &&
      (after.pos === 'VERB' ||
        after.pos === 'AUX' ||
        (verbOf(after.lower)?.form === 'past' &&
          after.parties.length === 0 &&
          after.pos !== 'NOUN'))
    )
      return false;
    return lemma === 'be' || !(after && after.lower === 'to');
  }
  if (form === 'past' || form === 'ing') {
    if (before?.lower === '-' || next?.lower === '-') return false;
    if (
      form === 'ing' &&
      before?.lower === 'on' &&
      /^(?:go|goes|carry|carries)$/.test(items[at - 2]?.lower ?? '')
    )
      return true;
    if (
      before &&
      /^(?:the|a|an|its|their|this|any|no|'s)$/.test(before.lower) &&
      (/^(?:NOUN|PROPN|ADJ)$/.test(next?.pos ?? '') || form === 'ing')
    )
      return false;
    if (form === 'ing' && DESCRIPTORS.has(next?.lower ?? '') && items[at + 2]?.parties.length)
      return false; // Shipping company Foo.
    if (
      form === 'ing' &&
      before &&
      /^(?:of|for|by|in|without|on|from|before|after|to|and|or)$/.test(before.lower)
    )
      return lemma === 'give';
    if (
      form === 'ing' &&
      before &&
      /^(?:ADJ|NUM|DET)$/.test(before.pos) &&
      /^(?:NOUN|PROPN)$/.test(next?.pos ?? '') &&
      before.parties.length === 0
    )
      return false;
    return item.pos !== 'NOUN' || before?.pos === 'AUX' || before?.parties.length !== 0;
  }
  const relative =
    before?.lower === 'that' &&
    form === 'third' &&
    (/^(?:NOUN|PROPN)$/.test(items[at - 2]?.pos ?? '') || (items[at - 2]?.parties.length ?? 0) > 0);
  if (relative) return true;
  if (
    before &&
    /^(?:these|those|this|that|each|both|all|some|neither|either)$/.test(before.lower) &&
    before.parties.length === 0
  )
    return item.pos === 'VERB';
  if (
    before &&
    /^(?:on|under|with|via|through|per|over|against|without|into|at)$/.test(before.lower) &&
    before.parties.length === 0
  )
    return false;
  if (form === 'third' && inLengthPhrase(items, at)) return false;
  if (
    before &&
    (before.pos === 'DET' ||
      before.pos === 'ADJ' ||
      /^(?:its|their|his|our|'s|s'|of|an?|the|no|any|for|from|by|in|and)$/.test(before.lower))
  ) {
    return before.lower === 'and'
      ? item.pos === 'VERB'
      : item.pos === 'VERB' &&
          form !== 'base' &&
          !/^(?:the|an?|its|their|'s|of|any|no|for|from|by|in)$/.test(before.lower) &&
          before.pos !== 'DET';
  }
  if (
    form === 'base' &&
    before &&
    before.pos === 'ADV' &&
    /^(?:a|an|the|its|their)$/.test(items[at - 2]?.lower ?? '')
  )
    return false;
  if (before && (AUXILIARY.has(before.lower) || before.lower === 'to' || ADVERB.has(before.lower)))
    return true;
  if (item.pos === 'VERB' || item.pos === 'AUX') return true;
  if (item.pos === 'NOUN' && /^(?:worth|of|for|,|and|\.)$/.test(next?.lower ?? '')) return false;
  return Boolean(
    before && before.parties.length > 0 && form === 'third' && next && next.pos !== 'PUNCT',
  );
}

/**
 * Whether only nouns stand between a length and the word, which then is a noun too: five-year time
 * charters.
 */
function inLengthPhrase(items: readonly Item[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    if (items[i]!.length) return true;
    if (!/^(?:NOUN|ADJ|PROPN)$/.test(items[i]!.pos) || items[i]!.parties.length > 0) return false;
  }
  return false;
}
