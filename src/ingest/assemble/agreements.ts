import type { Agreement, Clause } from '../../domain/model/agreement.ts';
import type { Deal } from '../../domain/model/deal.ts';
import { compareText } from '../../domain/text/normalise.ts';
import type { CheckedSeed } from '../validate/records.ts';
import type { AssertedOf } from './asserted.ts';
import { inverse, sortedIds } from './links.ts';

export function agreementsOf(seed: CheckedSeed, asserted: AssertedOf): readonly Agreement[] {
  const amendedBy = inverse(seed.agreements, ({ amends }) => amends);
  const acts = inverse(seed.acts, ({ madeBy }) => [madeBy]);
  const deals = inverse(seed.deals, ({ agreements }) => agreements);
  return seed.agreements.map((agreement) => {
    const { parties, amends, clauses, ...own } = asserted(agreement);
    return {
      ...own,
      parties: parties.map(({ party, role }) => ({ partyId: party, role })),
      amendsIds: sortedIds(amends),
      amendedByIds: amendedBy(own.id),
      clauseIds: [...clauses]
        .sort(
          (a, b) => (a.ordinal ?? Infinity) - (b.ordinal ?? Infinity) || compareText(a.id, b.id),
        )
        .map((clause) => clause.id),
      actIds: acts(own.id),
      dealIds: deals(own.id),
    };
  });
}

export function clausesOf(seed: CheckedSeed): readonly Clause[] {
  return seed.agreements.flatMap(({ id, clauses }) =>
    clauses.map(({ note: _, ...clause }) => ({ ...clause, agreementId: id })),
  );
}

export function dealsOf(seed: CheckedSeed, asserted: AssertedOf): readonly Deal[] {
  return seed.deals.map((deal) => {
    const { participants, agreements, ...own } = asserted(deal);
    return {
      ...own,
      participants: participants.map(({ party, role }) => ({ partyId: party, role })),
      agreementIds: sortedIds(agreements),
    };
  });
}
