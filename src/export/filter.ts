import { QuestionError } from '../errors.ts';
import type { AssertionLevel, Bindingness, Certainty, Id, LegalPosition, RightKind } from '../model.ts';
import type { RightsFilter, Snapshot } from '../store/store.ts';
import { wordsOf } from '../text/normalise.ts';
import { resolveIds } from './ids.ts';

/** A filter of rights as asked: `RightFilter` of the API. Null: not filtered; a list that is given is not empty. */
export interface AskedFilter {
  readonly holder: readonly Id[] | null;
  readonly counterparty: readonly Id[] | null;
  /** Holder or counterparty. */
  readonly party: readonly Id[] | null;
  readonly asset: readonly Id[] | null;
  readonly agreement: readonly Id[] | null;
  readonly deal: readonly Id[] | null;
  /** Groups stand for their members too, and assets for their parts and the wholes that contain them. */
  readonly affiliates: boolean;
  readonly kind: readonly RightKind[] | null;
  readonly position: readonly LegalPosition[] | null;
  readonly assertion: readonly AssertionLevel[] | null;
  readonly binding: readonly Bindingness[] | null;
  readonly certainty: Certainty | null;
  readonly includeDeprecated: boolean;
  readonly text: string | null;
}

/**
 * A filter as the stores read it: every id resolved, groups and wholes expanded.
 *
 * @throws {QuestionError} UNKNOWN_ID, INVALID_ARGUMENT
 */
export async function resolveFilter(filter: AskedFilter, snapshot: Snapshot): Promise<RightsFilter> {
  const resolved = async (name: 'holder' | 'counterparty' | 'party' | 'asset' | 'agreement' | 'deal', type: 'PARTY' | 'ASSET' | 'AGREEMENT' | 'DEAL') => {
    const ids = filter[name];
    return ids && await resolveIds(ids, type, `filter.${name}`, snapshot);
  };
  const parties = async (name: 'holder' | 'counterparty' | 'party') => {
    const ids = await resolved(name, 'PARTY');
    return ids && filter.affiliates ? snapshot.withMembers(ids) : ids;
  };
  const assets = await resolved('asset', 'ASSET');
  return {
    holders: await parties('holder'),
    counterparties: await parties('counterparty'),
    parties: await parties('party'),
    assets: assets && filter.affiliates ? await snapshot.withPartsAndWholes(assets) : assets,
    agreements: await resolved('agreement', 'AGREEMENT'),
    deals: await resolved('deal', 'DEAL'),
    kinds: filter.kind,
    positions: filter.position,
    assertions: filter.assertion,
    bindings: filter.binding,
    certainty: filter.certainty,
    includeDeprecated: filter.includeDeprecated,
    words: filter.text === null ? [] : wordsAsked(filter.text),
  };
}

const LONGEST_TEXT = 500;

function wordsAsked(text: string): readonly string[] {
  if (text.length > LONGEST_TEXT) {
    throw new QuestionError('INVALID_ARGUMENT', `filter.text must have at most ${LONGEST_TEXT} characters: ${text.length}`, 'filter.text');
  }
  const words = wordsOf(text);
  if (words.length === 0) throw new QuestionError('INVALID_ARGUMENT', `filter.text must hold a letter or a digit, or be left out: ${text}`, 'filter.text');
  return words;
}
