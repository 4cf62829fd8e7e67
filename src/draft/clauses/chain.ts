import type { Item } from './items.ts';
import { verbOf } from './verbs.ts';

/** How a clause says its verb: as done, as owed, as allowed, as planned, as merely possible. */
export type Mood = 'FACT' | 'WILL' | 'DUTY' | 'MAY' | 'FREE' | 'PLAN' | 'PAST_PERFECT';

/**
 * Who does it: parties, or the head noun of a subject that is no party. `at` is a place in the list
 * of items.
 */
export interface Subject {
  readonly parties: readonly number[];
  readonly at: number;
  readonly noun: string | null;
}

/** The auxiliaries and controlling verbs before a verb. */
export interface Chain {
  readonly start: number;
  readonly mood: Mood | null;
  readonly governor: string | null;
  readonly object: Subject | null;
  readonly active: boolean;
}

/** Words and signs at which a clause ends. */
export const CLAUSE_BREAK =
  /^(?:which|that|who|whom|whereby|while|whereas|because|although|though|but|if|unless|when|until|after|before|;|:|—|-|\()$/;

/** Words that may stand between a subject and its verb. */
export const AUXILIARY = new Set(
  "will would shall can could may might must should has have had having is are was were be been being do does did 's 've 'll 'd ca wo cannot being get gets got".split(
    ' ',
  ),
);

/** Adverbs and the like that may stand there too. */
export const ADVERB = new Set(
  "not n't never also now then still already jointly exclusively only both each no longer thus instead itself themselves therefore again once initially currently ever".split(
    ' ',
  ),
);

const DUTY =
  /^(?:agree[sd]?|agreeing|commit(?:s|ted|ting)?|promise[sd]?|pledge[sd]?|undert(?:ake|akes|ook|aken)|oblige[sd]?|obligated|required|bound|contract(?:ed|s)|guarantee[sd]?|covenant(?:s|ed)?|vow(?:s|ed)|compelled|forced)$/;

const FREE = /^(?:free|able|welcome)$/;
const CONTINUE = /^continue[sd]?$/;

const MAY = /^(?:entitled|eligible|empowered|allowed|permitted|authori[sz]ed|cleared)$/;

const PLAN =
  /^(?:plan(?:s|ned|ning)?|hope[sd]?|aim(?:s|ed|ing)?|intend(?:s|ed)?|expect(?:s)?|seek(?:s|ing)?|sought|want(?:s|ed)?|considering|consider(?:s|ed)?|trying|tried|looking|exploring|wish(?:es|ed)?|likely|willing|offer(?:s|ed)?|propose[sd]?|attempting|attempted|about|fail(?:s|ed)?|refuse[sd]?|decline[sd]?|used)$/;

const SET = /^(?:set|due|expected|scheduled|ready|slated|going)$/;

const GOVERNOR =
  /^(?:rights?|options?|licen[cs]es?|permission|freedom|power|ability|warrants?|approval|consent|agreements?|deals?|contracts?|pacts?|accords?|commitments?|obligations?|plans?|talks|bids?|offers?|proposals?|intention|opportunity|concession|franchise|mandate|permit|authority|entitlement|veto|study|efforts?|attempts?|refusal)$/;

/**
 * Walks left over auxiliaries, adverbs and verbs that control an infinitive (agreed to, is free to,
 * is set to).
 */
export function chainOf(items: readonly Item[], verb: number): Chain {
  let start = verb;
  let mood: Mood | null = null;
  let active = false;
  const strongest = (next: Mood): void => {
    if (mood === null || next === 'PLAN' || (next !== 'WILL' && mood === 'WILL')) mood = next;
  };
  let from = verb - 1;
  if (
    items[from]?.lower === 'on' &&
    /^(?:go|goes|carry|carries)$/.test(items[from - 1]?.lower ?? '')
  ) {
    start = from - 1;
    from -= 2;
  }
  for (let i = from; i >= 0; i--) {
    const { lower, pos, parties } = items[i]!;
    const to =
      items[i + 1]?.lower === 'to' ||
      (items[i + 1]?.lower === 'not' && items[i + 2]?.lower === 'to');
    if (parties.length > 0) {
      if (!to && i === verb - 1 && /^(?:see|sees|saw|seeing)$/.test(items[i - 1]?.lower ?? ''))
        return {
          start: verb,
          mood: 'WILL',
          governor: null,
          object: { parties, at: i, noun: null },
          active: true,
        }; // The lease will see X pay.
      if (!to) break;
      let k = i - 1;
      while (
        k > i - 6 &&
        k >= 0 &&
        /^(?:NOUN|ADJ|PROPN|DET)$/.test(items[k]!.pos) &&
        items[k]!.parties.length === 0
      )
        k -= 1;
      const agent = items[k]?.lower === 'by';
      const control = items[agent ? k - 1 : k]?.lower ?? '';
      const cls = verbOf(control)?.cls;
      if (
        (i === 0 || CLAUSE_BREAK.test(items[i - 1]!.lower) || (i === 1 && items[0]!.anaphor)) &&
        items[i + 1]?.lower === 'to'
      )
        return {
          start: i + 1,
          mood: 'WILL',
          governor: null,
          object: { parties, at: i, noun: null },
          active: true,
        }; // A headline's future: X to buy Y.
      if (
        /^(?:promise[sd]?|pledge[sd]?|assure[sd]?|undert(?:ook|aken)|guarantee[sd]?)$/.test(
          control,
        ) &&
        !agent
      )
        return { ...chainOf(items, k), mood: 'DUTY', active: true }; // Who promises another to do it does it himself.
      if (cls !== 'OBLIGE' && cls !== 'ALLOW' && cls !== 'REQUIRE' && cls !== 'APPOINT') break;
      if (agent)
        return {
          start: chainOf(items, k - 1).start,
          mood: cls === 'ALLOW' ? 'MAY' : cls === 'APPOINT' ? 'WILL' : 'DUTY',
          governor: null,
          object: null,
          active: true,
        };
      return {
        start: i + 1,
        mood: cls === 'ALLOW' ? 'MAY' : cls === 'APPOINT' ? 'WILL' : 'DUTY',
        governor: null,
        object: { parties, at: i, noun: null },
        active: true,
      };
    }
    if (to && lower !== 'not') {
      if (DUTY.test(lower)) strongest('DUTY');
      else if (FREE.test(lower)) strongest('FREE');
      else if (MAY.test(lower)) strongest('MAY');
      else if (CONTINUE.test(lower)) {
        if (/^(?:may|can)$/.test(items[i - 1]?.lower ?? '')) strongest('FREE');
      } else if (SET.test(lower)) strongest('WILL');
      else if (PLAN.test(lower)) strongest('PLAN');
      else if (GOVERNOR.test(lower))
        return { start: i + 1, mood, governor: lower, object: null, active };
      else if (/^(?:is|are|was|were|has|have|be)$/.test(lower))
        strongest(lower.startsWith('ha') ? 'DUTY' : 'WILL');
      else break;
      active = true;
    } else if (lower !== 'to' && !AUXILIARY.has(lower) && !ADVERB.has(lower) && pos !== 'ADV')
      break;
    start = i;
  }
  return { start, mood, governor: null, object: null, active };
}

/**
 * A second infinitive after and, or or a comma shares the chain of the first: to develop and sell.
 */
export function inherited(items: readonly Item[], at: number): Chain | null {
  for (let i = at - 2; i >= Math.max(0, at - 25); i--) {
    const item = items[i]!;
    if (CLAUSE_BREAK.test(item.lower)) return null;
    const before = items[i - 1];
    if (
      (item.pos === 'VERB' || verbOf(item.lower)?.form === 'base') &&
      before &&
      (before.lower === 'to' || AUXILIARY.has(before.lower))
    ) {
      const chain = chainOf(items, i);
      return { ...chain, mood: chain.mood ?? moodOf(items.slice(chain.start, i)) };
    }
  }
  return null;
}

function moodOf(items: readonly Item[]): Mood {
  const words = items.map((one) => one.lower);
  return words.some((word) => /^(?:will|shall|must)$/.test(word))
    ? 'WILL'
    : words.some((word) => /^(?:may|can)$/.test(word))
      ? 'MAY'
      : words.some((word) => /^(?:would|could|might)$/.test(word))
        ? 'PLAN'
        : 'FACT';
}

/**
 * In reported speech (said it had granted) the past perfect is the plain past; of a state (had
 * held) it is history.
 */
export function reported(items: readonly Item[], chain: number, lemma: string): boolean {
  if (/^(?:hold|own|have|be|keep|enjoy|run|operate|manage|supply|host)$/.test(lemma)) return false;
  return items
    .slice(0, chain)
    .some((item) =>
      /^(?:said|says|announced|announces|confirmed|disclosed|revealed|reported|added|told)$/.test(
        item.lower,
      ),
    );
}
