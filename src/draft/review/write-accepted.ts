import { existsSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, extname, join, relative, resolve } from 'node:path';
import { parseDocument } from 'yaml';
import { seedFaultText } from '../../errors.ts';
import { checkFolder } from '../../ingest/validate/check-seed.ts';
import { findFiles } from '../../ingest/read/find-files.ts';
import type { Draft, SeedRecord } from '../records.ts';
import { writeWhole, yamlText } from '../write/yaml.ts';
import { ArticleError } from '../read/article-error.ts';
import { addEvidence, recordIn } from './add-evidence.ts';
import type { Decisions } from './decide.ts';

/** The changes of a review to a seed folder. */
export interface Placed {
  /** The file with the new records, or null if there are none. */
  readonly file: string | null;
  readonly records: number;
  /** The known records with new evidence. */
  readonly evidence: readonly string[];
}

/**
 * Writes the accepted records into a seed folder: new records into `drafted/<draft>.yaml`, new
 * evidence of known records into their own files, whose comments and layout stay. Tries it on a
 * copy first; nothing is written if the seed check finds a new fault.
 *
 * @throws {Error} with the faults
 */
export async function writeAccepted(
  draft: Draft,
  decisions: Decisions,
  draftPath: string,
  seedDir: string,
): Promise<Placed> {
  await refuseTaken(draft, decisions, draftPath, seedDir);
  const copy = await mkdtemp(join(tmpdir(), 'draft-review-'));
  try {
    await cp(seedDir, copy, { recursive: true });
    const before = new Set((await faultsOf(copy)).map((text) => text.replace(/:\d+:\d+ /, ' ')));
    await apply(draft, decisions, draftPath, copy);
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
  return apply(draft, decisions, draftPath, seedDir);
}

/**
 * Refuses ids that another article has added to the seed since this one was drafted: the two must
 * be compared.
 */
async function refuseTaken(
  draft: Draft,
  decisions: Decisions,
  draftPath: string,
  seedDir: string,
): Promise<void> {
  for (const { record } of acceptedRecords(draft, decisions)) {
    const home = record.id in draft.draft.known ? null : await homeOf(record.id, seedDir);
    if (
      home &&
      resolve(home) !==
        resolve(seedDir, 'drafted', `${basename(draftPath, extname(draftPath))}.yaml`)
    ) {
      throw new ArticleError(
        `an id that the seed has not was expected: ${record.id} has come into ${relative(seedDir, home)} since this was drafted; draft the article again, so that it is compared with it`,
      );
    }
  }
}

async function faultsOf(folder: string): Promise<readonly string[]> {
  const { faults } = await checkFolder(folder);
  return faults.filter((fault) => fault.path !== 'folder').map(seedFaultText);
}

async function apply(
  draft: Draft,
  decisions: Decisions,
  draftPath: string,
  seedDir: string,
): Promise<Placed> {
  const accepted = acceptedRecords(draft, decisions);
  const known = accepted.filter(({ record }) => record.id in draft.draft.known);
  const fresh = accepted.filter(({ record }) => !(record.id in draft.draft.known));
  const file = join(seedDir, 'drafted', `${basename(draftPath, extname(draftPath))}.yaml`);
  if (fresh.length > 0) {
    const lists = Object.fromEntries(
      [
        'sources',
        'parties',
        'assets',
        'agreements',
        'deals',
        'rights',
        'conditions',
        'events',
        'acts',
      ]
        .map(
          (list) =>
            [list, fresh.filter((one) => one.list === list).map((one) => one.record)] as const,
        )
        .filter(([, records]) => records.length > 0),
    );
    const title = String(draft.sources[0]?.['title'] ?? 'an article');
    const schema = existsSync(join(seedDir, 'seed.schema.json'))
      ? '# yaml-language-server: $schema=../seed.schema.json\n'
      : '';
    await writeWhole(
      file,
      `${schema}# Drafted and reviewed: ${title.replace(/\s+/g, ' ').slice(0, 90)}.\n\n${yamlText(lists, null)}`,
    );
  }
  const ids: string[] = [];
  const byFile = new Map<string, SeedRecord[]>();
  for (const { list, record } of known) {
    if (
      list === 'sources' ||
      list === 'parties' ||
      list === 'assets' ||
      (record.evidence ?? []).length === 0
    )
      continue;
    const home = await homeOf(record.id, seedDir);
    if (home) byFile.set(home, [...(byFile.get(home) ?? []), record]);
  }
  for (const [home, records] of byFile) ids.push(...(await addEvidence(home, records)));
  return {
    file: fresh.length > 0 ? relative(resolve('.'), resolve(file)) : null,
    records: fresh.length,
    evidence: ids,
  };
}

/** The seed file that holds a record. */
async function homeOf(id: string, seedDir: string): Promise<string | null> {
  for (const file of (await findFiles(seedDir)).files) {
    if (!/\.ya?ml$/i.test(file)) continue;
    const text = await readFile(file, 'utf8');
    if (text.includes(id) && recordIn(parseDocument(text).contents, id)) return file;
  }
  return null;
}

/**
 * The records to write, without confidence, empty lists and links to records that were not
 * accepted.
 */
function acceptedRecords(
  draft: Draft,
  decisions: Decisions,
): readonly { readonly list: string; readonly record: SeedRecord }[] {
  const isAccepted = (id: string): boolean => decisions.get(id) === 'accepted';
  const isKept = (id: string): boolean =>
    isAccepted(id) || (!decisions.has(id) && id in draft.draft.known) || !isDrafted(draft, id);
  const rights = draft.rights
    .filter((right) => isAccepted(right.id))
    .map((right) =>
      tidy({
        ...right,
        ...(right['agreement'] === undefined
          ? {}
          : { agreement: isKept(String(right['agreement'])) ? right['agreement'] : undefined }),
        conditions: ((right['conditions'] as string[] | undefined) ?? []).filter(isKept),
      }),
    );
  const usedConditions = new Set(
    rights.flatMap((right) => (right['conditions'] as string[] | undefined) ?? []),
  );
  const conditions = draft.conditions.filter(
    (one) => isAccepted(one.id) && (usedConditions.has(one.id) || one.id in draft.draft.known),
  );
  const usedEvents = new Set(conditions.map((one) => String(one['event'])));
  const usedAssets = new Set(
    rights.flatMap((right) => (right['assets'] as string[] | undefined) ?? []),
  );
  const agreements = draft.agreements
    .filter((one) => isAccepted(one.id))
    .map((one) =>
      tidy({
        ...one,
        parties: ((one['parties'] as { party: string }[] | undefined) ?? []).filter((member) =>
          isKept(member.party),
        ),
      }),
    );
  const events = draft.events
    .filter((one) => usedEvents.has(one.id))
    .map((one) =>
      tidy({ ...one, parties: ((one['parties'] as string[] | undefined) ?? []).filter(isKept) }),
    );
  const named = new Set([
    ...rights.flatMap((right) => [String(right['holder']), String(right['counterparty'])]),
    ...agreements.flatMap((one) =>
      (one['parties'] as { party: string }[]).map((member) => member.party),
    ),
    ...events.flatMap((one) => (one['parties'] as string[] | undefined) ?? []),
  ]);
  const parties = draft.parties.filter(
    (one) => isAccepted(one.id) || (named.has(one.id) && decisions.get(one.id) !== 'rejected'),
  );
  const acts = draft.acts.filter(
    (one) =>
      isAccepted(one.id) &&
      [
        ...((one['ends'] as string[] | undefined) ?? []),
        ...((one['introduces'] as string[] | undefined) ?? []),
      ].every(isKept),
  );
  const all = [...parties, ...agreements, ...rights, ...conditions, ...events, ...acts];
  const sources = draft.sources.filter(
    (one) => all.length > 0 && decisions.get(one.id) !== 'rejected',
  );
  const assets = draft.assets.filter((one) => usedAssets.has(one.id));
  const listed = (list: string, records: readonly SeedRecord[]) =>
    records.map((record) => ({ list, record: tidy(record) }));
  return [
    ...listed('sources', sources),
    ...listed('parties', parties),
    ...listed('assets', assets),
    ...listed('agreements', agreements),
    ...listed(
      'deals',
      draft.deals.filter((one) => isAccepted(one.id)),
    ),
    ...listed('rights', rights),
    ...listed('conditions', conditions),
    ...listed('events', events),
    ...listed('acts', acts),
  ];
}

function isDrafted(draft: Draft, id: string): boolean {
  return [
    ...draft.parties,
    ...draft.agreements,
    ...draft.conditions,
    ...draft.rights,
    ...draft.assets,
  ].some((one) => one.id === id);
}

function tidy(record: SeedRecord): SeedRecord {
  const { evidence, ...rest } = record;
  const kept = Object.entries(rest).filter(
    ([key, value]) =>
      value !== undefined && !(Array.isArray(value) && value.length === 0 && key !== 'parties'),
  );
  return {
    ...Object.fromEntries(kept),
    ...(evidence && evidence.length > 0 ? { evidence } : {}),
  } as SeedRecord;
}
