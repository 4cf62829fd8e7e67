import type { RightFact } from '../clauses/facts.ts';
import { momentOf } from '../words/moment.ts';
import type { SentenceMentions } from '../extract.ts';
import type { Gazetteer } from '../gazetteer.ts';
import type { FoundParty } from '../words/parties.ts';
import { visible } from '../read/flat.ts';
import type { Sentence } from '../read/sentences.ts';
import type { ModelAnswer } from './schema.ts';

/** A fact of a model that the text does not bear out, in words. */
export type Dropped = string;

/** Adds the parties that a model names, where the name is in the text. */
export function withModelParties(
  answer: ModelAnswer,
  parties: readonly FoundParty[],
  sentences: readonly Sentence[],
  gazetteer: Gazetteer,
): { readonly parties: readonly FoundParty[]; readonly dropped: readonly Dropped[] } {
  const all = [...parties];
  const dropped: Dropped[] = [];
  for (const { name, kind, quote } of answer.parties) {
    const plain = visible(name).trim();
    if (
      sentenceOf(sentences, quote) === null ||
      !sentences.some((sentence) => sentence.flat.includes(plain))
    ) {
      dropped.push(`party ${name}: its words are not in the text`);
      continue;
    }
    if (indexOf(all, plain) >= 0) continue;
    const known = gazetteer.partyNamed(plain);
    const at = known ? all.findIndex((party) => party.knownId === known.id) : -1;
    if (at >= 0) all[at] = { ...all[at]!, forms: [...all[at]!.forms, plain] };
    else
      all.push({
        name: known?.name ?? plain,
        legalName: null,
        kind: known?.kind ?? kind,
        knownId: known?.id ?? null,
        forms: [plain],
        descriptors: new Set(),
        confidence: 0.7,
      });
  }
  return { parties: all, dropped };
}

/**
 * The rights of a model that the text bears out: their words, names, dates and amounts are in it.
 * The rest is dropped and told.
 */
export function modelRights(
  answer: ModelAnswer,
  parties: readonly FoundParty[],
  sentences: readonly Sentence[],
  mentions: SentenceMentions,
): { readonly rights: readonly RightFact[]; readonly dropped: readonly Dropped[] } {
  const rights: RightFact[] = [];
  const dropped: Dropped[] = [];
  const years = yearsIn(mentions);
  for (const right of answer.rights) {
    const what = `${right.kind} of ${right.holder}`;
    const place = sentenceOf(sentences, right.quote);
    const holder = indexOf(parties, visible(right.holder).trim());
    const counterparty =
      right.counterparty === null ? null : indexOf(parties, visible(right.counterparty).trim());
    if (place === null) dropped.push(`${what}: its words are not in the text`);
    else if (holder < 0 || (counterparty !== null && counterparty < 0))
      dropped.push(`${what}: a party of it is not in the text`);
    else if (holder === counterparty) dropped.push(`${what}: held against the holder itself`);
    else {
      const date = (text: string | null, which: string): ReturnType<typeof momentOf> => {
        const moment = text === null ? null : momentOf(text);
        if (moment && years.has(moment.year)) return moment;
        if (text !== null) dropped.push(`${what}: its ${which} ${text} is not in the text`);
        return null;
      };
      const [from, to] = [date(right.start, 'start'), date(right.end, 'end')];
      const amount = amountOf(right.amount, mentions);
      if (right.amount !== null && amount === null)
        dropped.push(`${what}: its amount ${right.amount.value} is not in the text`);
      rights.push({
        kind: right.kind,
        holder,
        counterparty,
        amount,
        term:
          from || to ? { from, to, length: null, perpetual: false, phrase: 'by the model' } : null,
        matter:
          right.about !== null &&
          sentences.some((sentence) => sentence.flat.includes(visible(right.about!))) &&
          right.about.split(/\s+/).length <= 7
            ? right.about
            : null,
        action: null,
        assumedCounterparty: false,
        confidence: 0.7,
        place,
      });
    }
  }
  return { rights, dropped };
}

/**
 * The place of quoted words, or null where they are in no sentence; spaces and typographic signs do
 * not count.
 */
export function sentenceOf(
  sentences: readonly Sentence[],
  quote: string,
): { readonly sentence: number; readonly start: number; readonly end: number } | null {
  const wanted = squeeze(visible(quote));
  if (wanted.length < 3) return null;
  for (const sentence of sentences) {
    if (squeeze(sentence.flat).includes(wanted))
      return { sentence: sentence.index, start: 0, end: sentence.flat.length };
  }
  return null;
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function indexOf(parties: readonly FoundParty[], name: string): number {
  return parties.findIndex(
    (party) => party.name === name || party.legalName === name || party.forms.includes(name),
  );
}

/** Years that the text names, and those that its lengths reach from them. */
function yearsIn(mentions: SentenceMentions): ReadonlySet<number> {
  const named = new Set<number>();
  const lengths = new Set<number>();
  for (const { dates } of mentions) {
    for (const one of dates) {
      if (one.type === 'date') named.add(one.from.year).add(one.to.year);
      else lengths.add(Number(/P(\d+)Y/.exec(one.duration)?.[1] ?? 0));
    }
  }
  return new Set([
    ...named,
    ...[...named].flatMap((year) =>
      [...lengths].flatMap((length) => [year + length, year + length - 1]),
    ),
  ]);
}

function amountOf(
  amount: { value: string; currency: string | null; unit: string | null } | null,
  mentions: SentenceMentions,
): RightFact['amount'] {
  if (amount === null) return null;
  for (const { money, quantities } of mentions) {
    if (
      amount.currency !== null &&
      money.some(
        (one) => Number(one.value) === Number(amount.value) && one.currency === amount.currency,
      )
    )
      return { ...amount, unit: null, basis: null, what: null };
    const hit =
      amount.currency === null
        ? quantities.find((one) => Number(one.value) === Number(amount.value))
        : undefined;
    if (hit) return { value: hit.value, currency: null, unit: hit.unit, basis: null, what: null };
  }
  return null;
}
