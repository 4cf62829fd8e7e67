import { DESCRIPTORS } from '../parties/lexicon.ts';
import type { Item } from './items.ts';
import { type VerbClass, verbOf } from './verbs.ts';

/** How a clause says its verb: as done, as owed, as allowed, as planned, as merely possible. */
export type Mood = 'FACT' | 'WILL' | 'DUTY' | 'MAY' | 'FREE' | 'PLAN' | 'PAST_PERFECT';

/** A verb of deals in its clause: who, what, and which words belong to it. Numbers are places in the list of items. */
export interface Predicate {
  readonly lemma: string;
  readonly cls: VerbClass;
  readonly verb: number;
  /** First item of its auxiliaries and controlling verbs. */
  readonly chain: number;
  /** After its last item. */
  readonly until: number;
  readonly passive: boolean;
  readonly participle: boolean;
  readonly mood: Mood;
  readonly negated: boolean;
  /** Already over: past without present relevance, such as had held. */
  readonly noLonger: boolean;
  readonly subject: readonly number[];
  /** Where the subject stands, or the chain where none was found. */
  readonly subjectAt: number;
  /** The head noun of a subject that is no party: agreement, licence. */
  readonly subjectNoun: string | null;
  /** The noun that a governed infinitive hangs on: right, option, deal. */
  readonly governor: string | null;
}

const AUXILIARY = new Set("will would shall can could may might must should has have had having is are was were be been being do does did 's 've 'll 'd ca wo cannot being get gets got".split(' '));
const ADVERB = new Set('not n\'t never also now then still already jointly exclusively only both each no longer thus instead itself themselves therefore again once initially currently ever'.split(' '));
const DUTY = /^(?:agree[sd]?|agreeing|commit(?:s|ted|ting)?|promise[sd]?|pledge[sd]?|undert(?:ake|akes|ook|aken)|oblige[sd]?|obligated|required|bound|contract(?:ed|s)|guarantee[sd]?|covenant(?:s|ed)?|vow(?:s|ed)|compelled|forced)$/;
const FREE = /^(?:free|allowed|permitted|authori[sz]ed|cleared|able|welcome|continue[sd]?)$/;
const MAY = /^(?:entitled|eligible|empowered)$/;
const PLAN = /^(?:plan(?:s|ned|ning)?|hope[sd]?|aim(?:s|ed|ing)?|intend(?:s|ed)?|expect(?:s)?|seek(?:s|ing)?|sought|want(?:s|ed)?|considering|consider(?:s|ed)?|trying|tried|looking|exploring|wish(?:es|ed)?|likely|willing|offer(?:s|ed)?|propose[sd]?|attempting|attempted|fail(?:s|ed)?|refuse[sd]?|decline[sd]?)$/;
const SET = /^(?:set|due|expected|scheduled|about|ready|slated|going)$/;
const GOVERNOR = /^(?:rights?|options?|licen[cs]es?|permission|freedom|power|ability|warrants?|approval|consent|agreements?|deals?|contracts?|pacts?|accords?|commitments?|obligations?|plans?|talks|bids?|offers?|proposals?|intention|opportunity|concession|franchise|mandate|permit|authority|entitlement|veto|study|efforts?|attempts?|refusal)$/;
const CLAUSE_BREAK = /^(?:which|that|who|whom|whereby|while|whereas|because|although|though|but|if|unless|when|until|after|before|;|:|—|-|\()$/;

/** All verbs of deals in a sentence, in order, each with its subject; governed infinitives carry their governor. */
export function predicatesOf(items: readonly Item[]): readonly Predicate[] {
  const found: Predicate[] = [];
  items.forEach((item, at) => {
    const predicate = predicateAt(items, item, at, found);
    if (predicate) found.push(predicate);
  });
  return found.map((one) => ({ ...one, until: regionEnd(items, one, found) }));
}

function predicateAt(items: readonly Item[], item: Item, at: number, before: readonly Predicate[]): Predicate | null {
  if (item.parties.length > 0 || item.pos === 'NUM' || !/^[a-z]/i.test(item.lower)) return null;
  const verb = verbOf(item.lower);
  if (!verb || !isVerb(items, at, verb.form, verb.lemma)) return null;
  let chain = chainOf(items, at);
  if (chain.start === at && verb.form === 'base' && /^(?:and|or|,)$/.test(items[at - 1]?.lower ?? '')) chain = inherited(items, at) ?? chain;
  const words = items.slice(chain.start, at).map((one) => one.lower);
  const be = words.some((word) => /^(?:is|are|was|were|be|been|being|gets?|got|'s)$/.test(word));
  const passive = verb.form === 'past' && be && verb.cls !== 'BE' && !chain.active;
  const participle = words.length === 0 && (verb.form === 'ing' || (verb.form === 'past' && reducedRelative(items, at)));
  const subject = chain.object ?? subjectOf(items, chain.start, participle, before);
  return {
    lemma: verb.lemma, cls: verb.cls, verb: at, chain: chain.start, until: items.length, passive: passive || (participle && verb.form === 'past'), participle,
    mood: chain.mood ?? (words.includes('had') && verb.form === 'past' && !words.includes('agreed') && !reported(items, chain.start, verb.lemma) ? 'PAST_PERFECT' : words.some((word) => /^(?:will|shall|must|'ll|wo)$/.test(word)) ? 'WILL' : words.some((word) => /^(?:may|can|cannot|ca)$/.test(word)) ? 'MAY' : words.some((word) => word === 'would' || word === "'d") && reported(items, chain.start, verb.lemma) ? 'WILL' : words.some((word) => /^(?:would|could|might|should|'d)$/.test(word)) ? 'PLAN' : 'FACT'),
    negated: words.some((word) => /^(?:not|n't|never|cannot)$/.test(word)) || /^(?:neither|no)$/i.test(items[subject.at]?.lower.split(' ')[0] ?? ''),
    noLonger: words.join(' ').includes('no longer'), subject: subject.parties, subjectAt: subject.at, subjectNoun: subject.noun, governor: chain.governor,
  };
}

/** In reported speech (said it had granted) the past perfect is the plain past; of a state (had held) it is history. */
function reported(items: readonly Item[], chain: number, lemma: string): boolean {
  if (/^(?:hold|own|have|be|keep|enjoy|run|operate|manage|supply|host)$/.test(lemma)) return false;
  return items.slice(0, chain).some((item) => /^(?:said|says|announced|announces|confirmed|disclosed|revealed|reported|added|told)$/.test(item.lower));
}

function isVerb(items: readonly Item[], at: number, form: string, lemma: string): boolean {
  const item = items[at]!;
  const before = items[at - 1];
  const next = items[at + 1];
  if (lemma === 'have' || lemma === 'be') {
    let i = at + 1;
    while (items[i] && (items[i]!.pos === 'ADV' || ADVERB.has(items[i]!.lower))) i += 1;
    const after = items[i];
    if (after && (after.pos === 'VERB' || after.pos === 'AUX' || (verbOf(after.lower)?.form === 'past' && after.parties.length === 0 && after.pos !== 'NOUN'))) return false;
    return lemma === 'be' || !(after && after.lower === 'to');
  }
  if (form === 'past' || form === 'ing') {
    if (before?.lower === '-' || next?.lower === '-') return false;
    if (before && /^(?:the|a|an|its|their|this|any|no|'s)$/.test(before.lower) && (next?.pos === 'NOUN' || next?.pos === 'PROPN' || form === 'ing')) return false;
    if (form === 'ing' && before && /^(?:of|for|by|in|without|on|from|before|after|to|and|or)$/.test(before.lower)) return lemma === 'give';
    return item.pos !== 'NOUN' || (before?.pos === 'AUX') || before?.parties.length !== 0;
  }
  if (before && /^(?:these|those|this|that|each|both|all|some|neither|either)$/.test(before.lower) && before.parties.length === 0) return item.pos === 'VERB';
  if (before && (before.pos === 'DET' || before.pos === 'ADJ' || /^(?:its|their|his|our|'s|s'|of|an?|the|no|any|for|from|by|in|and)$/.test(before.lower))) {
    return before.lower === 'and' ? item.pos === 'VERB' : (item.pos === 'VERB' && !/^(?:the|an?|its|their|'s|of|any|no|for|from|by|in)$/.test(before.lower) && before.pos !== 'DET');
  }
  if (before && (AUXILIARY.has(before.lower) || before.lower === 'to' || ADVERB.has(before.lower))) return true;
  if (item.pos === 'VERB' || item.pos === 'AUX') return true;
  if (item.pos === 'NOUN' && /^(?:worth|of|for|,|and|\.)$/.test(next?.lower ?? '')) return false;
  return Boolean(before && before.parties.length > 0 && form === 'third' && next && next.pos !== 'PUNCT');
}

interface Chain { readonly start: number; readonly mood: Mood | null; readonly governor: string | null; readonly object: Subject | null; readonly active: boolean }

/** Walks left over auxiliaries, adverbs and verbs that control an infinitive (agreed to, is free to, is set to). */
function chainOf(items: readonly Item[], verb: number): Chain {
  let start = verb;
  let mood: Mood | null = null;
  let active = false;
  const strongest = (next: Mood): void => {
    if (mood === null || next === 'PLAN' || (next !== 'WILL' && mood === 'WILL')) mood = next;
  };
  for (let i = verb - 1; i >= 0; i--) {
    const { lower, pos, parties } = items[i]!;
    const to = items[i + 1]?.lower === 'to' || (items[i + 1]?.lower === 'not' && items[i + 2]?.lower === 'to');
    if (parties.length > 0) {
      if (!to) break;
      let k = i - 1;
      while (k > i - 6 && k >= 0 && /^(?:NOUN|ADJ|PROPN|DET)$/.test(items[k]!.pos) && items[k]!.parties.length === 0) k -= 1;
      const control = items[k]?.lower ?? '';
      const cls = verbOf(control)?.cls;
      if (cls !== 'OBLIGE' && cls !== 'ALLOW' && cls !== 'REQUIRE' && cls !== 'APPOINT') break;
      return { start: i + 1, mood: cls === 'ALLOW' ? 'MAY' : cls === 'APPOINT' ? 'WILL' : 'DUTY', governor: null, object: { parties, at: i, noun: null }, active: true };
    }
    if (to && lower !== 'not') {
      if (DUTY.test(lower)) strongest('DUTY');
      else if (FREE.test(lower)) strongest('FREE');
      else if (MAY.test(lower)) strongest('MAY');
      else if (SET.test(lower)) strongest('WILL');
      else if (PLAN.test(lower)) strongest('PLAN');
      else if (GOVERNOR.test(lower)) return { start: i + 1, mood, governor: lower, object: null, active };
      else if (/^(?:is|are|was|were|has|have)$/.test(lower)) strongest(lower.startsWith('ha') ? 'DUTY' : 'WILL');
      else break;
      active = true;
    } else if (lower !== 'to' && !AUXILIARY.has(lower) && !ADVERB.has(lower) && pos !== 'ADV') break;
    start = i;
  }
  return { start, mood, governor: null, object: null, active };
}

/** A second infinitive after and, or or a comma shares the chain of the first: to develop and sell. */
function inherited(items: readonly Item[], at: number): Chain | null {
  for (let i = at - 2; i >= Math.max(0, at - 25); i--) {
    const item = items[i]!;
    if (CLAUSE_BREAK.test(item.lower)) return null;
    const before = items[i - 1];
    if ((item.pos === 'VERB' || verbOf(item.lower)?.form === 'base') && before && (before.lower === 'to' || AUXILIARY.has(before.lower))) {
      const chain = chainOf(items, i);
      return { ...chain, mood: chain.mood ?? moodOf(items.slice(chain.start, i)) };
    }
  }
  return null;
}

function moodOf(items: readonly Item[]): Mood {
  const words = items.map((one) => one.lower);
  return words.some((word) => /^(?:will|shall|must)$/.test(word)) ? 'WILL' : words.some((word) => /^(?:may|can)$/.test(word)) ? 'MAY' : words.some((word) => /^(?:would|could|might)$/.test(word)) ? 'PLAN' : 'FACT';
}

/** A past participle that follows a noun directly: an agreement signed with, spectrum owned by. */
function reducedRelative(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  const next = items[at + 1];
  return Boolean(before && next && before.parties.length === 0 && /^(?:by|with|to|from|in)$/.test(next.lower) && (before.pos === 'NOUN' || before.lower === ','));
}

interface Subject { readonly parties: readonly number[]; readonly at: number; readonly noun: string | null }

function subjectOf(items: readonly Item[], chain: number, participle: boolean, before: readonly Predicate[]): Subject {
  const previous = items[chain - 1]?.lower ?? '';
  const relative = /^(?:which|that|who|whom)$/.test(previous);
  const last = before.at(-1);
  if (/^(?:and|but|or|then)$/.test(previous) || (previous === ',' && !participle)) {
    const shared = before.findLast((one) => one.governor === null && !one.participle);
    const own = nearestParty(items, chain - 1, shared ? shared.verb : -1, false);
    if (previous !== ',' && shared && shared.cls !== 'SIGN') return { parties: shared.subject, at: chain, noun: shared.subjectNoun };
    if (previous !== ',' && own) return own;
    if (!own && shared) return { parties: shared.subject, at: chain, noun: shared.subjectNoun };
  }
  if (participle && last) return items[chain - 1]?.lower === ',' || last.governor === null ? { parties: last.passive ? [] : last.subject, at: chain, noun: last.passive ? last.subjectNoun ?? 'agreement' : last.subjectNoun } : { parties: [], at: chain, noun: null };
  const antecedent = items[chain - 2];
  if (relative && previous !== 'who' && antecedent?.pos === 'NOUN' && antecedent.parties.length === 0 && !DESCRIPTORS.has(antecedent.lower)) return { parties: [], at: chain - 1, noun: antecedent.lower };
  const floor = relative ? -1 : clauseFloor(items, chain);
  const near = nearestParty(items, chain, floor, relative);
  const noun = headNoun(items, chain);
  if (noun && (!near || near.at < noun.at - 4 || items.slice(near.at, noun.at).some((one) => /^(?:of|with|for|by|in)$/.test(one.lower)))) return { parties: [], at: noun.at, noun: noun.word };
  return near ?? { parties: [], at: noun?.at ?? chain, noun: noun?.word ?? null };
}

function clauseFloor(items: readonly Item[], chain: number): number {
  if (items[chain - 1]?.lower === ',') {
    const opening = items.slice(0, chain - 1).findLastIndex((item, i) => /^(?:which|who|whose)$/.test(item.lower) && items[i - 1]?.lower === ',');
    if (opening > 0 && chain - opening < 40) return clauseFloor(items, opening - 1);
  }
  for (let i = chain - 1; i >= 0; i--) if (/^(?:;|:|—|that|which|who|whereby|while|whereas|because|although|though|but|if|unless|when|until|after|before)$/.test(items[i]!.lower) && i < chain - 1) return i;
  return -1;
}

/** The party nearest to the left that is not inside a prepositional phrase, with those joined to it by and. */
function nearestParty(items: readonly Item[], from: number, floor: number, oblique: boolean): Subject | null {
  for (let i = from - 1; i > floor; i--) {
    const item = items[i]!;
    if (item.parties.length === 0 || /^(?:its|their|our)$/.test(item.lower)) continue;
    if (/^(?:'s|'|s')$/.test(items[i + 1]?.lower ?? '')) continue;
    if (!oblique && isOblique(items, i)) continue;
    return withJoined(items, i);
  }
  return null;
}

/** Whether a preposition governs the item: it stands before it, with nothing but describing words between. */
export function isOblique(items: readonly Item[], at: number): boolean {
  return prepositionOf(items, at) !== null;
}

/** The preposition that governs an item, or null. */
export function prepositionOf(items: readonly Item[], at: number): string | null {
  const finite = /^(?:VERB|AUX)$/.test(items[at + 1]?.pos ?? '') && !/(?:ing|ed)$/.test(items[at + 1]!.lower);
  for (let i = at - 1; i >= Math.max(0, at - 9); i--) {
    const { lower, pos, parties } = items[i]!;
    if (/^(?:of|with|from|by|for|to|in|on|at|over|into|against|between|under|via|through|than|as|like|including|despite|toward|towards|around|alongside|among|behind)$/.test(lower)) return adverbial(items, i, at) || (finite && /^(?:as|than|like)$/.test(lower)) || /^(?:led|headed|fronted|consisting|comprising|consortium)$/.test(items[i - 1]?.lower ?? '') ? null : pos === 'PART' && lower === 'to' && verbOf(items[i + 1]?.lower ?? '') ? null : lower;
    if (lower === 'and' || lower === ',') {
      if (items[i - 1] && items[i - 1]!.parties.length > 0 && lower === 'and') return prepositionOf(items, i - 1);
      if (lower === ',' && items[i - 1]?.parties.length === 0 && /^(?:owner|partner|rival|parent|subsidiary|unit|landlord|operator|buyer|seller|supplier)$/.test(items[i - 1]!.lower)) continue;
      return null;
    }
    if (parties.length > 0 && !/^(?:its|their|our)$/.test(lower) && items[i + 1]?.lower !== "'s") return null;
    const mistagged = pos === 'VERB' && items[i - 1]?.lower === 'to' && !verbOf(lower);
    if (!mistagged && !/^(?:DET|ADJ|NOUN|PROPN|NUM|PART)$/.test(pos) && !/^(?:its|their|our|'s)$/.test(lower)) return null;
  }
  return null;
}

/** "In exchange Foo", "From 2028 Foo": a phrase of its own that merely stands before the subject. */
function adverbial(items: readonly Item[], preposition: number, at: number): boolean {
  const between = items.slice(preposition + 1, at);
  return between.some((item) => item.date !== null || item.length !== null) || (between.length === 1 && /^(?:exchange|return|addition|turn|response|future|particular|fact|part|that|this|it|then|now|contrast|consequence|all)$/.test(between[0]!.lower));
}

function withJoined(items: readonly Item[], at: number): Subject {
  let parties = [...items[at]!.parties];
  let first = at;
  for (let i = at - 1; i > 0; i--) {
    if (!/^(?:and|,|&)$/.test(items[i]!.lower)) {
      if (/^(?:DET|ADJ|NOUN|PROPN|PART)$/.test(items[i]!.pos) && items[i]!.parties.length === 0 && first - i < 5) continue;
      break;
    }
    const left = items[i - 1]!;
    if (left.parties.length === 0 || (items[i]!.lower === ',' && parties.length < 2)) break;
    parties = [...left.parties, ...parties];
    first = i - 1;
  }
  return { parties: [...new Set(parties)], at: first, noun: null };
}

function headNoun(items: readonly Item[], chain: number): { readonly word: string; readonly at: number } | null {
  let i = chain - 1;
  if (items[i]?.lower === ',' || items[i]?.lower === ')') {
    const open = items.slice(0, i).findLastIndex((one) => one.lower === ',' || one.lower === '(');
    if (open > 0 && i - open < 16) i = open - 1;
  }
  while (i >= 0 && /^(?:which|that)$/.test(items[i]!.lower)) i -= items[i - 1]?.lower === ',' ? 2 : 1;
  let word: { word: string; at: number } | null = null;
  for (let steps = 0; i >= 0 && steps < 14; i--, steps++) {
    const { lower, pos, parties } = items[i]!;
    if (parties.length > 0 && !/^(?:its|their|our)$/.test(lower) && items[i + 1]?.lower !== "'s") return word && steps > 0 && isOblique(items, i) ? continueLeft(items, i) ?? word : word;
    if (pos === 'NOUN' && word === null) word = { word: lower, at: i };
    if (/^(?:of|with|for|between|to|on|in|from)$/.test(lower)) word = null;
    if (pos === 'DET' || /^(?:its|their|our)$/.test(lower)) {
      if (items[i - 1] && /^(?:of|with|for|between|to|on|in|from)$/.test(items[i - 1]!.lower)) continue;
      return word ? { word: word.word, at: i } : null;
    }
    if (pos === 'VERB' || pos === 'AUX' || lower === ',' || CLAUSE_BREAK.test(lower)) return word;
  }
  return word;
}

function continueLeft(items: readonly Item[], at: number): { readonly word: string; readonly at: number } | null {
  for (let i = at - 1; i >= Math.max(0, at - 8); i--) {
    const { lower, pos } = items[i]!;
    if (pos === 'VERB' || pos === 'AUX' || lower === ',') return null;
    if (pos === 'NOUN' && items[i + 1] && /^(?:of|with|for|between|to|on|in|from)$/.test(items[i + 1]!.lower)) return { word: lower, at: Math.max(0, i - 1) };
  }
  return null;
}

function regionEnd(items: readonly Item[], one: Predicate, all: readonly Predicate[]): number {
  if (one.cls === 'ALLOW') return items.length;
  let until = items.length;
  for (const other of all) {
    if (other.verb <= one.verb || other.governor !== null) continue;
    if (other.cls === 'USE' && other.chain === other.verb) continue;
    if (items[other.chain]!.lower === 'being' || (other.participle && other.passive)) continue;
    const start = other.subjectAt > one.verb && other.subjectAt < other.chain ? other.subjectAt : other.chain;
    if (start > one.verb) until = Math.min(until, start);
  }
  const stop = items.findIndex((item, i) => i > one.verb && /^(?:;)$/.test(item.lower));
  return stop > 0 ? Math.min(until, stop) : until;
}
