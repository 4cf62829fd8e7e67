import { existsSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, extname, join, relative } from 'node:path';
import { seedFaultText } from '../../errors.ts';
import { checkFolder } from '../../ingest/validate/check-seed.ts';
import { type Draft, idsIn, type Listed, recordsOf, type SeedRecord } from '../records.ts';
import { writeWhole, yamlText } from '../write/yaml.ts';
import { ArticleError } from '../read/article-error.ts';
import { addEvidence, placeOf } from './add-evidence.ts';

/**
 * Writes the accepted records into a seed folder: new records into `drafted/<draft>.yaml`, new
 * evidence of known records into their own files, whose comments and layout stay. Tries it on a
 * copy first; nothing is written if the seed check finds a new fault.
 *
 * @throws {Error} with the faults
 */
export async function writeAccepted(draft: Draft, draftPath: string, seedDir: string) {
  const records = acceptedRecords(draft);
  const name = join('drafted', `${basename(draftPath, extname(draftPath))}.yaml`);
  for (const { record } of records) {
    const home = record.id in draft.draft.known ? null : await placeOf(record.id, seedDir);
    const file = home && relative(seedDir, home.file);
    if (file !== null && file !== name)
      throw new ArticleError(
        `an id that the seed has not was expected: ${record.id} has come into ${file} since this was drafted; draft the article again, so that it is compared with it`,
      );
  }
  const copy = await mkdtemp(join(tmpdir(), 'draft-review-'));
  try {
    await cp(seedDir, copy, { recursive: true });
    const before = new Set((await faultsOf(copy)).map((text) => text.replace(/:\d+:\d+ /, ' ')));
    await apply(draft, records, name, copy);
    const faults = (await faultsOf(copy)).filter(
      (text) => !before.has(text.replace(/:\d+:\d+ /, ' ')),
    );
    if (faults.length > 0)
      throw new Error(
        `a draft that passes the seed check was expected; nothing was written:\n${faults.map((text) => text.replaceAll(`${copy}/`, '')).join('\n')}`,
      );
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
  return apply(draft, records, name, seedDir);
}

async function faultsOf(folder: string): Promise<readonly string[]> {
  const { faults } = await checkFolder(folder);
  return faults.filter((fault) => fault.path !== 'folder').map(seedFaultText);
}

async function apply(draft: Draft, accepted: readonly Listed[], name: string, seedDir: string) {
  const known = accepted.filter(({ record }) => record.id in draft.draft.known);
  const fresh = accepted.filter(({ record }) => !(record.id in draft.draft.known));
  const file = join(seedDir, name);
  if (fresh.length > 0) {
    const lists: Partial<Draft> = {};
    for (const { list, record } of fresh) (lists[list] ??= []).push(record);
    const title = String(draft.sources[0]?.['title'] ?? 'an article');
    const schema = existsSync(join(seedDir, 'seed.schema.json'))
      ? '# yaml-language-server: $schema=../seed.schema.json\n'
      : '';
    await writeWhole(
      file,
      `${schema}# Drafted and reviewed: ${title.replace(/\s+/g, ' ').slice(0, 90)}.\n\n${yamlText(lists)}`,
    );
  }
  const ids: string[] = [];
  for (const { list, record } of known) {
    if (/^(?:sources|parties|assets)$/.test(list)) continue;
    const home = await placeOf(record.id, seedDir);
    if (home && (await addEvidence(home, record))) ids.push(record.id);
  }
  return {
    /** The file with the new records, or null if there are none. */
    file: fresh.length > 0 ? relative('.', file) : null,
    records: fresh.length,
    /** The known records with new evidence. */
    evidence: ids,
  };
}

/** The records to write, without empty lists and links to records that were not accepted. */
function acceptedRecords(draft: Draft): readonly Listed[] {
  const { review = {} } = draft.draft;
  const isAccepted = ({ id }: SeedRecord): boolean => review[id] === 'accepted';
  const isRejected = ({ id }: SeedRecord): boolean => review[id] === 'rejected';
  const drafted = new Set(recordsOf(draft).map(({ record }) => record.id));
  const isKept = (id: string): boolean =>
    review[id] === 'accepted' || (!(id in review) && id in draft.draft.known) || !drafted.has(id);
  const usedIn = (records: readonly SeedRecord[], ...fields: readonly string[]) =>
    new Set(records.flatMap((one) => fields.flatMap((field) => idsIn(one, field))));

  const rights = draft.rights.filter(isAccepted).map((right) => ({
    ...right,
    agreement: idsIn(right, 'agreement').find(isKept),
    conditions: idsIn(right, 'conditions').filter(isKept),
  }));
  const usedConditions = usedIn(rights, 'conditions');
  const conditions = draft.conditions.filter(
    (one) => isAccepted(one) && (usedConditions.has(one.id) || one.id in draft.draft.known),
  );
  const agreements = draft.agreements.filter(isAccepted).map((one) => ({
    ...one,
    parties: ((one['parties'] ?? []) as { party: string }[]).filter(({ party }) => isKept(party)),
  }));
  const usedEvents = usedIn(conditions, 'event');
  const events = draft.events
    .filter((one) => usedEvents.has(one.id))
    .map((one) => ({ ...one, parties: idsIn(one, 'parties').filter(isKept) }));
  const named = new Set([
    ...usedIn(rights, 'holder', 'counterparty'),
    ...usedIn(events, 'parties'),
    ...agreements.flatMap((one) => one.parties.map(({ party }) => party)),
  ]);
  const parties = draft.parties.filter(
    (one) => isAccepted(one) || (named.has(one.id) && !isRejected(one)),
  );
  const acts = draft.acts.filter(
    (one) => isAccepted(one) && [...usedIn([one], 'ends', 'introduces')].every(isKept),
  );
  const facts = { parties, agreements, rights, conditions, events, acts };
  const isEmpty = Object.values(facts).every(({ length }) => length === 0);
  const usedAssets = usedIn(rights, 'assets');
  const accepted: Draft = {
    draft: draft.draft,
    ...facts,
    sources: isEmpty ? [] : draft.sources.filter((one) => !isRejected(one)),
    assets: draft.assets.filter(({ id }) => usedAssets.has(id)),
    deals: draft.deals.filter(isAccepted),
  };
  return recordsOf(accepted).map(({ list, record }) => ({ list, record: tidy(record) }));
}

function tidy({ evidence = [], ...rest }: SeedRecord): SeedRecord {
  const kept = Object.entries({ ...rest, evidence }).filter(
    ([key, value]) =>
      value !== undefined && (key === 'parties' || !Array.isArray(value) || value.length > 0),
  );
  return Object.fromEntries(kept) as SeedRecord;
}
