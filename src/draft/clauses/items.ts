import type { DateMention, LengthMention } from '../words/date-mention.ts';
import type { Amounts } from '../words/amounts.ts';
import type { Money } from '../words/money.ts';
import type { PartyMention } from '../words/mentions.ts';
import type { Quantity } from '../words/quantities.ts';
import type { Token } from '../wink.ts';

/**
 * A word of a sentence, or a whole mention taken as one word. Offsets in the sentence's flat text.
 */
export interface Item {
  readonly text: string;
  readonly lower: string;
  readonly pos: string;
  readonly start: number;
  readonly end: number;
  /** Places in the list of parties; empty where it is no party. */
  readonly parties: readonly number[];
  /** Named through a pronoun or a description, not by its name. */
  readonly anaphor: boolean;
  readonly money: Money | null;
  readonly quantity: Quantity | null;
  readonly date: DateMention | null;
  readonly length: LengthMention | null;
}

/** The mentions of one sentence; offsets in its flat text. */
export interface Mentions extends Amounts {
  readonly parties: readonly PartyMention[];
}

/** A reference to parties that is not a name: it, the company, the two carriers. */
export interface Anaphor {
  readonly start: number;
  readonly end: number;
  readonly parties: readonly number[];
}

interface Piece extends Partial<
  Pick<Item, 'parties' | 'anaphor' | 'money' | 'quantity' | 'date' | 'length'>
> {
  readonly start: number;
  readonly end: number;
}

/**
 * The items of a sentence: its tokens, with every mention joined into one item; the earlier list
 * wins where mentions overlap.
 */
export function itemsOf(
  flat: string,
  tokens: readonly Token[],
  mentions: Mentions,
  anaphors: readonly Anaphor[],
): readonly Item[] {
  const pieces: Piece[] = [];
  const add = (piece: Piece): void => {
    if (!pieces.some((one) => one.start < piece.end && piece.start < one.end)) pieces.push(piece);
  };
  for (const one of mentions.quantities)
    if (one.unit === 'shares') add({ start: one.start, end: one.end, quantity: one });
  for (const one of mentions.parties) add({ start: one.start, end: one.end, parties: [one.party] });
  for (const one of mentions.money) add({ start: one.start, end: one.end, money: one });
  for (const one of mentions.dates)
    add({
      start: one.start,
      end: one.end,
      ...(one.type === 'date' ? { date: one } : { length: one }),
    });
  for (const one of mentions.quantities) add({ start: one.start, end: one.end, quantity: one });
  for (const one of anaphors)
    add({ start: one.start, end: one.end, parties: one.parties, anaphor: true });
  pieces.sort((a, b) => a.start - b.start);
  const items: Item[] = [];
  let next = 0;
  for (const token of tokens) {
    while (next < pieces.length && pieces[next]!.end <= token.start) next += 1;
    const piece = pieces[next];
    if (!piece || piece.start >= token.end) items.push(plain(token));
    else if (items.at(-1)?.start !== piece.start) items.push(joined(flat, piece));
    else if (token.end > piece.end)
      items.push(
        plain({
          ...token,
          start: piece.end,
          text: flat.slice(piece.end, token.end),
          lower: flat.slice(piece.end, token.end).toLowerCase(),
          pos: 'PART',
        }),
      );
  }
  return items;
}

const NONE: readonly number[] = [];

function plain(token: Token): Item {
  return {
    text: token.text,
    lower: token.lower,
    pos: token.pos,
    start: token.start,
    end: token.end,
    parties: NONE,
    anaphor: false,
    money: null,
    quantity: null,
    date: null,
    length: null,
  };
}

function joined(flat: string, piece: Piece): Item {
  const text = flat.slice(piece.start, piece.end);
  return {
    text,
    lower: text.toLowerCase(),
    pos: piece.parties ? 'PROPN' : 'NUM',
    start: piece.start,
    end: piece.end,
    parties: piece.parties ?? [],
    anaphor: piece.anaphor ?? false,
    money: piece.money ?? null,
    quantity: piece.quantity ?? null,
    date: piece.date ?? null,
    length: piece.length ?? null,
  };
}
