/** What a verb does in the language of deals; each class has one frame in frames.ts. */
export type VerbClass =
  | 'GRANT'
  | 'ALLOW'
  | 'OBTAIN'
  | 'RETAIN'
  | 'BUY'
  | 'SELL'
  | 'SUPPLY'
  | 'PAY'
  | 'INVEST'
  | 'LEND'
  | 'LEASE'
  | 'LICENSE'
  | 'APPOINT'
  | 'TERMINATE'
  | 'RENEW'
  | 'SHARE'
  | 'MANAGE'
  | 'INDEMNIFY'
  | 'AUDIT'
  | 'VETO'
  | 'REQUIRE'
  | 'SIGN'
  | 'BE'
  | 'COMPETE'
  | 'USE'
  | 'LOSE'
  | 'EXPIRE'
  | 'OWN'
  | 'APPROVE'
  | 'REPLACE'
  | 'MATCH'
  | 'OBLIGE'
  | 'GUARANTEE'
  | 'BORROW'
  | 'INCLUDE'
  | 'INFORM'
  | 'OPTION'
  | 'SPEND'
  | 'ACT';

const CLASSES: Readonly<Record<Exclude<VerbClass, 'ACT'>, string>> = {
  GRANT: 'grant give award hand confer accord cede assign transfer offer issue',
  ALLOW: 'allow permit let enable entitle authorise authorize clear free',
  OBTAIN:
    'obtain acquire receive secure win get land gain take bag clinch snatch scoop nab net have enjoy earn collect gain inherit bought',
  RETAIN: 'retain keep hold maintain preserve',
  BUY: 'buy repurchase purchase procure offtake order source',
  SELL: 'sell',
  SUPPLY:
    'supply deliver provide host launch manufacture produce build ship store transport dedicate reserve book earmark',
  PAY: 'pay owe contribute remit reimburse refund repay',
  INVEST: 'invest inject',
  LEND: 'lend loan',
  BORROW: 'borrow',
  LEASE: 'lease rent sublet sublease charter',
  LICENSE: 'license licence sublicense sublicence out-license in-license',
  APPOINT: 'appoint nominate designate elect name choose select pick tap engage commission',
  TERMINATE: 'terminate cancel end revoke rescind scrap exit withdraw break',
  RENEW: 'extend renew prolong',
  SHARE: 'share split divide',
  MANAGE: 'manage run operate',
  INDEMNIFY: 'indemnify compensate',
  AUDIT: 'audit inspect',
  VETO: 'veto block',
  REQUIRE: 'require need seek',
  SIGN: 'sign strike ink seal enter conclude reach execute announce agree finalise finalize form create set_up',
  BE: 'be become remain stay serve act belong vest rest',
  COMPETE: 'compete bid solicit hire poach recruit',
  OPTION: 'send attend raise increase lift convert subscribe exercise',
  SPEND: 'spend',
  USE: 'use market develop distribute broadcast show stream exploit commercialise commercialize publish air screen make open mine explore train',
  LOSE: 'lose forfeit relinquish surrender',
  EXPIRE: 'expire lapse last mature',
  OWN: 'own',
  INCLUDE: 'include contain comprise feature cover',
  APPROVE: 'approve',
  REPLACE: 'replace supersede',
  MATCH: 'match',
  INFORM: 'report notify inform disclose',
  OBLIGE: 'oblige obligate force bind commit',
  GUARANTEE: 'guarantee promise assure undertake pledge',
};
const IRREGULAR: Readonly<Record<string, string>> = {
  gave: 'give',
  given: 'give',
  won: 'win',
  got: 'get',
  gotten: 'get',
  took: 'take',
  taken: 'take',
  had: 'have',
  has: 'have',
  having: 'have',
  kept: 'keep',
  held: 'hold',
  bought: 'buy',
  sold: 'sell',
  paid: 'pay',
  lent: 'lend',
  let: 'let',
  built: 'build',
  ran: 'run',
  run: 'run',
  chose: 'choose',
  chosen: 'choose',
  sought: 'seek',
  struck: 'strike',
  set: 'set',
  is: 'be',
  are: 'be',
  was: 'be',
  were: 'be',
  been: 'be',
  being: 'be',
  became: 'become',
  bound: 'bind',
  lost: 'lose',
  made: 'make',
  shown: 'show',
  split: 'split',
  snatched: 'snatch',
  bid: 'bid',
  withdrew: 'withdraw',
  withdrawn: 'withdraw',
  undertook: 'undertake',
  undertaken: 'undertake',
  broken: 'break',
  broke: 'break',
  leased: 'lease',
  broadcast: 'broadcast',
  forming: 'form',
  shipped: 'ship',
};
const LEMMAS = new Map<string, VerbClass>();
for (const [cls, verbs] of Object.entries(CLASSES))
  for (const verb of verbs.split(' ')) if (!LEMMAS.has(verb)) LEMMAS.set(verb, cls as VerbClass);

export type VerbForm = 'base' | 'third' | 'past' | 'ing';

interface Verb {
  readonly lemma: string;
  readonly cls: VerbClass;
  readonly form: VerbForm;
}

/** Articles have few words, and the same ones again and again. */
const MOST_KNOWN = 20_000;
const known = new Map<string, Verb | null>();

/** The class and form of a word as a verb, or null where it is none of the verbs known here. */
export function verbOf(lower: string): Verb | null {
  let verb = known.get(lower);
  if (verb === undefined) {
    verb = foundVerb(lower);
    if (known.size < MOST_KNOWN) known.set(lower, verb);
  }
  return verb;
}

function foundVerb(lower: string): Verb | null {
  const irregular = IRREGULAR[lower];
  if (irregular) {
    const cls = LEMMAS.get(irregular);
    return cls
      ? {
          lemma: irregular,
          cls,
          form: /^(?:has|is|are)$/.test(lower)
            ? 'third'
            : /ing$/.test(lower)
              ? 'ing'
              : /^(?:run|let|split|bid|set|broadcast)$/.test(lower)
                ? 'base'
                : 'past',
        }
      : null;
  }
  for (const [lemma, form] of stems(lower)) {
    const cls = LEMMAS.get(lemma);
    if (cls) return { lemma, cls, form };
  }
  return null;
}

function stems(word: string): readonly (readonly [string, VerbForm])[] {
  const found: (readonly [string, VerbForm])[] = [[word, 'base']];
  if (word.endsWith('ies')) found.push([`${word.slice(0, -3)}y`, 'third']);
  if (word.endsWith('es')) found.push([word.slice(0, -2), 'third']);
  if (word.endsWith('s')) found.push([word.slice(0, -1), 'third']);
  for (const [ending, form] of [
    ['ed', 'past'],
    ['ing', 'ing'],
  ] as const) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    found.push([stem, form], [`${stem}e`, form]);
    if (ending === 'ed' && stem.endsWith('i')) found.push([`${stem.slice(0, -1)}y`, form]);
    if (/([a-z])\1$/.test(stem)) found.push([stem.slice(0, -1), form]);
  }
  return found;
}
