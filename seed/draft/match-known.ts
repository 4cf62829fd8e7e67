import { isoDay } from '../../src/time/day.ts';
import { type Bounds, EdtfError, parseDatedDay, parseTerm } from '../../src/time/edtf.ts';
import { normalise } from '../../src/text/normalise.ts';
import { ask, placeOf, round, type Workshop } from './assemble.ts';
import type { EndFact } from './clauses/facts.ts';
import type { KnownRecord } from './gazetteer.ts';
import { type DraftEvidence, recordsOf, type SeedRecord } from './records.ts';

const CORRECTED = /\b(?:correct(?:s|ed|ion|ing)|clarif(?:y|ies|ied|ication)|misstated|earlier (?:version|report)|wrongly|erroneously|in fact)\b/i;
const REPLACED = /\b(?:extend(?:s|ed)?|renew(?:s|ed)?|replac(?:e|es|ed)|supersed(?:es|ed)|amend(?:s|ed)?|no longer|prolong(?:s|ed)?|new agreement|now runs?|instead)\b/i;

/**
 * Ties what was drafted to what the seed already has: the same right gets the known id, so that only its evidence is new;
 * one that says otherwise is proposed as a correction, an act or an alternative, with a question; ends become acts on known rights.
 */
export function matchKnown(shop: Workshop): void {
  const day = publishedDay(shop);
  const ended = endings(shop);
  const renamed = new Map<string, string>();
  const conditions = new Map<string, string>();
  shop.draft.rights = shop.draft.rights.map((right, index) => {
    const places = shop.rights[index]!.places;
    const [start, end] = placeOf(shop.sentences, places[0]!);
    const best = bestMatch(shop, right, day, ended);
    if (!best) return right;
    if (best.same) {
      renamed.set(right.id, best.known.id);
      for (const id of (right['conditions'] as string[] | undefined) ?? []) {
        const known = knownConditionOf(shop, id, best.known);
        if (known) conditions.set(id, known.id);
      }
      shop.draft.draft.known[best.known.id] = { file: best.known.file };
      shop.draft.draft.confidence[best.known.id] = round(Math.max(0.6, Math.min(0.95, shop.draft.draft.confidence[right.id]! + best.score * 0.01)));
      return { ...structuredClone(best.known.record as SeedRecord), evidence: right.evidence ?? [] };
    }
    return contradiction(shop, right, best.known, places.map((place) => shop.sentences[place.sentence]!.flat).join(' '), [start, end]);
  });
  shop.draft.rights = joinSame(shop.draft.rights);
  takeKnownConditions(shop, conditions);
  dropUnused(shop, renamed);
  for (const end of shop.facts.ends) endKnown(shop, end, day, ended);
  const kept = new Set(recordsOf(shop.draft).map(({ record }) => record.id));
  shop.draft.draft.confidence = Object.fromEntries(Object.entries(shop.draft.draft.confidence).filter(([id]) => kept.has(id)));
}

interface Match { readonly known: KnownRecord; readonly same: boolean; readonly score: number }

function bestMatch(shop: Workshop, right: SeedRecord, day: number | null, ended: ReadonlyMap<string, number>): Match | null {
  const found: Match[] = [];
  for (const known of shop.gazetteer.rights) {
    const { record } = known;
    if (record['kind'] !== right['kind'] || !sameGroup(shop, record['holder'], right['holder'])) continue;
    const counterparties = record['counterparty'] == null || right['counterparty'] == null ? 0.2 : sameGroup(shop, record['counterparty'], right['counterparty']) ? 1 : -9;
    if (counterparties < 0) continue;
    const own = overlap(record['evidence'], right.evidence);
    const [a, b] = [bounds(record['term']), bounds(right['term'])];
    if (day !== null && a && !own && (a.startEarliest > day + 31 || a.endLatest <= day || (ended.get(known.id) ?? Infinity) <= day)) continue;
    const ends = a && b ? compareEnds(a, b) : 0;
    const amounts = compareAmounts(record['amount'], right['amount']);
    const assets = sharedWords(shop, record, right);
    const near = day !== null && a && Math.abs(a.startEarliest - day) < 62 ? 1 : 0;
    const score = counterparties + (own ? 3 : 0) + ends + amounts + assets + near;
    if (ends < 0 || amounts < 0) {
      if (own || (counterparties === 1 && (assets > 0 || near > 0))) found.push({ known, same: own, score: score - 1 });
    } else if (score >= 2) found.push({ known, same: true, score });
  }
  return found.sort((x, y) => Number(y.same) - Number(x.same) || y.score - x.score || (x.known.id < y.known.id ? -1 : 1))[0] ?? null;
}

/** The same party, or members of one group. */
function sameGroup(shop: Workshop, a: unknown, b: unknown): boolean {
  const top = (id: string): string => {
    let at = id;
    for (let i = 0; i < 8; i++) {
      const group = shop.gazetteer.parties.get(at)?.partOf;
      if (!group) break;
      at = group;
    }
    return at;
  };
  return top(String(a)) === top(String(b));
}

function bounds(term: unknown): (Bounds & { readonly end: string }) | null {
  try {
    return parseTerm(String((term as { edtf?: unknown } | undefined)?.edtf ?? ''));
  } catch (error) {
    if (error instanceof EdtfError) return null;
    throw error;
  }
}

/** Agreeing stated ends speak for the same right, differing ones against; an end that one does not state says nothing. */
function compareEnds(a: Bounds & { end: string }, b: Bounds & { end: string }): number {
  if (b.end === 'UNKNOWN' || a.end === 'UNKNOWN') return 0;
  return a.endEarliest <= b.endLatest && b.endEarliest <= a.endLatest ? 1.5 : -1;
}

function compareAmounts(a: unknown, b: unknown): number {
  const [x, y] = [a, b].map((one) => one as { value?: unknown; currency?: unknown; unit?: unknown } | undefined);
  if (x?.value === undefined || y?.value === undefined) return 0;
  if ((x.currency ?? x.unit) !== (y.currency ?? y.unit)) return 0;
  return Number(x.value) === Number(y.value) ? 1 : -1;
}

function sharedWords(shop: Workshop, known: Readonly<Record<string, unknown>>, right: SeedRecord): number {
  const names = (ids: unknown): string => ((ids ?? []) as string[]).map((id) => String(shop.gazetteer.assets.get(id)?.record['name'] ?? shop.draft.assets.find((one) => one.id === id)?.['name'] ?? '')).join(' ');
  const words = (text: string): Set<string> => new Set(normalise(text).split(' ').filter((word) => word.length > 2));
  const [a, b] = [words(`${names(known['assets'])} ${String(known['label'] ?? '')}`), words(names(right['assets']))];
  const both = [...b].filter((word) => a.has(word) || [...a].some((other) => other.length > 4 && (other.startsWith(word) || word.startsWith(other)))).length;
  return Math.min(1, both * 0.5);
}

/** Whether known evidence already rests on a sentence that the draft rests on. */
function overlap(known: unknown, drafted: readonly DraftEvidence[] | undefined): boolean {
  const hashes = new Set(((known ?? []) as DraftEvidence[]).map((one) => one.sentence?.sha256).filter(Boolean));
  return (drafted ?? []).some((one) => hashes.has(one.sentence.sha256));
}

function contradiction(shop: Workshop, right: SeedRecord, known: KnownRecord, text: string, [start, end]: readonly [number, number]): SeedRecord {
  const what = 'has another end or amount';
  shop.draft.draft.confidence[right.id] = round(Math.min(0.55, shop.draft.draft.confidence[right.id]!));
  if (CORRECTED.test(text)) {
    ask(shop, start, end, `${right.id} ${what} than ${known.id} and the article speaks of a correction: it is proposed as CORRECTS. Was ${known.id} never true?`);
    return { ...right, corrects: { right: known.id, reason: 'The article corrects it.' } };
  }
  const day = shop.published !== null && /^\d{4}-\d{2}-\d{2}$/.test(shop.published) ? shop.published : null;
  if (REPLACED.test(text) && day !== null) {
    const id = shop.newId('act', `${day} ${right.id.replace(/^right:/, '')}`);
    const stated = String((right['term'] as { edtf: string }).edtf);
    const successor = { ...right, term: { edtf: `${day}/${stated.split('/')[1] ?? ''}`, phrase: `${String((right['term'] as { phrase: string }).phrase).replace(/^from [\d-]+, /, '').replace(/, start not stated.*$/, '')}, start not stated, the publication stands in` } };
    shop.draft.acts.push({ id, kind: 'SUPERSEDES', effective: day, ends: [known.id], introduces: [right.id], assertion: shop.assertion, evidence: (right.evidence ?? []).map((one) => ({ ...one, supports: ['kind', 'ends', 'introduces'] })) });
    shop.draft.draft.confidence[id] = 0.5;
    ask(shop, start, end, `${right.id} ${what} than ${known.id}: it is proposed that it supersedes it on ${day}, the day of publication. From which day?`);
    return successor;
  }
  ask(shop, start, end, `${right.id} ${what} than ${known.id}: it is proposed as ALTERNATIVE_TO. Which account holds, or is it a new right?`);
  return { ...right, alternativeTo: [known.id] };
}

/** A right that two drafted ones turned out to be is listed once, with the evidence of both. */
function joinSame(rights: readonly SeedRecord[]): SeedRecord[] {
  const byId = new Map<string, SeedRecord>();
  for (const right of rights) {
    const before = byId.get(right.id);
    if (!before) byId.set(right.id, right);
    else before.evidence = [...(before.evidence ?? []), ...(right.evidence ?? []).filter((one) => !before.evidence!.some((other) => other.locator === one.locator))];
  }
  return [...byId.values()];
}

/** Agreements, assets and conditions that only served rights which turned out to be known are left out, and questions renamed. */
function dropUnused(shop: Workshop, renamed: ReadonlyMap<string, string>): void {
  const { draft } = shop;
  for (const one of draft.draft.open) for (const [from, to] of renamed) one.question = one.question.replaceAll(`${from} `, `${to} `).replaceAll(`${from}:`, `${to}:`);
  const fresh = draft.rights.filter((right) => !shop.gazetteer.ids.has(right.id));
  const used = new Set(fresh.flatMap((right) => [...((right['assets'] as string[] | undefined) ?? []), ...((right['conditions'] as string[] | undefined) ?? []), String(right['agreement'] ?? '')]));
  const keep = (record: SeedRecord): boolean => {
    if (used.has(record.id)) return true;
    return false;
  };
  const knownIds = new Set(renamed.values());
  if (knownIds.size > 0) draft.agreements = draft.agreements.map((record) => knownAgreement(shop, record, knownIds, used)).filter((record) => record !== null);
  draft.assets = draft.assets.filter((record) => shop.gazetteer.ids.has(record.id) ? used.has(record.id) : keep(record));
  draft.conditions = draft.conditions.map((record) => knownCondition(shop, record, used)).filter((record) => record !== null);
  const events = new Set(draft.conditions.map((record) => String(record['event'])));
  draft.events = draft.events.filter((record) => events.has(record.id));
}

/** A drafted agreement whose rights are all known is the agreement of those rights. */
function knownAgreement(shop: Workshop, record: SeedRecord, knownRights: ReadonlySet<string>, used: ReadonlySet<string>): SeedRecord | null {
  const parties = new Set(((record['parties'] ?? []) as { party: string }[]).map((one) => one.party));
  const counts = new Map<string, number>();
  for (const { id, record: right } of shop.gazetteer.rights) {
    if (!knownRights.has(id) || ![right['holder'], right['counterparty']].every((party) => party == null || [...parties].some((one) => sameGroup(shop, one, party)))) continue;
    counts.set(String(right['agreement'] ?? ''), (counts.get(String(right['agreement'] ?? '')) ?? 0) + 1);
  }
  counts.delete('');
  const best = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
  const known = best === undefined ? knownByParties(shop, parties) : shop.gazetteer.agreements.find((one) => one.id === best);
  if (!known) return record;
  shop.draft.draft.known[known.id] = { file: known.file };
  shop.draft.draft.confidence[known.id] = shop.draft.draft.confidence[record.id]!;
  for (const right of shop.draft.rights) if (right['agreement'] === record.id) right['agreement'] = known.id;
  void used;
  return { ...structuredClone(known.record as SeedRecord), evidence: record.evidence ?? [] };
}

function knownByParties(shop: Workshop, parties: ReadonlySet<string>): KnownRecord | undefined {
  const near = publishedDay(shop);
  return shop.gazetteer.agreements.find(({ record }) => {
    const members = ((record['parties'] ?? []) as { party: string }[]).map((one) => one.party);
    const term = bounds(record['term']);
    return parties.size > 2 && [...parties].every((party) => members.some((one) => sameGroup(shop, one, party))) && near !== null && term !== null && Math.abs(term.startEarliest - near) < 62;
  });
}

function knownCondition(shop: Workshop, record: SeedRecord, used: ReadonlySet<string>): SeedRecord | null {
  if (shop.gazetteer.ids.has(record.id)) return record;
  if (used.has(record.id) || shop.draft.rights.some((right) => ((right['conditions'] as string[] | undefined) ?? []).includes(record.id))) return record;
  const sentence = record.evidence?.[0]?.sentence;
  if (sentence) shop.draft.draft.open.push({ start: sentence.start, end: sentence.end, question: `A condition (${String(record['effect'])}: ${String(record['label'])}) of rights that the seed already has: does a condition of theirs say the same?` });
  return null;
}

/** The condition of a known right that says what a drafted one says: the same threshold, or a word of its own in common. */
function knownConditionOf(shop: Workshop, id: string, right: KnownRecord): KnownRecord | null {
  const condition = shop.draft.conditions.find((one) => one.id === id)!;
  const event = shop.draft.events.find((one) => one.id === condition['event'])!;
  const own = (right.record['conditions'] as string[] | undefined) ?? [];
  const candidates = shop.gazetteer.conditions.filter((one) => own.includes(one.id) && one.record['effect'] === condition['effect']);
  const scored = candidates.map((known) => {
    const knownEvent = shop.gazetteer.events.find((one) => one.id === known.record['event'])?.record ?? {};
    const [a, b] = [knownEvent['threshold'], event['threshold']].map((one) => (one as { value?: unknown } | undefined)?.value);
    const amount = a !== undefined && b !== undefined && Number(a) === Number(b) ? 3 : 0;
    const text = normalise(`${String(known.record['label'])} ${String(knownEvent['label'] ?? '')} ${String(knownEvent['description'] ?? '')}`.replace(/\bAGI\b/g, 'AGI artificial general intelligence'));
    const words = normalise(String(event['label'])).split(' ').filter((word) => word.length > 3 && !/^(?:reached|that|with|from|cannot)$/.test(word));
    const shared = words.filter((word) => text.split(' ').some((other) => other.startsWith(word.slice(0, 5)))).length;
    return { known, score: amount + (words.length > 0 ? shared / words.length : 0) };
  }).sort((x, y) => y.score - x.score);
  return scored[0] && scored[0].score >= 0.5 ? scored[0].known : null;
}

/** Gives drafted conditions that are known ones the known record and event, with the new evidence. */
function takeKnownConditions(shop: Workshop, conditions: ReadonlyMap<string, string>): void {
  for (const [from, to] of conditions) {
    const drafted = shop.draft.conditions.find((one) => one.id === from)!;
    const known = shop.gazetteer.conditions.find((one) => one.id === to)!;
    const event = shop.gazetteer.events.find((one) => one.id === known.record['event']);
    const add = (list: 'conditions' | 'events', record: KnownRecord, supports: string[]): void => {
      if (shop.draft[list].some((one) => one.id === record.id)) return;
      shop.draft.draft.known[record.id] = { file: record.file };
      shop.draft.draft.confidence[record.id] = shop.draft.draft.confidence[from] ?? 0.6;
      shop.draft[list].push({ ...structuredClone(record.record as SeedRecord), evidence: (drafted.evidence ?? []).map((one) => ({ ...one, supports })) });
    };
    add('conditions', known, ['effect', 'event']);
    if (event) add('events', event, ['label']);
  }
  const gone = new Set(conditions.keys());
  shop.draft.conditions = shop.draft.conditions.filter((record) => !gone.has(record.id));
}

/** When known acts end known rights: right by first day. */
function endings(shop: Workshop): ReadonlyMap<string, number> {
  const days = new Map<string, number>();
  for (const { record } of shop.gazetteer.acts) {
    let day: number;
    try {
      day = parseDatedDay(String(record['effective'])).earliest;
    } catch {
      continue; // The seed check tells of it.
    }
    for (const id of (record['ends'] as string[] | undefined) ?? []) days.set(id, Math.min(days.get(id) ?? Infinity, day));
  }
  return days;
}

function endKnown(shop: Workshop, end: EndFact, day: number | null, ended: ReadonlyMap<string, number>): void {
  const [from, to] = placeOf(shop.sentences, end.place);
  const holder = end.holder === null ? null : shop.partyIds[end.holder]!;
  const other = end.counterparty === null ? null : shop.partyIds[end.counterparty]!;
  const hits = shop.gazetteer.rights.filter(({ id, record }) => {
    const term = bounds(record['term']);
    return holder !== null && (end.kinds.length === 0 || end.kinds.includes(record['kind'] as never)) && sameGroup(shop, record['holder'], holder) && (other === null || sameGroup(shop, record['counterparty'], other))
      && term !== null && day !== null && term.startEarliest < day && term.endLatest > day && (ended.get(id) ?? Infinity) > day - 62;
  });
  const open = hits.filter(({ id }) => !ended.has(id));
  if (hits.length > 0 && open.length === 0) return ask(shop, from, to, `The seed already has the end of ${hits.map((one) => one.id).join(', ')}: is this the same?`);
  if (open.length !== 1 || day === null || end.act !== 'TERMINATES') return ask(shop, from, to, `An end is told (${end.kinds.join(', ') || 'agreement'}) whose right is not settled${open.length > 1 ? `: one of ${open.map((one) => one.id).join(', ')}` : ''}.`);
  const known = open[0]!;
  const effective = isoDay(day);
  const id = shop.newId('act', `${effective} end ${known.id.replace(/^right:/, '')}`);
  shop.draft.acts.push({ id, kind: 'TERMINATES', effective, ends: [known.id], assertion: shop.assertion, evidence: [shop.spans.evidence(shop.sourceId, shop.sentences[end.place.sentence]!, ['kind', 'ends'])] });
  shop.draft.draft.confidence[id] = 0.5;
  ask(shop, from, to, `${known.id} is said to be over: its end is proposed for ${effective}, the publication. From which day?`);
}

function publishedDay(shop: Workshop): number | null {
  if (shop.published === null) return null;
  try {
    return parseDatedDay(shop.published).latest;
  } catch {
    return null; // Refused before drafting; a known source may have worse.
  }
}
