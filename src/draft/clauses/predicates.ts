import type { Item } from './items.ts';
import type { Predicate } from './predicate.ts';
import { verbOf } from './verbs.ts';
import { chainOf, inherited, reported } from './chain.ts';
import { subjectOf } from './subjects.ts';
import { isVerb } from './is-verb.ts';

/**
 * What a condition of the sentence before brings, which is then as firm as that: in that case X
 * would receive.
 */
const FOLLOWS =
  /^(?:in (?:that|this|such an?) (?:case|event)|if (?:so|it does|that happens|exercised)|(?:up)?on exercise|once exercised|then)\b/;

const BE = /^(?:is|are|was|were|be|been|being|gets?|got|'s)$/;

/**
 * All verbs of deals in a sentence, in order, each with its subject; governed infinitives carry
 * their governor.
 */
export function predicatesOf(items: readonly Item[]): readonly Predicate[] {
  const found: Predicate[] = [];
  items.forEach((item, at) => {
    const predicate = predicateAt(items, item, at, found);
    if (predicate) found.push(predicate);
  });
  const stops =
    found.length === 0
      ? []
      : items.flatMap((item, i) => (item.lower === ';' || newClauseAt(items, i) ? [i] : []));
  return found.map((one) => ({ ...one, until: regionEnd(items, one, found, stops) }));
}

function predicateAt(
  items: readonly Item[],
  item: Item,
  at: number,
  before: readonly Predicate[],
): Predicate | null {
  if (item.parties.length > 0 || item.pos === 'NUM' || !/^[a-z]/i.test(item.lower)) return null;
  const verb = particleVerb(items, at) ?? verbOf(item.lower) ?? barred(items, at);
  if (!verb || !isVerb(items, at, verb.form, verb.lemma)) return null;
  let chain = chainOf(items, at);
  if (
    chain.start === at &&
    verb.form === 'base' &&
    /^(?:and|or|,)$/.test(items[at - 1]?.lower ?? '')
  )
    chain = inherited(items, at) ?? chain;
  const words = items.slice(chain.start, at).map((one) => one.lower);
  const nearest = words.slice(words.lastIndexOf('to') + 1);
  const passive =
    verb.form === 'past' && verb.cls !== 'BE' && nearest.some((word) => BE.test(word));
  const participle =
    words.length === 0 &&
    (verb.form === 'ing' || (verb.form === 'past' && reducedRelative(items, at)));
  const maker =
    /^(?:agreements?|deals?|contracts?|pacts?|accords?|commitments?|obligations?)$/.test(
      chain.governor ?? '',
    )
      ? before.findLast((one) => one.cls === 'SIGN' || one.cls === 'OBTAIN')
      : undefined;
  const governed =
    maker && maker.subject.length === 1
      ? { parties: maker.subject, at: maker.subjectAt, noun: null }
      : null;
  const subject = chain.object ?? governed ?? subjectOf(items, chain.start, participle, before);
  return {
    lemma: verb.lemma,
    cls: verb.cls,
    verb: at,
    chain: chain.start,
    until: items.length,
    passive: passive || (participle && verb.form === 'past'),
    participle,
    mood:
      chain.mood ??
      (words.includes('had') &&
      verb.form === 'past' &&
      !words.includes('agreed') &&
      !reported(items, chain.start, verb.lemma)
        ? 'PAST_PERFECT'
        : words.some((word) => /^(?:will|shall|must|'ll|wo)$/.test(word))
          ? 'WILL'
          : words.some((word) => /^(?:may|can|cannot|ca)$/.test(word))
            ? 'MAY'
            : words.some((word) => word === 'would' || word === "'d") &&
                (reported(items, chain.start, verb.lemma) ||
                  FOLLOWS.test(
                    items
                      .slice(0, 6)
                      .map((one) => one.lower)
                      .join(' '),
                  ))
              ? 'WILL'
              : words.some((word) => /^(?:would|could|might|should|'d)$/.test(word))
                ? 'PLAN'
                : 'FACT'),
    negated:
      words.some((word) => /^(?:not|n't|never|cannot)$/.test(word)) ||
      /^(?:neither|no)$/i.test(items[subject.at]?.lower.split(' ')[0] ?? ''),
    noLonger: words.join(' ').includes('no longer'),
    subject: subject.parties,
    subjectAt: subject.at,
    subjectNoun: subject.noun,
    governor: chain.governor,
  };
}

/** Verbs that end a contract together with their particle: walk away, pull out, opt out. */
function particleVerb(items: readonly Item[], at: number): ReturnType<typeof verbOf> {
  const next = items[at + 1]?.lower ?? '';
  const { lower } = items[at]!;
  if (lower === 'take' && next === 'or' && items[at + 2]?.lower === 'pay')
    return { lemma: 'buy', cls: 'BUY', form: 'base' };
  if (lower === 'pay' && items[at - 1]?.lower === 'or' && items[at - 2]?.lower === 'take')
    return null;
  if (
    lower === 'call' &&
    ((next === 'off' && /^(?:the|this|that|its|their|it)$/.test(items[at + 2]?.lower ?? '')) ||
      (items[at + 2]?.lower === 'off' && /^(?:it|them)$/.test(next)))
  )
    return { lemma: 'cancel', cls: 'TERMINATE', form: 'base' };
  if (/^(?:pick|snap|scoop|hoover|take)(?:s|ed|ing|ped|ping)?$/.test(lower) && next === 'up')
    return {
      lemma: 'acquire',
      cls: 'OBTAIN',
      form: /s$/.test(lower)
        ? 'third'
        : /ed$/.test(lower)
          ? 'past'
          : /ing$/.test(lower)
            ? 'ing'
            : 'base',
    };
  return /^(?:walk|pull|opt|back|break)$/.test(lower) && /^(?:away|out|off)$/.test(next)
    ? { lemma: lower, cls: 'TERMINATE', form: 'base' }
    : null;
}

/** A verb of no class counts where it is forbidden: has agreed not to process cards. */
function barred(items: readonly Item[], at: number): ReturnType<typeof verbOf> {
  if (items[at]!.pos !== 'VERB') return null;
  const [first, second] = [items[at - 2]?.lower ?? '', items[at - 1]?.lower ?? ''];
  const neither =
    /^(?:may|must|shall|can|will)$/.test(second) &&
    items.some((one, i) => i < at && /^(?:neither|no (?:party|side))\b/.test(one.lower));
  const forbidden =
    neither ||
    (first === 'not' && second === 'to') ||
    (second === 'not' && /^(?:may|must|shall|can|will)$/.test(first)) ||
    second === 'cannot';
  return forbidden && !/^(?:sue|challenge|oppose|disclose)$/.test(items[at]!.lower)
    ? { lemma: items[at]!.lower, cls: 'ACT', form: 'base' }
    : null;
}

/** A past participle that follows a noun directly: an agreement signed with, spectrum owned by. */
function reducedRelative(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  const next = items[at + 1];
  return Boolean(
    before &&
    next &&
    before.parties.length === 0 &&
    /^(?:by|with|to|from|in)$/.test(next.lower) &&
    (before.pos === 'NOUN' || before.lower === ','),
  );
}

/**
 * Whether a subject stands at the start of a clause of its own, so that it is not the object of the
 * verb before.
 */
function opensClause(items: readonly Item[], subject: number): boolean {
  let i = subject - 1;
  while (
    i > subject - 6 &&
    i >= 0 &&
    /^(?:NOUN|ADJ|DET|PROPN|PART)$/.test(items[i]!.pos) &&
    items[i]!.parties.length === 0
  )
    i -= 1;
  return (
    i < 0 ||
    /^(?:and|or|but|,|;|:|—|-|that|which|while|as|if|when|where|whereas|because|although|though|until|after|before|unless|once|so)$/.test(
      items[i]!.lower,
    )
  );
}

/** Whether a clause of its own begins after this sign or word: ", and neither company will". */
export function newClauseAt(items: readonly Item[], at: number): boolean {
  if (
    !/^(?:and|but|while|whereas|,)$/.test(items[at]!.lower) ||
    (items[at]!.lower !== ',' && items[at - 1]?.lower !== ',')
  )
    return false;
  for (let i = at + 1; i < Math.min(items.length - 1, at + 6); i++) {
    const { lower, pos, parties } = items[i]!;
    if (parties.length > 0)
      return items[i + 1]!.pos === 'AUX' && !/^(?:'s)$/.test(items[i + 1]!.lower);
    if (
      i > at + 1 &&
      /^(?:VERB|AUX)$/.test(pos) &&
      items[at]!.lower !== ',' &&
      items[i - 1]!.pos === 'NOUN'
    )
      return !/(?:ing|ed)$/.test(lower);
    if (!/^(?:DET|ADJ|NOUN|PROPN)$/.test(pos) && !/^(?:and|but|while|whereas)$/.test(lower))
      return false;
  }
  return false;
}

function regionEnd(
  items: readonly Item[],
  one: Predicate,
  all: readonly Predicate[],
  stops: readonly number[],
): number {
  if (one.cls === 'ALLOW') return items.length;
  let until = items.length;
  for (const other of all) {
    if (other.verb <= one.verb || other.governor !== null) continue;
    if (
      other.cls === 'USE' &&
      (other.chain === other.verb ||
        (items[other.chain]!.lower === 'to' && other.chain === other.verb - 1))
    )
      continue;
    if (other.cls === 'EXPIRE' && /^(?:which|that)$/.test(items[other.chain - 1]?.lower ?? ''))
      continue;
    if (
      other.participle &&
      /^(?:end|expire|run|last|start|begin|terminate|commence)$/.test(other.lemma)
    )
      continue;
    if (items[other.chain]!.lower === 'being' || (other.participle && other.passive)) continue;
    const start =
      other.subjectAt > one.verb &&
      other.subjectAt < other.chain &&
      opensClause(items, other.subjectAt)
        ? other.subjectAt
        : other.chain;
    if (start > one.verb) until = Math.min(until, start);
  }
  const stop = stops.find((at) => at > one.verb) ?? -1;
  return stop > 0 ? Math.min(until, stop) : until;
}
