import { groupBy } from '../../domain/group-by.ts';
import type { RightKind } from '../../domain/model/right.ts';
import type { KnownRecord } from '../seed-index.ts';
import { sameParty } from '../write/known-rights.ts';
import type { ParsedArticle } from '../read-parts.ts';
import { answerSchema } from './schema.ts';

/** The most characters of an article in one question; a longer one gives several. */
const MAX_CHARACTERS = 40_000;

export type Prompt = Readonly<Record<'system' | 'user', string>>;

/** Each kind of right in a line, with an example that names holder and counterparty. */
const KINDS: Readonly<Record<RightKind, string>> = {
  LICENSE:
    'may use something of another: "A licenses its feed to B": B against A. A lease, a franchise or broadcasting rights too.',
  EXCLUSIVITY:
    'nobody else gets it: an exclusive licence is LICENSE and EXCLUSIVITY, both of B against A. "A must buy all its motors from B": B against A.',
  FIRST_REFUSAL: 'may match an offer of a third party: holder is who may match.',
  FIRST_OFFER: 'must be offered or negotiated with first: holder is who is offered.',
  FIRST_AVAILABILITY: 'is served before others, or no later than they: holder is the customer.',
  PURCHASE_COMMITMENT:
    '"B will buy 300 tonnes from A", "B will spend $1 billion with A": the seller A against the buyer B.',
  SUPPLY_COMMITMENT:
    '"A will supply B", makes, hosts or runs something for B: the customer B against the supplier A.',
  REVENUE_SHARE: 'a royalty or a share of revenue or profit: who receives it against who pays it.',
  PAYMENT:
    'a sum, a fee, a milestone, rent: who receives it against who pays it. A duty to spend or invest a sum too: who gains by it against who spends it.',
  EQUITY_INTEREST: '"B holds 30 percent of A": B, counterparty null, amount 30 percent.',
  GOVERNANCE: 'appoints directors or an observer, sits on a committee, manages: holder is who may.',
  INFORMATION: 'receives reports or figures: who is informed against who informs.',
  AUDIT: 'may look into books: who looks against whose books.',
  CONSENT: 'a veto: "A may not sell without the consent of B": B against A.',
  TERMINATION_OPTION: 'may end an agreement early: who may against the other side.',
  EXTENSION_OPTION: 'may extend, renew or lengthen it: who may against the other side.',
  PURCHASE_OPTION:
    'an option or a warrant to buy, or to take up a licence: who may against who must give it.',
  IP_OWNERSHIP: 'owns intellectual property by a term of the deal: counterparty null.',
  NON_COMPETE: '"A will not compete with B": B is protected, against A.',
  LIBERTY_TO_ACT:
    'stays free to act in spite of what another has: "A may still license others": A against B.',
  INDEMNITY: 'is held harmless: who is protected against who pays.',
  MOST_FAVOURED_TERMS:
    'gets prices or terms as good as anyone: who gets them against who gives them.',
  OTHER: 'a right of none of these kinds, if the article says what its holder may do or get.',
};

const TASK = `You read a news article and write down the legal positions that it reports, as one JSON object of the schema below and nothing else.

Rights
- A right has one holder, who benefits, and one counterparty, who is bound. A right of two holders is two rights; promises that two sides give each other are two rights.
- List every right that the article states with terms of its own, in whichever sentence, also if it is said in passing. A licence, lease or supply contract that has ended, was not renewed or was replaced is one too, even if little else is said of it. What is only named without saying who may do what (background, "the usual warranties") is a question.
- One promise is one right, and a right that is said twice is listed once: put its sentences into one quote. The same kind of right of another field, territory, product or term is another right. The duty to buy is one; a duty to deliver is another only if the article says that too. The price of goods or shares is the amount of the duty or option to buy them; a fee for a licence or an option, rent and funding are PAYMENTs of who receives them, also if they have been paid.
- What one party is left free to do, may keep or still owes after a change is a right as well.
- status: IN_FORCE for what is granted or agreed, also if it starts later or waits for a condition or for a choice ("if A ever sells, B may match the price"); PLANNED for talks, intentions and what is not signed or does not bind; FORMER for what is over or paid (what has yet to run out is IN_FORCE); CLAIMED for what only one side or an unnamed source says, and DENIED for what one side denies, whoever reports it.
- Known rights are listed again only if they get other terms. One that the article repeats with the same terms goes under "confirms".

Start and end
- They are those of the right's own term, as agreed. A term that refers to another ("for as long as the licence lasts") has the dates of that other: quote the words that say them as termQuote. An exclusivity has those of its licence; a fee, a royalty or an option beside a licence has an end only if the article says one for it.
- end is the last day on which the right holds, can be used or must have been met: "until March 31", "expires on March 31", "may be called before April 1" and "to be spent by March 31" end on March 31.
- No end: the day on which a sum falls due, the time within which a condition must come true, and the day on which an act ended the right early. That day is the effective of the act; the right keeps the end that it had.
- "through 2030" and "by the end of 2030" are 2030; "until 2030" or "expires in 2030" is 2030~, "mid-2030" and "summer 2030" are 2030~. Count from a start or from the publication: "ten years from 1 March 2024" ends 2034-02-28, "last month" is the month before the publication. Not said: null.

Acts
- An act is what the article says was done to an older right: AMENDS (other terms, an end moved), SUPERSEDES (another right in its place), TERMINATES (ended early, whoever did it and by whatever clause), ASSIGNS (to another holder), WAIVES (given up by its holder), EXERCISES (an option used). It is never a right. What is planned, demanded or denied is no act; a term that simply runs out, an option that lapses, a payment and an approval are none.
- It names the older right: by its id if it is known, else by its ref. For that, list the older right under rights too: status FORMER, with the terms and the end that it had before, and with the words that tell of it as quote; IN_FORCE if it goes on.
- introduces names what came of it: the right with the new terms and the new end, the right of the new holder, what the option gave. List it under rights as well.
- One act for one event: name all the rights that it was done to.

Words
- Amounts in plain units: $1.5 million is 1500000 USD. A range, and the price of one piece (a share, a tonne), are null.
- scope: territory and field in the words of the article.
- Names of parties always in the same form, the fullest of the article. Only who holds or owes something is a party.
- Copy every quote exactly, at least four words, and let it hold the words that say who, what and when; quote two sentences if one does not. A fact whose quote, names, dates or amounts are not in the article is dropped.`;

/** The questions for a model about an article, one for each part of a long one. */
export function prompts(parts: ParsedArticle): readonly Prompt[] {
  const kinds = Object.entries(KINDS).map(([kind, line]) => `- ${kind}: ${line}`);
  const system = [TASK, ['Kinds of right', ...kinds].join('\n'), knownLines(parts)].join('\n\n');
  const { title, publisher, published } = parts.article;
  const head = `Title: ${title}\nPublisher: ${publisher ?? 'unknown'}\nPublished: ${published ?? 'unknown'}`;
  const texts = textParts(parts);
  return texts.map((text, i) => {
    const part = texts.length === 1 ? '' : `\nPart ${i + 1} of ${texts.length}`;
    return { system, user: `${head}${part}\n\n${text}` };
  });
}

/** A question as one text to paste into an assistant, with the schema of the answer. */
export function promptText({ system, user }: Prompt): string {
  const schema = JSON.stringify(answerSchema());
  return `${system}\n\nJSON schema of the answer\n${schema}\n\nThe article\n${user}\n`;
}

/** The known parties that the article names, and the known rights and conditions between them. */
function knownLines({ parties, seedIndex }: ParsedArticle): string {
  const named = parties.flatMap(({ knownId, name }) => (knownId ? [{ id: knownId, name }] : []));
  const isNamed = (party: unknown): boolean =>
    party == null || named.some(({ id }) => sameParty(seedIndex, party, id));
  const rights = seedIndex.rights.filter(
    ({ record }) =>
      record['holder'] != null && isNamed(record['holder']) && isNamed(record['counterparty']),
  );
  if (named.length === 0 || rights.length === 0) return 'Known rights: none.';
  return [
    'Known parties (use these names)',
    ...named.map(({ name }) => `- ${name}`),
    'Known rights between them',
    ...rights.map((right) => `- ${rightLine(right, seedIndex)}`),
  ].join('\n');
}

function rightLine({ id, record }: KnownRecord, seedIndex: ParsedArticle['seedIndex']): string {
  const name = (party: unknown): string =>
    seedIndex.parties.get(String(party))?.name ?? String(party ?? 'everyone');
  const term = (record['term'] ?? {}) as { readonly edtf?: string };
  const conditions = ((record['conditions'] ?? []) as readonly string[]).map((one) =>
    String(seedIndex.conditions.find((condition) => condition.id === one)?.record['label'] ?? one),
  );
  const scope = typeof record['scope'] === 'string' ? `, scope: ${record['scope']}` : '';
  const under = conditions.length > 0 ? `, conditions: ${conditions.join('; ')}` : '';
  return `${id}: ${String(record['kind'])} of ${name(record['holder'])} against ${name(record['counterparty'])}, ${String(record['label'] ?? '')}, term ${term.edtf ?? 'unknown'}${scope}${under}`;
}

/** The article in parts at the borders of its paragraphs. */
function textParts({ sentences }: ParsedArticle): readonly string[] {
  const found: string[] = [];
  for (const lines of groupBy(sentences, ({ paragraph }) => paragraph).values()) {
    const text = lines.map(({ flat }) => flat).join(' ');
    const last = found.at(-1);
    if (last !== undefined && last.length + text.length < MAX_CHARACTERS)
      found[found.length - 1] = `${last}\n\n${text}`;
    else found.push(text);
  }
  return found;
}
