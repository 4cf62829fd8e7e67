import type { Agreement, Clause } from '../../domain/model/agreement.ts';
import type { Deal } from '../../domain/model/deal.ts';
import { compareText } from '../../domain/text/normalise.ts';
import type { CheckedSeed } from '../validate/records.ts';
import type { AssertedOf } from './asserted.ts';
import { inverse, sortedIds } from './links.ts';

/** The agreements of a seed, with their amendments, clauses in order, acts and deals. */
export function agreementsOf(seed: CheckedSeed, asserted: AssertedOf): readonly Agreement[] {
  const amendedBy = inverse(seed.agreements, ({ amends }) => amends);
  const acts = inverse(seed.acts, ({ madeBy }) => [madeBy]);
  const deals = inverse(seed.deals, ({ agreements }) => agreements);
  return seed.agreements.map((agreement) => {
    const { id, title, kind, binding, executed, term, governingLaw, summary } = agreement;
    return {
      ...asserted(agreement),
      id,
      title,
      kind,
      binding,
      executed,
      term,
      governingLaw,
      summary,
      parties: agreement.parties.map(({ party, role }) => ({ partyId: party, role })),
      amendsIds: sortedIds(agreement.amends),
      amendedByIds: amendedBy(id),
      clauseIds: [...agreement.clauses]
        .sort(
          (a, b) => (a.ordinal ?? Infinity) - (b.ordinal ?? Infinity) || compareText(a.id, b.id),
        )
        .map((clause) => clause.id),
      actIds: acts(id),
      dealIds: deals(id),
    };
  });
}

export function clausesOf(seed: CheckedSeed): readonly Clause[] {
  return seed.agreements.flatMap((agreement) =>
    agreement.clauses.map(({ id, heading, summary, cuad, ordinal }) => ({
      id,
      heading,
      summary,
      cuad,
      ordinal,
      agreementId: agreement.id,
    })),
  );
}

export function dealsOf(seed: CheckedSeed, asserted: AssertedOf): readonly Deal[] {
  return seed.deals.map((deal) => {
    const { id, name, kind, summary, announced, values } = deal;
    return {
      ...asserted(deal),
      id,
      name,
      kind,
      summary,
      announced,
      values,
      participants: deal.participants.map(({ party, role }) => ({ partyId: party, role })),
      agreementIds: sortedIds(deal.agreements),
    };
  });
}
