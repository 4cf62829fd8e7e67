import type { FoundParty } from '../words/parties.ts';
import type { SaidTerm } from './said-term.ts';
import { byText } from '../read/by-text.ts';
import { DESCRIPTORS } from '../words/lexicon.ts';

/**
 * What has been said so far, by which "it" and "the two companies" are understood. Changed as
 * sentences are read.
 */
export interface Discourse {
  readonly parties: readonly FoundParty[];
  /** Parties by how recently they were named, latest first. */
  recent: readonly number[];
  /** Subject of the last clause with a party as its subject. */
  subject: readonly number[];
  /** The two (or more) that contract with each other, latest first mentioned together. */
  pair: readonly number[];
  /** With whom each party was last told to contract, where it is one. */
  readonly partners: Map<number, number>;
  /** The first two who were named together: the partners of the article's main deal. */
  main: readonly number[];
  /** The last three or more that were named in one breath: a consortium, joint buyers. */
  group: readonly number[];
  /** The company of an agency's flash, whose lines begin with says. */
  flash: number | null;
  /** The term that was told last, with its end: what "over that period" refers to. */
  term: SaidTerm | null;
  /** Roles as taken in rights found so far: licensee, buyer, lender. */
  readonly roles: Map<string, number>;
  /** Who says we, where the article is one party's own words: a call, a letter, a release. */
  readonly speaker: number | null;
  /** Parties by the words that describe them, in order. */
  readonly described: ReadonlyMap<string, readonly number[]>;
}

/** What stands before the name of one who is not a partner but was beaten to it. */
const OUSTED =
  /$(?<=\b(?:ending [^,;.]{0,40}\b(?:on|with|at)|ousting|replacing|beating|outbidding|pipping|rivals?|ahead of|unlike|instead of|previous(?:ly)? (?:[\p{L}-]+ )?(?:with|at|on)) (?:the )?)/iu;

/** A quick look before the slow one. */
const mayOust = byText((flat) =>
  /ending|oust|replac|beat|outbid|pipp|rival|ahead of|unlike|instead of|previous/i.test(flat),
);

/** Whether who is named from there on is no partner but was beaten to it. */
export function isOusted(flat: string, start: number): boolean {
  return mayOust(flat) && OUSTED.test(flat.slice(0, start));
}

export function newDiscourse(parties: readonly FoundParty[], speaker: number | null): Discourse {
  const described = new Map<string, number[]>();
  parties.forEach((party, index) =>
    party.descriptors.forEach((word) => {
      const list = described.get(word);
      if (list) list.push(index);
      else described.set(word, [index]);
    }),
  );
  return {
    parties,
    recent: [],
    subject: [],
    pair: [],
    partners: new Map(),
    main: [],
    group: [],
    flash: null,
    term: null,
    roles: new Map(),
    speaker,
    described,
  };
}

/** The first four letters of the words of SINGULAR, of which some have but two. */
export const OPENINGS: ReadonlySet<string> = new Set(
  [...DESCRIPTORS.keys()].map((one) => one.slice(0, 4)),
);
