import { type Clause, type Draft, payless, themed, moneyDrafts, others } from './frame-parts.ts';
import type { Predicate } from '../predicate.ts';
import { type Region, partiesAfter, directParty, possessors } from '../region.ts';
import { matterOf } from '../matter.ts';
import { verbOf } from '../verbs.ts';
import { permissionKind, themesIn } from '../themes.ts';
import { REPORTS } from './frames-grant.ts';

/** Lets, allows, permits: what follows says which kind. */
export function allow(clause: Clause, predicate: Predicate, after: Region): readonly Draft[] {
  const leased = predicate.lemma === 'let' ? partiesAfter(after, /^to$/) : [];
  if (leased.length > 0)
    return [
      {
        kind: 'LICENSE',
        holders: leased,
        counterparties: predicate.subject,
        region: after,
        at: after.start,
        matter: matterOf(clause.flat.slice(after.start, after.end)),
        action: 'lease',
      },
    ];
  const holders = predicate.passive ? predicate.subject : directParty(after);
  if (holders.length === 0) return [];
  if (
    predicate.lemma === 'entitle' &&
    predicate.passive &&
    verbOf(/^ ?to ([a-z]+)/.exec(clause.flat.slice(after.start, after.end))?.[1] ?? '')?.form ===
      'base'
  )
    return []; // The verb that follows tells what.
  if (predicate.lemma === 'entitle' && predicate.passive)
    return entitled(clause, predicate, after, clause.flat.slice(after.start, after.end));
  const at = after.items.findIndex(
    (item, i) => i >= after.from && i < after.until && item.parties.length > 0,
  );
  const rest = clause.flat
    .slice(after.items[at]?.end ?? after.start, clause.flat.length)
    .replace(/^\s*(?:to )?(?:continue to )?/, '');
  const kind = permissionKind(
    rest,
    /\b(?:others|anyone|elsewhere|third parties)\b/i.test(rest.slice(0, 90)),
  );
  const givers = [
    ...possessors(after),
    ...partiesAfter(after, /^(?:by|from)$/),
    ...predicate.subject,
  ].filter((party) => !holders.includes(party));
  return kind
    ? [
        {
          kind,
          holders,
          counterparties: givers.slice(0, 1),
          region: after,
          at: after.start,
          matter: matterOf(rest),
          action: /^[a-z]+/i.exec(rest)?.[0]?.toLowerCase() ?? 'use',
        },
      ]
    : [];
}

/** "is entitled to 3% of sales": a right without a verb of its own. */
export function entitled(
  clause: Clause,
  predicate: Predicate,
  after: Region,
  text: string,
): readonly Draft[] {
  const themes = payless(themesIn(text));
  const from = partiesAfter(after, /^from$/);
  if (themes.length === 0 && REPORTS.test(text))
    return [
      {
        kind: 'INFORMATION',
        holders: predicate.subject,
        counterparties: from,
        region: after,
        at: after.start,
        action: 'receive',
      },
    ];
  return [
    ...themed(clause, after, predicate.subject, from, themes),
    ...moneyDrafts(clause, after, predicate.subject, from),
  ];
}

/**
 * "These include access to X's patents": whose thing it is says who is bound; the other one holds.
 */
export function include(clause: Clause, predicate: Predicate, after: Region): readonly Draft[] {
  if (predicate.subject.length > 0) return [];
  const text = clause.flat.slice(after.start, after.end);
  const themes = payless(themesIn(text));
  return themes.flatMap((theme, i): readonly Draft[] => {
    const at = after.start + theme.start;
    const end = themes[i + 1] ? after.start + themes[i + 1]!.start : after.end;
    const owners = clause.items
      .filter(
        (item, k) =>
          item.start >= at &&
          item.end <= end &&
          item.parties.length === 1 &&
          /^(?:'s|'|s')$/.test(clause.items[k + 1]?.lower ?? ''),
      )
      .flatMap((item) => item.parties);
    const matter = matterOf(clause.flat.slice(at + theme.words.length, end));
    if (owners.length > 0)
      return [
        {
          kind: theme.kind,
          holders: others(clause, owners),
          counterparties: owners.slice(0, 1),
          region: after,
          at,
          matter,
          confidence: -0.05,
        },
      ];
    return theme.kind === 'REVENUE_SHARE' && clause.discourse.pair.length === 2
      ? [
          {
            kind: theme.kind,
            holders: clause.discourse.pair,
            counterparties: clause.discourse.pair,
            region: after,
            at,
            matter: null,
            confidence: -0.2,
          },
        ]
      : [];
  });
}
