import { byText } from '../read/by-text.ts';
import type { Item } from './items.ts';
import type { Predicate } from './predicate.ts';
import { predicatesOf } from './predicates.ts';
import { termWords } from './terms.ts';
import type { TermWord } from './term-word.ts';

/** The verbs of deals and the words of terms in a sentence. */
export interface ClauseWords {
  readonly predicates: readonly Predicate[];
  /** Those that say it by themselves; see `withToldTerms`. */
  readonly terms: readonly TermWord[];
}

/**
 * Reads them in the sentences of one article; a sentence that comes again with the same parties in
 * the same places says the same.
 */
export function clauseWords(): (flat: string, items: readonly Item[]) => ClauseWords {
  const knownOf = byText(() => new Map<string, ClauseWords>());
  return (flat, items) => {
    const known = knownOf(flat);
    const whose = items
      .map(({ parties, anaphor }) =>
        parties.length > 0 ? `${anaphor ? '~' : ''}${parties.join('+')}` : '',
      )
      .join();
    const words = known.get(whose) ?? {
      predicates: predicatesOf(items),
      terms: known.values().next().value?.terms ?? termWords(flat, items),
    };
    known.set(whose, words);
    return words;
  };
}
