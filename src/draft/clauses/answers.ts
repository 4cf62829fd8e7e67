import type { TermFact } from './facts.ts';
import type { Clause } from './frames/frame-parts.ts';
import type { Predicate } from './predicate.ts';
import { lengthOf } from '../words/moment.ts';

/**
 * What the sentence before asked, where it was a question: who does what, or how long something
 * lasts.
 */
export interface Asked {
  readonly predicate: Predicate | null;
  readonly term: boolean;
}

/** Reads a question; null where the sentence is none. */
export function askedIn(clause: Clause): Asked | null {
  if (!/\?["')]*$/.test(clause.flat)) return null;
  const verb = clause.predicates.findLast((one) =>
    /^(?:OBTAIN|PAY|RETAIN|OWN|GRANT)$/.test(one.cls),
  );
  const party = clause.items.find((item) => item.parties.length > 0);
  const predicate =
    verb &&
    party &&
    /\b(?:what|how much|which)\b/i.test(clause.flat) &&
    clause.items.indexOf(party) < verb.verb
      ? { ...verb, subject: party.parties }
      : null;
  return {
    predicate,
    term: /\b(?:how long|until when|when (?:does|will|do) [^?]*\b(?:end|expire|run out|finish))\b/i.test(
      clause.flat,
    ),
  };
}

/**
 * An answer without a verb of its own takes the verb and the subject of the question: "What does A
 * earn? A royalty of 5%."
 */
export function answering(clause: Clause, asked: Asked | null): Clause {
  const stated = clause.predicates.filter(
    (one) =>
      one.subject.length > 0 &&
      !/\b(?:if|when|once|unless|until|after)\b/i.test(
        clause.flat.slice(0, clause.items[one.chain]!.start),
      ),
  );
  if (!asked?.predicate || stated.length > 0) return clause;
  const { lemma, cls } = asked.predicate;
  const own: Predicate = {
    lemma,
    cls,
    verb: -1,
    chain: 0,
    until: clause.items.length,
    passive: false,
    participle: false,
    mood: 'WILL',
    negated: /^(?:nothing|no)\b/i.test(clause.flat),
    noLonger: false,
    subject: asked.predicate.subject,
    subjectAt: 0,
    subjectNoun: null,
    governor: null,
  };
  return { ...clause, predicates: [own] };
}

/** "For how long? Six years.": the term of the agreement. */
export function answeredTerm(clause: Clause, asked: Asked | null): readonly TermFact[] {
  const item = asked?.term ? clause.items.find((one) => one.length ?? one.date) : undefined;
  if (!item || clause.terms.length > 0) return [];
  const place = { sentence: clause.sentence, start: item.start, end: item.end };
  if (item.length)
    return [
      {
        noun: 'agreement',
        holders: clause.discourse.pair,
        term: {
          from: null,
          to: null,
          length: lengthOf(item.length.duration),
          perpetual: false,
          phrase: `for ${item.text.toLowerCase()}`,
        },
        place,
      },
    ];
  const to = item.date!.to;
  return [
    {
      noun: 'agreement',
      holders: clause.discourse.pair,
      term: {
        from: null,
        to: to.day === null ? { ...to, vague: true } : to,
        length: null,
        perpetual: false,
        phrase: `until ${item.text.toLowerCase()}`,
      },
      place,
    },
  ];
}
