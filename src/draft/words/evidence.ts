import type { PartyKind } from '../../domain/model/party.ts';
import { type Candidate, looksLikePerson } from './candidates.ts';
import { DESCRIPTORS, ORGANISATION_HEADS } from './lexicon.ts';
import { DEMONYMS, PLACES } from './places.ts';

/** What the words around one occurrence of a name say about it. */
export interface Clue {
  /** Above 0 speaks for an organisation, below for something else. */
  readonly score: number;
  readonly person: boolean;
  readonly kind: PartyKind | null;
  /** Descriptors such as drugmaker, and adjectives of nations, lower case. */
  readonly descriptors: readonly string[];
}

const AGENT_VERB =
  /^(?:,? (?:which|who)(?= ))?(?: (?:also|now|still|already|today|on \w+day|itself|had|has|have|is|was|will|would|can|may|might|could|should|must|cannot|did|does|jointly|not|never|each))*(?: (?:said|says|announced|announces|also|agreed|agrees|signed|signs|granted|grants|granting|will|would|has|had|have|may|can|must|cannot|could|obtains?|obtained|acquires?|acquired|receives?|received|pays?|paid|buys?|bought|sells?|sold|supplies|supplied|licen[sc]es?|licen[sc]ed|owns?|owned|holds?|held|keeps?|kept|retains?|retained|gets?|got|wins?|won|takes?|took|struck|sealed|inked|secured|secures|landed|commits?|committed|operates?|makes?|designs?|runs|leases?|leased|intends|plans|declined|argued|argues|remains|becomes|replaces|denied|confirmed|appointed|loses|lost|expects|undertook|pledged|awarded|entered|extended|exercised|bid|won|launched|invested|invests|obliged|required|entitled|bound|free|lending|lends|negotiating|building|buying|selling|paying|licensing|leasing|set to|due to|offered|offers|rejected|rejects|promised|promises|reserved|booked|ordered|guarantees|uses)(?![\p{L}])| and \p{Lu})/u;
/**
 * As most patterns for what stands before a place, matched backwards from there, which is many
 * times sooner done than from every word on.
 */
const OTHER_PARTY =
  /$(?<=(?:\b(?:with|between|from|by|versus|against|rival|partner|partners|and|to|at|into|gives|giving|give|granted|grants|grant|awarded|hands|handed|handing|lets|letting|allows|allowing|pay|pays|obliges|requires|supply|let|sold|bought|outbid|outbids|beats|beat|beating|replacing|replaces|replaced|picks|picked|chosen|chose|selected)|'s) (?:the )?)/i;

const DEAL =
  /\b(?:agreement|deal|contract|pact|partnership|licen[cs]e|licensed|rights?|stake|lease|venture|suppl|option|royalt|exclusive|franchise|concession|loan|buy|acquire|sold|signed)/i;

/** Reads the clues around an occurrence. */
export function clueOf(candidate: Candidate): Clue {
  const { flat } = candidate.sentence;
  const before = flat.slice(Math.max(0, candidate.start - 60), candidate.start);
  const after = flat.slice(candidate.end, candidate.end + 90);
  const lower = candidate.name.toLowerCase();
  let score = 0;
  let kind: PartyKind | null = null;
  const descriptors: string[] = [];
  if (candidate.legal) score += 3;
  if (
    /^, (?:which is |who is )?(?:(?:majority|part|wholly|jointly|half)[- ])?(?:owned|controlled|backed|run) by\b|^, (?:an? )?(?:unit|subsidiary|arm|part|division) of\b/.test(
      after,
    )
  )
    score += 1.5;
  const head = ORGANISATION_HEADS.find(([pattern]) => pattern.test(candidate.name));
  if (head) {
    score += candidate.name.includes(' ') ? 2 : 0.3;
    kind = head[1];
  }
  if (
    /^ \((?:NYSE|NASDAQ|Nasdaq|LSE|ASX|TSX|TSE|Euronext|HKEX|SGX|BSE|NSE|OTC|Oslo|AIM|Xetra|SIX|[A-Z]{3,8})\s?:/.test(
      after,
    )
  )
    score += 3;
  const beforeNoun = !descriptorNear(before)
    ? null
    : /(?:((?:[\p{L}-]+ ){0,3}))(?!called|named|known|dubbed)([\p{L}-]+)(?:,|,? (?:to be )?(?:called|named|known as))? (?:the )?$/u.exec(
        before,
      );
  const noun = beforeNoun?.[2]?.toLowerCase() ?? '';
  const described = DESCRIPTORS.get(noun);
  const nation = demonymsIn(beforeNoun?.[1] ?? '').length > 0;
  if (
    described &&
    (nation ||
      !/$(?<=(?:'s|\bthe) [\p{L}-]*)/u.test(`${before.trimEnd().slice(0, -noun.length - 1)}x`))
  ) {
    score += 2.5;
    kind ??= described;
    descriptors.push(noun, ...demonymsIn(beforeNoun![1] ?? ''));
  }
  const apposition =
    /^(?:'s)?,? ?(?:,|—|\() ?(?:(?:which|who) is |is )?(?:an?|the|its|one of the|\p{Lu}[\p{L}]+'s) ((?:[\p{L}\d'-]+ ?){1,7})/u.exec(
      after,
    ) ?? /^ (?:is|was) (?:an?|the) ((?:[\p{L}\d'-]+ ?){1,6})/u.exec(after);
  const words = apposition
    ? apposition[1]!
        .replace(/ (?:of|in|for|that|which|based|backed|owned|behind|from|on|with|to|and)\b.*$/, '')
        .trim()
        .toLowerCase()
        .split(' ')
    : [];
  const word = words.find((one) => DESCRIPTORS.has(one) || DESCRIPTORS.has(one.split('-').at(-1)!));
  if (word) {
    score += 2.5;
    kind ??= DESCRIPTORS.get(word) ?? 'COMPANY';
    descriptors.push(word, ...words.filter((one) => DEMONYMS.has(one)));
  }
  const demonym = /$(?<=(\p{Lu}[\p{L}]+)(?:'s)? )/u.exec(before)?.[1]?.toLowerCase();
  if (demonym && (DEMONYMS.has(demonym) || PLACES.has(demonym))) {
    score += 0.6;
    descriptors.push(demonym);
  }
  if (/$(?<=\b(?:between|among) [^.;]{2,60} and (?:the )?)/.test(before) && DEAL.test(flat))
    score += 0.6;
  if (/$(?<=\b(?:goes|went|belongs?|passes|passed|falls|moved|moves) to (?:the )?)/.test(before))
    score += 0.8;
  if (/^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}/u.test(candidate.name)) score += 0.5; // A capital inside a word is a brand's.
  if (/\p{L} & \p{Lu}/u.test(candidate.name)) score += 0.8; // Two names joined by the sign are a firm's.
  if (AGENT_VERB.test(after)) score += 1;
  else if (
    /^ (?!based|backed|owned|led|listed|named|called|branded|related|born|used|made|filed|dated)\p{Ll}{3,}ed (?!by\b)/u.test(
      after,
    )
  )
    score += 0.8;
  if (
    /^'s? (?:chief|boss|CEO|board|shares|shareholders|spokes|headquarters|unit|subsidiary|parent|customers|revenue|sales|profits?|finance|general counsel|chairman|president|owner|founder|library|portfolio|patents?|models?|technology|stake|output|plant|fab|books|accounts|towers|catalogue|brands?)/.test(
      after,
    )
  )
    score += 1.5;
  else if (/^'s? /.test(after)) score += 0.4;
  if (
    /$(?<=(?:shares|stake|stock|investors|shareholders|interest|holding|unit|subsidiary|part|boss|owners?|head|arm|maker|%|per cent) (?:in|of) )/i.test(
      before,
    )
  )
    score += 1.2;
  if (OTHER_PARTY.test(before))
    score +=
      DEAL.test(flat) &&
      /$(?<=\b(?:with|between|from|rival|partner|granted|grants|gives|giving|awarded|hands|handed|lets|pay|pays|supply|by|owned by|outbid|outbids|beats|beat|beating|replacing|replaces|replaced|picks|picked|chosen|chose|selected) (?:the )?)/i.test(
        before,
      )
        ? 1
        : 0.5;
  if (
    /^ (?:shares|stock|boss(?:es)?|chief executive|CEO|spokes\w+|executives|shareholders|employees|staff|customers|workers|engineers|Chief Executive|chairman)\b/.test(
      after,
    )
  )
    score += 1.5;
  else if (
    !(candidate.initial && !candidate.name.includes(' ')) &&
    /^ (?:are|were|have) (?!among\b)/.test(after)
  )
    score += 1.5;
  if (/^ (?:fans|supporters|players)\b/.test(after)) {
    score += 1.5;
    descriptors.push('club');
  }
  const person =
    looksLikePerson(candidate.name) ||
    /$(?<=(?:\b(?:Mr|Mrs|Ms|Dr|Prof|Sir|Lady|Lord|Judge|Justice|Professor|Minister|President|Senator|Governor|spokes(?:man|woman|person)|chief executive(?: officer)?|Chief Executive(?: Officer)?|CEO|CFO|CTO|boss|chairman|chairwoman|director|founder|analyst|lawyer|attorney|counsel|minister|secretary|owner-manager|reporter|author)\.?,?|[",] said) )/.test(
      before,
    ) ||
    (/^,? (?:chief|general counsel|president|chairman|head of|an analyst|a partner|a lawyer|who (?:founded|leads|heads|runs)|managing|vice|director of|senior|the (?:chief|company's|group's|firm's|club's|label's|minister)|\d\d,)/.test(
      after,
    ) &&
      !/^, (?:the|an?) [\p{L}-]+ (?:unit|arm|subsidiary)/u.test(after) &&
      candidate.name.includes(' ') &&
      !head) ||
    (/$(?<=["'], (?:said|says|added|beamed)(?: \w+)? )/.test(before) &&
      candidate.name.includes(' ') &&
      !head);
  if (
    /$(?<=\b(?:in|at|near|across|outside|around|throughout|off|into|north of|south of|east of|west of|town of|city of|village of|port of|Port of|based in|island of) (?:the )?)/.test(
      before,
    ) &&
    !/$(?<=\b(?:stake|stock|invest|invested|shares|interest|investment|holding|director|board|%)\b[^,]* in (?:the )?)/.test(
      before,
    )
  )
    score -= 2;
  if (
    !described &&
    /$(?<=\b(?:called|named|dubbed) (?:the )?)/.test(before) &&
    !(head && candidate.name.includes(' '))
  )
    score -= 1.5;
  if (PLACES.has(lower) || DEMONYMS.has(lower)) score -= 6;
  if (
    /$(?<=\b(?:Falls|Isle|Bay|Lake|Loch|River|Mount|Village|Vale|Valley|Gulf|Cape|Strait|Straits|Sea|Bridge) of (?:the )?)/.test(
      before,
    )
  )
    score -= 3;
  const qualifies = /^ (?:[\p{Ll}-]+ )?([\p{Ll}-]+) \p{Lu}/u.exec(after)?.[1];
  if (qualifies && DESCRIPTORS.has(qualifies) && !candidate.name.includes(' ') && !head)
    score -= 1.2; // Formosan foundry X: an adjective.
  if (candidate.initial && !candidate.name.includes(' ') && head) score -= 0.6; // A word such as Growers or Parliament by itself.
  if (
    /^, (?:\p{Lu}[\p{L}]+)(?=[,. ])/u.test(after) &&
    PLACES.has(/^, (\p{Lu}[\p{L}]+)/u.exec(after)![1]!.toLowerCase())
  )
    score -= 1;
  if (/[-/]\d|\d-/.test(candidate.name) && !/ /.test(candidate.name)) score -= 3;
  if (
    /$(?<=\b(?:drug|treatment|vaccine|medicine|product|brand|model|candidate|app|device|series|film|show|game|vehicle|wind farm|plant|field|mine|site|stadium|arena|brand name|marketed as|sell|selling|market|develop|developing|commerciali[sz]e|manufacture|therapy|compound|engine|chip|satellite|ship|vessel|song|album|book|novel|title) (?:the )?)/i.test(
      before,
    ) &&
    !(head && candidate.name.includes(' '))
  )
    score -= 1.5;
  if (
    /^ (?:wind|solar) (?:farm|park)|^ (?:wind farm|plant|mine|field|project|stadium|arena|building|tower|bridge|games|drug|treatment|vaccine|tablets|patents?|trademark|films?|series|franchise|region|county|district|province|state|island|river|valley|basin|coast|reservoir|pipeline|quarter|neighbou?rhood|suburb|waterfront|harbour|quay|falls|(?:copper|gold|nickel|iron|coal|silver) mine)\b/.test(
      after,
    )
  )
    score -= 2;
  if (/$(?<=\bthe )/i.test(before) && !head && candidate.name.includes(' ')) score -= 1.2;
  if (
    /\b(?:Arena|Stadium|Building|Tower|Mill|Bridge|Street|Road|Avenue|Square|Airport|Harbour|Bay|River|Valley|County|Island|Islands|Peninsula|Act|Law|Directive|Regulation|Treaty|Convention|Protocol|Code|Phase|Prize|Award|Cup|Olympics|Report|Review|Day|Week|Month|Times|Ledger|Journal|Gazette|Herald|Monthly|Weekly|Daily|Bulletin)$/.test(
      candidate.name,
    ) &&
    !word &&
    !described
  )
    score -= 2;
  if (
    /$(?<=(?:\((?:Reuters|Newswire)?|told|report(?:ed)? in|reported by|according to|via) )/.test(
      before,
    ) &&
    !head
  )
    score -= 0.3;
  return { score, person, kind, descriptors };
}

/**
 * Whether a descriptor is among the last words before a name, so near that it may describe it:
 * "drugmaker, to be known as the".
 */
function descriptorNear(before: string): boolean {
  return (before.match(/[\p{L}-]+/gu) ?? [])
    .slice(-6)
    .some((word) => DESCRIPTORS.has(word.toLowerCase()));
}

function demonymsIn(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/\s+/)
    .filter((one) => DEMONYMS.has(one));
}
